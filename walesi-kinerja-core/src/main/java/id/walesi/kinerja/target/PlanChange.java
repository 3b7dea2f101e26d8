package id.walesi.kinerja.target;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import java.util.Optional;

/**
 * One change from one version of a plan to another. What stood there before and stands there now is read from the two
 * versions by the ids.
 *
 * @param kind what changed
 * @param workResult the id of the planned result, or empty if the change concerns none
 * @param indicator the id of the indicator within that result, or empty if the change concerns none
 * @param value the core value, or empty if the change concerns none
 * @term perubahan SKP
 */
public record PlanChange(
        PlanChangeKind kind,
        Optional<WorkResultId> workResult,
        Optional<IndicatorId> indicator,
        Optional<CoreValue> value) {

    /**
     * Checks its components.
     *
     * @param kind what changed
     * @param workResult the id of the planned result, or empty if the change concerns none
     * @param indicator the id of the indicator within that result, or empty if the change concerns none
     * @param value the core value, or empty if the change concerns none
     */
    public PlanChange {
        Check.notNull("kind", kind);
        Check.notNull("workResult", workResult);
        Check.notNull("indicator", indicator);
        Check.notNull("value", value);
    }

    static PlanChange ofPlan(PlanChangeKind kind) {
        return new PlanChange(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PlanChange ofResult(PlanChangeKind kind, WorkResultId workResult) {
        return new PlanChange(kind, Optional.of(workResult), Optional.empty(), Optional.empty());
    }

    static PlanChange ofIndicator(PlanChangeKind kind, WorkResultId workResult, IndicatorId indicator) {
        return new PlanChange(kind, Optional.of(workResult), Optional.of(indicator), Optional.empty());
    }

    static PlanChange ofValue(PlanChangeKind kind, CoreValue value) {
        return new PlanChange(kind, Optional.empty(), Optional.empty(), Optional.of(value));
    }

    /**
     * The same change seen backward.
     *
     * @return for example an addition for a removal
     */
    public PlanChange reversed() {
        return new PlanChange(kind.reversed(), workResult, indicator, value);
    }
}
