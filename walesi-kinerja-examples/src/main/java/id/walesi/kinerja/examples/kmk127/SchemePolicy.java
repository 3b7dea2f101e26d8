package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Achievement;
import id.walesi.kinerja.scoring.ConsolidatedValue;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The scheme of KMK 127/2026, from the indicators to the predicate. */
final class SchemePolicy implements AppraisalPolicy {

    static final ProblemCode NO_INDICATOR = ProblemCode.of("kmk127.no-indicator");
    static final ProblemCode INDICATOR_INCOMPLETE = ProblemCode.of("kmk127.indicator-incomplete");
    static final ProblemCode UNITS_DIFFER = ProblemCode.of("kmk127.units-differ");
    static final ProblemCode NO_DAYS = ProblemCode.of("kmk127.indicator-without-days");
    static final ProblemCode NO_ACHIEVEMENT = ProblemCode.of("kmk127.achievement-undefined");
    static final ProblemCode WORST_NOT_ABOVE_ZERO = ProblemCode.of("kmk127.worst-not-above-zero");
    static final ProblemCode LAST_YEAR_MISSING = ProblemCode.of("kmk127.last-year-missing");
    static final ProblemCode FACT_MISSING = ProblemCode.of("kmk127.fact-missing");
    static final ProblemCode CHOICE_MISSING = ProblemCode.of("kmk127.choice-missing");
    static final ProblemCode OUT_OF_RANGE = ProblemCode.of("kmk127.score-out-of-range");

    private static final Score NOTHING = Score.of(0);
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS_OF_YEAR = 4;

    private static final PolicyScope SCOPE = PolicyScope.local(
            Layer.AGENCY,
            EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK),
            EnumSet.of(PeriodType.QUARTER, PeriodType.YEAR));

    private final Optional<LinearTable> stabilizeTable;
    private final Optional<Ratio> unregulatedQuality;

    SchemePolicy(Optional<LinearTable> stabilizeTable, Optional<Ratio> unregulatedQuality) {
        this.stabilizeTable = stabilizeTable;
        this.unregulatedQuality = unregulatedQuality;
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return Decree.POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        List<Problem> found = new ArrayList<>();
        List<WorkIndicator> indicators = WorkIndicator.in(facts);
        List<String> whole = indicators.stream().map(WorkIndicator::id).toList();
        List<String> all = WorkIndicator.ids(facts);
        if (all.isEmpty()) {
            found.add(Problem.error(NO_INDICATOR, ""));
        }
        for (String id : all) {
            if (!whole.contains(id)) {
                found.add(Problem.error(INDICATOR_INCOMPLETE, "", Term.of("indicator", id)));
            }
        }
        indicators.forEach(indicator -> admit(indicator, found));
        for (CoreValue value : CoreValue.values()) {
            admitScore(facts, SchemeFacts.coreValue(value), true, NOTHING, Decree.SCORE_MOST, found);
        }
        admitScore(facts, SchemeFacts.ORGANIZATION_SCORE, true, NOTHING, Decree.SCORE_MOST, found);
        Score least = NOTHING.minus(Decree.CORRECTION_MOST);
        admitScore(facts, SchemeFacts.CORRECTION, false, least, Decree.CORRECTION_MOST, found);
        admitPresent(facts, SchemeFacts.TIER, found);
        admitPresent(facts, SchemeFacts.POSITION_CLASS, found);
        for (DisciplineLevel level : DisciplineLevel.values()) {
            FactKey<Score> penalty = SchemeFacts.penalty(level);
            admitScore(facts, penalty, false, NOTHING, Score.of(100), found);
            if (facts.extra(penalty).isPresent()) {
                admitPresent(facts, SchemeFacts.penaltySince(level), found);
            }
        }
        for (FactKey<Score> subordinate : subordinates(facts)) {
            admitScore(facts, subordinate, true, NOTHING, Score.of(100), found);
        }
        return new Problems(
                found.stream().map(problem -> problem.citing(Decree.TEXT)).toList());
    }

    private void admit(WorkIndicator indicator, List<Problem> found) {
        Term id = Term.of("indicator", indicator.id());
        String path = indicator.key("target", Amount.class).path();
        List<Amount> amounts = new ArrayList<>(indicator.realized());
        amounts.addAll(indicator.last());
        indicator.worst().ifPresent(amounts::add);
        if (!amounts.stream()
                .allMatch(amount -> amount.unit().equals(indicator.target().unit()))) {
            found.add(Problem.error(UNITS_DIFFER, path, id));
            return;
        }
        if (indicator.days().value().sign() <= 0) {
            found.add(Problem.error(NO_DAYS, path, id));
        }
        boolean worstOfZero =
                indicator.worst().stream().anyMatch(worst -> worst.value().sign() <= 0);
        if (worstOfZero) {
            found.add(Problem.error(WORST_NOT_ABOVE_ZERO, path, id));
        } else {
            unknown(indicator).ifPresent(reason -> found.add(Problem.error(NO_ACHIEVEMENT, path, id, reason)));
        }
        if (indicator.polarity() == Polarity.STABILIZE && stabilizeTable.isEmpty()) {
            found.add(missingChoice(Kmk127Provider.STABILIZE_TABLE.id(), path));
        }
        boolean compared = isCompared(indicator);
        if (compared && indicator.last().isEmpty() && indicator.kind() == TargetKind.ORDINARY) {
            found.add(Problem.error(LAST_YEAR_MISSING, path, id));
        }
        if (compared && !indicator.last().isEmpty() && quality(indicator).isEmpty() && unregulatedQuality.isEmpty()) {
            found.add(missingChoice(Kmk127Provider.UNREGULATED_TARGET_QUALITY.id(), path));
        }
    }

    private static Problem missingChoice(String parameter, String path) {
        return Problem.error(CHOICE_MISSING, path, Term.of("parameter", parameter));
    }

    private static void admitPresent(AppraisalCase facts, FactKey<?> key, List<Problem> found) {
        if (facts.extra(key).isEmpty()) {
            found.add(Problem.error(FACT_MISSING, key.path(), Term.of("fact", key.name())));
        }
    }

    private static void admitScore(
            AppraisalCase facts, FactKey<Score> key, boolean needed, Score least, Score most, List<Problem> found) {
        if (needed) {
            admitPresent(facts, key, found);
        }
        facts.extra(key)
                .filter(score -> score.compareTo(least) < 0 || score.compareTo(most) > 0)
                .ifPresent(score -> found.add(Problem.error(
                        OUT_OF_RANGE,
                        key.path(),
                        Term.of("score", score),
                        Term.of("least", least),
                        Term.of("most", most))));
    }

    private static List<FactKey<Score>> subordinates(AppraisalCase facts) {
        return facts.extras().stream()
                .filter(key ->
                        key.instrument().equals(Decree.CODE) && key.name().startsWith(SchemeFacts.SUBORDINATE))
                .map(key -> FactKey.of(Decree.CODE, key.name(), Score.class))
                .toList();
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        PositionClass positionClass = given(facts, Decree.POSITION_CLASS, SchemeFacts.POSITION_CLASS, recorder);
        Formulas.Parts parts = new Formulas.Parts(
                Formulas.calibrated(nhk(facts, recorder), positionClass, recorder),
                Formulas.calibrated(npk(facts, recorder), positionClass, recorder));
        Score start = Formulas.start(parts, recorder);
        Formulas.Changes changes = changes(facts, governingDay, recorder);
        Score result = Formulas.result(start, changes, recorder);

        Score organization = score(facts, Decree.ORGANIZATION, SchemeFacts.ORGANIZATION_SCORE, recorder);
        Tier tier = given(facts, Decree.TIER, SchemeFacts.TIER, recorder);
        Rule blend = Formulas.blendRule(result, organization, tier);
        Score nkp = Formulas.nkp(blend, result, organization, recorder);
        Formulas.Parts last = Formulas.finalParts(blend, parts, changes, organization, recorder);

        ExpectationRating work = Decree.BANDS
                .classify(Decree.WORK_RESULT_BAND, last.work(), recorder)
                .orElseThrow();
        ExpectationRating behavior = Decree.BANDS
                .classify(Decree.WORK_BEHAVIOR_BAND, last.behavior(), recorder)
                .orElseThrow();
        EmployeePredicate predicate = Decree.MATRIX.lookUp(Decree.PREDICATE, work, behavior, recorder);
        return Verdict.of(
                predicate,
                nkp,
                Term.of("finalNhk", last.work()),
                Term.of("finalNpk", last.behavior()),
                Term.of("workResultRating", work),
                Term.of("workBehaviorRating", behavior));
    }

    private Score nhk(AppraisalCase facts, Recorder recorder) {
        List<Formulas.Weighted> weighted = new ArrayList<>();
        for (WorkIndicator indicator : WorkIndicator.in(facts)) {
            recorder.about(Decree.INDICATOR, Decree.EXTRAS, indicator.name());
            Percent achievement = achievement(indicator, recorder).orElseThrow();
            coded(Decree.INDICATOR_QUALITY, indicator, "quality", indicator.quality(), recorder);
            Ratio quality = recorder.given(
                    Decree.QUALITY_VALUE,
                    indicator.key(WorkIndicator.QUALITY_VALUE, Ratio.class).path(),
                    indicator.quality().value());
            Ratio k3 = Formulas.k3(quality, targetQuality(indicator, recorder), recorder);
            Optional<Decree.Label> label = Decree.K3_LABELS.classify(Decree.K3_LABEL, k3, recorder);
            if (label.isEmpty()) {
                throw new IllegalStateException("the labels have a hole at " + k3);
            }
            Amount days = recorder.given(
                    Decree.DAYS, indicator.key("days", Amount.class).path(), indicator.days());
            weighted.add(Formulas.weighted(achievement, k3, days, recorder));
        }
        return Formulas.nhk(weighted, recorder);
    }

    /** The achievement; empty where the formulas give none, or a table that the host did not choose is needed. */
    private Optional<Percent> achievement(WorkIndicator indicator, Recorder recorder) {
        coded(Decree.POLARITY, indicator, "polarity", indicator.polarity(), recorder);
        coded(Decree.TARGET_KIND, indicator, "kind", indicator.kind(), recorder);
        Amount target = amount(Decree.TARGET, indicator, "target", indicator.target(), recorder);
        Amount realization = realization(indicator, recorder);
        if (indicator.kind() == TargetKind.CEILING_MET) {
            return Optional.of(Formulas.ceilingMet(target, realization, recorder));
        }
        Optional<Amount> worst =
                indicator.worst().map(value -> amount(Decree.WORST, indicator, "worst", value, recorder));
        Achievement achievement = Formulas.achievement(indicator.polarity(), target, worst, realization, recorder);
        return indicator.polarity() == Polarity.STABILIZE
                ? achievement
                        .percent()
                        .map(nearness -> stabilizeTable
                                .map(table -> Formulas.stabilized(table, nearness, recorder))
                                .orElse(nearness))
                : achievement.percent();
    }

    /** Why there is no achievement: the decree divides by the target, and tells what to do at zero for one case only. */
    private static Optional<Term> unknown(WorkIndicator indicator) {
        if (indicator.kind() == TargetKind.CEILING_MET) {
            return Optional.empty();
        }
        Achievement achievement = Formulas.achievement(
                indicator.polarity(),
                indicator.target(),
                indicator.worst(),
                realization(indicator, Recorder.discarding()),
                Recorder.discarding());
        return achievement instanceof Achievement.Unknown unknown
                ? Optional.of(Term.of("reason", unknown.reason()))
                : Optional.empty();
    }

    private static Amount realization(WorkIndicator indicator, Recorder recorder) {
        coded(Decree.HOW_CONSOLIDATED, indicator, "consolidation", indicator.consolidation(), recorder);
        List<Amount> quarters = new ArrayList<>();
        for (int i = 0; i < indicator.realized().size(); i++) {
            quarters.add(recorder.given(
                    Decree.QUARTER,
                    indicator.quarter(i).path(),
                    indicator.realized().get(i)));
        }
        Amount value = ConsolidatedValue.of(indicator.consolidation(), quarters).orElseThrow();
        return recorder.computed(Decree.CONSOLIDATED, value, quarters);
    }

    /** Neither a ceiling nor something to keep steady is compared with last year. */
    private static boolean isCompared(WorkIndicator indicator) {
        return indicator.polarity() != Polarity.STABILIZE
                && switch (indicator.kind()) {
                    case ORDINARY, MANDATORY -> true;
                    case NEW, CEILING, CEILING_MET -> false;
                };
    }

    private static Optional<Ratio> quality(WorkIndicator indicator) {
        return Formulas.targetQuality(
                indicator.polarity(),
                indicator.target(),
                indicator.last().get(0),
                indicator.last().get(1));
    }

    private Ratio targetQuality(WorkIndicator indicator, Recorder recorder) {
        Amount target = indicator.target();
        if (indicator.kind() == TargetKind.CEILING || indicator.kind() == TargetKind.CEILING_MET) {
            return recorder.computed(Decree.CEILING_QUALITY, Decree.CEILING_TARGET_QUALITY, target);
        }
        if (!isCompared(indicator) || indicator.last().isEmpty()) {
            return recorder.computed(Decree.WITHOUT_COMPARISON, Decree.LEAST_TARGET_QUALITY, target);
        }
        List<Quantity> operands = List.of(
                target,
                amount(
                        Decree.LAST_TARGET,
                        indicator,
                        "last-target",
                        indicator.last().get(0),
                        recorder),
                amount(
                        Decree.LAST_REALIZATION,
                        indicator,
                        "last-realization",
                        indicator.last().get(1),
                        recorder));
        Optional<Ratio> regulated = quality(indicator);
        Ratio quality = regulated.isPresent()
                ? recorder.computed(Decree.TARGET_QUALITY, regulated.get(), operands)
                : recorder.computed(Decree.UNREGULATED_QUALITY, unregulatedQuality.orElseThrow(), operands);
        return indicator.kind() == TargetKind.MANDATORY
                ? recorder.limited(
                        Decree.LEAST_QUALITY,
                        quality.atLeast(Decree.LEAST_TARGET_QUALITY),
                        quality,
                        Decree.LEAST_TARGET_QUALITY)
                : quality;
    }

    private static Score npk(AppraisalCase facts, Recorder recorder) {
        List<Score> scores = new ArrayList<>();
        for (CoreValue value : CoreValue.values()) {
            scores.add(score(facts, Decree.CORE_VALUE, SchemeFacts.coreValue(value), recorder));
        }
        return Formulas.npk(scores, recorder);
    }

    private static Formulas.Changes changes(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        List<Score> deducted = new ArrayList<>();
        discipline(facts, governingDay, recorder).ifPresent(deducted::add);
        List<Score> subordinates = new ArrayList<>();
        for (FactKey<Score> key : subordinates(facts)) {
            subordinates.add(score(facts, Decree.SUBORDINATE, key, recorder));
        }
        if (subordinates.isEmpty()) {
            recorder.skipped(Decree.SUBORDINATES, "none-punished");
        } else {
            deducted.add(Formulas.subordinates(subordinates, recorder));
        }
        List<Score> added = facts.extra(SchemeFacts.CORRECTION).isPresent()
                ? List.of(score(facts, Decree.CORRECTION, SchemeFacts.CORRECTION, recorder))
                : List.of();
        return new Formulas.Changes(added, deducted);
    }

    private static Optional<Score> discipline(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        List<Score> deductions = new ArrayList<>();
        for (DisciplineLevel level : DisciplineLevel.values()) {
            if (facts.extra(SchemeFacts.penalty(level)).isPresent()) {
                FactKey<LocalDate> key = SchemeFacts.penaltySince(level);
                LocalDate since = recorder.given(
                        Decree.PENALTY_SINCE, key.path(), facts.extra(key).orElseThrow());
                if (counts(level, since, governingDay)) {
                    Score penalty = score(facts, Decree.PENALTY, SchemeFacts.penalty(level), recorder);
                    deductions.add(Formulas.deduction(level, penalty, recorder));
                } else {
                    recorder.skipped(Decree.DEDUCTION, "not-in-its-quarters");
                }
            }
        }
        Optional<Score> highest = deductions.stream().max(Score::compareTo);
        highest.ifPresent(score -> recorder.computed(Decree.HIGHEST_DEDUCTION, score, deductions));
        return highest;
    }

    private static boolean counts(DisciplineLevel level, LocalDate since, LocalDate day) {
        int passed = quarter(day) - quarter(since);
        return passed >= 0 && passed < level.quarters();
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * QUARTERS_OF_YEAR + (day.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    }

    private static Score score(AppraisalCase facts, Rule rule, FactKey<Score> key, Recorder recorder) {
        return recorder.given(rule, key.path(), facts.extra(key).orElseThrow());
    }

    private static <C extends Coded> C given(AppraisalCase facts, Rule rule, FactKey<C> key, Recorder recorder) {
        return recorder.given(rule, key.path(), facts.extra(key).orElseThrow());
    }

    private static Amount amount(Rule rule, WorkIndicator indicator, String part, Amount value, Recorder recorder) {
        return recorder.given(rule, indicator.key(part, Amount.class).path(), value);
    }

    private static void coded(Rule rule, WorkIndicator indicator, String part, Coded value, Recorder recorder) {
        recorder.given(rule, indicator.key(part, Coded.class).path(), value);
    }
}
