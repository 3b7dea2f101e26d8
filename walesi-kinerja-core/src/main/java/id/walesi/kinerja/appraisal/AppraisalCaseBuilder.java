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
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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
    private static final ProblemCode ORGANIZATION_TOO_EARLY =
            ProblemCode.of("appraisal.organization-decided-before-period");
    private static final ProblemCode ORGANIZATION_WITHOUT_HEAD = ProblemCode.of("appraisal.organization-without-head");
    private static final ProblemCode SELF_ASSESSMENT_TWICE = ProblemCode.of("appraisal.self-assessment-twice");
    private static final ProblemCode EXTRA_TWICE = ProblemCode.of("appraisal.extra-fact-twice");
    private static final ProblemCode COMPONENT_TWICE = ProblemCode.of("appraisal.component-score-twice");
    private static final ProblemCode YEAR_RESULT_OF_PART = ProblemCode.of("appraisal.year-result-of-part");
    private static final ProblemCode PROPOSED_FROM_OUTSIDE = ProblemCode.of("appraisal.year-proposal-from-outside");

    private final CivilServant employee;
    private final PersonId appraiser;
    private final AppraisalPeriod period;
    private final List<Realization> realizations = new ArrayList<>();
    private final List<WorkBehavior> behaviors = new ArrayList<>();
    private final List<OngoingFeedback> feedback = new ArrayList<>();
    private final List<SelfAssessment> selfAssessments = new ArrayList<>();
    private final List<ExtraFact<?>> extras = new ArrayList<>();
    private final List<ComponentScore> componentScores = new ArrayList<>();
    private boolean headsOrganization;
    private Optional<PerformancePlan> plan = Optional.empty();
    private Optional<OrganizationAchievement> organizationAchievement = Optional.empty();
    private Optional<RatingDecision> workResultRating = Optional.empty();
    private Optional<RatingDecision> workBehaviorRating = Optional.empty();
    private Optional<YearResult> yearResult = Optional.empty();

    AppraisalCaseBuilder(CivilServant employee, PersonId appraiser, AppraisalPeriod period) {
        this.employee = Check.notNull("employee", employee);
        this.appraiser = Check.notNull("appraiser", appraiser);
        this.period = Check.notNull("period", period);
    }

    /** A copy of a case: all its facts, so that one can be changed. */
    AppraisalCaseBuilder(AppraisalCaseValues from) {
        this(from.employee(), from.appraiser(), from.period());
        plan = from.plan();
        realizations.addAll(from.realizations());
        behaviors.addAll(from.behaviors());
        feedback.addAll(from.feedback());
        headsOrganization = from.headsOrganization();
        organizationAchievement = from.organizationAchievement();
        workResultRating = from.workResultRating();
        workBehaviorRating = from.workBehaviorRating();
        selfAssessments.addAll(from.selfAssessments());
        extras.addAll(from.extraFacts());
        componentScores.addAll(from.componentScores());
        yearResult = from.yearResult();
    }

    /**
     * Puts a realization in the place of the one of the same indicator and period, or adds it if there is none.
     *
     * @param value the realization
     * @return this builder
     */
    public AppraisalCaseBuilder replacing(Realization value) {
        Check.notNull("realization", value);
        return replace(
                realizations,
                value,
                old -> old.indicatorId().equals(value.indicatorId())
                        && old.period().equals(value.period()));
    }

    /**
     * Puts a score that came about elsewhere in the place of the one of the same name, or adds it if there is none.
     *
     * @param value the score with its name and origin
     * @return this builder
     */
    public AppraisalCaseBuilder replacing(ComponentScore value) {
        Check.notNull("componentScore", value);
        return replace(componentScores, value, old -> old.name().equals(value.name()));
    }

    /**
     * Puts a fact that only some instrument asks for in the place of the one of the same key, or adds it if there is
     * none.
     *
     * @param key the fact's key
     * @param value the fact, immutable
     * @param <T> the type of the fact
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type than the key says
     */
    public <T> AppraisalCaseBuilder replacing(FactKey<T> key, T value) {
        return replace(
                extras, new ExtraFact<>(key, value), old -> old.key().path().equals(key.path()));
    }

    private <T> AppraisalCaseBuilder replace(List<T> all, T value, Predicate<T> same) {
        for (int i = 0; i < all.size(); i++) {
            if (same.test(all.get(i))) {
                all.set(i, value);
                return this;
            }
        }
        all.add(value);
        return this;
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
     * Both ratings of a result as decided in an {@link Appraisal}.
     *
     * @param version the version
     * @return this builder
     */
    public AppraisalCaseBuilder decided(ResultVersion version) {
        workResultRating = version.workResult();
        workBehaviorRating = Optional.of(version.workBehavior());
        return this;
    }

    /**
     * Adds how the employee sees one subject.
     *
     * @param value the self-assessment
     * @return this builder
     */
    public AppraisalCaseBuilder selfAssessment(SelfAssessment value) {
        selfAssessments.add(Check.notNull("selfAssessment", value));
        return this;
    }

    /**
     * Adds a fact that only some instrument asks for.
     *
     * @param key the fact's key; an instrument has one fact of each name
     * @param value the fact, immutable
     * @param <T> the type of the fact
     * @return this builder
     * @throws IllegalArgumentException if the fact is of another type than the key says
     */
    public <T> AppraisalCaseBuilder extra(FactKey<T> key, T value) {
        extras.add(new ExtraFact<>(key, value));
        return this;
    }

    /**
     * Adds a score that came about elsewhere.
     *
     * @param value the score with its name and origin
     * @return this builder
     */
    public AppraisalCaseBuilder componentScore(ComponentScore value) {
        componentScores.add(Check.notNull("componentScore", value));
        return this;
    }

    /**
     * The predicate of the year as adopted.
     *
     * @param value the result
     * @return this builder
     */
    public AppraisalCaseBuilder yearResult(YearResult value) {
        yearResult = Optional.of(Check.notNull("yearResult", value));
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
        checkSelfAssessments(found);
        checkExtras(found);
        checkComponentScores(found);
        yearResult.ifPresent(result -> checkYearResult(result, found));
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

    /** What a realization is of: an indicator in a period. */
    private record Realized(IndicatorId indicator, AppraisalPeriod period) {}

    private void checkRealizations(List<Problem> found) {
        Set<Realized> seen = new HashSet<>();
        for (int i = 0; i < realizations.size(); i++) {
            Realization realization = realizations.get(i);
            Optional<IndividualIndicator> indicator =
                    plan.flatMap(promised -> promised.indicator(realization.indicatorId()));
            if (indicator.isEmpty()) {
                found.add(Problem.error(UNKNOWN_INDICATOR, path(i) + ".indicatorId", id(realization)));
            } else if (!realization.value().answers(indicator.get().target())) {
                found.add(Problem.error(WRONG_KIND, path(i) + ".value", id(realization)));
            }
            if (!period.days().encloses(realization.period().days())) {
                found.add(Problem.error(
                        OUTSIDE_PERIOD,
                        path(i) + ".period",
                        id(realization),
                        Term.of("realized", realization.period()),
                        Term.of("period", period)));
            }
            if (!seen.add(new Realized(realization.indicatorId(), realization.period()))) {
                found.add(Problem.error(TWICE, path(i), id(realization), Term.of("realized", realization.period())));
            }
        }
    }

    private static String path(int realization) {
        return "realizations[" + realization + "]";
    }

    private static Term id(Realization realization) {
        return Term.of("indicator", realization.indicatorId().value());
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
                Term id = Term.of("workResult", subject.workResultId().value());
                found.add(Problem.error(UNKNOWN_RESULT, "feedback[" + i + "].subject", id));
            }
        }
    }

    private boolean hasWorkResult(WorkResultId id) {
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
        LocalDate start = period.days().start();
        organizationAchievement
                .map(OrganizationAchievement::on)
                .filter(on -> on.isBefore(start))
                .ifPresent(on -> found.add(Problem.error(
                        ORGANIZATION_TOO_EARLY,
                        "organizationAchievement.on",
                        Term.of("on", on),
                        Term.of("start", start))));
    }

    private void checkDecision(Optional<RatingDecision> decision, String path, List<Problem> found) {
        if (decision.isEmpty()) {
            return;
        }
        RatingDecision made = decision.get();
        checkDecider(made.decidedBy(), made.role(), path, found);
        LocalDate start = period.days().start();
        if (made.on().isBefore(start)) {
            found.add(
                    Problem.error(DECIDED_TOO_EARLY, path + ".on", Term.of("on", made.on()), Term.of("start", start)));
        }
    }

    private void checkDecider(PersonId decidedBy, ActorRole role, String path, List<Problem> found) {
        if (decidedBy.equals(employee.id())) {
            found.add(Problem.error(SELF_APPRAISAL, path + ".decidedBy"));
        } else if (!mayDecide(decidedBy, role)) {
            found.add(Problem.error(DECIDED_BY_OTHER, path + ".decidedBy", Term.of("role", role)));
        }
    }

    private boolean mayDecide(PersonId decidedBy, ActorRole role) {
        return role == ActorRole.APPRAISER ? decidedBy.equals(appraiser) : role == ActorRole.APPRAISER_SUPERIOR;
    }

    private void checkSelfAssessments(List<Problem> found) {
        Set<FeedbackSubject> seen = new HashSet<>();
        for (int i = 0; i < selfAssessments.size(); i++) {
            FeedbackSubject subject = selfAssessments.get(i).subject();
            String path = "selfAssessments[" + i + "].subject";
            if (!seen.add(subject)) {
                found.add(Problem.error(SELF_ASSESSMENT_TWICE, path));
            }
            if (subject instanceof FeedbackSubject.OfWorkResult result && !hasWorkResult(result.workResultId())) {
                found.add(Problem.error(
                        UNKNOWN_RESULT,
                        path,
                        Term.of("workResult", result.workResultId().value())));
            }
        }
    }

    private void checkExtras(List<Problem> found) {
        Set<String> seen = new HashSet<>();
        for (ExtraFact<?> extra : extras) {
            FactKey<?> key = extra.key();
            if (!seen.add(key.path())) {
                Term instrument = Term.of("instrument", key.instrument());
                found.add(Problem.error(EXTRA_TWICE, key.path(), instrument, Term.of("fact", key.name())));
            }
        }
    }

    private void checkComponentScores(List<Problem> found) {
        Set<String> seen = new HashSet<>();
        for (ComponentScore component : componentScores) {
            if (!seen.add(component.name())) {
                found.add(Problem.error(COMPONENT_TWICE, component.path(), Term.of("component", component.name())));
            }
        }
    }

    private void checkYearResult(YearResult result, List<Problem> found) {
        checkDecider(result.decidedBy(), result.role(), "yearResult", found);
        if (period.type() != PeriodType.YEAR) {
            found.add(Problem.error(YEAR_RESULT_OF_PART, "yearResult", Term.of("period", period)));
        }
        List<PeriodicResult> from = result.proposal().from();
        for (int i = 0; i < from.size(); i++) {
            if (!period.days().encloses(from.get(i).period().days())) {
                String path = "yearResult.proposal.from[" + i + "]";
                Term part = Term.of("part", from.get(i).period());
                found.add(Problem.error(PROPOSED_FROM_OUTSIDE, path, part, Term.of("period", period)));
            }
        }
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
        List<Realization> realized = List.copyOf(realizations);
        boolean once = realizesOnce();
        RealizedShares shares = plan.map(promised -> RealizedShares.of(promised, RealizationSearch.in(realized, once)))
                .orElseGet(RealizedShares::none);
        return new AppraisalCaseValues(
                employee,
                appraiser,
                period,
                plan,
                realized,
                once,
                shares,
                List.copyOf(behaviors),
                List.copyOf(feedback),
                headsOrganization,
                organizationAchievement,
                workResultRating,
                workBehaviorRating,
                List.copyOf(selfAssessments),
                sorted(extras, extra -> extra.key().path()),
                sorted(componentScores, ComponentScore::name),
                yearResult);
    }

    private boolean realizesOnce() {
        Set<IndicatorId> ids = new HashSet<>();
        for (Realization realization : realizations) {
            if (!ids.add(realization.indicatorId())) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> sorted(List<T> values, Function<T, String> name) {
        return values.stream().sorted(Comparator.comparing(name)).toList();
    }
}
