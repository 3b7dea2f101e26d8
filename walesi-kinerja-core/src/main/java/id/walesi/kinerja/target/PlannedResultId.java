package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;

/**
 * Where a planned result stands among many plans.
 *
 * @param plan the id of the plan
 * @param workResult the id of the result, unique within that plan
 * @term penunjuk rencana hasil kerja
 */
public record PlannedResultId(PlanId plan, WorkResultId workResult) {

    /**
     * Checks its components.
     *
     * @param plan the id of the plan
     * @param workResult the id of the result, unique within that plan
     */
    public PlannedResultId {
        Check.notNull("plan", plan);
        Check.notNull("workResult", workResult);
    }

    @Override
    public String toString() {
        return plan + "/" + workResult;
    }
}
