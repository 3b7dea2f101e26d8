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
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final ProblemCode PLAN_OF_OTHER = ProblemCode.of("appraisal.plan-of-other-person");
    private static final ProblemCode DECIDED_BY_OTHER = ProblemCode.of("appraisal.decided-by-other");
    private static final Set<ProblemCode> OF_PERIOD = Set.of(
            ProblemCode.of("appraisal.plan-does-not-cover-period"),
            ProblemCode.of("appraisal.realization-outside-period"),
            ProblemCode.of("appraisal.decided-before-period"),
            ProblemCode.of("appraisal.decided-before-period-end"),
            ProblemCode.of("appraisal.organization-decided-before-period"),
            ProblemCode.of("appraisal.year-result-of-part"),
            ProblemCode.of("appraisal.year-proposal-from-outside"));

    /** Two whom no text can name: a key does not end in a blank. */
    private static final PersonId STRANGER = PersonId.of("- ");

    private static final PersonId NOBODY = PersonId.of("-- ");
    private static final PersonDraft NO_PERSON = new PersonDraft(null, null, null, null, null, null, null, null, null);

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
        boolean whole = !in.blocks();
        AppraisalPeriod over = during.orElse(AppraisalPeriod.ofYear(LocalDate.EPOCH.getYear()));
        LocalDate end = over.days().lastDay();
        PersonId official = by.map(PersonId::of).orElse(NOBODY);
        CivilServant who = person.orElseGet(() -> (employee == null ? NO_PERSON : employee).outline(STRANGER));
        Optional<PerformancePlan> known = promised;
        Set<String> untold = Set.of();
        if (plan != null && promised.isEmpty()) {
            known = Optional.of(plan.outline("-", who.id(), over.days()));
            untold = plan.untold();
        }
        List<Optional<Realization>> realized =
                told(DraftReader.outlined(achieved, realizations, RealizationDraft::outline), untold);
        List<Optional<WorkBehavior>> valued = DraftReader.outlined(expected, behaviors, BehaviorDraft::outline);
        List<Optional<OngoingFeedback>> noted = DraftReader.outlined(said, feedback, FeedbackDraft::outline);
        List<Optional<SelfAssessment>> seen = DraftReader.outlined(own, selfAssessments, SelfAssessmentDraft::outline);
        AppraisalCaseBuilder facts = AppraisalCase.of(who, official, over);
        known.ifPresent(facts::plan);
        DraftReader.present(realized).forEach(facts::realization);
        DraftReader.present(valued).forEach(facts::behavior);
        DraftReader.present(noted).forEach(facts::feedback);
        // what cannot be read is not held against the organization's predicate
        if (heads.orElse(TextForm.isGiven(headsOrganization))) {
            facts.headingOrganization();
        }
        organization
                .or(() -> Optional.ofNullable(organizationAchievement).map(draft -> draft.outline(NOBODY, end)))
                .ifPresent(facts::organizationAchievement);
        results.or(() -> Optional.ofNullable(workResultRating).map(draft -> draft.outline(official, end)))
                .ifPresent(facts::workResultRating);
        behavior.or(() -> Optional.ofNullable(workBehaviorRating).map(draft -> draft.outline(official, end)))
                .ifPresent(facts::workBehaviorRating);
        DraftReader.present(seen).forEach(facts::selfAssessment);
        DraftReader.present(DraftReader.outlined(extra, extras, ExtraFactDraft::outline))
                .forEach(fact -> fact.accept(facts));
        DraftReader.present(DraftReader.outlined(components, componentScores, ComponentScoreDraft::outline))
                .forEach(facts::componentScore);
        adopted.or(() -> Optional.ofNullable(yearResult).flatMap(draft -> draft.outline(official, over, end)))
                .ifPresent(facts::yearResult);
        Set<ProblemCode> open = undecided(person, by, during, promised);
        for (Problem problem : facts.problems()) {
            String place = DraftReader.place(problem.path(), "realizations", realized);
            place = DraftReader.place(place, "behaviors", valued);
            place = DraftReader.place(place, "feedback", noted);
            place = DraftReader.place(place, "selfAssessments", seen);
            place = yearResult == null ? place : yearResult.typedPlace(place);
            if (!open.contains(problem.code())) {
                in.find(problem.at(place));
            }
        }
        for (int i = 0; i < achieved.size(); i++) {
            if (realized.get(i).isEmpty() && realizations != null) {
                RealizationDraft draft = realizations.get(i);
                AppraisalCaseBuilder alone = AppraisalCase.of(who, official, over);
                known.ifPresent(alone::plan);
                Optional<Realization> outline = draft == null ? Optional.empty() : draft.outline(over);
                DraftReader.present(told(List.of(outline), untold)).forEach(alone::realization);
                checkAlone(alone, i, open, in);
            }
        }
        return whole && !in.blocks() ? Optional.of(facts.build()) : Optional.empty();
    }

    /** A realization whose period cannot be read is looked at for itself: whether it comes twice is not known. */
    private static void checkAlone(AppraisalCaseBuilder alone, int index, Set<ProblemCode> open, DraftReader in) {
        String first = "realizations[0]";
        for (Problem problem : alone.problems()) {
            if (problem.path().startsWith(first) && !open.contains(problem.code())) {
                in.find(problem.at(
                        "realizations[" + index + "]" + problem.path().substring(first.length())));
            }
        }
    }

    /** Of an indicator whose target cannot be read nobody can say what answers it. */
    private static List<Optional<Realization>> told(List<Optional<Realization>> realized, Set<String> untold) {
        return realized.stream()
                .map(one -> one.map(said -> untold.contains(said.indicatorId().value()) ? withoutValue(said) : said))
                .toList();
    }

    private static Realization withoutValue(Realization said) {
        return new Realization(
                said.indicatorId(), said.period(), RealizedValue.absent(AbsenceReason.NOT_MEASURED), said.evidence());
    }

    /** What cannot be said while a part cannot be read. */
    private Set<ProblemCode> undecided(
            Optional<CivilServant> person,
            Optional<String> by,
            Optional<AppraisalPeriod> during,
            Optional<PerformancePlan> promised) {
        Set<ProblemCode> open = new HashSet<>();
        if (person.isEmpty() && (employee == null || !employee.isNamed())) {
            open.add(PLAN_OF_OTHER);
        }
        if (by.isEmpty()) {
            open.add(DECIDED_BY_OTHER);
        }
        if (during.isEmpty()) {
            open.addAll(OF_PERIOD);
        }
        if (plan != null && promised.isEmpty()) {
            if (!plan.names(false)) {
                open.add(UNKNOWN_RESULT);
            }
            if (!plan.names(true)) {
                open.add(UNKNOWN_INDICATOR);
            }
        }
        return open;
    }

    @Override
    public String toString() {
        return "CaseDraft[***]";
    }
}
