package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanDifferenceProperties {

    @Provide
    Arbitrary<PerformancePlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<TargetValue> targets() {
        return PlanArbitraries.targets();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPlanDoesNotDifferFromItself(@ForAll("plans") PerformancePlan plan) {
        assertEquals(List.of(), new PlanDifference(plan, plan.redraft().build()).changes());
        assertTrue(new PlanDifference(plan, plan).isEmpty());
    }

    /** Two plans that differ in one part at most: equality of all parts is the judge. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void plansWithoutDifferenceAreEqual(
            @ForAll("plans") PerformancePlan one,
            @ForAll("plans") PerformancePlan other,
            @ForAll @IntRange(max = 8) int part) {
        PerformancePlanBuilder mixed = one.redraft();
        switch (part) {
            case 0 -> mixed.days(other.days());
            case 1 -> mixed.form(other.form().orElseThrow());
            case 2 -> mixed.approach(other.approach().orElseThrow());
            case 3 -> other.position().ifPresent(mixed::position);
            case 4 -> mixed.annex(other.annex());
            case 5 -> other.behaviors().forEach(mixed::behavior);
            case 6 ->
                mixed.workResults(one.workResults().stream()
                        .map(result -> result.assigned(CrossUnitAssignment.appointed(Plans.SCHOOL)))
                        .toList());
            case 7 ->
                mixed.workResults(one.workResults().stream()
                        .map(result -> result.weighing(Weight.of(10)))
                        .toList());
            default -> mixed.workResults(other.workResults());
        }
        PerformancePlan near = mixed.build();
        assertEquals(one.equals(near), new PlanDifference(one, near).isEmpty());
        assertEquals(one.equals(other), new PlanDifference(one, other).isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void backwardEveryChangeIsReversedAndNoneIsLost(
            @ForAll("plans") PerformancePlan one, @ForAll("plans") PerformancePlan other) {
        List<PlanChange> forward = new PlanDifference(one, other).changes();
        List<PlanChange> backward = new PlanDifference(one, other).reversed().changes();
        assertEquals(forward.size(), Set.copyOf(forward).size(), "no change is told twice");
        assertEquals(forward.stream().map(PlanChange::reversed).collect(Collectors.toSet()), new HashSet<>(backward));
        assertEquals(forward.size(), backward.size());
        forward.forEach(change -> assertEquals(change, change.reversed().reversed()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void resultsThatComeAndGoAreTheDifferenceOfTheirIds(
            @ForAll("plans") PerformancePlan one, @ForAll("plans") PerformancePlan other) {
        List<PlanChange> changes = new PlanDifference(one, other).changes();
        Set<WorkResultId> gone = ids(one);
        gone.removeAll(ids(other));
        Set<WorkResultId> come = ids(other);
        come.removeAll(ids(one));
        assertEquals(gone, resultsOf(changes, PlanChangeKind.RESULT_REMOVED));
        assertEquals(come, resultsOf(changes, PlanChangeKind.RESULT_ADDED));
    }

    private static Set<WorkResultId> ids(PerformancePlan plan) {
        return plan.workResults().stream().map(WorkResultPlan::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<WorkResultId> resultsOf(List<PlanChange> changes, PlanChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(change -> change.workResult().orElseThrow())
                .collect(Collectors.toSet());
    }

    /**
     * A target asks for more if everything that meets the new one meets the old one too, but not the other way round:
     * told by trying all values that matter.
     */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void moreIsAskedIfFewerValuesMeetTheTarget(
            @ForAll("targets") TargetValue was, @ForAll("targets") TargetValue is, @ForAll Polarity polarity) {
        PlanChangeKind expected = PlanChangeKind.TARGET_CHANGED;
        if (was instanceof TargetValue.Deadline one && is instanceof TargetValue.Deadline other) {
            expected = one.day().isAfter(other.day()) ? PlanChangeKind.TARGET_RAISED : PlanChangeKind.TARGET_LOWERED;
        } else if (was.unit().isPresent() && was.unit().equals(is.unit())) {
            Set<Integer> lowWas = reaching(was, polarity, true);
            Set<Integer> lowIs = reaching(is, polarity, true);
            Set<Integer> highWas = reaching(was, polarity, false);
            Set<Integer> highIs = reaching(is, polarity, false);
            boolean notEasier = lowWas.containsAll(lowIs) && highWas.containsAll(highIs);
            boolean notHarder = lowIs.containsAll(lowWas) && highIs.containsAll(highWas);
            expected = notEasier && notHarder
                    ? PlanChangeKind.TARGET_CHANGED
                    : notEasier
                            ? PlanChangeKind.TARGET_RAISED
                            : notHarder ? PlanChangeKind.TARGET_LOWERED : PlanChangeKind.TARGET_CHANGED;
        }
        List<PlanChange> changes = new PlanDifference(planWith(polarity, was), planWith(polarity, is)).changes();
        assertEquals(
                was.equals(is)
                        ? List.of()
                        : List.of(PlanChange.ofIndicator(expected, WorkResultId.of("r1"), IndicatorId.of("i1"))),
                changes);
    }

    private static PerformancePlan planWith(Polarity polarity, TargetValue target) {
        return Plans.plan(
                "p", Plans.MEMBER, Plans.result("r1", IndividualIndicator.of("i1", "measure", polarity, target)));
    }

    private static Amount bound(TargetValue target, boolean lower) {
        if (target instanceof TargetValue.Range range) {
            return lower ? range.lowest() : range.highest();
        }
        return target instanceof TargetValue.Ceiling ceiling
                ? ceiling.amount()
                : ((TargetValue.Single) target).amount();
    }

    /** The values from 0 to 9 that are good enough for the lower, or else the upper, bound. */
    private static Set<Integer> reaching(TargetValue target, Polarity polarity, boolean lower) {
        Amount bound = bound(target, lower);
        boolean atLeast = polarity == Polarity.HIGHER_IS_BETTER || (polarity == Polarity.STABILIZE && lower);
        return IntStream.rangeClosed(0, 9)
                .filter(n -> {
                    int side = Amount.of(n, bound.unit()).compareWith(bound);
                    return atLeast ? side >= 0 : side <= 0;
                })
                .boxed()
                .collect(Collectors.toSet());
    }
}
