package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of a plan. */
record PerformancePlanValues(
        PlanId id,
        PersonId owner,
        DateRange days,
        List<WorkResultPlan> workResults,
        Optional<PlanForm> form,
        Optional<PlanApproach> approach,
        Optional<Position> position,
        List<WorkBehavior> behaviors,
        PlanAnnex annex,
        int version,
        Optional<PlanRevision> revision,
        Optional<PlanAgreement> agreement)
        implements PerformancePlan {

    private static final ProblemCode AGREED_TWICE = ProblemCode.of("target.agreed-twice");
    private static final ProblemCode SELF_AGREED = ProblemCode.of("target.self-agreed");
    private static final ProblemCode AGREED_BEFORE_REVISION = ProblemCode.of("target.agreed-before-revision");
    private static final ProblemCode AGREED_LATE = ProblemCode.of("target.agreed-late");
    private static final ProblemCode NOT_AGREED_IN_TIME = ProblemCode.of("target.not-agreed-in-time");
    private static final ProblemCode WEIGHT_MISSING = ProblemCode.of("target.weight-missing");
    private static final ProblemCode WEIGHTS_DO_NOT_SUM = ProblemCode.of("target.weights-do-not-sum");

    PerformancePlanValues {
        Check.notNull("id", id);
        Check.notNull("owner", owner);
        Check.that(!Check.notNull("days", days).isOpen(), "days", days, "a plan has an end");
        workResults = checked(workResults);
    }

    private static List<WorkResultPlan> checked(List<WorkResultPlan> workResults) {
        List<WorkResultPlan> all = Check.list("workResults", workResults);
        Check.that(!all.isEmpty(), "workResults", all, "a plan promises something");
        Set<WorkResultId> results = new HashSet<>();
        Set<IndicatorId> indicators = new HashSet<>();
        for (WorkResultPlan result : all) {
            Check.that(results.add(result.id()), "workResults", result.id(), "each result needs its own id");
            for (IndividualIndicator indicator : result.indicators()) {
                Check.that(
                        indicators.add(indicator.id()),
                        "workResults",
                        indicator.id(),
                        "each indicator of a plan needs its own id");
            }
        }
        return all;
    }

    @Override
    public PerformancePlanBuilder redraft() {
        if (isAgreed()) {
            throw new IllegalStateException("the plan is agreed: revise it");
        }
        return new PerformancePlanBuilder(this, version, revision);
    }

    @Override
    public PerformancePlanBuilder revise(String reason, PersonId by, LocalDate on) {
        PlanRevision next = new PlanRevision(reason, by, on);
        if (!isAgreed()) {
            throw new IllegalStateException("the plan is a draft: redraft it");
        }
        return new PerformancePlanBuilder(this, version + 1, Optional.of(next));
    }

    @Override
    public Problems agreementProblems(PlanAgreement given) {
        Check.notNull("agreement", given);
        List<Problem> found = new ArrayList<>();
        if (isAgreed()) {
            found.add(Problem.error(AGREED_TWICE, "agreement", Term.of("plan", id.value())));
        }
        if (given.appraiser().equals(owner)) {
            found.add(Problem.error(SELF_AGREED, "agreement.appraiser", Term.of("plan", id.value())));
        }
        if (revision.isPresent() && given.on().isBefore(revision.get().on())) {
            found.add(Problem.error(
                    AGREED_BEFORE_REVISION,
                    "agreement",
                    Term.of("plan", id.value()),
                    Term.of("agreed", given.on()),
                    Term.of("revised", revision.get().on())));
        }
        return new Problems(found);
    }

    @Override
    public PerformancePlan agree(PlanAgreement given) {
        Problems problems = agreementProblems(given);
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return new PerformancePlanValues(
                id,
                owner,
                days,
                workResults,
                form,
                approach,
                position,
                behaviors,
                annex,
                version,
                revision,
                Optional.of(given));
    }

    @Override
    public Problems deadlineProblems(Enacted<MonthDay> deadline, LocalDate on) {
        Check.notNull("on", on);
        LocalDate due =
                Check.notNull("deadline", deadline).value().atYear(days.start().getYear());
        if (version > 1 || days.start().isAfter(due) || !deadline.inForce().contains(due)) {
            return Problems.none();
        }
        Term plan = Term.of("plan", id.value());
        Term latest = Term.of("due", due);
        Optional<LocalDate> agreed = agreement.map(PlanAgreement::on);
        if (agreed.isPresent() && agreed.get().isAfter(due)) {
            return Problems.of(Problem.notice(AGREED_LATE, "agreement", plan, latest, Term.of("agreed", agreed.get()))
                    .citing(deadline.basis().citation()));
        }
        if (agreed.isEmpty() && on.isAfter(due)) {
            return Problems.of(Problem.notice(NOT_AGREED_IN_TIME, "agreement", plan, latest)
                    .citing(deadline.basis().citation()));
        }
        return Problems.none();
    }

    @Override
    public Problems weightProblems(Weight expectedTotal, Set<ResultCategory> weighted) {
        Check.notNull("expectedTotal", expectedTotal);
        Check.notNull("weighted", weighted);
        List<Problem> found = new ArrayList<>();
        Weight total = Weight.ZERO;
        for (int i = 0; i < workResults.size(); i++) {
            WorkResultPlan result = workResults.get(i);
            if (!weighted.contains(result.category())) {
                continue;
            }
            if (result.weight().isEmpty()) {
                Term workResult = Term.of("workResult", result.id().value());
                found.add(Problem.error(WEIGHT_MISSING, "workResults[" + i + "].weight", workResult));
            } else {
                total = total.plus(result.weight().get());
            }
        }
        if (found.isEmpty() && !total.equals(expectedTotal)) {
            found.add(Problem.error(
                    WEIGHTS_DO_NOT_SUM,
                    "workResults",
                    Term.of("plan", id.value()),
                    Term.of("found", total),
                    Term.of("expected", expectedTotal)));
        }
        return new Problems(found);
    }

    @Override
    public String toString() {
        return "PerformancePlan[" + id + ", version " + version + ", " + days + "]";
    }
}
