package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.target.PerformancePlan;
import java.util.List;
import java.util.Optional;

/** The values of a case; the builder has checked them. */
record AppraisalCaseValues(
        CivilServant employee,
        PersonId appraiser,
        AppraisalPeriod period,
        Optional<PerformancePlan> plan,
        List<Realization> realizations,
        List<WorkBehavior> behaviors,
        List<OngoingFeedback> feedback,
        boolean headsOrganization,
        Optional<OrganizationAchievement> organizationAchievement,
        Optional<RatingDecision> workResultRating,
        Optional<RatingDecision> workBehaviorRating)
        implements AppraisalCase {

    @Override
    public Optional<Datum> fact(String path) {
        return switch (path) {
            case WORK_RESULT_RATING -> workResultRating.map(decision -> new Datum.Label(decision.rating()));
            case WORK_BEHAVIOR_RATING -> workBehaviorRating.map(decision -> new Datum.Label(decision.rating()));
            case ORGANIZATION_PREDICATE ->
                organizationAchievement.map(achievement -> new Datum.Label(achievement.predicate()));
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "AppraisalCase[" + period + "]";
    }
}
