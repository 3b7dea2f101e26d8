package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.rating.ExpectationRating.MEETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppraisalCaseBuilderTest {

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final AppraisalPeriod MARCH = AppraisalPeriod.ofMonth(2025, 3);
    private static final AppraisalPeriod APRIL = AppraisalPeriod.ofMonth(2025, 4);
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static AppraisalCaseBuilder quarter() {
        return Specimen.empty(QUARTER);
    }

    private static AppraisalCaseBuilder planned() {
        return quarter().plan(Specimen.plan(YEAR));
    }

    private static RatingDecision decision(PersonId by, ActorRole role, LocalDate on) {
        return new RatingDecision(MEETS, by, role, on, "");
    }

    private static OngoingFeedback feedbackOn(FeedbackSubject subject) {
        return new OngoingFeedback(subject, ActorRole.PEER, LocalDate.of(2025, 2, 1), "terima kasih");
    }

    /** The one problem that a builder has; it blocks, and both languages can say it. */
    private static void assertProblem(AppraisalCaseBuilder builder, String code, String path, Term... details) {
        List<Problem> problems = builder.problems().list();
        assertEquals(
                List.of("error " + code + " at " + path),
                problems.stream().map(Problem::toString).toList());
        assertEquals(List.of(details), problems.get(0).details());
        assertReadable(problems.get(0));
        InvalidFactsException e = assertThrows(InvalidFactsException.class, builder::build);
        assertEquals(builder.problems(), e.problems());
    }

    private static void assertReadable(Problem problem) {
        for (Locale locale : List.of(Locale.ENGLISH, new Locale("id"))) {
            String text = Wording.in(locale).text(problem);
            assertFalse(text.contains("{"), text);
            assertFalse(text.contains(Specimen.NUMBER) || text.contains(Specimen.NAME), text);
        }
    }

    @Test
    void nobodyAppraisesThemselves() {
        assertProblem(
                AppraisalCase.of(Specimen.person(EmploymentStatus.PNS), Specimen.EMPLOYEE, QUARTER),
                "appraisal.self-appraisal",
                "appraiser");
        LocalDate on = LocalDate.of(2025, 4, 1);
        assertProblem(
                quarter().workResultRating(decision(Specimen.EMPLOYEE, ActorRole.APPRAISER, on)),
                "appraisal.self-appraisal",
                "workResultRating.decidedBy");
        assertProblem(
                quarter().workBehaviorRating(decision(Specimen.EMPLOYEE, ActorRole.APPRAISER_SUPERIOR, on)),
                "appraisal.self-appraisal",
                "workBehaviorRating.decidedBy");
        assertProblem(
                quarter()
                        .headingOrganization()
                        .organizationAchievement(new OrganizationAchievement(
                                OrganizationPredicate.OUTSTANDING, Specimen.EMPLOYEE, on, "")),
                "appraisal.self-appraisal",
                "organizationAchievement.decidedBy");
    }

    @ParameterizedTest
    @EnumSource(
            value = ActorRole.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPRAISER", "APPRAISER_SUPERIOR"})
    void onlyTheAppraiserOrTheSuperiorDecides(ActorRole role) {
        LocalDate on = LocalDate.of(2025, 4, 1);
        assertProblem(
                quarter().workResultRating(decision(Specimen.STRANGER, role, on)),
                "appraisal.decided-by-other",
                "workResultRating.decidedBy",
                Term.of("role", role));
        assertProblem(
                quarter().workBehaviorRating(decision(Specimen.APPRAISER, role, on)),
                "appraisal.decided-by-other",
                "workBehaviorRating.decidedBy",
                Term.of("role", role));
    }

    @Test
    void anotherAppraiserIsNotTheAppraiserOfThisCase() {
        assertProblem(
                quarter().workResultRating(decision(Specimen.STRANGER, ActorRole.APPRAISER, LocalDate.of(2025, 4, 1))),
                "appraisal.decided-by-other",
                "workResultRating.decidedBy",
                Term.of("role", ActorRole.APPRAISER));
        assertTrue(quarter()
                .workResultRating(decision(Specimen.SUPERIOR, ActorRole.APPRAISER_SUPERIOR, LocalDate.of(2025, 4, 1)))
                .problems()
                .isEmpty());
    }

    @Test
    void aRatingIsNotDecidedBeforeThePeriodBegins() {
        LocalDate eve = LocalDate.of(2024, 12, 31);
        assertProblem(
                quarter().workResultRating(decision(Specimen.APPRAISER, ActorRole.APPRAISER, eve)),
                "appraisal.decided-before-period",
                "workResultRating.on",
                Term.of("on", eve),
                Term.of("start", START));
        assertProblem(
                quarter().workBehaviorRating(decision(Specimen.APPRAISER, ActorRole.APPRAISER, eve)),
                "appraisal.decided-before-period",
                "workBehaviorRating.on",
                Term.of("on", eve),
                Term.of("start", START));
        assertTrue(quarter()
                .workBehaviorRating(decision(Specimen.APPRAISER, ActorRole.APPRAISER, START))
                .problems()
                .isEmpty());
    }

    @Test
    void thePlanIsThePersonsOwn() {
        assertProblem(
                quarter()
                        .plan(PerformancePlan.of(
                                "skp", Specimen.STRANGER, YEAR.days(), List.of(Specimen.result("r1")))),
                "appraisal.plan-of-other-person",
                "plan.owner");
    }

    @Test
    void thePlanCoversThePeriod() {
        DateRange days = DateRange.of(START.plusDays(1), LocalDate.of(2026, 1, 1));
        assertProblem(
                quarter().plan(PerformancePlan.of("skp", Specimen.EMPLOYEE, days, List.of(Specimen.result("r1")))),
                "appraisal.plan-does-not-cover-period",
                "plan.days",
                Term.of("days", days),
                Term.of("period", QUARTER));
        assertTrue(quarter().plan(Specimen.plan(QUARTER)).problems().isEmpty());
    }

    @Test
    void aRealizationNeedsItsIndicator() {
        assertProblem(
                planned()
                        .realization(Specimen.finished("r1-iki", MARCH, 7))
                        .realization(Specimen.finished("r9-iki", MARCH, 7)),
                "appraisal.unknown-indicator",
                "realizations[1].indicatorId",
                Term.of("indicator", "r9-iki"));
        assertProblem(
                quarter().realization(Specimen.finished("r1-iki", MARCH, 7)),
                "appraisal.unknown-indicator",
                "realizations[0].indicatorId",
                Term.of("indicator", "r1-iki"));
    }

    @Test
    void aRealizationComesInTheUnitOfItsTarget() {
        Amount hours = Amount.of(7, MeasurementUnit.HOUR);
        assertProblem(
                planned().realization(new Realization(IndicatorId.of("r1-iki"), MARCH, hours, Specimen.evidence())),
                "appraisal.realization-does-not-answer-target",
                "realizations[0].value",
                Term.of("indicator", "r1-iki"));
        PerformancePlan told = PerformancePlan.of(
                "skp",
                Specimen.EMPLOYEE,
                YEAR.days(),
                List.of(WorkResultPlan.of(
                        "r1", "Layanan", ResultCategory.MAIN, List.of(Specimen.narrative("r1-iki")))));
        assertProblem(
                quarter().plan(told).realization(Specimen.finished("r1-iki", MARCH, 7)),
                "appraisal.realization-does-not-answer-target",
                "realizations[0].value",
                Term.of("indicator", "r1-iki"));
    }

    @Test
    void aRealizationLiesWithinThePeriod() {
        assertProblem(
                planned().realization(Specimen.finished("r1-iki", APRIL, 7)),
                "appraisal.realization-outside-period",
                "realizations[0].period",
                Term.of("indicator", "r1-iki"),
                Term.of("realized", APRIL),
                Term.of("period", QUARTER));
        assertTrue(planned()
                .realization(Specimen.finished("r1-iki", QUARTER, 7))
                .problems()
                .isEmpty());
    }

    @Test
    void aRealizationIsGivenOnce() {
        assertProblem(
                planned()
                        .realization(Specimen.finished("r1-iki", MARCH, 7))
                        .realization(Specimen.finished("r2-iki", MARCH, 7))
                        .realization(Specimen.finished("r1-iki", AppraisalPeriod.ofMonth(2025, 2), 7))
                        .realization(Specimen.finished("r1-iki", MARCH, 8)),
                "appraisal.realization-twice",
                "realizations[3]",
                Term.of("indicator", "r1-iki"),
                Term.of("realized", MARCH));
    }

    @Test
    void aCoreValueIsExpectedOnce() {
        assertProblem(
                quarter()
                        .behavior(new WorkBehavior(CoreValue.LOYAL, ""))
                        .behavior(new WorkBehavior(CoreValue.ADAPTIVE, ""))
                        .behavior(new WorkBehavior(CoreValue.LOYAL, "lagi")),
                "appraisal.core-value-twice",
                "behaviors[2].value",
                Term.of("value", CoreValue.LOYAL));
    }

    @Test
    void feedbackIsOnAPlannedResultOrAValue() {
        assertProblem(
                planned()
                        .feedback(feedbackOn(new FeedbackSubject.OfWorkResult(WorkResultId.of("r2"))))
                        .feedback(feedbackOn(new FeedbackSubject.OfBehavior(CoreValue.LOYAL)))
                        .feedback(feedbackOn(new FeedbackSubject.OfWorkResult(WorkResultId.of("r3")))),
                "appraisal.unknown-work-result",
                "feedback[2].subject",
                Term.of("workResult", "r3"));
        assertProblem(
                quarter().feedback(feedbackOn(new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")))),
                "appraisal.unknown-work-result",
                "feedback[0].subject",
                Term.of("workResult", "r1"));
    }

    @Test
    void anOrganizationsPredicateIsFixedOnceThePeriodHasBegun() {
        LocalDate eve = START.minusDays(1);
        assertProblem(
                quarter()
                        .headingOrganization()
                        .organizationAchievement(
                                new OrganizationAchievement(OrganizationPredicate.GOOD, Specimen.SUPERIOR, eve, "")),
                "appraisal.organization-decided-before-period",
                "organizationAchievement.on",
                Term.of("on", eve),
                Term.of("start", START));
        assertTrue(quarter()
                .headingOrganization()
                .organizationAchievement(
                        new OrganizationAchievement(OrganizationPredicate.GOOD, Specimen.SUPERIOR, START, ""))
                .problems()
                .isEmpty());
    }

    @Test
    void anOrganizationsPredicateIsForItsHead() {
        OrganizationAchievement good = Specimen.organization(QUARTER, OrganizationPredicate.GOOD);
        assertProblem(
                quarter().organizationAchievement(good),
                "appraisal.organization-without-head",
                "organizationAchievement");
        assertTrue(quarter()
                .organizationAchievement(good)
                .headingOrganization()
                .problems()
                .isEmpty());
    }

    /** Everything wrong at once. */
    private static AppraisalCaseBuilder hopeless() {
        LocalDate eve = LocalDate.of(2024, 12, 31);
        DateRange days = DateRange.of(START.plusDays(1), LocalDate.of(2026, 1, 1));
        return AppraisalCase.of(Specimen.person(EmploymentStatus.PNS), Specimen.EMPLOYEE, QUARTER)
                .plan(PerformancePlan.of("skp", Specimen.STRANGER, days, List.of(Specimen.result("r1"))))
                .realization(Specimen.finished("r9-iki", APRIL, 7))
                .realization(Specimen.finished("r9-iki", APRIL, 7))
                .realization(new Realization(
                        IndicatorId.of("r1-iki"), MARCH, Amount.of(7, MeasurementUnit.HOUR), Specimen.evidence()))
                .behavior(new WorkBehavior(CoreValue.LOYAL, ""))
                .behavior(new WorkBehavior(CoreValue.LOYAL, ""))
                .feedback(feedbackOn(new FeedbackSubject.OfWorkResult(WorkResultId.of("r3"))))
                .organizationAchievement(
                        new OrganizationAchievement(OrganizationPredicate.GOOD, Specimen.EMPLOYEE, eve, ""))
                .workResultRating(decision(Specimen.EMPLOYEE, ActorRole.EMPLOYEE, eve))
                .workBehaviorRating(decision(Specimen.STRANGER, ActorRole.PEER, eve))
                .selfAssessment(SELF_ASSESSMENT)
                .selfAssessment(SELF_ASSESSMENT)
                .extra(FactKey.of("a-host", "mark", Score.class), Score.of(1))
                .extra(FactKey.of("a-host", "mark", Score.class), Score.of(2))
                .componentScore(ComponentScore.of("credit", Score.of(1), "buku kredit"))
                .componentScore(ComponentScore.of("credit", Score.of(2), "buku kredit"))
                .yearResult(YearResult.adopt(proposalFrom(APRIL), Specimen.EMPLOYEE, ActorRole.APPRAISER, START)
                        .orThrow());
    }

    private static final SelfAssessment SELF_ASSESSMENT =
            new SelfAssessment(new FeedbackSubject.AllBehavior(), MEETS, START, "", List.of());

    private static YearProposal proposalFrom(AppraisalPeriod part) {
        return new YearProposal(
                Proration.BY_DAYS,
                Standing.EXTENSION,
                Confidence.INFERRED,
                Optional.of(EmployeePredicate.GOOD),
                List.of(new PeriodicResult(part, EmployeePredicate.GOOD)));
    }

    @Test
    void allProblemsAreFoundAtOnceAndNoneIsLost() {
        AppraisalCaseBuilder builder = hopeless();
        List<String> expected = List.of(
                "error appraisal.self-appraisal at appraiser",
                "error appraisal.plan-of-other-person at plan.owner",
                "error appraisal.plan-does-not-cover-period at plan.days",
                "error appraisal.unknown-indicator at realizations[0].indicatorId",
                "error appraisal.realization-outside-period at realizations[0].period",
                "error appraisal.unknown-indicator at realizations[1].indicatorId",
                "error appraisal.realization-outside-period at realizations[1].period",
                "error appraisal.realization-twice at realizations[1]",
                "error appraisal.realization-does-not-answer-target at realizations[2].value",
                "error appraisal.core-value-twice at behaviors[1].value",
                "error appraisal.unknown-work-result at feedback[0].subject",
                "error appraisal.organization-without-head at organizationAchievement",
                "error appraisal.self-appraisal at organizationAchievement.decidedBy",
                "error appraisal.organization-decided-before-period at organizationAchievement.on",
                "error appraisal.self-appraisal at workResultRating.decidedBy",
                "error appraisal.decided-before-period at workResultRating.on",
                "error appraisal.decided-by-other at workBehaviorRating.decidedBy",
                "error appraisal.decided-before-period at workBehaviorRating.on",
                "error appraisal.self-assessment-twice at selfAssessments[1].subject",
                "error appraisal.extra-fact-twice at extras[a-host][mark]",
                "error appraisal.component-score-twice at componentScores[credit]",
                "error appraisal.self-appraisal at yearResult.decidedBy",
                "error appraisal.year-result-of-part at yearResult",
                "error appraisal.year-proposal-from-outside at yearResult.proposal.from[0]");
        List<Problem> problems = builder.problems().list();
        assertEquals(expected, problems.stream().map(Problem::toString).toList());
        problems.forEach(AppraisalCaseBuilderTest::assertReadable);
        assertEquals(builder.problems(), builder.problems(), "asking changes nothing");
        InvalidFactsException e = assertThrows(InvalidFactsException.class, builder::build);
        assertEquals(String.join("; ", expected), e.getMessage());
        assertEquals(problems, e.problems().list());
    }

    @Test
    void everyCodeOfTheBuilderIsTestedHere() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        hopeless().problems().forEach(problem -> seen.add(problem.code().value()));
        TreeSet<String> declared = new TreeSet<>();
        for (var field : AppraisalCaseBuilder.class.getDeclaredFields()) {
            if (field.getType().equals(ProblemCode.class)) {
                field.setAccessible(true);
                declared.add(field.get(null).toString());
            }
        }
        assertEquals(declared, seen);
    }

    @Test
    void aCaseKeepsItsFactsInOrder() {
        Realization march = Specimen.finished("r1-iki", MARCH, 7);
        Realization february = Specimen.finished("r1-iki", AppraisalPeriod.ofMonth(2025, 2), 3);
        WorkBehavior loyal = new WorkBehavior(CoreValue.LOYAL, "");
        WorkBehavior adaptive = new WorkBehavior(CoreValue.ADAPTIVE, "");
        OngoingFeedback feedback = feedbackOn(new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")));
        OrganizationAchievement organization = Specimen.organization(QUARTER, OrganizationPredicate.GOOD);
        RatingDecision result = Specimen.decision(QUARTER, MEETS);
        RatingDecision behavior = Specimen.decision(QUARTER, ExpectationRating.ABOVE);
        AppraisalCaseBuilder builder = planned()
                .realization(march)
                .realization(february)
                .behavior(loyal)
                .behavior(adaptive)
                .feedback(feedback)
                .headingOrganization()
                .organizationAchievement(organization)
                .workResultRating(result)
                .workBehaviorRating(behavior);
        AppraisalCase facts = builder.build();
        assertEquals(Specimen.person(EmploymentStatus.PNS), facts.employee());
        assertEquals(Specimen.APPRAISER, facts.appraiser());
        assertEquals(QUARTER, facts.period());
        assertEquals(Optional.of(Specimen.plan(YEAR)), facts.plan());
        assertEquals(List.of(march, february), facts.realizations());
        assertEquals(List.of(loyal, adaptive), facts.behaviors());
        assertEquals(List.of(feedback), facts.feedback());
        assertTrue(facts.headsOrganization());
        assertEquals(Optional.of(organization), facts.organizationAchievement());
        assertEquals(Optional.of(result), facts.workResultRating());
        assertEquals(Optional.of(behavior), facts.workBehaviorRating());
        assertEquals(facts, builder.build());
        builder.realization(Specimen.finished("r2-iki", MARCH, 7));
        assertEquals(2, facts.realizations().size(), "a built case does not change with its builder");
    }

    @Test
    void anEmptyCaseIsACase() {
        AppraisalCase facts = quarter().build();
        assertEquals(Optional.empty(), facts.plan());
        assertEquals(List.of(), facts.realizations());
        assertFalse(facts.headsOrganization());
        assertEquals(Optional.empty(), facts.workResultRating());
        assertEquals(Optional.empty(), facts.organizationAchievement());
    }

    @Test
    void factsAreFoundByTheirPath() {
        AppraisalCase facts = quarter()
                .headingOrganization()
                .organizationAchievement(Specimen.organization(QUARTER, OrganizationPredicate.GOOD))
                .workResultRating(Specimen.decision(QUARTER, MEETS))
                .workBehaviorRating(Specimen.decision(QUARTER, ExpectationRating.ABOVE))
                .build();
        assertEquals(Optional.of(new Datum.Label(MEETS)), facts.fact(AppraisalCase.WORK_RESULT_RATING));
        assertEquals(
                Optional.of(new Datum.Label(ExpectationRating.ABOVE)), facts.fact(AppraisalCase.WORK_BEHAVIOR_RATING));
        assertEquals(
                Optional.of(new Datum.Label(OrganizationPredicate.GOOD)),
                facts.fact(AppraisalCase.ORGANIZATION_PREDICATE));
        assertEquals(Optional.empty(), facts.fact("employee.name"));
        for (String path : List.of(
                AppraisalCase.WORK_RESULT_RATING,
                AppraisalCase.WORK_BEHAVIOR_RATING,
                AppraisalCase.ORGANIZATION_PREDICATE)) {
            assertEquals(Optional.empty(), quarter().build().fact(path));
        }
    }

    @Test
    void textsHideThePersonTheRatingAndTheReason() {
        assertEquals("AppraisalCase[2025-Q1]", quarter().build().toString());
        RatingDecision decision = Specimen.decision(QUARTER, MEETS, "karena " + Specimen.NAME);
        assertEquals("RatingDecision[by APPRAISER on 2025-04-01]", decision.toString());
        OrganizationAchievement achievement = new OrganizationAchievement(
                OrganizationPredicate.POOR, Specimen.SUPERIOR, LocalDate.of(2025, 4, 1), "rahasia");
        assertEquals("OrganizationAchievement[on 2025-04-01]", achievement.toString());
    }

    @Test
    void nullIsNamed() {
        AppraisalCaseBuilder b = quarter();
        assertNamed("plan", () -> b.plan(null));
        assertNamed("realization", () -> b.realization(null));
        assertNamed("behavior", () -> b.behavior(null));
        assertNamed("feedback", () -> b.feedback(null));
        assertNamed("organizationAchievement", () -> b.organizationAchievement(null));
        assertNamed("workResultRating", () -> b.workResultRating(null));
        assertNamed("workBehaviorRating", () -> b.workBehaviorRating(null));
        assertNamed("employee", () -> AppraisalCase.of(null, Specimen.APPRAISER, QUARTER));
        assertNamed("appraiser", () -> AppraisalCase.of(Specimen.person(EmploymentStatus.PNS), null, QUARTER));
        assertNamed("period", () -> AppraisalCase.of(Specimen.person(EmploymentStatus.PNS), Specimen.APPRAISER, null));
        assertNamed("reason", () -> new RatingDecision(MEETS, Specimen.APPRAISER, ActorRole.APPRAISER, START, null));
        assertNamed("predicate", () -> new OrganizationAchievement(null, Specimen.APPRAISER, START, ""));
    }

    private static void assertNamed(String name, Executable executable) {
        assertEquals(name, assertThrows(NullPointerException.class, executable).getMessage());
    }
}
