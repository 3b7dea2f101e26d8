package id.walesi.kinerja.weighted;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.Achievement;
import id.walesi.kinerja.scoring.AchievementMethod;
import id.walesi.kinerja.scoring.NoAchievement;
import id.walesi.kinerja.scoring.RoundedValue;
import id.walesi.kinerja.scoring.WeightedMean;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component bound to the scheme that uses it: it can find what is missing, and compute its score. */
abstract class Part {

    static final ProblemCode PART_MISSING = ProblemCode.of("weighted.part-missing");
    private static final ProblemCode PLAN_MISSING = ProblemCode.of("weighted.plan-missing");
    private static final ProblemCode NO_ACHIEVEMENT = ProblemCode.of("weighted.no-achievement");
    private static final ProblemCode SEVERAL_REALIZATIONS = ProblemCode.of("weighted.several-realizations");
    private static final ProblemCode OUT_OF_SCALE = ProblemCode.of("weighted.behavior-out-of-scale");

    private static final Weight ONE = Weight.of(1);

    final Component component;
    final MissingPart missing;
    final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final String idStart;
    private final Basis basis;

    private Part(Component component, MissingPart missing, String instrument, Basis basis) {
        this.component = component;
        this.missing = missing;
        this.idStart = instrument + "/" + component.name() + "/";
        this.basis = basis;
    }

    static Part of(Component component, MissingPart missing, String instrument, Basis basis) {
        if (component instanceof Component.WorkResults results) {
            return new Results(results, missing, instrument, basis);
        }
        return component instanceof Component.Behavior behavior
                ? new Behavior(behavior, missing, instrument, basis)
                : new Outside((Component.Outside) component, missing, instrument, basis);
    }

    /** Finds all that keeps the part from having a score. */
    abstract void admit(AppraisalCase facts, List<Problem> found);

    /** The score; empty only if it is missing and may be left out. */
    abstract Optional<Score> score(AppraisalCase facts, Recorder recorder);

    final Rule rule(String name, String result, Sentence sentence, String... operands) {
        Rule rule = Rule.of(idStart + name, basis, result, operands);
        sentences.put(rule.id(), sentence);
        return rule;
    }

    final Sentence labeled(String indonesian, String english) {
        return new Sentence(
                indonesian.replace("{label}", component.label().indonesian()),
                english.replace("{label}", component.label().english()));
    }

    final Rule missingRule() {
        Rule rule = Rule.of(idStart + "missing", basis, "missing");
        sentences.put(
                rule.id() + "#left-out",
                labeled(
                        "Bagian dari {label} tidak ada nilainya dan tidak ikut dihitung.",
                        "A part of {label} has no value and is left out."));
        return rule;
    }

    /** What to do without a value: nothing to count, or zero. */
    final <Q extends Quantity> Optional<Q> absent(Rule missingRule, Rule zeroRule, Q nothing, Recorder recorder) {
        if (missing == MissingPart.COUNT_AS_ZERO) {
            return Optional.of(recorder.computed(zeroRule, nothing, List.of()));
        }
        recorder.skipped(missingRule, "left-out");
        return Optional.empty();
    }

    final Rule zeroRule() {
        return rule(
                "counts-as-zero",
                "score",
                labeled(
                        "Bagian dari {label} tidak ada nilainya; skema ini menghitungnya nol.",
                        "A part of {label} has no value; this scheme counts it as zero."));
    }

    private static final class Results extends Part {

        private final Component.WorkResults settings;
        private final AchievementMethod method;
        private final Rule about;
        private final Rule target;
        private final Rule realization;
        private final Rule weight;
        private final Rule roundedPercent;
        private final Rule roundedRow;
        private final Rule resultMean;
        private final Rule mean;
        private final Rule roundedTotal;
        private final Rule left;
        private final Rule zero;

        Results(Component.WorkResults settings, MissingPart missing, String instrument, Basis basis) {
            super(settings, missing, instrument, basis);
            this.settings = settings;
            about = rule("indicator", "indicator", new Sentence("Indikator {result}:", "Indicator {result}:"));
            target = rule("target", "target", new Sentence("Target: {result}.", "Target: {result}."));
            realization =
                    rule("realization", "realization", new Sentence("Realisasi: {result}.", "Realization: {result}."));
            weight = rule("weight", "weight", new Sentence("Bobot hasil kerja: {result}.", "Weight: {result}."));
            Rule achievement = rule(
                    "achievement",
                    "achievement",
                    new Sentence(
                            "Capaian dari realisasi {realization} terhadap target {target}: {result}.",
                            "Achievement of {realization} against {target}: {result}."),
                    "realization",
                    "target");
            Rule floor = rule(
                    "floor",
                    "achievement",
                    new Sentence("Batas bawah {limit}: {result}.", "Floor {limit}: {result}."),
                    "achievement");
            Rule cap = rule(
                    "cap",
                    "achievement",
                    new Sentence("Batas atas {limit}: {result}.", "Cap {limit}: {result}."),
                    "achievement");
            roundedPercent = rule(
                    "rounded-achievement",
                    "achievement",
                    new Sentence(
                            "Capaian dibulatkan ke {limit} desimal: {result}.",
                            "Achievement rounded to {limit} decimals: {result}."),
                    "exact");
            roundedRow = rule(
                    "rounded-row",
                    "rounded",
                    new Sentence("Dibulatkan ke {limit} desimal: {result}.", "Rounded to {limit} decimals: {result}."),
                    "exact");
            resultMean = rule(
                    "result-mean",
                    "resultScore",
                    new Sentence(
                            "Nilai hasil kerja, rata-rata capaian indikatornya: {result}.",
                            "Score of the result, the mean of its achievements: {result}."),
                    "achievement");
            mean = rule(
                    "score",
                    "score",
                    labeled(
                            "Nilai {label}, rata-rata menurut bobot: {result}.",
                            "Score of {label}, the mean by weights: {result}."),
                    "resultScore");
            roundedTotal = rule(
                    "rounded-score",
                    "score",
                    labeled(
                            "Nilai {label} dibulatkan ke {limit} desimal: {result}.",
                            "Score of {label} rounded to {limit} decimals: {result}."),
                    "exact");
            left = missingRule();
            zero = zeroRule();
            method = new AchievementMethod(
                    settings.lowerIsBetter(),
                    settings.negativeTarget(),
                    Optional.of(settings.floor()),
                    Optional.of(settings.cap()),
                    new AchievementMethod.Rules(achievement, floor, cap));
        }

        private static List<WorkResultPlan> results(PerformancePlan plan) {
            return plan.workResults().stream()
                    .filter(result -> result.category() == ResultCategory.MAIN)
                    .toList();
        }

        @Override
        void admit(AppraisalCase facts, List<Problem> found) {
            if (facts.plan().isEmpty()) {
                found.add(Problem.error(PLAN_MISSING, "plan"));
                return;
            }
            PerformancePlan plan = facts.plan().get();
            settings.weightsSumTo()
                    .ifPresent(total -> plan.weightProblems(total, EnumSet.of(ResultCategory.MAIN))
                            .forEach(problem -> found.add(problem.within("plan"))));
            boolean any = false;
            for (WorkResultPlan result : results(plan)) {
                for (IndividualIndicator indicator : result.indicators()) {
                    any |= admit(facts, indicator, found);
                }
            }
            // a plan without a main result has nothing that could be found missing one by one
            boolean refused = missing == MissingPart.LEAVE_OUT
                    || (missing == MissingPart.REFUSE && results(plan).isEmpty());
            if (!any && refused) {
                found.add(Problem.error(PART_MISSING, "realizations", Term.of("component", component.name())));
            }
        }

        private boolean admit(AppraisalCase facts, IndividualIndicator indicator, List<Problem> found) {
            Term id = Term.of("indicator", indicator.id());
            if (realizations(facts, indicator).size() > 1) {
                found.add(Problem.error(SEVERAL_REALIZATIONS, "realizations[" + indicator.id() + "]", id));
                return false;
            }
            Achievement achievement = method.of(indicator, realized(facts, indicator), Recorder.discarding());
            if (achievement instanceof Achievement.Unknown unknown) {
                boolean absent = unknown.reason() == NoAchievement.NOT_MEASURED
                        || unknown.reason() == NoAchievement.NOT_APPLICABLE;
                if (!absent || missing == MissingPart.REFUSE) {
                    found.add(Problem.error(
                            NO_ACHIEVEMENT,
                            "realizations[" + indicator.id() + "]",
                            id,
                            Term.of("reason", unknown.reason())));
                }
            }
            return achievement instanceof Achievement.Reached;
        }

        private static List<Realization> realizations(AppraisalCase facts, IndividualIndicator indicator) {
            return facts.realizations().stream()
                    .filter(entry -> entry.indicatorId().equals(indicator.id()))
                    .toList();
        }

        private static RealizedValue realized(AppraisalCase facts, IndividualIndicator indicator) {
            List<Realization> known = realizations(facts, indicator);
            return known.isEmpty()
                    ? RealizedValue.absent(AbsenceReason.NOT_MEASURED)
                    : known.get(0).value();
        }

        @Override
        Optional<Score> score(AppraisalCase facts, Recorder recorder) {
            WeightedMean all = new WeightedMean();
            List<Score> scores = new ArrayList<>();
            for (WorkResultPlan result : results(facts.plan().orElseThrow())) {
                Optional<Score> score = score(facts, result, recorder);
                if (score.isPresent()) {
                    Weight counts = ONE;
                    if (settings.weightsSumTo().isPresent()) {
                        counts = recorder.given(
                                weight,
                                AppraisalCase.WEIGHTS,
                                result.id(),
                                result.weight().orElseThrow());
                    }
                    scores.add(score.get());
                    all.add(score.get().value(), counts);
                }
            }
            if (all.isEmpty()) {
                return absent(left, zero, Score.of(0), recorder);
            }
            Score exact = recorder.computed(mean, new Score(all.value()), scores);
            return Optional.of(RoundedValue.of(roundedTotal, exact, settings.total(), recorder));
        }

        private Optional<Score> score(AppraisalCase facts, WorkResultPlan result, Recorder recorder) {
            WeightedMean indicators = new WeightedMean();
            List<Percent> achievements = new ArrayList<>();
            for (IndividualIndicator indicator : result.indicators()) {
                recorder.about(about, AppraisalCase.INDICATORS, indicator.id());
                RealizedValue value = realized(facts, indicator);
                value.amount().ifPresent(amount -> give(indicator, amount, recorder));
                Optional<Percent> percent =
                        method.of(indicator, value, recorder).percent();
                Optional<Percent> counts = percent.isPresent()
                        ? percent.map(exact -> RoundedValue.of(roundedPercent, exact, settings.rows(), recorder))
                        : absent(left, zero, Percent.of(0), recorder);
                counts.ifPresent(achievement -> {
                    achievements.add(achievement);
                    indicators.add(achievement.value(), ONE);
                });
            }
            if (indicators.isEmpty()) {
                return Optional.empty();
            }
            Score exact = recorder.computed(resultMean, new Score(indicators.value()), achievements);
            return Optional.of(RoundedValue.of(roundedRow, exact, settings.rows(), recorder));
        }

        private void give(IndividualIndicator indicator, Amount realized, Recorder recorder) {
            if (indicator.target() instanceof TargetValue.Range range) {
                recorder.given(target, AppraisalCase.LOWEST_TARGETS, indicator.id(), range.lowest());
                recorder.given(target, AppraisalCase.HIGHEST_TARGETS, indicator.id(), range.highest());
            } else if (indicator.target() instanceof TargetValue.Ceiling ceiling) {
                recorder.given(target, AppraisalCase.TARGETS, indicator.id(), ceiling.amount());
            } else if (indicator.target() instanceof TargetValue.Single single) {
                recorder.given(target, AppraisalCase.TARGETS, indicator.id(), single.amount());
            }
            indicator
                    .worstValue()
                    .ifPresent(worst -> recorder.given(target, AppraisalCase.WORST_VALUES, indicator.id(), worst));
            recorder.given(realization, AppraisalCase.REALIZATIONS, indicator.id(), realized);
        }
    }

    private static final class Behavior extends Part {

        private static final String LIST = BehaviorScores.KEY.path() + ".scores";

        private final Component.Behavior settings;
        private final Rule value;
        private final Rule mean;
        private final Rule roundedTotal;
        private final Rule left;
        private final Rule zero;

        Behavior(Component.Behavior settings, MissingPart missing, String instrument, Basis basis) {
            super(settings, missing, instrument, basis);
            this.settings = settings;
            value = rule("value", "valueScore", labeled("Nilai satu nilai dasar: {result}.", "Score: {result}."));
            mean = rule(
                    "score",
                    "score",
                    labeled(
                            "Nilai {label}, rata-rata nilai dasar: {result}.",
                            "Score of {label}, the mean of the core values: {result}."),
                    "valueScore");
            roundedTotal = rule(
                    "rounded-score",
                    "score",
                    labeled(
                            "Nilai {label} dibulatkan ke {limit} desimal: {result}.",
                            "Score of {label} rounded to {limit} decimals: {result}."),
                    "exact");
            left = missingRule();
            zero = zeroRule();
        }

        @Override
        void admit(AppraisalCase facts, List<Problem> found) {
            Optional<BehaviorScores> sheet = facts.extra(BehaviorScores.KEY);
            for (CoreValue core : CoreValue.values()) {
                Optional<Score> score = sheet.flatMap(scores -> scores.of(core));
                String path = LIST + "[" + core.code() + "]";
                Term named = Term.of("value", core);
                if (score.isEmpty() && missing == MissingPart.REFUSE) {
                    found.add(Problem.error(PART_MISSING, path, Term.of("component", component.name()), named));
                }
                if (score.isPresent() && !settings.scale().contains(score.get().value())) {
                    Term scale = Term.of("scale", settings.scale().toString());
                    found.add(Problem.error(OUT_OF_SCALE, path, named, scale));
                }
            }
            boolean none = sheet.isEmpty() || sheet.get().scores().isEmpty();
            if (none && missing == MissingPart.LEAVE_OUT) {
                found.add(Problem.error(PART_MISSING, LIST, Term.of("component", component.name())));
            }
        }

        @Override
        Optional<Score> score(AppraisalCase facts, Recorder recorder) {
            Optional<BehaviorScores> sheet = facts.extra(BehaviorScores.KEY);
            WeightedMean all = new WeightedMean();
            List<Score> scores = new ArrayList<>();
            for (CoreValue core : CoreValue.values()) {
                Optional<Score> own = sheet.flatMap(given -> given.of(core));
                Optional<Score> score = own.isPresent()
                        ? Optional.of(recorder.given(value, LIST, core.code(), own.get()))
                        : absent(left, zero, Score.of(0), recorder);
                score.ifPresent(points -> {
                    scores.add(points);
                    all.add(points.value(), ONE);
                });
            }
            if (all.isEmpty()) {
                return Optional.empty();
            }
            Score exact = recorder.computed(mean, new Score(all.value()), scores);
            return Optional.of(RoundedValue.of(roundedTotal, exact, settings.total(), recorder));
        }
    }

    private static final class Outside extends Part {

        private final Component.Outside settings;
        private final Rule given;
        private final Rule floor;
        private final Rule cap;
        private final Rule left;
        private final Rule zero;

        Outside(Component.Outside settings, MissingPart missing, String instrument, Basis basis) {
            super(settings, missing, instrument, basis);
            this.settings = settings;
            given = rule("given", "given", labeled("Nilai {label}: {result}.", "Score of {label}: {result}."));
            floor = rule(
                    "floor",
                    "score",
                    labeled("Batas bawah {label} {limit}: {result}.", "Floor of {label} {limit}: {result}."),
                    "given");
            cap = rule(
                    "cap",
                    "score",
                    labeled("Batas atas {label} {limit}: {result}.", "Cap of {label} {limit}: {result}."),
                    "given");
            left = missingRule();
            zero = zeroRule();
        }

        private Optional<Score> own(AppraisalCase facts) {
            return facts.componentScores().stream()
                    .filter(entry -> entry.name().equals(settings.name()))
                    .findFirst()
                    .map(entry -> entry.score());
        }

        @Override
        void admit(AppraisalCase facts, List<Problem> found) {
            if (own(facts).isEmpty() && missing == MissingPart.REFUSE) {
                Term named = Term.of("component", component.name());
                found.add(Problem.error(PART_MISSING, "componentScores[" + settings.name() + "]", named));
            }
        }

        @Override
        Optional<Score> score(AppraisalCase facts, Recorder recorder) {
            Optional<Score> own = own(facts);
            if (own.isEmpty()) {
                return absent(left, zero, Score.of(0), recorder);
            }
            Score score = recorder.given(given, "componentScores", settings.name(), own.get());
            Score raised = recorder.limited(floor, score.atLeast(settings.floor()), score, settings.floor());
            return Optional.of(recorder.limited(cap, raised.atMost(settings.cap()), raised, settings.cap()));
        }
    }
}
