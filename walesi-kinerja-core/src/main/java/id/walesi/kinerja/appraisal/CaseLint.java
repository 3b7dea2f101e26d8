package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionGroup;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanForm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what is odd about a case and may still be right. It only gives notices: none of this stops a judgment, and
 * what no national text settles is asked only if the host says it.
 *
 * @param actors who was the appraiser on which day, so that a recorded change of appraiser is known; without it nothing is
 *     said about who agreed to the plan
 * @param daysToDecide within how many calendar days after the period a rating is to be decided; no national text was found
 *     that says it, so there is no default, and without it nothing is said about late decisions
 * @term pemeriksaan kewajaran berkas penilaian
 * @basis PP 30/2019 and PermenPANRB 6/2022: forms, signatures and appraiser of the SKP
 */
public record CaseLint(Optional<LawfulActors> actors, Optional<Integer> daysToDecide) {

    private static final ProblemCode OTHER_POST = ProblemCode.of("appraisal.plan-for-other-post");
    private static final ProblemCode LEADER_FORM = ProblemCode.of("appraisal.leader-form-without-leader");
    private static final ProblemCode COMMON_FORM = ProblemCode.of("appraisal.leader-without-leader-form");
    private static final ProblemCode NOT_AGREED = ProblemCode.of("appraisal.plan-never-agreed");
    private static final ProblemCode AGREED_WITH_OTHER = ProblemCode.of("appraisal.plan-agreed-with-other");
    private static final ProblemCode DECIDED_EARLY = ProblemCode.of("appraisal.decided-before-period-end");
    private static final ProblemCode DECIDED_LATE = ProblemCode.of("appraisal.decided-late");

    /**
     * Checks its components.
     *
     * @param actors who was the appraiser on which day, if known
     * @param daysToDecide within how many calendar days after the period a rating is to be decided, if said; not negative
     */
    public CaseLint {
        check(actors, daysToDecide);
    }

    private static void check(Optional<LawfulActors> actors, Optional<Integer> daysToDecide) {
        Check.notNull("actors", actors);
        Check.notNull("daysToDecide", daysToDecide)
                .ifPresent(days -> Check.between("daysToDecide", days, 0, Integer.MAX_VALUE));
    }

    /**
     * Looks at what the case itself shows, and at nothing that the host has to say.
     *
     * @return the lint without actors and days
     */
    public static CaseLint ofFacts() {
        return new CaseLint(Optional.empty(), Optional.empty());
    }

    /**
     * The same, and who agreed to the plan.
     *
     * @param value who was the appraiser on which day
     * @return the lint
     */
    public CaseLint withActors(LawfulActors value) {
        return new CaseLint(Optional.of(value), daysToDecide);
    }

    /**
     * The same, and late decisions.
     *
     * @param days within how many calendar days after the period's last day a rating is to be decided, not negative
     * @return the lint
     */
    public CaseLint decidedWithin(int days) {
        return new CaseLint(actors, Optional.of(days));
    }

    /**
     * Looks at a case.
     *
     * @param facts the case
     * @return notices: of the plan's post and form, of its agreement, of the days of the two ratings. A plan that is a
     *     draft is pointed out only once a rating is decided; the form of a plan is held against the post that the plan
     *     names, or against the person's where it names none, and not against an office of state
     */
    public Problems problems(AppraisalCase facts) {
        Check.notNull("facts", facts);
        List<Problem> found = new ArrayList<>();
        facts.plan().ifPresent(plan -> {
            checkPost(plan, facts, found);
            checkAgreement(plan, facts, found);
        });
        checkDay(facts.workResultRating(), AppraisalCase.WORK_RESULT_RATING, facts, found);
        checkDay(facts.workBehaviorRating(), AppraisalCase.WORK_BEHAVIOR_RATING, facts, found);
        return new Problems(found);
    }

    private static void checkPost(PerformancePlan plan, AppraisalCase facts, List<Problem> found) {
        Position own = facts.employee().position();
        Position planned = plan.position().orElse(own);
        if (!planned.equals(own)) {
            found.add(Problem.notice(
                    OTHER_POST, "plan.position", Term.of("plan", plan.id().value())));
        }
        boolean leads = planned.group() == PositionGroup.SENIOR_EXECUTIVE || facts.headsOrganization();
        boolean serves = planned.group() != PositionGroup.APPOINTING_AUTHORITY && !leads;
        if (serves && plan.form().equals(Optional.of(PlanForm.LEADER))) {
            found.add(Problem.notice(
                    LEADER_FORM, "plan.form", Term.of("plan", plan.id().value())));
        }
        if (leads && plan.form().equals(Optional.of(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL))) {
            found.add(Problem.notice(
                    COMMON_FORM, "plan.form", Term.of("plan", plan.id().value())));
        }
    }

    private void checkAgreement(PerformancePlan plan, AppraisalCase facts, List<Problem> found) {
        boolean decided = facts.workResultRating().isPresent()
                || facts.workBehaviorRating().isPresent()
                || facts.yearResult().isPresent();
        if (decided && !plan.isAgreed()) {
            found.add(Problem.notice(
                    NOT_AGREED, "plan.agreement", Term.of("plan", plan.id().value())));
        }
        Optional<PlanAgreement> strange = plan.agreement()
                .filter(agreement -> !agreement.appraiser().equals(facts.appraiser()))
                .filter(agreement -> actors.isPresent() && !isLawful(agreement, facts, actors.get()));
        strange.ifPresent(agreement -> found.add(Problem.notice(
                AGREED_WITH_OTHER,
                "plan.agreement.appraiser",
                Term.of("plan", plan.id().value()),
                Term.of("on", agreement.appraiserOn()))));
    }

    private static boolean isLawful(PlanAgreement agreement, AppraisalCase facts, LawfulActors actors) {
        ActorSearch search = new ActorSearch(
                ActorRole.APPRAISER,
                agreement.appraiserOn(),
                false,
                List.of(facts.employee().id()));
        return actors.find(search).stream().anyMatch(actor -> actor.person().equals(agreement.appraiser()));
    }

    private void checkDay(Optional<RatingDecision> decision, String path, AppraisalCase facts, List<Problem> found) {
        if (decision.isEmpty()) {
            return;
        }
        LocalDate on = decision.get().on();
        LocalDate end = facts.period().days().lastDay();
        if (on.isBefore(end)) {
            found.add(Problem.notice(DECIDED_EARLY, path + ".on", Term.of("on", on), Term.of("end", end)));
        }
        daysToDecide
                .filter(days -> ChronoUnit.DAYS.between(end, on) > days)
                .ifPresent(days -> found.add(Problem.notice(
                        DECIDED_LATE,
                        path + ".on",
                        Term.of("on", on),
                        Term.of("end", end),
                        Term.of("days", Ratio.of(days)))));
    }
}
