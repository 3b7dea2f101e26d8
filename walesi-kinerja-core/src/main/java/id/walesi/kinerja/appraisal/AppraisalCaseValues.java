package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.AssessmentGap;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values of a case; the builder has checked them. */
record AppraisalCaseValues(
        CivilServant employee,
        PersonId appraiser,
        AppraisalPeriod period,
        Optional<PerformancePlan> plan,
        List<Realization> realizations,
        boolean realizesOnce,
        RealizedShares shares,
        List<WorkBehavior> behaviors,
        List<OngoingFeedback> feedback,
        boolean headsOrganization,
        Optional<OrganizationAchievement> organizationAchievement,
        Optional<RatingDecision> workResultRating,
        Optional<RatingDecision> workBehaviorRating,
        List<SelfAssessment> selfAssessments,
        List<ExtraFact<?>> extraFacts,
        List<ComponentScore> componentScores,
        Optional<YearResult> yearResult)
        implements AppraisalCase {

    @Override
    public AppraisalCaseBuilder toBuilder() {
        return new AppraisalCaseBuilder(this);
    }

    @Override
    public Optional<Datum> fact(String path) {
        return switch (path) {
            case WORK_RESULT_RATING -> workResultRating.map(decision -> new Datum.Label(decision.rating()));
            case WORK_BEHAVIOR_RATING -> workBehaviorRating.map(decision -> new Datum.Label(decision.rating()));
            case WORK_RESULT_PROPOSAL -> proposed(workResultRating, RatingProposal::rating);
            case WORK_RESULT_PROPOSAL_SCHEME -> proposed(workResultRating, RatingProposal::scheme);
            case WORK_RESULT_PROPOSAL_SCORE -> proposedScore(workResultRating);
            case WORK_BEHAVIOR_PROPOSAL -> proposed(workBehaviorRating, RatingProposal::rating);
            case WORK_BEHAVIOR_PROPOSAL_SCHEME -> proposed(workBehaviorRating, RatingProposal::scheme);
            case WORK_BEHAVIOR_PROPOSAL_SCORE -> proposedScore(workBehaviorRating);
            case EVALUATION -> evaluation().map(Datum.Label::new);
            case ORGANIZATION_PREDICATE ->
                organizationAchievement.map(achievement -> new Datum.Label(achievement.predicate()));
            case YEAR_PREDICATE -> yearResult.map(result -> new Datum.Label(result.predicate()));
            case YEAR_PROPOSAL ->
                yearResult.flatMap(result -> result.proposal().predicate()).map(Datum.Label::new);
            default ->
                component(path)
                        .or(() -> extraDatum(path))
                        .or(() -> realized(path))
                        .or(() -> promised(path));
        };
    }

    private static Optional<Datum> proposed(Optional<RatingDecision> decided, Function<RatingProposal, Coded> part) {
        return decided.flatMap(RatingDecision::proposal).map(part).map(Datum.Label::new);
    }

    private static Optional<Datum> proposedScore(Optional<RatingDecision> decided) {
        return decided.flatMap(RatingDecision::proposal).map(proposal -> new Datum.Numeric(proposal.score()));
    }

    /** {@code realizations[indicator]} where there is one, {@code realizations[indicator][period]} in any case. */
    private Optional<Datum> realized(String path) {
        List<Realization> found = realizations.stream()
                .filter(realization -> {
                    String entry = REALIZATIONS + "[" + realization.indicatorId() + "]";
                    return path.equals(entry) || path.equals(entry + "[" + realization.period() + "]");
                })
                .toList();
        return found.size() == 1 ? found.get(0).value().datum() : Optional.empty();
    }

    private Optional<Datum> promised(String path) {
        if (plan.isEmpty() || !path.startsWith("plan.")) {
            return Optional.empty();
        }
        for (WorkResultPlan result : plan.get().workResults()) {
            String entry = WORK_RESULTS + "[" + result.id() + "]";
            if (path.equals(entry)) {
                return Optional.of(new Datum.Text(result.id().value()));
            }
            if (path.equals(WEIGHTS + "[" + result.id() + "]")) {
                return result.weight().map(Datum.Numeric::new);
            }
            for (IndividualIndicator indicator : result.indicators()) {
                if (path.equals(INDICATORS + "[" + indicator.id() + "]")) {
                    return Optional.of(new Datum.Text(indicator.id().value()));
                }
                Optional<Datum> target = target(path, indicator);
                if (target.isPresent()) {
                    return target;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Datum> target(String path, IndividualIndicator indicator) {
        String key = "[" + indicator.id() + "]";
        if (path.equals(WORST_VALUES + key)) {
            return indicator.worstValue().map(Datum.Numeric::new);
        }
        if (indicator.target() instanceof TargetValue.Range range) {
            return path.equals(LOWEST_TARGETS + key)
                    ? Optional.of(new Datum.Numeric(range.lowest()))
                    : path.equals(HIGHEST_TARGETS + key)
                            ? Optional.of(new Datum.Numeric(range.highest()))
                            : Optional.empty();
        }
        if (!path.equals(TARGETS + key)) {
            return Optional.empty();
        }
        if (indicator.target() instanceof TargetValue.Deadline deadline) {
            return Optional.of(new Datum.Day(deadline.day()));
        }
        if (indicator.target() instanceof TargetValue.Ceiling ceiling) {
            return Optional.of(new Datum.Numeric(ceiling.amount()));
        }
        return indicator.target() instanceof TargetValue.Single single
                ? Optional.of(new Datum.Numeric(single.amount()))
                : Optional.empty();
    }

    private Optional<Datum> component(String path) {
        return componentScores.stream()
                .filter(component -> component.path().equals(path))
                .findFirst()
                .map(component -> new Datum.Numeric(component.score()));
    }

    private Optional<Datum> extraDatum(String path) {
        for (ExtraFact<?> fact : extraFacts) {
            String own = fact.key().path();
            if (path.equals(own)) {
                return fact.datum();
            }
            if (fact.value() instanceof FactSheet sheet && path.startsWith(own + ".")) {
                return sheet.fact(path.substring(own.length() + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> extra(FactKey<T> key) {
        Check.notNull("key", key);
        for (int i = 0; i < extraFacts.size(); i++) {
            ExtraFact<?> fact = extraFacts.get(i);
            if (fact.key().equals(key)) {
                return Optional.of(key.type().cast(fact.value()));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<FactKey<?>> extras() {
        List<FactKey<?>> keys = new ArrayList<>();
        extraFacts.forEach(fact -> keys.add(fact.key()));
        return List.copyOf(keys);
    }

    @Override
    public List<AssessmentGap> assessmentGaps() {
        List<AssessmentGap> gaps = new ArrayList<>();
        gap(new FeedbackSubject.AllWorkResults(), workResultRating).ifPresent(gaps::add);
        gap(new FeedbackSubject.AllBehavior(), workBehaviorRating).ifPresent(gaps::add);
        return List.copyOf(gaps);
    }

    private Optional<AssessmentGap> gap(FeedbackSubject subject, Optional<RatingDecision> decided) {
        return selfAssessments.stream()
                .filter(assessment -> assessment.subject().equals(subject))
                .findFirst()
                .flatMap(own -> decided.map(decision -> own.beside(decision.rating())));
    }

    @Override
    public String toString() {
        return "AppraisalCase[" + period + "]";
    }
}
