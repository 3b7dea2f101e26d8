package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.AssessmentGap;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.target.PerformancePlan;
import java.util.List;
import java.util.Optional;

/**
 * All facts of one person's appraisal in one period. It may be incomplete, for example not yet rated; whether it can be
 * judged is for the law to say.
 *
 * @term berkas penilaian kinerja pegawai
 * @basis PermenPANRB 6/2022
 */
public sealed interface AppraisalCase permits AppraisalCaseValues {

    /** Where the result rating stands in a case. */
    String WORK_RESULT_RATING = "workResultRating";

    /** Where the behavior rating stands in a case. */
    String WORK_BEHAVIOR_RATING = "workBehaviorRating";

    /** Where the result rating that an agency's numbers proposed stands in a case. */
    String WORK_RESULT_PROPOSAL = "workResultRating.proposal.rating";

    /** Where the number behind that proposal stands in a case. */
    String WORK_RESULT_PROPOSAL_SCORE = "workResultRating.proposal.score";

    /** Where the name of the scheme that proposed it stands in a case. */
    String WORK_RESULT_PROPOSAL_SCHEME = "workResultRating.proposal.scheme";

    /** Where the behavior rating that an agency's numbers proposed stands in a case. */
    String WORK_BEHAVIOR_PROPOSAL = "workBehaviorRating.proposal.rating";

    /** Where the number behind that proposal stands in a case. */
    String WORK_BEHAVIOR_PROPOSAL_SCORE = "workBehaviorRating.proposal.score";

    /** Where the name of the scheme that proposed it stands in a case. */
    String WORK_BEHAVIOR_PROPOSAL_SCHEME = "workBehaviorRating.proposal.scheme";

    /** Where it stands in a case whether it is a periodic or an annual evaluation. */
    String EVALUATION = "evaluation";

    /** Where the organization's predicate stands in a case. */
    String ORGANIZATION_PREDICATE = "organizationAchievement.predicate";

    /** Where the adopted predicate of the year stands in a case. */
    String YEAR_PREDICATE = "yearResult.predicate";

    /** Where the predicate proposed for the year stands in a case. */
    String YEAR_PROPOSAL = "yearResult.proposal.predicate";

    /** The list of realizations in a case, by indicator. */
    String REALIZATIONS = "realizations";

    /** Where the list of component scores stands in a case. */
    String COMPONENT_SCORES = "componentScores";

    /** The list of planned results in a case. */
    String WORK_RESULTS = "plan.workResults";

    /** The list of the weights of planned results in a case, by result. */
    String WEIGHTS = "plan.weights";

    /** The list of indicators in a case. */
    String INDICATORS = "plan.indicators";

    /** The list of targets in a case, by indicator: numbers, ceilings and deadlines. */
    String TARGETS = "plan.targets";

    /** The list of the lower bounds of range targets in a case, by indicator. */
    String LOWEST_TARGETS = "plan.lowestTargets";

    /** The list of the upper bounds of range targets in a case, by indicator. */
    String HIGHEST_TARGETS = "plan.highestTargets";

    /** The list of worst values in a case, by indicator. */
    String WORST_VALUES = "plan.worstValues";

    /**
     * The person appraised, as at this case.
     *
     * @return the person
     */
    CivilServant employee();

    /**
     * Who appraises.
     *
     * @return the appraiser's id, never the employee's own
     */
    PersonId appraiser();

    /**
     * The period appraised.
     *
     * @return the period
     */
    AppraisalPeriod period();

    /**
     * Whether it is a periodic or an annual evaluation.
     *
     * @return the kind; empty where the period is a run of days of which no rule says so
     */
    default Optional<EvaluationKind> evaluation() {
        return EvaluationKind.of(period());
    }

    /**
     * What was promised.
     *
     * @return the plan, or empty if none was given
     */
    Optional<PerformancePlan> plan();

    /**
     * What was achieved.
     *
     * @return the realizations, in the order given
     */
    List<Realization> realizations();

    /**
     * Whether no indicator has two realizations.
     *
     * @return true if each was realized once, or not at all
     */
    boolean realizesOnce();

    /**
     * Of each indicator of the plan, realization / target where there is nothing to decide.
     *
     * @return the shares, in the plan's order
     */
    RealizedShares shares();

    /**
     * What was expected of the person's behavior.
     *
     * @return the expectations, in the order given
     */
    List<WorkBehavior> behaviors();

    /**
     * What was said along the way.
     *
     * @return the feedback, in the order given
     */
    List<OngoingFeedback> feedback();

    /**
     * Whether the person heads the organization or an independent work unit.
     *
     * @return true for a head, whose rating of results follows the organization's achievement
     */
    boolean headsOrganization();

    /**
     * The predicate of the organization that the person heads.
     *
     * @return the achievement, or empty if the person heads none or it is not fixed yet
     */
    Optional<OrganizationAchievement> organizationAchievement();

    /**
     * The rating of work results as decided.
     *
     * @return the decision, or empty if not decided yet
     */
    Optional<RatingDecision> workResultRating();

    /**
     * The rating of work behavior as decided.
     *
     * @return the decision, or empty if not decided yet
     */
    Optional<RatingDecision> workBehaviorRating();

    /**
     * How the employee sees it.
     *
     * @return the self-assessments, in the order given
     */
    List<SelfAssessment> selfAssessments();

    /**
     * Where the employee rated all results or all behavior, that view beside the rating decided.
     *
     * @return results before behavior; empty where one of the two views is missing
     */
    List<AssessmentGap> assessmentGaps();

    /**
     * A fact that only some instrument asks for.
     *
     * @param key the fact's key
     * @param <T> the type of the fact
     * @return the fact, or empty if the case has none under that key
     */
    <T> Optional<T> extra(FactKey<T> key);

    /**
     * Which extra facts there are.
     *
     * @return the keys, by instrument and then name
     */
    List<FactKey<?>> extras();

    /**
     * Scores that came about elsewhere. Statutory policies read none of them.
     *
     * @return the components, by name
     */
    List<ComponentScore> componentScores();

    /**
     * The predicate of the year as adopted, beside what was proposed from the periodic results.
     *
     * @return the result, or empty if none was adopted
     */
    Optional<YearResult> yearResult();

    /**
     * The fact that a step of a judgment names by its path, so that each number in an explanation can be found again.
     *
     * <p>Extra facts are found by {@link FactKey#path()} where they are a quantity, a member of a closed list, a day, a
     * run of days, a period or a {@link Datum}. A bare text is not: it may be about a person.
     *
     * @param path a path that a step carries
     * @return the fact, or empty if the case has none there
     */
    Optional<Datum> fact(String path);

    /**
     * A copy of the case with all its facts, so that one can be changed.
     *
     * @return a builder; what it builds unchanged equals this case
     */
    AppraisalCaseBuilder toBuilder();

    /**
     * Starts a case.
     *
     * @param employee the person appraised
     * @param appraiser who appraises
     * @param period the period
     * @return a builder
     */
    static AppraisalCaseBuilder of(CivilServant employee, PersonId appraiser, AppraisalPeriod period) {
        return new AppraisalCaseBuilder(employee, appraiser, period);
    }
}
