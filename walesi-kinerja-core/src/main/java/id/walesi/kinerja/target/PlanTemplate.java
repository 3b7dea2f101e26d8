package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * What the plans of several people have in common, for example of all nurses of a health center.
 *
 * @param form the official form
 * @param approach how the expectations are written down
 * @param workResults the planned results
 * @param behaviors what is expected under core values; values without a word of the leader need not be given
 * @param annex the annex
 * @term templat SKP
 */
public record PlanTemplate(
        PlanForm form,
        PlanApproach approach,
        List<WorkResultPlan> workResults,
        List<WorkBehavior> behaviors,
        PlanAnnex annex) {

    private static final ProblemCode PLAN_TWICE = ProblemCode.of("target.plan-twice");

    /**
     * Somebody who gets a plan.
     *
     * @param planId the id that the plan will have
     * @param owner the person
     * @param days the days for which the plan is made
     */
    public record Recipient(PlanId planId, PersonId owner, DateRange days) {
        /**
         * Checks its components.
         *
         * @param planId the id that the plan will have
         * @param owner the person
         * @param days the days for which the plan is made
         */
        public Recipient {
            Check.notNull("planId", planId);
            Check.notNull("owner", owner);
            Check.notNull("days", days);
        }
    }

    /**
     * Checks and copies its components.
     *
     * @param form the official form
     * @param approach how the expectations are written down
     * @param workResults the planned results
     * @param behaviors what is expected under core values; values without a word of the leader need not be given
     * @param annex the annex
     */
    public PlanTemplate {
        Check.notNull("form", form);
        Check.notNull("approach", approach);
        workResults = Check.list("workResults", workResults);
        behaviors = Check.list("behaviors", behaviors);
        Check.notNull("annex", annex);
    }

    /**
     * A template with results alone.
     *
     * @param form the official form
     * @param approach how the expectations are written down
     * @param workResults the planned results
     * @return the template
     */
    public static PlanTemplate of(PlanForm form, PlanApproach approach, List<WorkResultPlan> workResults) {
        return new PlanTemplate(form, approach, workResults, List.of(), PlanAnnex.empty());
    }

    /**
     * What would be created for several people.
     *
     * @param recipients who gets a plan
     * @param existing the plans that there are already, of these people or others; they are not changed
     * @return the plans that can be created, and all problems, under {@code recipients[i]}
     */
    public PlanPreview preview(List<Recipient> recipients, List<PerformancePlan> existing) {
        List<Recipient> all = Check.list("recipients", recipients);
        List<PerformancePlan> taken = new ArrayList<>(Check.list("existing", existing));
        List<PerformancePlan> created = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Recipient recipient = all.get(i);
            List<PerformancePlan> one = new ArrayList<>();
            PlanPreview.collect(draft(recipient), "recipients[" + i + "]", clashes(recipient, taken), one, found);
            taken.addAll(one);
            created.addAll(one);
        }
        return new PlanPreview(created, new Problems(found));
    }

    private PerformancePlanBuilder draft(Recipient recipient) {
        PerformancePlanBuilder builder = PerformancePlan.draft(
                        recipient.planId().value(), recipient.owner(), recipient.days(), form, approach)
                .workResults(workResults)
                .annex(annex);
        behaviors.forEach(builder::behavior);
        return builder;
    }

    private static List<Problem> clashes(Recipient recipient, List<PerformancePlan> taken) {
        List<Problem> found = new ArrayList<>();
        if (taken.stream().anyMatch(plan -> plan.id().equals(recipient.planId()))) {
            found.add(Problem.error(
                    PLAN_TWICE, "planId", Term.of("plan", recipient.planId().value())));
        }
        List<PerformancePlan> own = taken.stream()
                .filter(plan -> plan.owner().equals(recipient.owner()))
                .toList();
        for (PerformancePlan plan : new PlanHistory(recipient.owner(), own).current()) {
            PlanHistory.overlap(recipient.planId(), recipient.days(), plan).ifPresent(found::add);
        }
        return found;
    }
}
