package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be created for many people at once, before anything is.
 *
 * @param plans the plans that can be created, in the order asked for
 * @param problems all that was found, each with the place of the person or plan that it concerns
 * @term pratinjau penyusunan SKP
 */
public record PlanPreview(List<PerformancePlan> plans, Problems problems) {

    /**
     * Checks and copies its components.
     *
     * @param plans the plans that can be created, in the order asked for
     * @param problems all that was found, each with the place of the person or plan that it concerns
     */
    public PlanPreview {
        plans = Check.list("plans", plans);
        Check.notNull("problems", problems);
    }

    /**
     * One result assigned to many plans: added to each draft, and to the next version of each agreed plan.
     *
     * @param result the result that each gets
     * @param plans the plans, each once
     * @param revision why, by whom and when, for the plans that are agreed
     * @return what would be created
     */
    public static PlanPreview ofAssignment(WorkResultPlan result, List<PerformancePlan> plans, PlanRevision revision) {
        Check.notNull("result", result);
        Check.notNull("revision", revision);
        List<PerformancePlan> created = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        List<PerformancePlan> all = Check.list("plans", plans);
        for (int i = 0; i < all.size(); i++) {
            PerformancePlan plan = all.get(i);
            PerformancePlanBuilder builder =
                    plan.isAgreed() ? plan.revise(revision.reason(), revision.by(), revision.on()) : plan.redraft();
            collect(builder.workResult(result), "plans[" + i + "]", List.of(), created, found);
        }
        return new PlanPreview(created, new Problems(found));
    }

    /** Keeps the plan if neither it nor its surroundings have a blocking problem, and all problems in any case. */
    static void collect(
            PerformancePlanBuilder builder,
            String path,
            List<Problem> surroundings,
            List<PerformancePlan> created,
            List<Problem> found) {
        Problems problems = builder.problems().plus(new Problems(surroundings)).within(path);
        problems.forEach(found::add);
        if (!problems.blocks()) {
            created.add(builder.build());
        }
    }

    /**
     * Creates all, or nothing. Who wants to create what can be created, and leave the rest, takes {@link #plans()}.
     *
     * @return the plans
     * @throws InvalidFactsException with all problems, if one of them blocks
     */
    public List<PerformancePlan> create() {
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return plans;
    }
}
