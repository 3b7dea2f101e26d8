package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the facts of a case and finds all that does not fit together.
 *
 * @term penyusunan berkas penilaian
 */
public final class AppraisalCaseBuilder {

    private static final ProblemCode SELF_APPRAISAL = ProblemCode.of("appraisal.self-appraisal");
    private static final ProblemCode DECIDED_BY_OTHER = ProblemCode.of("appraisal.decided-by-other");
    private static final ProblemCode DECIDED_TOO_EARLY = ProblemCode.of("appraisal.decided-before-period");
    private static final ProblemCode PLAN_OF_OTHER = ProblemCode.of("appraisal.plan-of-other-person");
    private static final ProblemCode PLAN_OF_OTHER_DAYS = ProblemCode.of("appraisal.plan-does-not-cover-period");
    private static final ProblemCode UNKNOWN_INDICATOR = ProblemCode.of("appraisal.unknown-indicator");
    private static final ProblemCode UNKNOWN_RESULT = ProblemCode.of("appraisal.unknown-work-result");
    private static final ProblemCode WRONG_KIND = ProblemCode.of("appraisal.realization-does-not-answer-target");
    private static final ProblemCode OUTSIDE_PERIOD = ProblemCode.of("appraisal.realization-outside-period");
    private static final ProblemCode TWICE = ProblemCode.of("appraisal.realization-twice");
    private static final ProblemCode VALUE_TWICE = ProblemCode.of("appraisal.core-value-twice");
    private static final ProblemCode ORGANIZATION_WITHOUT_HEAD = ProblemCode.of("appraisal.organization-without-head");

    private final CivilServant employee;
    private final PersonId appraiser;
    private final AppraisalPeriod period;
    private final List<Realization> realizations = new ArrayList<>();
    private final List<WorkBehavior> behaviors = new ArrayList<>();
    private final List<OngoingFeedback> feedback = new ArrayList<>();
    private boolean headsOrganization;
    private Optional<PerformancePlan> plan = Optional.empty();
    private Optional<OrganizationAchievement> organizationAchievement = Optional.empty();
    private Optional<RatingDecision> workResultRating = Optional.empty();
    private Optional<RatingDecision> workBehaviorRating = Optional.empty();

    AppraisalCaseBuilder(CivilServant employee, PersonId appraiser, AppraisalPeriod period) {
        this.employee = Check.notNull("employee", employee);
        this.appraiser = Check.notNull("appraiser", appraiser);
        this.period = Check.notNull("period", period);
    }

    /**
     * What was promised.
     *
     * @param value the plan
     * @return this builder
     */
    public AppraisalCaseBuilder plan(PerformancePlan value) {
        plan = Optional.of(Check.notNull("plan", value));
        return this;
    }

    /**
     * Adds what was achieved on one indicator.
     *
     * @param value the realization
     * @return this builder
     */
    public AppraisalCaseBuilder realization(Realization value) {
        realizations.add(Check.notNull("realization", value));
        return this;
    }

    /**
     * Adds what is expected under one core value.
     *
     * @param value the expectation
     * @return this builder
     */
    public AppraisalCaseBuilder behavior(WorkBehavior value) {
        behaviors.add(Check.notNull("behavior", value));
        return this;
    }

    /**
     * Adds feedback.
     *
     * @param value the feedback
     * @return this builder
     */
    public AppraisalCaseBuilder feedback(OngoingFeedback value) {
        feedback.add(Check.notNull("feedback", value));
        return this;
    }

    /**
     * Says that the person heads the organization or an independent work unit.
     *
     * @return this builder
     */
    public AppraisalCaseBuilder headingOrganization() {
        headsOrganization = true;
        return this;
    }

    /**
     * The predicate of the organization that the person heads.
     *
     * @param value the achievement as fixed
     * @return this builder
     */
    public AppraisalCaseBuilder organizationAchievement(OrganizationAchievement value) {
        organizationAchievement = Optional.of(Check.notNull("organizationAchievement", value));
        return this;
    }

    /**
     * The rating of work results.
     *
     * @param value the decision
     * @return this builder
     */
    public AppraisalCaseBuilder workResultRating(RatingDecision value) {
        workResultRating = Optional.of(Check.notNull("workResultRating", value));
        return this;
    }

    /**
     * The rating of work behavior.
     *
     * @param value the decision
     * @return this builder
     */
    public AppraisalCaseBuilder workBehaviorRating(RatingDecision value) {
        workBehaviorRating = Optional.of(Check.notNull("workBehaviorRating", value));
        return this;
    }

    /**
     * All that does not fit together so far.
     *
     * @return the problems, in the order of the facts
     */
    public Problems problems() {
        List<Problem> found = new ArrayList<>();
        if (appraiser.equals(employee.id())) {
            found.add(Problem.error(SELF_APPRAISAL, "appraiser"));
        }
        checkPlan(found);
        checkRealizations(found);
        checkBehaviors(found);
        checkFeedback(found);
        checkOrganization(found);
        checkDecision(workResultRating, AppraisalCase.WORK_RESULT_RATING, found);
        checkDecision(workBehaviorRating, AppraisalCase.WORK_BEHAVIOR_RATING, found);
        return new Problems(found);
    }

    private void checkPlan(List<Problem> found) {
        if (plan.isEmpty()) {
            return;
        }
        if (!plan.get().owner().equals(employee.id())) {
            found.add(Problem.error(PLAN_OF_OTHER, "plan.owner"));
        }
        if (!plan.get().days().encloses(period.days())) {
            found.add(Problem.error(
                    PLAN_OF_OTHER_DAYS, "plan.days", Term.of("days", plan.get().days()), Term.of("period", period)));
        }
    }

    private void checkRealizations(List<Problem> found) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < realizations.size(); i++) {
            Realization realization = realizations.get(i);
            String path = "realizations[" + i + "]";
            Term id = Term.of("indicator", realization.indicatorId());
            Optional<IndividualIndicator> indicator =
                    plan.flatMap(promised -> promised.indicator(realization.indicatorId()));
            if (indicator.isEmpty()) {
                found.add(Problem.error(UNKNOWN_INDICATOR, path + ".indicatorId", id));
            } else if (!realization.value().answers(indicator.get().target())) {
                found.add(Problem.error(WRONG_KIND, path + ".value", id));
            }
            if (!period.days().encloses(realization.period().days())) {
                found.add(Problem.error(
                        OUTSIDE_PERIOD,
                        path + ".period",
                        id,
                        Term.of("realized", realization.period()),
                        Term.of("period", period)));
            }
            if (!seen.add(List.of(realization.indicatorId(), realization.period()))) {
                found.add(Problem.error(TWICE, path, id, Term.of("realized", realization.period())));
            }
        }
    }

    private void checkBehaviors(List<Problem> found) {
        Set<CoreValue> seen = EnumSet.noneOf(CoreValue.class);
        for (int i = 0; i < behaviors.size(); i++) {
            if (!seen.add(behaviors.get(i).value())) {
                Term value = Term.of("value", behaviors.get(i).value());
                found.add(Problem.error(VALUE_TWICE, "behaviors[" + i + "].value", value));
            }
        }
    }

    private void checkFeedback(List<Problem> found) {
        for (int i = 0; i < feedback.size(); i++) {
            if (feedback.get(i).subject() instanceof FeedbackSubject.OfWorkResult subject
                    && !hasWorkResult(subject.workResultId())) {
                Term id = Term.of("workResult", subject.workResultId());
                found.add(Problem.error(UNKNOWN_RESULT, "feedback[" + i + "].subject", id));
            }
        }
    }

    private boolean hasWorkResult(String id) {
        return plan.isPresent()
                && plan.get().workResults().stream().map(WorkResultPlan::id).anyMatch(id::equals);
    }

    private void checkOrganization(List<Problem> found) {
        if (organizationAchievement.isPresent() && !headsOrganization) {
            found.add(Problem.error(ORGANIZATION_WITHOUT_HEAD, "organizationAchievement"));
        }
        if (organizationAchievement.isPresent()
                && organizationAchievement.get().decidedBy().equals(employee.id())) {
            found.add(Problem.error(SELF_APPRAISAL, "organizationAchievement.decidedBy"));
        }
    }

    private void checkDecision(Optional<RatingDecision> decision, String path, List<Problem> found) {
        if (decision.isEmpty()) {
            return;
        }
        RatingDecision made = decision.get();
        Term role = Term.of("role", made.role());
        if (made.decidedBy().equals(employee.id())) {
            found.add(Problem.error(SELF_APPRAISAL, path + ".decidedBy"));
        } else if (!mayDecide(made)) {
            found.add(Problem.error(DECIDED_BY_OTHER, path + ".decidedBy", role));
        }
        LocalDate start = period.days().start();
        if (made.on().isBefore(start)) {
            found.add(
                    Problem.error(DECIDED_TOO_EARLY, path + ".on", Term.of("on", made.on()), Term.of("start", start)));
        }
    }

    private boolean mayDecide(RatingDecision made) {
        return made.role() == ActorRole.APPRAISER
                ? made.decidedBy().equals(appraiser)
                : made.role() == ActorRole.APPRAISER_SUPERIOR;
    }

    /**
     * Builds the case.
     *
     * @return the case
     * @throws InvalidFactsException with all problems, if one of them blocks
     */
    public AppraisalCase build() {
        Problems problems = problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return new AppraisalCaseValues(
                employee,
                appraiser,
                period,
                plan,
                List.copyOf(realizations),
                List.copyOf(behaviors),
                List.copyOf(feedback),
                headsOrganization,
                organizationAchievement,
                workResultRating,
                workBehaviorRating);
    }
}
