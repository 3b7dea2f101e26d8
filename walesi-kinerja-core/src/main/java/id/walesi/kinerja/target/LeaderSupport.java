package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which of a leader's planned results a result supports: real links by id, one or several.
 *
 * @param results the ids of the leader's results, at least one, each once
 * @param plan the id of the plan in which they stand, for example a team lead's or another unit's; empty for the plan of
 *     the person's own superior
 * @param method how the result hangs on them, or empty if not said
 * @term rencana hasil kerja pimpinan yang diintervensi
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public record LeaderSupport(List<WorkResultId> results, Optional<PlanId> plan, Optional<CascadingMethod> method) {

    /**
     * Checks and copies its components.
     *
     * @param results the ids of the leader's results, at least one, each once
     * @param plan the id of the plan in which they stand, for example a team lead's or another unit's; empty for the
     *     plan of     the person's own superior
     * @param method how the result hangs on them, or empty if not said
     */
    public LeaderSupport {
        results = checked(results);
        Check.notNull("plan", plan);
        Check.notNull("method", method);
    }

    private static List<WorkResultId> checked(List<WorkResultId> results) {
        List<WorkResultId> all = Check.list("results", results);
        Check.that(!all.isEmpty(), "results", all, "a support names what it supports");
        Check.that(new HashSet<>(all).size() == all.size(), "results", all, "name each result once");
        return all;
    }

    /**
     * The support of results of the person's own superior.
     *
     * @param results the ids of the superior's results, at least one, each once
     * @return the support
     */
    public static LeaderSupport of(WorkResultId... results) {
        return new LeaderSupport(List.of(results), Optional.empty(), Optional.empty());
    }

    /**
     * The same support of results in a named plan.
     *
     * @param planId the id of the plan in which the results stand
     * @return the support
     */
    public LeaderSupport inPlan(PlanId planId) {
        return new LeaderSupport(results, Optional.of(Check.notNull("planId", planId)), method);
    }

    /**
     * The same support with its method.
     *
     * @param value how the result hangs on the leader's
     * @return the support
     */
    public LeaderSupport by(CascadingMethod value) {
        return new LeaderSupport(results, plan, Optional.of(Check.notNull("method", value)));
    }
}
