package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.agreed;
import static id.walesi.kinerja.target.Plans.agreement;
import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.documents;
import static id.walesi.kinerja.target.Plans.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final IndividualIndicator INDICATOR =
            IndividualIndicator.of("i", "dokumen selesai", Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(5)));

    private static final WorkResultPlan RESULT = result("r1", INDICATOR);

    private static PerformancePlanBuilder builder() {
        return Plans.staff(PlanApproach.QUANTITATIVE).workResult(RESULT);
    }

    private static IndividualIndicator indicator(String measure, Polarity polarity, TargetValue target) {
        return IndividualIndicator.of("i", measure, polarity, target);
    }

    private static Consumer<PerformancePlanBuilder> with(WorkResultPlan... results) {
        return builder -> builder.workResults(List.of(results));
    }

    /** One change of each kind. */
    private static Map<PlanChangeKind, Consumer<PerformancePlanBuilder>> seeds() {
        Map<PlanChangeKind, Consumer<PerformancePlanBuilder>> seeds = new EnumMap<>(PlanChangeKind.class);
        seeds.put(PlanChangeKind.DAYS_CHANGED, b -> b.days(DateRange.of(day(1, 1), day(7, 1))));
        seeds.put(PlanChangeKind.FORM_CHANGED, b -> b.approach(PlanApproach.QUALITATIVE));
        seeds.put(
                PlanChangeKind.POSITION_CHANGED,
                b -> b.position(Position.of("Kepala Seksi Contoh", PositionLevel.SUPERVISOR)));
        seeds.put(PlanChangeKind.RESULT_ADDED, with(RESULT, result("r2")));
        seeds.put(
                PlanChangeKind.RESULT_REWORDED,
                with(WorkResultPlan.of("r1", "other words", ResultCategory.MAIN, List.of(INDICATOR))));
        seeds.put(
                PlanChangeKind.CATEGORY_CHANGED,
                with(WorkResultPlan.of("r1", "outcome r1", ResultCategory.ADDITIONAL, List.of(INDICATOR))));
        seeds.put(PlanChangeKind.SUPPORT_CHANGED, with(RESULT.supporting(WorkResultId.of("h1"))));
        seeds.put(PlanChangeKind.PERSPECTIVE_CHANGED, with(RESULT.under(Perspective.BUDGET)));
        seeds.put(PlanChangeKind.WEIGHT_CHANGED, with(RESULT.weighing(Weight.of(10))));
        seeds.put(
                PlanChangeKind.ASSIGNMENT_CHANGED, with(RESULT.assigned(CrossUnitAssignment.appointed(Plans.SCHOOL))));
        seeds.put(PlanChangeKind.INDICATOR_ADDED, with(result("r1", INDICATOR, Plans.indicator("j"))));
        seeds.put(
                PlanChangeKind.INDICATOR_REWORDED,
                with(result("r1", indicator("berkas selesai", INDICATOR.polarity(), INDICATOR.target()))));
        seeds.put(PlanChangeKind.MEASUREMENT_CHANGED, with(result("r1", INDICATOR.withAspect(Aspect.TIME))));
        seeds.put(
                PlanChangeKind.TARGET_RAISED,
                with(result("r1", indicator(INDICATOR.measure(), INDICATOR.polarity(), TargetValue.of(documents(6))))));
        seeds.put(
                PlanChangeKind.TARGET_LOWERED,
                with(result("r1", indicator(INDICATOR.measure(), INDICATOR.polarity(), TargetValue.of(documents(4))))));
        seeds.put(
                PlanChangeKind.TARGET_CHANGED,
                with(result("r1", indicator(INDICATOR.measure(), INDICATOR.polarity(), TargetValue.narrative("x")))));
        seeds.put(
                PlanChangeKind.EXPECTATION_CHANGED, b -> b.behavior(new WorkBehavior(CoreValue.COMPETENT, "belajar")));
        seeds.put(PlanChangeKind.RESOURCES_CHANGED, b -> b.annex(new PlanAnnex(List.of("a"), List.of(), List.of())));
        seeds.put(
                PlanChangeKind.ACCOUNTABILITY_CHANGED, b -> b.annex(new PlanAnnex(List.of(), List.of("a"), List.of())));
        seeds.put(PlanChangeKind.CONSEQUENCES_CHANGED, b -> b.annex(new PlanAnnex(List.of(), List.of(), List.of("a"))));
        return seeds;
    }

    @Test
    void eachSeededChangeIsFoundAndNothingElse() {
        PerformancePlan before = builder().build();
        seeds().forEach((kind, seed) -> {
            PerformancePlanBuilder changed = builder();
            seed.accept(changed);
            PlanDifference difference = new PlanDifference(before, changed.build());
            assertEquals(
                    List.of(kind),
                    difference.changes().stream().map(PlanChange::kind).toList());
            assertEquals(
                    List.of(kind.reversed()),
                    difference.reversed().changes().stream()
                            .map(PlanChange::kind)
                            .toList());
        });
        // with what the seeds reach backward, that is every kind
        List<PlanChangeKind> reached = seeds().keySet().stream()
                .flatMap(kind -> List.of(kind, kind.reversed()).stream())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(PlanChangeKind.values()), reached);
    }

    @Test
    void aChangeSaysWhereItIs() {
        PerformancePlan before = builder().build();
        PerformancePlan after = builder()
                .workResults(List.of(RESULT.weighing(Weight.of(5)), result("r2")))
                .behavior(new WorkBehavior(CoreValue.LOYAL, "baru"))
                .form(PlanForm.LEADER)
                .build();
        assertEquals(
                List.of(
                        PlanChange.ofPlan(PlanChangeKind.FORM_CHANGED),
                        PlanChange.ofResult(PlanChangeKind.WEIGHT_CHANGED, WorkResultId.of("r1")),
                        PlanChange.ofResult(PlanChangeKind.RESULT_ADDED, WorkResultId.of("r2")),
                        PlanChange.ofValue(PlanChangeKind.EXPECTATION_CHANGED, CoreValue.LOYAL)),
                new PlanDifference(before, after).changes());
    }

    @Test
    void otherDirectionMakesNumbersIncomparable() {
        PerformancePlan before = builder().build();
        PerformancePlan after = builder()
                .workResults(List.of(result(
                        "r1", indicator(INDICATOR.measure(), Polarity.LOWER_IS_BETTER, TargetValue.of(documents(6))))))
                .build();
        assertEquals(
                List.of(
                        PlanChange.ofIndicator(
                                PlanChangeKind.MEASUREMENT_CHANGED, WorkResultId.of("r1"), IndicatorId.of("i")),
                        PlanChange.ofIndicator(
                                PlanChangeKind.TARGET_CHANGED, WorkResultId.of("r1"), IndicatorId.of("i"))),
                new PlanDifference(before, after).changes());
    }

    @Test
    void aNewBaselineIsAnotherMeasurementEvenBesideNewWords() {
        PerformancePlan before = builder().build();
        IndividualIndicator changed = indicator("berkas selesai", INDICATOR.polarity(), INDICATOR.target())
                .withBaseline(documents(3));
        PerformancePlan after =
                builder().workResults(List.of(result("r1", changed))).build();
        assertEquals(
                List.of(
                        PlanChange.ofIndicator(
                                PlanChangeKind.INDICATOR_REWORDED, WorkResultId.of("r1"), IndicatorId.of("i")),
                        PlanChange.ofIndicator(
                                PlanChangeKind.MEASUREMENT_CHANGED, WorkResultId.of("r1"), IndicatorId.of("i"))),
                new PlanDifference(before, after).changes());
    }

    @Test
    void everyWayOfMeasuringCounts() {
        PerformancePlan before = builder().build();
        for (IndividualIndicator changed : List.of(
                INDICATOR.withBaseline(documents(3)),
                INDICATOR.withAspect(Aspect.TIME),
                INDICATOR.withConsolidation(Consolidation.SUM),
                INDICATOR.withWorstValue(documents(9)),
                INDICATOR.withStretch(documents(1000)))) {
            PerformancePlan after =
                    builder().workResults(List.of(result("r1", changed))).build();
            assertEquals(
                    List.of(PlanChange.ofIndicator(
                            PlanChangeKind.MEASUREMENT_CHANGED, WorkResultId.of("r1"), IndicatorId.of("i"))),
                    new PlanDifference(before, after).changes());
        }
    }

    private static PlanChangeKind moved(Polarity polarity, TargetValue from, TargetValue to) {
        PerformancePlan before = builder()
                .workResults(List.of(result("r1", indicator("m", polarity, from))))
                .build();
        PerformancePlan after = builder()
                .workResults(List.of(result("r1", indicator("m", polarity, to))))
                .build();
        PlanDifference difference = new PlanDifference(before, after);
        assertFalse(difference.isEmpty());
        assertEquals(1, difference.changes().size());
        return difference.changes().get(0).kind();
    }

    private static TargetValue range(long lowest, long highest) {
        return TargetValue.between(documents(lowest), documents(highest));
    }

    @Test
    void aTargetIsRaisedIfItAsksMoreInItsDirection() {
        TargetValue five = TargetValue.of(documents(5));
        TargetValue six = TargetValue.ceiling(documents(6));
        assertEquals(PlanChangeKind.TARGET_RAISED, moved(Polarity.HIGHER_IS_BETTER, five, six));
        assertEquals(PlanChangeKind.TARGET_LOWERED, moved(Polarity.HIGHER_IS_BETTER, six, five));
        assertEquals(PlanChangeKind.TARGET_LOWERED, moved(Polarity.LOWER_IS_BETTER, five, six));
        assertEquals(PlanChangeKind.TARGET_RAISED, moved(Polarity.LOWER_IS_BETTER, six, five));
        TargetValue wide = range(4, 8);
        assertEquals(PlanChangeKind.TARGET_RAISED, moved(Polarity.HIGHER_IS_BETTER, wide, range(5, 8)));
        assertEquals(PlanChangeKind.TARGET_LOWERED, moved(Polarity.HIGHER_IS_BETTER, wide, range(4, 7)));
        assertEquals(PlanChangeKind.TARGET_RAISED, moved(Polarity.STABILIZE, wide, range(5, 7)));
        assertEquals(PlanChangeKind.TARGET_LOWERED, moved(Polarity.STABILIZE, range(5, 7), wide));
    }

    @Test
    void aTargetThatIsHarderAtOneEndAndEasierAtTheOtherIsOnlyChanged() {
        TargetValue wide = range(4, 8);
        assertEquals(PlanChangeKind.TARGET_CHANGED, moved(Polarity.HIGHER_IS_BETTER, wide, range(5, 7)));
        assertEquals(PlanChangeKind.TARGET_CHANGED, moved(Polarity.LOWER_IS_BETTER, wide, range(3, 9)));
        assertEquals(PlanChangeKind.TARGET_CHANGED, moved(Polarity.STABILIZE, wide, range(5, 9)));
        TargetValue days = TargetValue.of(Plans.days(9));
        assertEquals(PlanChangeKind.TARGET_CHANGED, moved(Polarity.HIGHER_IS_BETTER, wide, days));
    }

    @Test
    void anEarlierDeadlineAsksMore() {
        TargetValue june = TargetValue.by(day(6, 30));
        TargetValue july = TargetValue.by(day(7, 31));
        assertEquals(PlanChangeKind.TARGET_RAISED, moved(Polarity.LOWER_IS_BETTER, july, june));
        assertEquals(PlanChangeKind.TARGET_LOWERED, moved(Polarity.LOWER_IS_BETTER, june, july));
        assertEquals(
                PlanChangeKind.TARGET_CHANGED, moved(Polarity.LOWER_IS_BETTER, june, TargetValue.of(documents(1))));
    }

    @Test
    void signaturesAndOrderAreNoChange() {
        PerformancePlan first = Plans.draft()
                .workResult(result("r2").supporting(WorkResultId.of("h1")))
                .build()
                .agree(agreement(day(1, 2), day(1, 3)));
        PerformancePlan second = first.revise("urutan", Plans.HEAD, day(2, 1))
                .workResults(
                        List.of(first.workResults().get(1), first.workResults().get(0)))
                .build();
        assertTrue(new PlanDifference(first, second).isEmpty());
    }

    @Test
    void theNamedRuleDecidesWhatIsAgreedAnew() {
        PerformancePlan second = agreed().revise("x", Plans.HEAD, day(2, 1))
                .workResult(result("r2").supporting(WorkResultId.of("h1")))
                .annex(new PlanAnnex(List.of("laptop"), List.of(), List.of()))
                .build();
        PlanDifference difference = new PlanDifference(agreed(), second);
        ReapprovalRule results =
                new ReapprovalRule("results-only", List.of(PlanChangeKind.RESULT_REMOVED, PlanChangeKind.RESULT_ADDED));
        assertEquals(
                List.of(PlanChange.ofResult(PlanChangeKind.RESULT_ADDED, WorkResultId.of("r2"))),
                difference.needingApproval(results));
        assertTrue(difference.needsApproval(results));
        assertFalse(difference.needsApproval(new ReapprovalRule("weights", List.of(PlanChangeKind.WEIGHT_CHANGED))));
        assertEquals(difference.changes(), difference.needingApproval(ReapprovalRule.everyChange("all")));
        assertFalse(new PlanDifference(second, second).needsApproval(ReapprovalRule.everyChange("all")));
        assertEquals(List.of(PlanChangeKind.RESULT_ADDED, PlanChangeKind.RESULT_REMOVED), results.kinds());
        assertEquals("results-only", results.code());
    }

    @Test
    void onlyVersionsOfOnePlanAreCompared() {
        PerformancePlan plan = Plans.plan("p", Plans.MEMBER, RESULT);
        assertThrows(
                IllegalArgumentException.class, () -> new PlanDifference(plan, Plans.plan("q", Plans.MEMBER, RESULT)));
        assertThrows(
                IllegalArgumentException.class, () -> new PlanDifference(plan, Plans.plan("p", Plans.HEAD, RESULT)));
        assertThrows(NullPointerException.class, () -> new PlanDifference(plan, plan).needsApproval(null));
    }
}
