package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.AtAppraisal;
import id.walesi.kinerja.validation.AtPlanning;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.TruthText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A case as typed.
 *
 * @param employee the person appraised
 * @param appraiser the key of the person who appraises
 * @param period the period
 * @param plan what was promised
 * @param realizations what was achieved
 * @param behaviors what was expected of the person's behavior
 * @param feedback what was said along the way
 * @param headsOrganization whether the person heads the organization or an independent work unit
 * @param organizationAchievement the predicate of the organization that the person heads
 * @param workResultRating the rating of work results
 * @param workBehaviorRating the rating of work behavior
 * @param selfAssessments how the employee sees it
 * @param extras facts that only some instrument asks for
 * @param componentScores scores that came about elsewhere
 * @param yearResult the predicate of the year as adopted
 * @term isian berkas penilaian kinerja
 */
public record CaseDraft(
        @Required(groups = AsFact.class) @Nullable @Valid PersonDraft employee,
        @Required(groups = AsFact.class) @IdText @Nullable String appraiser,

        @Required(groups = AsFact.class) @PeriodText @Nullable
        String period,

        @Required(groups = AtPlanning.class) @Nullable @Valid
        PlanDraft plan,

        @Required(groups = AtAppraisal.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid RealizationDraft> realizations,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid BehaviorDraft> behaviors,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid FeedbackDraft> feedback,
        @TruthText @Nullable String headsOrganization,
        @Nullable @Valid OrganizationAchievementDraft organizationAchievement,
        @Nullable @Valid RatingDecisionDraft workResultRating,
        @Nullable @Valid RatingDecisionDraft workBehaviorRating,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid SelfAssessmentDraft> selfAssessments,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid ExtraFactDraft> extras,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid ComponentScoreDraft> componentScores,
        @Nullable @Valid YearResultDraft yearResult)
        implements Draft<AppraisalCase> {

    private static final ProblemCode UNKNOWN_INDICATOR = ProblemCode.of("appraisal.unknown-indicator");
    private static final ProblemCode UNKNOWN_RESULT = ProblemCode.of("appraisal.unknown-work-result");

    @Override
    public Optional<AppraisalCase> read(DraftReader in) {
        Optional<CivilServant> person = in.required("employee", employee);
        Optional<String> by = in.required("appraiser", appraiser, TextForm.id());
        Optional<AppraisalPeriod> during = in.required("period", period, TextForm.period());
        Optional<PerformancePlan> promised = in.optional("plan", plan);
        List<Optional<Realization>> achieved = in.each("realizations", realizations);
        List<Optional<WorkBehavior>> expected = in.each("behaviors", behaviors);
        List<Optional<OngoingFeedback>> said = in.each("feedback", feedback);
        Optional<Boolean> heads = in.optional("headsOrganization", headsOrganization, TextForm.truth());
        Optional<OrganizationAchievement> organization =
                in.optional("organizationAchievement", organizationAchievement);
        Optional<RatingDecision> results = in.optional(AppraisalCase.WORK_RESULT_RATING, workResultRating);
        Optional<RatingDecision> behavior = in.optional(AppraisalCase.WORK_BEHAVIOR_RATING, workBehaviorRating);
        List<Optional<SelfAssessment>> own = in.each("selfAssessments", selfAssessments);
        List<Optional<Consumer<AppraisalCaseBuilder>>> extra = in.each("extras", extras);
        List<Optional<ComponentScore>> components = in.each("componentScores", componentScores);
        Optional<YearResult> adopted = in.optional("yearResult", yearResult);
        if (plan == null) {
            in.missing(DraftStage.AT_PLANNING, "plan");
        }
        if (achieved.isEmpty()) {
            in.missing(DraftStage.AT_APPRAISAL, "realizations");
        }
        if (person.isEmpty() || by.isEmpty() || during.isEmpty()) {
            return Optional.empty();
        }
        AppraisalCaseBuilder facts = AppraisalCase.of(person.get(), PersonId.of(by.get()), during.get());
        promised.ifPresent(facts::plan);
        DraftReader.present(achieved).forEach(facts::realization);
        DraftReader.present(expected).forEach(facts::behavior);
        DraftReader.present(said).forEach(facts::feedback);
        // what cannot be read is not held against the organization's predicate
        if (heads.orElse(TextForm.isGiven(headsOrganization))) {
            facts.headingOrganization();
        }
        organization.ifPresent(facts::organizationAchievement);
        results.ifPresent(facts::workResultRating);
        behavior.ifPresent(facts::workBehaviorRating);
        DraftReader.present(own).forEach(facts::selfAssessment);
        DraftReader.present(extra).forEach(fact -> fact.accept(facts));
        DraftReader.present(components).forEach(facts::componentScore);
        adopted.ifPresent(facts::yearResult);
        for (Problem problem : facts.problems()) {
            String place = DraftReader.place(problem.path(), "realizations", achieved);
            place = DraftReader.place(place, "behaviors", expected);
            place = DraftReader.place(place, "feedback", said);
            place = DraftReader.place(place, "selfAssessments", own);
            place = yearResult == null ? place : yearResult.typedPlace(place);
            if (!blamesPlan(problem) || plan == null || promised.isPresent()) {
                in.find(problem.at(place));
            }
        }
        return in.blocks() ? Optional.empty() : Optional.of(facts.build());
    }

    /** While the plan itself is broken, nothing can be said about what is found in it. */
    private static boolean blamesPlan(Problem problem) {
        return problem.code().equals(UNKNOWN_INDICATOR) || problem.code().equals(UNKNOWN_RESULT);
    }

    @Override
    public String toString() {
        return "CaseDraft[***]";
    }
}
