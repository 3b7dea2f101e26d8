package id.walesi.kinerja.weighted;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RealizationSearch;
import id.walesi.kinerja.appraisal.RealizedShares;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.PercentLimits;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.AchievementMethod;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.NoAchievement;
import id.walesi.kinerja.scoring.RoundedValue;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.scoring.WeightedMean;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component bound to the scheme that uses it: it can find what is missing, and compute its score. */
abstract class Part {

    static final ProblemCode PART_MISSING = ProblemCode.of("weighted.part-missing");
    private static final ProblemCode PLAN_MISSING = ProblemCode.of("weighted.plan-missing");
    private static final ProblemCode NO_ACHIEVEMENT = ProblemCode.of("weighted.no-achievement");
    private static final ProblemCode SEVERAL_REALIZATIONS = ProblemCode.of("weighted.several-realizations");
    private static final ProblemCode OUT_OF_SCALE = ProblemCode.of("weighted.behavior-out-of-scale");

    final Component component;
    final MissingPart missing;
    final Map<String, Sentence> sentences = new LinkedHashMap<>();

    /** The component in a finding: a reader who has the scheme's words sees its label, others its code. */
    final Called called;

    /** A component of a scheme; schemes may call components of one code differently. */
    record Called(String instrument, String code) implements Coded {}

    private final String idStart;
    private final Basis basis;

    private Part(Component component, MissingPart missing, String instrument, Basis basis) {
        this.component = component;
        this.missing = missing;
        this.idStart = instrument + "/" + component.name() + "/";
        this.called = new Called(instrument, component.name());
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

    /** The score; null only if it is missing and may be left out. */
    abstract @Nullable Score score(AppraisalCase facts, Recorder recorder);

    /** Where the score, or what it is made of, stands in the case. */
    abstract String place();

    /** The finding that the whole part is missing where it is needed. */
    final Problem missing() {
        return missingAt(place());
    }

    final Problem missingAt(String path) {
        return Problem.error(PART_MISSING, path, Term.of("component", called));
    }

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

    /** What to do without a value: zero, or null for nothing to count. */
    final <Q extends Quantity> @Nullable Q absent(Rule missingRule, Rule zeroRule, Q nothing, Recorder recorder) {
        if (missing == MissingPart.COUNT_AS_ZERO) {
            return recorder.computed(zeroRule, nothing, List.of());
        }
        recorder.skipped(missingRule, "left-out");
        return null;
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
        private final PercentLimits limits;
        private final Rule about;
        private final Rule target;
        private final Rule worst;
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
            about = rule("indicator", "indicator", new Sentence("Indikator {result}.", "Indicator {result}."));
            target = rule("target", "target", new Sentence("Target: {result}.", "Target: {result}."));
            worst = rule(
                    "worst-value",
                    "worst",
                    new Sentence(
                            "Nilai terburuk yang disepakati untuk target nol: {result}.",
                            "Worst value agreed for the target of zero: {result}."));
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
            Rule ofZeroTarget = rule(
                    "achievement-of-zero-target",
                    "achievement",
                    new Sentence(
                            "Capaian terhadap target nol, dari realisasi {realization} dan nilai terburuk {worst}:"
                                    + " {result}.",
                            "Achievement of a target of zero, from {realization} and the worst value {worst}:"
                                    + " {result}."),
                    "realization",
                    "worst");
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
                    new AchievementMethod.Rules(achievement, ofZeroTarget, floor, cap));
            limits = PercentLimits.of(settings.floor(), settings.cap(), settings.rows());
        }

        @Override
        void admit(AppraisalCase facts, List<Problem> found) {
            if (facts.plan().isEmpty()) {
                found.add(Problem.error(PLAN_MISSING, "plan"));
                return;
            }
            RealizedShares shares = facts.shares();
            PerformancePlan plan = facts.plan().get();
            if (settings.weightsSumTo().isPresent()
                    && !shares.mainWeighs(settings.weightsSumTo().get())) {
                plan.weightProblems(settings.weightsSumTo().get(), EnumSet.of(ResultCategory.MAIN))
                        .forEach(problem -> found.add(problem.within("plan")));
            }
            if (shares.isComplete() && settings.lowerIsBetter() == LowerIsBetterFormula.DIFFERENCE) {
                // every indicator has an achievement; a plan has no result without indicator
                nothing(shares, found);
                return;
            }
            List<WorkResultPlan> results = plan.workResults();
            RealizationSearch realized = new RealizationSearch(facts);
            for (int i = 0; i < results.size(); i++) {
                WorkResultPlan result = results.get(i);
                if (result.category() == ResultCategory.MAIN) {
                    List<IndividualIndicator> indicators = result.indicators();
                    for (int j = 0; j < indicators.size(); j++) {
                        admit(indicators.get(j), realized, found);
                    }
                }
            }
            nothing(shares, found);
        }

        /** A plan without a main result has nothing that could be found missing one by one. */
        private void nothing(RealizedShares shares, List<Problem> found) {
            if (missing == MissingPart.REFUSE && !hasMain(shares)) {
                found.add(missing());
            }
        }

        @Override
        String place() {
            return "realizations";
        }

        private static boolean hasMain(RealizedShares shares) {
            for (int i = 0; i < shares.results(); i++) {
                if (shares.isMain(i)) {
                    return true;
                }
            }
            return false;
        }

        private void admit(IndividualIndicator indicator, RealizationSearch realized, List<Problem> found) {
            if (!realized.isOnce(indicator)) {
                found.add(Problem.error(
                        SEVERAL_REALIZATIONS,
                        "realizations[" + indicator.id() + "]",
                        Term.of("indicator", indicator.id().value()),
                        Term.of("measure", indicator.measure())));
                return;
            }
            Optional<NoAchievement> unknown = method.unknown(indicator, realized.valueOf(indicator));
            if (unknown.isEmpty()) {
                return;
            }
            boolean absent =
                    unknown.get() == NoAchievement.NOT_MEASURED || unknown.get() == NoAchievement.NOT_APPLICABLE;
            if (!absent || missing == MissingPart.REFUSE) {
                found.add(Problem.error(
                        NO_ACHIEVEMENT,
                        "realizations[" + indicator.id() + "]",
                        Term.of("indicator", indicator.id().value()),
                        Term.of("measure", indicator.measure()),
                        Term.of("reason", unknown.get())));
            }
        }

        @Override
        @Nullable
        Score score(AppraisalCase facts, Recorder recorder) {
            WeightedMean all = new WeightedMean();
            Operands rows = recorder.operands(Kind.SCORE);
            Walk walk = new Walk(facts, recorder);
            RealizedShares shares = walk.shares;
            for (int i = 0; i < shares.results(); i++) {
                if (!shares.isMain(i)) {
                    walk.place += shares.indicators(i);
                } else if (mean(walk, i)) {
                    rows.addLast();
                    if (settings.weightsSumTo().isEmpty()) {
                        all.add(walk.number);
                    } else {
                        giveWeight(walk, i);
                        all.add(walk.number, shares.weight(i));
                    }
                }
            }
            if (all.isEmpty()) {
                return absent(left, zero, Score.of(0), recorder);
            }
            RunningRatio score = all.into(walk.number);
            recorder.computed(mean, score, Kind.SCORE, rows);
            RoundedValue.of(roundedTotal, score, Kind.SCORE, settings.total(), recorder);
            return new Score(score.value());
        }

        /**
         * One way through the results of a case: where it stands, and the number that was computed last. Where nobody takes
         * down steps it reads the packed shares and leaves the plan alone.
         */
        private static final class Walk {

            final AppraisalCase facts;
            final Recorder recorder;
            final boolean silent;
            final RealizedShares shares;
            final RunningRatio number = new RunningRatio();
            private @Nullable RealizationSearch realized;
            int place;

            Walk(AppraisalCase facts, Recorder recorder) {
                this.facts = facts;
                this.recorder = recorder;
                silent = recorder == Recorder.discarding();
                shares = facts.shares();
            }

            WorkResultPlan result(int result) {
                return facts.plan().orElseThrow().workResults().get(result);
            }

            RealizationSearch realized() {
                if (realized == null) {
                    realized = new RealizationSearch(facts);
                }
                return realized;
            }
        }

        private void giveWeight(Walk walk, int result) {
            if (!walk.silent) {
                WorkResultPlan plan = walk.result(result);
                walk.recorder.given(
                        weight,
                        AppraisalCase.WEIGHTS,
                        plan.id().value(),
                        plan.weight().orElseThrow());
            }
        }

        /** The mean of a result's achievements, into the walk's number; false if it has none. */
        private boolean mean(Walk walk, int result) {
            int size = walk.shares.indicators(result);
            if (walk.silent && adds(walk, size)) {
                walk.place += size;
                Operands unheard = walk.recorder.operands(Kind.PERCENT);
                ScoreMean.of(resultMean, walk.number, size, unheard, walk.recorder);
            } else if (!mean(walk, walk.result(result).indicators())) {
                return false;
            }
            RoundedValue.of(roundedRow, walk.number, Kind.SCORE, settings.rows(), walk.recorder);
            return true;
        }

        /** Adds up what the packed shares say; false if an indicator has to be looked at. */
        private boolean adds(Walk walk, int size) {
            RunningRatio sum = walk.number.set(Ratio.ZERO);
            for (int place = walk.place; place < walk.place + size; place++) {
                Polarity polarity = walk.shares.polarity(place);
                boolean mirrored = AchievementMethod.isMirrored(polarity, walk.shares.exceedsTarget(place));
                if (!method.needsShareOnly(polarity) || !walk.shares.addPercent(place, mirrored, limits, sum)) {
                    return false;
                }
            }
            return true;
        }

        private boolean mean(Walk walk, List<IndividualIndicator> indicators) {
            WeightedMean all = new WeightedMean();
            Operands operands = walk.recorder.operands(Kind.PERCENT);
            for (int i = 0; i < indicators.size(); i++) {
                if (counts(walk, indicators.get(i))) {
                    operands.addLast();
                    all.add(walk.number);
                }
                walk.place++;
            }
            if (all.isEmpty()) {
                return false;
            }
            walk.recorder.computed(resultMean, all.into(walk.number), Kind.SCORE, operands);
            return true;
        }

        private boolean counts(Walk walk, IndividualIndicator indicator) {
            RunningRatio number = walk.number;
            Recorder recorder = walk.recorder;
            RealizedValue value = walk.realized().valueOf(indicator);
            recorder.about(about, AppraisalCase.INDICATORS, indicator.id().value());
            if (value instanceof RealizedValue.Measured measured) {
                give(indicator, measured.value(), recorder);
            }
            if (method.compute(number, indicator, value, recorder)) {
                RoundedValue.of(roundedPercent, number, Kind.PERCENT, settings.rows(), recorder);
                return true;
            }
            Percent nothing = absent(left, zero, Percent.of(0), recorder);
            if (nothing != null) {
                number.set(nothing.value());
            }
            return nothing != null;
        }

        private void give(IndividualIndicator indicator, Amount realized, Recorder recorder) {
            if (recorder == Recorder.discarding()) {
                return;
            }
            if (indicator.target() instanceof TargetValue.Range range) {
                recorder.given(
                        target, AppraisalCase.LOWEST_TARGETS, indicator.id().value(), range.lowest());
                recorder.given(
                        target, AppraisalCase.HIGHEST_TARGETS, indicator.id().value(), range.highest());
            } else if (indicator.target() instanceof TargetValue.Ceiling ceiling) {
                recorder.given(target, AppraisalCase.TARGETS, indicator.id().value(), ceiling.amount());
            } else if (indicator.target() instanceof TargetValue.Single single) {
                recorder.given(target, AppraisalCase.TARGETS, indicator.id().value(), single.amount());
            }
            indicator
                    .worstValue()
                    .ifPresent(worst -> recorder.given(
                            this.worst,
                            AppraisalCase.WORST_VALUES,
                            indicator.id().value(),
                            worst));
            recorder.given(
                    realization, AppraisalCase.REALIZATIONS, indicator.id().value(), realized);
        }
    }

    private static final class Behavior extends Part {

        private static final String LIST = BehaviorScores.KEY.path() + ".scores";
        private static final List<CoreValue> VALUES = List.of(CoreValue.values());

        private final Component.Behavior settings;
        private final Map<CoreValue, Rule> values = new EnumMap<>(CoreValue.class);
        private final Rule mean;
        private final Rule roundedTotal;
        private final Rule left;
        private final Rule zero;

        Behavior(Component.Behavior settings, MissingPart missing, String instrument, Basis basis) {
            super(settings, missing, instrument, basis);
            this.settings = settings;
            for (CoreValue core : VALUES) {
                // the core values have statutory names, which stay Indonesian
                Sentence sentence = new Sentence(
                        "Nilai dasar " + core.label() + ": {result}.", "Core value " + core.label() + ": {result}.");
                values.put(core, rule("value-" + core.code(), "valueScore", sentence));
            }
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
            if (sheet.isPresent() && sheet.get().areWhole(settings.scale())) {
                return;
            }
            for (CoreValue core : VALUES) {
                Score score = own(sheet, core);
                if (score == null && missing == MissingPart.REFUSE) {
                    found.add(missingAt(LIST + "[" + core.code() + "]").with(Term.of("value", core)));
                }
                if (score != null && !settings.scale().contains(score.value())) {
                    found.add(Problem.error(
                            OUT_OF_SCALE,
                            LIST + "[" + core.code() + "]",
                            Term.of("value", core),
                            Term.of("scale", settings.scale().toString())));
                }
            }
        }

        @Override
        String place() {
            return LIST;
        }

        /** Every core value has its rule. */
        private Rule ruleOf(CoreValue core) {
            return Objects.requireNonNull(values.get(core), "core");
        }

        private static @Nullable Score own(Optional<BehaviorScores> sheet, CoreValue core) {
            return sheet.isPresent() ? sheet.get().scores().get(core) : null;
        }

        @Override
        @Nullable
        Score score(AppraisalCase facts, Recorder recorder) {
            Optional<BehaviorScores> sheet = facts.extra(BehaviorScores.KEY);
            if (recorder == Recorder.discarding()
                    && sheet.isPresent()
                    && sheet.get().areWhole(settings.scale())) {
                RunningRatio sum = new RunningRatio().set(sheet.get().sum());
                ScoreMean.of(mean, sum, VALUES.size(), recorder.operands(Kind.SCORE), recorder);
                RoundedValue.of(roundedTotal, sum, Kind.SCORE, settings.total(), recorder);
                return new Score(sum.value());
            }
            WeightedMean all = new WeightedMean();
            Operands scores = recorder.operands(Kind.SCORE);
            for (CoreValue core : VALUES) {
                Score score = own(sheet, core);
                score = score == null
                        ? absent(left, zero, Score.of(0), recorder)
                        : recorder.given(ruleOf(core), LIST, core.code(), score);
                if (score != null) {
                    scores.add(score);
                    all.add(score.value());
                }
            }
            if (all.isEmpty()) {
                return null;
            }
            RunningRatio sum = all.into(new RunningRatio());
            recorder.computed(mean, sum, Kind.SCORE, scores);
            RoundedValue.of(roundedTotal, sum, Kind.SCORE, settings.total(), recorder);
            return new Score(sum.value());
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

        private @Nullable Score own(AppraisalCase facts) {
            for (ComponentScore entry : facts.componentScores()) {
                if (entry.name().equals(settings.name())) {
                    return entry.score();
                }
            }
            return null;
        }

        @Override
        void admit(AppraisalCase facts, List<Problem> found) {
            if (missing == MissingPart.REFUSE && own(facts) == null) {
                found.add(missing());
            }
        }

        @Override
        String place() {
            return AppraisalCase.COMPONENT_SCORES + "[" + settings.name() + "]";
        }

        @Override
        @Nullable
        Score score(AppraisalCase facts, Recorder recorder) {
            Score own = own(facts);
            if (own == null) {
                return absent(left, zero, Score.of(0), recorder);
            }
            Score score = recorder.given(given, AppraisalCase.COMPONENT_SCORES, settings.name(), own);
            Score raised = recorder.limited(floor, score.atLeast(settings.floor()), score, settings.floor());
            return recorder.limited(cap, raised.atMost(settings.cap()), raised, settings.cap());
        }
    }
}
