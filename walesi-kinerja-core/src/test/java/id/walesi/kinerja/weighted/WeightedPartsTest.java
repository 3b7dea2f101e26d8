package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each part of a scheme reads, refuses, leaves out and takes down. */
class WeightedPartsTest {

    private static final LocalDate DAY = Walesi.YEAR.lastDay();
    private static final Evidence REGISTER = new Evidence(EvidenceKind.REGISTER, "register");

    /** Results alone count; discipline stands beside. */
    private static WeightedPolicy scheme(MissingPart missing) {
        return WeightedPolicy.named(Walesi.enacted("parts"), Walesi.scope(Layer.AGENCY))
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(100)), Weight.of(70))
                .component(Component.outside("discipline", Walesi.CREDIT_LABEL, Score.of(100)), Weight.ZERO)
                .missing(missing)
                .bands(Walesi.wholeBands(100), GapRule.ROUND_FIRST)
                .build();
    }

    private static AppraisalCaseBuilder facts(WorkResultPlan... results) {
        PersonId employee = PersonId.of("employee");
        return AppraisalCase.of(
                        CivilServant.of(
                                employee,
                                "Contoh",
                                EmploymentStatus.PNS,
                                Position.of("Pelaksana", PositionLevel.STAFF),
                                new OrgUnit("u", "Unit")),
                        PersonId.of("appraiser"),
                        Walesi.YEAR)
                .plan(PerformancePlan.of("skp", employee, Walesi.YEAR.days(), List.of(results)));
    }

    private static WorkResultPlan result(String id, ResultCategory category, IndividualIndicator... indicators) {
        return WorkResultPlan.of(id, "Hasil", category, List.of(indicators));
    }

    private static IndividualIndicator documents(String id, TargetValue target) {
        return IndividualIndicator.of(id, "measure", Polarity.HIGHER_IS_BETTER, target);
    }

    private static TargetValue of(int documents) {
        return TargetValue.of(Amount.of(documents, MeasurementUnit.DOCUMENT));
    }

    private static Realization realized(String id, AppraisalPeriod period, RealizedValue value) {
        return new Realization(IndicatorId.of(id), period, value, REGISTER);
    }

    private static RealizedValue value(int documents) {
        return RealizedValue.of(Amount.of(documents, MeasurementUnit.DOCUMENT));
    }

    private static List<String> codes(WeightedPolicy policy, AppraisalCase facts) {
        return policy.admit(facts, DAY).list().stream().map(Problem::toString).toList();
    }

    private static Stream<Step> steps(WeightedPolicy policy, AppraisalCase facts) {
        Recorder recorder = Recorder.recording();
        policy.judge(facts, DAY, recorder);
        return recorder.trace().steps().stream();
    }

    private static List<String> paths(WeightedPolicy policy, AppraisalCase facts) {
        return steps(policy, facts)
                .filter(Step.Given.class::isInstance)
                .map(step -> ((Step.Given) step).path())
                .toList();
    }

    @Test
    void anAdditionalResultIsNoPartOfTheResults() {
        AppraisalCase facts = facts(
                        result("main", ResultCategory.MAIN, documents("m", of(10))),
                        result("more", ResultCategory.ADDITIONAL, documents("a", of(10))))
                .realization(realized("m", Walesi.YEAR, value(8)))
                .realization(realized("a", Walesi.YEAR, value(10)))
                .build();
        assertEquals(
                Optional.of(Score.of(80)),
                scheme(MissingPart.LEAVE_OUT)
                        .judge(facts, DAY, Recorder.discarding())
                        .score());
    }

    /** Results alone, from 0 to 100. */
    private static WeightedPolicy ofResults(Rounding rows, Optional<Weight> weightsSumTo) {
        Component.WorkResults results = new Component.WorkResults(
                "results",
                Walesi.CREDIT_LABEL,
                LowerIsBetterFormula.DIFFERENCE,
                Percent.of(0),
                Percent.of(100),
                rows,
                Rounding.none(),
                weightsSumTo);
        return WeightedPolicy.named(Walesi.enacted("parts"), Walesi.scope(Layer.AGENCY))
                .component(results, Weight.of(1))
                .missing(MissingPart.REFUSE)
                .bands(Walesi.wholeBands(100), GapRule.ROUND_FIRST)
                .build();
    }

    /** The same with steps and without. */
    private static void assertScore(long expected, WeightedPolicy policy, AppraisalCase facts) {
        for (Recorder recorder : List.of(Recorder.discarding(), Recorder.recording())) {
            assertEquals(
                    Optional.of(Score.of(expected)),
                    policy.judge(facts, DAY, recorder).score());
        }
    }

    /** With steps and without: each way of being better, on both sides of the target. */
    @Test
    void eachDirectionIsTheSameWithStepsAndWithout() {
        WeightedPolicy policy = ofResults(Rounding.ofRows(4, RoundingMode.HALF_UP), Optional.of(Weight.of(100)));
        int[] scores = {80, 100, 100, 80, 80, 80};
        int at = 0;
        for (Polarity polarity : List.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER, Polarity.STABILIZE)) {
            for (int reached : new int[] {8, 12}) {
                IndividualIndicator indicator = IndividualIndicator.of("m", "measure", polarity, of(10));
                AppraisalCase facts = facts(
                                result("main", ResultCategory.MAIN, indicator).weighing(Weight.of(100)))
                        .realization(realized("m", Walesi.YEAR, value(reached)))
                        .build();
                assertScore(scores[at++], policy, facts);
                assertTrue(paths(policy, facts).contains(AppraisalCase.WEIGHTS + "[main]"), "the weight is a step");
            }
        }
    }

    /** Each percent rounded, so that they are added up without looking at the indicators; and exact, one by one. */
    @Test
    void additionalResultsArePassedOverWhereverTheyStand() {
        WorkResultPlan first = result("first", ResultCategory.MAIN, documents("m", of(10)), documents("n", of(10)));
        WorkResultPlan last = result("last", ResultCategory.MAIN, documents("o", of(10)));
        WorkResultPlan more = result("more", ResultCategory.ADDITIONAL, documents("a", of(10)), documents("b", of(10)));
        for (Rounding rows : List.of(Rounding.ofRows(4, RoundingMode.HALF_UP), Rounding.none())) {
            WeightedPolicy policy = ofResults(rows, Optional.empty());
            for (List<WorkResultPlan> order :
                    List.of(List.of(more, first, last), List.of(first, more, last), List.of(first, last, more))) {
                AppraisalCase facts = facts(order.toArray(WorkResultPlan[]::new))
                        .realization(realized("m", Walesi.YEAR, value(8)))
                        .realization(realized("n", Walesi.YEAR, value(6)))
                        .realization(realized("o", Walesi.YEAR, value(3)))
                        .realization(realized("a", Walesi.YEAR, value(10)))
                        .realization(realized("b", Walesi.YEAR, value(10)))
                        .build();
                assertScore(50, policy, facts); // ((80 + 60) / 2 + 30) / 2
            }
        }
    }

    @Test
    void aPlanWithoutAMainResultIsMissingUnlessItCountsAsZero() {
        AppraisalCase facts = facts(result("more", ResultCategory.ADDITIONAL, documents("a", of(10))))
                .realization(realized("a", Walesi.YEAR, value(10)))
                .componentScore(ComponentScore.of("discipline", Score.of(90), "absensi"))
                .build();
        for (MissingPart refusing : List.of(MissingPart.REFUSE, MissingPart.LEAVE_OUT)) {
            assertEquals(
                    List.of("error weighted.part-missing at realizations"),
                    codes(scheme(refusing), facts),
                    refusing.code());
        }
        WeightedPolicy zero = scheme(MissingPart.COUNT_AS_ZERO);
        assertEquals(List.of(), codes(zero, facts));
        assertEquals(
                Optional.of(Score.of(0)),
                zero.judge(facts, DAY, Recorder.discarding()).score());
        assertTrue(
                steps(zero, facts).anyMatch(step -> step.rule().id().equals("perbup-contoh/results/counts-as-zero")));
    }

    @Test
    void withoutAPlanThereIsNothingElseToSay() {
        AppraisalCase facts = AppraisalCase.of(withoutDiscipline().employee(), PersonId.of("appraiser"), Walesi.YEAR)
                .componentScore(ComponentScore.of("discipline", Score.of(90), "absensi"))
                .build();
        assertEquals(List.of("error weighted.plan-missing at plan"), codes(scheme(MissingPart.LEAVE_OUT), facts));
    }

    @Test
    void severalRealizationsOfOneIndicatorAreNeverSummedUp() {
        AppraisalCase facts = facts(result("main", ResultCategory.MAIN, documents("m", of(10))))
                .realization(realized("m", AppraisalPeriod.ofQuarter(2025, 1), value(4)))
                .realization(realized("m", AppraisalPeriod.ofQuarter(2025, 2), value(4)))
                .build();
        assertEquals(
                List.of("error weighted.several-realizations at realizations[m]"),
                codes(scheme(MissingPart.LEAVE_OUT), facts));
        AppraisalCase one = facts(result("main", ResultCategory.MAIN, documents("m", of(10)), documents("n", of(10))))
                .realization(realized("m", AppraisalPeriod.ofQuarter(2025, 1), value(4)))
                .realization(realized("m", AppraisalPeriod.ofQuarter(2025, 2), value(4)))
                .realization(realized("n", Walesi.YEAR, value(9)))
                .build();
        assertEquals(
                List.of("error weighted.several-realizations at realizations[m]"),
                codes(scheme(MissingPart.LEAVE_OUT), one));
    }

    @Test
    void whatCouldNotOccurIsLeftOutAndWhatCannotBeToldIsRefused() {
        AppraisalCase facts = facts(result("main", ResultCategory.MAIN, documents("m", of(10)), documents("n", of(10))))
                .realization(realized("m", Walesi.YEAR, value(9)))
                .realization(realized("n", Walesi.YEAR, RealizedValue.absent(AbsenceReason.NOT_APPLICABLE)))
                .build();
        WeightedPolicy lenient = scheme(MissingPart.LEAVE_OUT);
        assertEquals(List.of(), codes(lenient, facts));
        assertEquals(
                Optional.of(Score.of(90)),
                lenient.judge(facts, DAY, Recorder.discarding()).score());
        assertTrue(
                steps(lenient, facts)
                        .anyMatch(step -> step instanceof Step.Skipped skipped
                                && skipped.reason().equals("left-out")
                                && skipped.rule().id().equals("perbup-contoh/results/missing")),
                "it is told that something was left out");
        Problem refused = scheme(MissingPart.REFUSE).admit(facts, DAY).list().get(0);
        assertEquals("error weighted.no-achievement at realizations[n]", refused.toString());
        assertEquals("not-applicable", reason(refused));
        AppraisalCase zeroTarget = facts(
                        result("main", ResultCategory.MAIN, documents("m", of(10)), documents("n", of(0))))
                .realization(realized("m", Walesi.YEAR, value(9)))
                .realization(realized("n", Walesi.YEAR, value(3)))
                .build();
        for (MissingPart rule : MissingPart.values()) {
            Problem problem = scheme(rule).admit(zeroTarget, DAY).list().get(0);
            assertEquals("error weighted.no-achievement at realizations[n]", problem.toString(), rule.code());
            assertEquals("zero-target", reason(problem));
        }
    }

    private static String reason(Problem problem) {
        Term reason = problem.details().get(2);
        assertEquals("reason", reason.name());
        return ((Datum.Label) reason.value()).value().code();
    }

    @Test
    void everyNumberThatCountsIsTakenFromTheCase() {
        TargetValue range =
                TargetValue.between(Amount.of(8, MeasurementUnit.DOCUMENT), Amount.of(10, MeasurementUnit.DOCUMENT));
        TargetValue ceiling = TargetValue.ceiling(Amount.of(10, MeasurementUnit.DOCUMENT));
        AppraisalCase facts = facts(result(
                        "main",
                        ResultCategory.MAIN,
                        documents("range", range),
                        documents("ceiling", ceiling),
                        documents("single", of(10)),
                        IndividualIndicator.of("worst", "measure", Polarity.LOWER_IS_BETTER, of(0))
                                .withWorstValue(Amount.of(4, MeasurementUnit.DOCUMENT))))
                .realization(realized("range", Walesi.YEAR, value(9)))
                .realization(realized("ceiling", Walesi.YEAR, value(10)))
                .realization(realized("single", Walesi.YEAR, value(10)))
                .realization(realized("worst", Walesi.YEAR, value(1)))
                .componentScore(ComponentScore.of("discipline", Score.of(90), "absensi"))
                .build();
        assertEquals(
                List.of(
                        "plan.indicators[range]",
                        "plan.lowestTargets[range]",
                        "plan.highestTargets[range]",
                        "realizations[range]",
                        "plan.indicators[ceiling]",
                        "plan.targets[ceiling]",
                        "realizations[ceiling]",
                        "plan.indicators[single]",
                        "plan.targets[single]",
                        "realizations[single]",
                        "plan.indicators[worst]",
                        "plan.targets[worst]",
                        "plan.worstValues[worst]",
                        "realizations[worst]",
                        "componentScores[discipline]"),
                paths(scheme(MissingPart.REFUSE), facts));
    }

    @Test
    void theWorstValueOfAZeroTargetIsNoTarget() {
        AppraisalCase facts = facts(result(
                        "main",
                        ResultCategory.MAIN,
                        IndividualIndicator.of("late", "measure", Polarity.LOWER_IS_BETTER, of(0))
                                .withWorstValue(Amount.of(10, MeasurementUnit.DOCUMENT))))
                .realization(realized("late", Walesi.YEAR, value(3)))
                .build();
        WeightedPolicy policy = scheme(MissingPart.LEAVE_OUT);
        Step given = steps(policy, facts)
                .filter(step ->
                        step instanceof Step.Given taken && taken.path().equals(AppraisalCase.WORST_VALUES + "[late]"))
                .findFirst()
                .orElseThrow();
        assertEquals("perbup-contoh/results/worst-value", given.rule().id());
        Step.Computed achievement = (Step.Computed) steps(policy, facts)
                .filter(step -> step.rule().id().equals("perbup-contoh/results/achievement-of-zero-target"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(
                        Term.of("realization", Amount.of(3, MeasurementUnit.DOCUMENT)),
                        Term.of("worst", Amount.of(10, MeasurementUnit.DOCUMENT))),
                achievement.operands());
        assertEquals(Term.of("achievement", Percent.of(70)), achievement.result());
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(policy.provider()).build();
        assertEquals(
                "Nilai terburuk yang disepakati untuk target nol: {result}.",
                catalog.sentence(given.rule().id()).orElseThrow().indonesian());
        assertEquals(
                "Achievement of a target of zero, from {realization} and the worst value {worst}: {result}.",
                catalog.sentence(achievement.rule().id()).orElseThrow().english());
    }

    @Test
    void aScoreFromOutsideIsReadByItsOwnName() {
        AppraisalCaseBuilder builder = facts(result("main", ResultCategory.MAIN, documents("m", of(10))))
                .realization(realized("m", Walesi.YEAR, value(9)))
                .componentScore(ComponentScore.of("another", Score.of(11), "lain"));
        assertEquals(
                List.of("error weighted.part-missing at componentScores[discipline]"),
                codes(scheme(MissingPart.REFUSE), builder.build()));
        AppraisalCase both = builder.componentScore(ComponentScore.of("discipline", Score.of(77), "absensi"))
                .build();
        assertEquals(
                Term.of("discipline", Score.of(77)),
                scheme(MissingPart.REFUSE)
                        .judge(both, DAY, Recorder.discarding())
                        .components()
                        .get(1));
        assertEquals(
                List.of(Term.of("results", Score.of(90))),
                scheme(MissingPart.LEAVE_OUT)
                        .judge(withoutDiscipline(), DAY, Recorder.discarding())
                        .components(),
                "a part left out has no score at all");
    }

    private static AppraisalCase withoutDiscipline() {
        return facts(result("main", ResultCategory.MAIN, documents("m", of(10))))
                .realization(realized("m", Walesi.YEAR, value(9)))
                .build();
    }

    /** Three components of which each may be left out. */
    private static WeightedPolicy three(GapRule gap) {
        return WeightedPolicy.named(Walesi.enacted("three"), Walesi.scope(Layer.AGENCY))
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(100)), Weight.of(70))
                .component(Component.behavior(0, 100), Weight.of(20))
                .component(Component.outside("credit", Walesi.CREDIT_LABEL, Score.of(100)), Weight.of(10))
                .component(Component.outside("beside", Walesi.CREDIT_LABEL, Score.of(100)), Weight.ZERO)
                .missing(MissingPart.LEAVE_OUT)
                .bands(Walesi.wholeBands(100), gap)
                .build();
    }

    private static Optional<Score> total(AppraisalCase facts) {
        assertEquals(List.of(), codes(three(GapRule.ROUND_FIRST), facts));
        return three(GapRule.ROUND_FIRST)
                .judge(facts, DAY, Recorder.discarding())
                .score();
    }

    @Test
    void aComponentOfWhichNothingIsKnownIsLeftOutAsLongAsOneIsLeft() {
        ComponentScore credit = ComponentScore.of("credit", Score.of(50), "program bersama");
        AppraisalCaseBuilder results = Walesi.measured(0, 0, 24, 7, 24, 7); // 90
        assertEquals(Optional.of(Score.of(90)), total(results.build()));
        assertEquals(
                Optional.of(Score.of(85)), total(results.componentScore(credit).build()), "(70 x 90 + 10 x 50) / 80");
        AppraisalCaseBuilder behavior = Walesi.measured(0, 0).extra(BehaviorScores.KEY, Walesi.scores(80, -1, 90));
        assertEquals(Optional.of(Score.of(85)), total(behavior.build()));
        assertEquals(
                Optional.of(Score.of(75)),
                total(behavior.componentScore(ComponentScore.of("credit", Score.of(55), "program bersama"))
                        .build()),
                "(20 x 85 + 10 x 55) / 30");
        RealizedValue none = RealizedValue.absent(AbsenceReason.NOT_APPLICABLE);
        AppraisalCase inapplicable = facts(result("main", ResultCategory.MAIN, documents("m", of(10))))
                .realization(realized("m", Walesi.YEAR, none))
                .componentScore(credit)
                .build();
        assertEquals(Optional.of(Score.of(50)), total(inapplicable));
        assertEquals(
                Optional.of(Score.of(50)),
                total(facts(result("more", ResultCategory.ADDITIONAL, documents("a", of(10))))
                        .componentScore(credit)
                        .build()),
                "a plan without a main result");
    }

    @Test
    void whereNoComponentOfAnyWeightIsLeftEachIsNamed() {
        AppraisalCase nothing = Walesi.measured(0, 0)
                .componentScore(ComponentScore.of("beside", Score.of(50), "lain"))
                .build();
        assertEquals(
                List.of(
                        "error weighted.part-missing at realizations",
                        "error weighted.part-missing at extras[semenpanrb20-2021][behavior-scores].scores",
                        "error weighted.part-missing at componentScores[credit]"),
                codes(three(GapRule.ROUND_FIRST), nothing));
        AppraisalCase between = Walesi.measured(0, 0)
                .componentScore(ComponentScore.of("credit", Score.parse("89.5"), "lain"))
                .build();
        assertEquals(List.of("error weighted.score-between-bands"), codes(three(GapRule.REFUSE), between));
        assertEquals(
                List.of("error weighted.score-between-bands"),
                codes(
                        three(GapRule.REFUSE),
                        facts(result("main", ResultCategory.MAIN, documents("m", of(1000))))
                                .realization(realized("m", Walesi.YEAR, value(895)))
                                .build()));
    }

    @Test
    void theMatrixNeedsBothOfItsComponents() {
        WeightedPolicy policy = Walesi.byMatrix().missing(MissingPart.LEAVE_OUT).build();
        AppraisalCase noResults = Walesi.measured(60, 40)
                .extra(BehaviorScores.KEY, Walesi.scores(5, 5, 4, 5, 4, 5, 5))
                .build();
        assertEquals(List.of("error weighted.part-missing at realizations"), codes(policy, noResults));
        assertEquals(
                List.of(Term.of("component", new Part.Called("perbup-contoh", "results"))),
                policy.admit(noResults, DAY).list().get(0).details());
    }

    @Test
    void behaviorThatNobodyScoredIsMissing() {
        WeightedPolicy policy = Walesi.byMatrix().missing(MissingPart.LEAVE_OUT).build();
        String list = "extras[semenpanrb20-2021][behavior-scores].scores";
        assertEquals(
                List.of("error weighted.part-missing at " + list),
                codes(policy, Walesi.measured(60, 40, 30, 7, 30, 7).build()));
        assertEquals(
                List.of("error weighted.part-missing at " + list),
                codes(
                        policy,
                        Walesi.measured(60, 40, 30, 7, 30, 7)
                                .extra(BehaviorScores.KEY, Walesi.scores())
                                .build()),
                "an empty sheet is no sheet");
        assertEquals(
                List.of(),
                codes(
                        policy,
                        Walesi.measured(60, 40, 30, 7, 30, 7)
                                .extra(BehaviorScores.KEY, Walesi.scores(-1, 4))
                                .build()));
    }

    @Test
    void aComponentWithoutWeightIsNoOperandOfTheTotal() {
        AppraisalCase facts = Walesi.whole(31, 6, 39, 7).build();
        Step.Computed total = (Step.Computed) steps(Walesi.byMatrix().build(), facts)
                .filter(step -> step.rule().id().equals("perbup-contoh/total"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Term.of("score", Score.parse("109.2857"))), total.operands());
    }

    @Test
    void theSentenceOfTheTotalNamesEachComponentWithItsWeight() {
        PolicyCatalog catalog = PolicyCatalog.builder()
                .provider(Walesi.byMatrix().build().provider())
                .build();
        assertEquals(
                "Nilai total menurut bobot (hasil kerja 1, perilaku kerja 0, kredit kolaborasi 0): {result}.",
                catalog.sentence("perbup-contoh/total").orElseThrow().indonesian());
        assertEquals(
                "Total by weights (work results 1, work behavior 0, collaboration credit 0): {result}.",
                catalog.sentence("perbup-contoh/total").orElseThrow().english());
        assertFalse(catalog.sentence("perbup-contoh/nothing").isPresent());
    }
}
