package id.walesi.kinerja.regulation.permenpanrb6_2022;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.EvaluationKind;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Two ratings, decided by people, meet in a table of nine cells. */
final class MatrixPolicy implements AppraisalPolicy {

    private static final ProblemCode RESULT_MISSING = ProblemCode.of("appraisal.work-result-rating-missing");
    private static final ProblemCode BEHAVIOR_MISSING = ProblemCode.of("appraisal.work-behavior-rating-missing");
    private static final ProblemCode ORGANIZATION_MISSING = ProblemCode.of("appraisal.organization-predicate-missing");
    private static final ProblemCode HEAD_RATING_UNUSED = ProblemCode.of("appraisal.head-rating-unused");
    private static final ProblemCode CHOICE_MISSING = ProblemCode.of("policy.choice-missing");

    private static final ProblemCode YEAR_DIFFERS = ProblemCode.of("appraisal.year-predicate-differs");

    /**
     * PNS and PPPK, also part-time. Not those on probation (CPNS): no text is known that says whether and how they are
     * judged before their appointment, so their case is refused unless the host asks for this law by name.
     */
    private static final PolicyScope SCOPE = PolicyScope.national(
            EnumSet.of(EmploymentStatus.PNS, EmploymentStatus.PPPK, EmploymentStatus.PPPK_PART_TIME),
            EnumSet.allOf(PeriodType.class));

    private final Optional<OrganizationRatingMapping> mapping;

    MatrixPolicy(Optional<OrganizationRatingMapping> mapping) {
        this.mapping = Check.notNull("mapping", mapping);
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return Articles.POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        List<Problem> found = new ArrayList<>();
        if (followsOrganization(facts, governingDay)) {
            admitHead(facts, found);
        } else if (facts.workResultRating().isEmpty()) {
            found.add(Problem.error(RESULT_MISSING, AppraisalCase.WORK_RESULT_RATING)
                    .citing(Articles.APPRAISAL));
        }
        if (facts.workBehaviorRating().isEmpty()) {
            found.add(Problem.error(BEHAVIOR_MISSING, AppraisalCase.WORK_BEHAVIOR_RATING)
                    .citing(Articles.APPRAISAL));
        }
        Problems problems = new Problems(found);
        return problems.blocks() ? problems : problems.plus(admitYear(facts, governingDay));
    }

    /** Whoever changes a predicate changes it through the ratings, so that the matrix stays true. */
    private Problems admitYear(AppraisalCase facts, LocalDate governingDay) {
        if (facts.yearResult().isEmpty()) {
            return Problems.none();
        }
        Predicate adopted = facts.yearResult().get().predicate();
        Predicate matrix = judge(facts, governingDay, Recorder.discarding()).predicate();
        return adopted.equals(matrix)
                ? Problems.none()
                : Problems.of(Problem.warning(
                                YEAR_DIFFERS,
                                AppraisalCase.YEAR_PREDICATE,
                                Term.of("adopted", adopted),
                                Term.of("matrix", matrix))
                        .citing(Articles.APPRAISAL));
    }

    private void admitHead(AppraisalCase facts, List<Problem> found) {
        if (facts.organizationAchievement().isEmpty()) {
            found.add(Problem.error(ORGANIZATION_MISSING, AppraisalCase.ORGANIZATION_PREDICATE)
                    .citing(Articles.STAGES));
        }
        if (facts.workResultRating().isPresent()) {
            found.add(Problem.warning(HEAD_RATING_UNUSED, AppraisalCase.WORK_RESULT_RATING)
                    .citing(Articles.STAGES));
        }
        if (mapping.isEmpty()) {
            Term parameter = Term.of("parameter", OrganizationRatingMapping.PARAMETER.id());
            found.add(Problem.error(CHOICE_MISSING, "", parameter).citing(Articles.STAGES));
        }
    }

    private static boolean followsOrganization(AppraisalCase facts, LocalDate governingDay) {
        return facts.headsOrganization() && Articles.HEAD_RULE.on(governingDay).isPresent();
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        year(facts, recorder);
        ExpectationRating workResult = workResultRating(facts, governingDay, recorder);
        ExpectationRating workBehavior =
                Articles.WORK_BEHAVIOR.read(facts.workBehaviorRating().orElseThrow(), recorder);
        return Verdict.of(
                Articles.MATRIX.lookUp(Articles.PREDICATE_MATRIX, workResult, workBehavior, recorder),
                Term.of(Articles.WORK_RESULT_RATING.result(), workResult),
                Term.of(Articles.WORK_BEHAVIOR_RATING.result(), workBehavior));
    }

    private ExpectationRating workResultRating(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        if (followsOrganization(facts, governingDay)) {
            return ratingOfHead(facts.organizationAchievement().orElseThrow(), mapping.orElseThrow(), recorder);
        }
        // before its day the circular is cited only as not yet in force, whoever is appraised
        boolean inForce = Articles.HEAD_RULE.on(governingDay).isPresent();
        recorder.skipped(Articles.HEAD_FOLLOWS_ORGANIZATION, inForce ? "not-a-head" : "not-yet-in-force");
        return Articles.WORK_RESULT.read(facts.workResultRating().orElseThrow(), recorder);
    }

    private static ExpectationRating ratingOfHead(
            OrganizationAchievement organization, OrganizationRatingMapping mapping, Recorder recorder) {
        OrganizationPredicate predicate = recorder.decided(
                Articles.ORGANIZATION_PREDICATE,
                AppraisalCase.ORGANIZATION_PREDICATE,
                organization.predicate(),
                ActorRole.LEADER_ABOVE,
                organization.on(),
                organization.reason());
        return recorder.lookedUp(Articles.ORGANIZATION_TO_RATING, mapping.ratingOf(predicate), predicate);
    }

    /** Which evaluation it is; and, of a year, what was proposed from its parts and adopted. Neither decides a rating. */
    private static void year(AppraisalCase facts, Recorder recorder) {
        Optional<EvaluationKind> kind = facts.evaluation();
        if (kind.isPresent()) {
            recorder.given(Articles.EVALUATION, AppraisalCase.EVALUATION, kind.get());
        }
        Optional<YearResult> year = facts.yearResult();
        if (year.isPresent()) {
            Optional<Predicate> proposed = year.get().proposal().predicate();
            if (proposed.isPresent()) {
                recorder.given(Articles.YEAR_PROPOSAL, AppraisalCase.YEAR_PROPOSAL, proposed.get());
            }
            recorder.decided(
                    Articles.YEAR_PREDICATE,
                    AppraisalCase.YEAR_PREDICATE,
                    year.get().predicate(),
                    year.get().role(),
                    year.get().on(),
                    year.get().reason());
            if (proposed.isPresent() && year.get().isDeparture()) {
                recorder.skipped(Articles.YEAR_PROPOSAL, RatingRules.DEPARTED);
            }
        }
    }
}
