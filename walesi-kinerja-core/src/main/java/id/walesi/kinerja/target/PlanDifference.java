package id.walesi.kinerja.target;

import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two versions of one plan promise differently. Results and indicators are recognized by their ids; their order,
 * the signatures and the version numbers play no part.
 *
 * @param before the one version
 * @param after the other version, of the same plan
 * @term perbedaan dua versi SKP
 */
public record PlanDifference(PerformancePlan before, PerformancePlan after) {

    /**
     * Checks its components.
     *
     * @param before the one version
     * @param after the other version, of the same plan
     */
    public PlanDifference {
        check(before, after);
    }

    private static void check(PerformancePlan before, PerformancePlan after) {
        Check.notNull("before", before);
        boolean same = Check.notNull("after", after).id().equals(before.id())
                && after.owner().equals(before.owner());
        Check.that(same, "after", after, "must be a version of " + before);
    }

    /**
     * The changes: of the whole plan, of each result and its indicators in their order, of behavior, of the annex.
     *
     * @return the changes; empty if both versions promise the same
     */
    public List<PlanChange> changes() {
        List<PlanChange> found = new ArrayList<>();
        note(found, PlanChangeKind.DAYS_CHANGED, PerformancePlan::days);
        note(found, PlanChangeKind.FORM_CHANGED, plan -> List.of(plan.form(), plan.approach()));
        note(found, PlanChangeKind.POSITION_CHANGED, PerformancePlan::position);
        compareResults(found);
        for (int i = 0; i < before.behaviors().size(); i++) {
            WorkBehavior behavior = before.behaviors().get(i);
            if (!behavior.equals(after.behaviors().get(i))) {
                found.add(PlanChange.ofValue(PlanChangeKind.EXPECTATION_CHANGED, behavior.value()));
            }
        }
        note(found, PlanChangeKind.RESOURCES_CHANGED, plan -> plan.annex().resourceSupport());
        note(found, PlanChangeKind.ACCOUNTABILITY_CHANGED, plan -> plan.annex().accountabilityScheme());
        note(found, PlanChangeKind.CONSEQUENCES_CHANGED, plan -> plan.annex().consequences());
        return List.copyOf(found);
    }

    private void note(List<PlanChange> found, PlanChangeKind kind, Function<PerformancePlan, Object> part) {
        if (!part.apply(before).equals(part.apply(after))) {
            found.add(PlanChange.ofPlan(kind));
        }
    }

    private void compareResults(List<PlanChange> found) {
        for (WorkResultPlan result : before.workResults()) {
            Optional<WorkResultPlan> now = after.workResult(result.id());
            if (now.isEmpty()) {
                found.add(PlanChange.ofResult(PlanChangeKind.RESULT_REMOVED, result.id()));
            } else {
                compare(result, now.get(), found);
            }
        }
        for (WorkResultPlan result : after.workResults()) {
            if (before.workResult(result.id()).isEmpty()) {
                found.add(PlanChange.ofResult(PlanChangeKind.RESULT_ADDED, result.id()));
            }
        }
    }

    private static void compare(WorkResultPlan was, WorkResultPlan is, List<PlanChange> found) {
        note(found, PlanChangeKind.RESULT_REWORDED, was, is, WorkResultPlan::description);
        note(found, PlanChangeKind.CATEGORY_CHANGED, was, is, WorkResultPlan::category);
        note(found, PlanChangeKind.SUPPORT_CHANGED, was, is, WorkResultPlan::support);
        note(found, PlanChangeKind.PERSPECTIVE_CHANGED, was, is, WorkResultPlan::perspective);
        note(found, PlanChangeKind.WEIGHT_CHANGED, was, is, WorkResultPlan::weight);
        note(
                found,
                PlanChangeKind.ASSIGNMENT_CHANGED,
                was,
                is,
                result -> List.of(result.specialAssignment(), result.crossUnitAssignment()));
        Set<IndicatorId> ids = ids(was);
        for (IndividualIndicator indicator : was.indicators()) {
            Optional<IndividualIndicator> now = is.indicators().stream()
                    .filter(other -> other.id().equals(indicator.id()))
                    .findFirst();
            if (now.isEmpty()) {
                found.add(PlanChange.ofIndicator(PlanChangeKind.INDICATOR_REMOVED, was.id(), indicator.id()));
            } else {
                compare(was.id(), indicator, now.get(), found);
            }
        }
        for (IndividualIndicator indicator : is.indicators()) {
            if (!ids.contains(indicator.id())) {
                found.add(PlanChange.ofIndicator(PlanChangeKind.INDICATOR_ADDED, was.id(), indicator.id()));
            }
        }
    }

    private static Set<IndicatorId> ids(WorkResultPlan result) {
        return result.indicators().stream().map(IndividualIndicator::id).collect(Collectors.toSet());
    }

    private static void note(
            List<PlanChange> found,
            PlanChangeKind kind,
            WorkResultPlan was,
            WorkResultPlan is,
            Function<WorkResultPlan, Object> part) {
        if (!part.apply(was).equals(part.apply(is))) {
            found.add(PlanChange.ofResult(kind, was.id()));
        }
    }

    private static void compare(
            WorkResultId workResult, IndividualIndicator was, IndividualIndicator is, List<PlanChange> found) {
        boolean sameWords = was.measure().equals(is.measure());
        boolean sameTarget = was.target().equals(is.target());
        if (!sameWords) {
            found.add(PlanChange.ofIndicator(PlanChangeKind.INDICATOR_REWORDED, workResult, was.id()));
        }
        // an indicator that differs in nothing named here differs in something that came to it later
        boolean onlyElsewhere = sameWords && sameTarget && !was.equals(is);
        if (onlyElsewhere || !measurement(was).equals(measurement(is))) {
            found.add(PlanChange.ofIndicator(PlanChangeKind.MEASUREMENT_CHANGED, workResult, was.id()));
        }
        if (!sameTarget) {
            found.add(PlanChange.ofIndicator(targetChange(was, is), workResult, was.id()));
        }
    }

    private static List<Object> measurement(IndividualIndicator indicator) {
        return List.of(
                indicator.polarity(),
                indicator.baseline(),
                indicator.aspect(),
                indicator.consolidation(),
                indicator.trajectory(),
                indicator.worstValue(),
                indicator.stretch());
    }

    private static PlanChangeKind targetChange(IndividualIndicator was, IndividualIndicator is) {
        if (was.target() instanceof TargetValue.Deadline earlier && is.target() instanceof TargetValue.Deadline later) {
            return later.day().isBefore(earlier.day()) ? PlanChangeKind.TARGET_RAISED : PlanChangeKind.TARGET_LOWERED;
        }
        Optional<TargetBounds> from = TargetBounds.of(was.target());
        Optional<TargetBounds> to = TargetBounds.of(is.target());
        boolean comparable = was.polarity() == is.polarity()
                && from.isPresent()
                && to.isPresent()
                && from.get().sameUnit(to.get());
        return comparable ? from.get().moveTo(to.get(), was.polarity()) : PlanChangeKind.TARGET_CHANGED;
    }

    /**
     * Whether both versions promise the same.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes().isEmpty();
    }

    /**
     * The same difference seen backward.
     *
     * @return the difference from the later to the earlier version
     */
    public PlanDifference reversed() {
        return new PlanDifference(after, before);
    }

    /**
     * The changes that must be agreed anew.
     *
     * @param rule which changes must be
     * @return those changes; empty if none must be
     */
    public List<PlanChange> needingApproval(ReapprovalRule rule) {
        Check.notNull("rule", rule);
        return changes().stream()
                .filter(change -> rule.kinds().contains(change.kind()))
                .toList();
    }

    /**
     * Whether the new version must be agreed anew.
     *
     * @param rule which changes must be
     * @return true if one of the changes must be
     */
    public boolean needsApproval(ReapprovalRule rule) {
        return !needingApproval(rule).isEmpty();
    }
}
