package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.ActReason;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.DecidedRatings;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.appraisal.YearProposal;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.AwayDays;
import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.LegacyNip;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.PppkGrade;
import id.walesi.kinerja.asn.RankAppointment;
import id.walesi.kinerja.asn.TeamMember;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.asn.WorkTeam;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.development.Competency;
import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.CompetencyStandard;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.development.DevelopmentPlanId;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.development.LearningOffer;
import id.walesi.kinerja.development.RequiredCompetency;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.DailyProgress;
import id.walesi.kinerja.feedback.FeedbackRelease;
import id.walesi.kinerja.feedback.FeedbackRequest;
import id.walesi.kinerja.feedback.FeedbackRound;
import id.walesi.kinerja.feedback.FeedbackRoundId;
import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackStatus;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.FollowUpId;
import id.walesi.kinerja.feedback.NamedFeedback;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.feedback.PrivateNote;
import id.walesi.kinerja.feedback.ProgressStatus;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.feedback.RecognitionNoteId;
import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.feedback.ScaleCounts;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.target.AssignmentRoute;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.Perspective;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.target.PlanAnnex;
import id.walesi.kinerja.target.PlanApproach;
import id.walesi.kinerja.target.PlanForm;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.SpecialAssignment;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each draft becomes the fact that it stands for, with everything that was in it. */
class ConversionTest {

    private static final PersonId P1 = PersonId.of("p-1");
    private static final PersonId P2 = PersonId.of("p-2");
    private static final PersonId P3 = PersonId.of("p-3");
    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);

    private static <T> T fact(Draft<T> draft) {
        return Intake.convert(draft, DraftStage.AS_FACT).orThrow();
    }

    private static List<String> errors(Draft<?> draft) {
        return Intake.check(draft, DraftStage.AS_FACT).list().stream()
                .map(problem -> problem.code() + " at " + problem.path())
                .toList();
    }

    private static Amount documents(long value) {
        return Amount.of(value, MeasurementUnit.DOCUMENT);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aCaseKeepsEverything() {
        AppraisalCase facts = fact(Drafts.fullCase());
        assertEquals(fact(Drafts.person()), facts.employee());
        assertEquals(P2, facts.appraiser());
        assertEquals(YEAR, facts.period());
        assertEquals(Optional.of(fact(Drafts.plan())), facts.plan());
        assertEquals(5, facts.realizations().size());
        assertEquals(
                List.of(
                        new WorkBehavior(CoreValue.ACCOUNTABLE, "tepat janji"),
                        new WorkBehavior(CoreValue.ADAPTIVE, "")),
                facts.behaviors());
        assertEquals(
                List.of(
                        new OngoingFeedback(
                                new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")),
                                ActorRole.PEER,
                                day("2025-06-30"),
                                "lanjutkan"),
                        new OngoingFeedback(
                                new FeedbackSubject.OfBehavior(CoreValue.HARMONIOUS),
                                ActorRole.APPRAISER,
                                day("2025-07-01"),
                                "baik")),
                facts.feedback());
        assertTrue(facts.headsOrganization());
        assertEquals(
                Optional.of(new OrganizationAchievement(
                        OrganizationPredicate.OUTSTANDING, P3, day("2026-01-04"), "hasil audit")),
                facts.organizationAchievement());
        assertEquals(rating(ExpectationRating.ABOVE).beside(PROPOSAL).value(), facts.workResultRating());
        assertEquals(Optional.of(rating(ExpectationRating.MEETS)), facts.workBehaviorRating());
        assertEquals(
                List.of(
                        new SelfAssessment(
                                new FeedbackSubject.AllWorkResults(),
                                ExpectationRating.MEETS,
                                day("2025-12-20"),
                                "cukup",
                                List.of(new Evidence(EvidenceKind.REPORT, "lap-99"))),
                        new SelfAssessment(
                                new FeedbackSubject.OfWorkResult(WorkResultId.of("r2")),
                                ExpectationRating.BELOW,
                                day("2025-12-20"),
                                "",
                                List.of())),
                facts.selfAssessments());
        assertEquals(Optional.of(Score.parse("76.5")), facts.extra(FactKey.of("contoh", "a", Score.class)));
        assertEquals(Optional.of(Percent.of(80)), facts.extra(FactKey.of("contoh", "b", Percent.class)));
        assertEquals(
                Optional.of(Amount.of(3, MeasurementUnit.HOUR)), facts.extra(FactKey.of("contoh", "c", Amount.class)));
        assertEquals(Optional.of(day("2025-05-05")), facts.extra(FactKey.of("contoh", "d", LocalDate.class)));
        assertEquals(
                Optional.of(AppraisalPeriod.ofQuarter(2025, 2)),
                facts.extra(FactKey.of("contoh", "e", AppraisalPeriod.class)));
        assertEquals(Optional.of("catatan"), facts.extra(FactKey.of("contoh", "f", String.class)));
        assertEquals(
                List.of(ComponentScore.of("credit", Score.parse("12.5"), "program bersama")), facts.componentScores());
        assertEquals(Optional.of(fact(Drafts.yearResult())), facts.yearResult());
    }

    @Test
    void aNoteIsForItsAuthor() {
        PrivateNote note = fact(Drafts.note());
        assertEquals(PrivateNote.of(P2, day("2025-06-30"), "tanyakan lagi"), note);
        assertEquals(Optional.of("tanyakan lagi"), note.textFor(P2));
        assertEquals(Optional.empty(), note.textFor(P1));
        assertEquals("PrivateNoteDraft[***]", Drafts.note().toString());
        assertEquals(
                List.of("intake.missing at author", "intake.missing at on", "intake.missing at text"),
                errors(new PrivateNoteDraft(null, " ", "")));
    }

    @Test
    void daysAwayMayStillLast() {
        assertEquals(
                new AwayDays(DateRange.ofClosed(day("2025-02-01"), day("2025-07-31")), AwayStatus.STUDY_ASSIGNMENT),
                fact(Drafts.study()));
        assertEquals(
                new AwayDays(DateRange.since(day("2025-02-01")), AwayStatus.SUSPENSION),
                fact(new AwayDaysDraft("suspension", "2025-02-01", null)));
        assertEquals(
                List.of("intake.missing at status", "intake.days-exchanged at lastDay"),
                errors(new AwayDaysDraft(null, "2025-02-01", "2025-01-31")));
        assertEquals("AwayDaysDraft[***]", Drafts.study().toString());
    }

    @Test
    void anOfficeOfStateHoldsAPostLikeOthers() {
        assertEquals(
                Assignment.definitive(
                                P1,
                                Position.of("Bupati", AppointingAuthority.REGENT),
                                UnitId.of("99"),
                                DateRange.ofClosed(day("2025-01-01"), day("2025-12-31")))
                        .asHead(),
                fact(Drafts.post()));
    }

    @Test
    void aYearResultAdoptsOrDeparts() {
        YearProposal proposal = CustomaryYearIntegration.LOWEST
                .propose(List.of(
                        new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 1), EmployeePredicate.VERY_GOOD),
                        new PeriodicResult(AppraisalPeriod.ofQuarter(2025, 2), EmployeePredicate.GOOD)))
                .orThrow();
        assertEquals(
                YearResult.depart(
                                proposal,
                                EmployeePredicate.VERY_GOOD,
                                P2,
                                ActorRole.APPRAISER,
                                day("2026-01-05"),
                                "akhir tahun melampaui")
                        .orThrow(),
                fact(Drafts.yearResult()));
        YearResultDraft adopted = Drafts.with(Drafts.with(Drafts.yearResult(), "reason", null), "predicate", "Baik");
        assertEquals(
                YearResult.adopt(proposal, P2, ActorRole.APPRAISER, day("2026-01-05"))
                        .orThrow(),
                fact(adopted));
        YearResultDraft unproposed = Drafts.with(Drafts.yearResult(), "proposal.strategy", "none");
        assertTrue(fact(unproposed).isDeparture());
        assertEquals(List.of("policy.no-year-proposal at proposal"), errors(unproposed));
        assertEquals(
                List.of("policy.no-year-proposal at proposal", "appraisal.departure-without-reason at reason"),
                errors(Drafts.with(unproposed, "reason", null)));
        assertEquals(
                List.of("intake.missing at proposal.from"), errors(Drafts.with(adopted, "proposal.from", List.of())));
    }

    private static final RatingProposal PROPOSAL = new RatingProposal(
            new PolicyId("perbup-7-2025", "angka", 1),
            Standing.AGENCY,
            Confidence.SINGLE,
            ExpectationRating.MEETS,
            Score.parse("87.5"));

    @Test
    void aRatingStandsBesideWhatTheNumbersProposed() {
        RatingDecisionDraft adopted = Drafts.with(Drafts.rating("meets"), "proposal", Drafts.ratingProposal());
        assertEquals(PROPOSAL, fact(Drafts.ratingProposal()));
        assertEquals(rating(ExpectationRating.MEETS).beside(PROPOSAL).value(), Optional.of(fact(adopted)));
        assertEquals(
                RatingDecision.adopt(PROPOSAL, P2, ActorRole.APPRAISER, day("2026-01-05")),
                fact(Drafts.with(adopted, "reason", null)));
        RatingDecisionDraft departed = Drafts.with(adopted, "rating", "above");
        assertTrue(fact(departed).isDeparture());
        RatingDecisionDraft silent = Drafts.with(departed, "reason", " ");
        assertEquals(List.of("appraisal.departure-without-reason at reason"), errors(silent));
        assertEquals(
                List.of("text.not-a-date at on", "appraisal.departure-without-reason at reason"),
                errors(Drafts.with(silent, "on", "x")));
        assertEquals(List.of("intake.missing at rating"), errors(Drafts.with(silent, "rating", null)));
        assertEquals(
                List.of("intake.missing at proposal.rating"), errors(Drafts.with(silent, "proposal.rating", null)));
    }

    @Test
    void aRatingProposalIsReadByNameAndCodes() {
        RatingProposalDraft draft = Drafts.ratingProposal();
        assertEquals(
                List.of("appraisal.not-a-policy-id at scheme"), errors(Drafts.with(draft, "scheme", "perbup-7-2025")));
        assertEquals(List.of("appraisal.not-a-policy-id at scheme"), errors(Drafts.with(draft, "scheme", "a/b@01")));
        assertEquals(List.of("text.not-a-code at scheme"), errors(Drafts.with(draft, "scheme", "Perbup/a@1")));
        assertEquals(List.of("appraisal.unknown-standing at standing"), errors(Drafts.with(draft, "standing", "x")));
        assertEquals(List.of("text.not-a-code at standing"), errors(Drafts.with(draft, "standing", "Agency")));
        assertEquals(
                List.of("appraisal.unknown-confidence at confidence"),
                errors(Drafts.with(draft, "confidence", "agency")));
        assertEquals(List.of("text.unknown-code at rating"), errors(Drafts.with(draft, "rating", "x")));
        assertEquals(List.of("text.not-a-number at score"), errors(Drafts.with(draft, "score", "x")));
        assertEquals(
                List.of(
                        "intake.missing at scheme",
                        "intake.missing at standing",
                        "intake.missing at confidence",
                        "intake.missing at rating",
                        "intake.missing at score"),
                errors(Drafts.of(RatingProposalDraft.class)));
        Problem unknown = Intake.check(Drafts.with(draft, "standing", "x"), DraftStage.AS_FACT)
                .list()
                .get(0);
        assertEquals(
                List.of(Term.of("allowed", "statute, circular, agency, interpretation, extension")), unknown.details());
    }

    private static RatingDecision rating(ExpectationRating rating) {
        return new RatingDecision(rating, P2, ActorRole.APPRAISER, day("2026-01-05"), "cermat");
    }

    @Test
    void aCaseMayHoldNothingMore() {
        AppraisalCase facts =
                fact(Drafts.of(CaseDraft.class, "employee", Drafts.person(), "appraiser", "p-2", "period", "2025"));
        assertFalse(facts.headsOrganization());
        assertEquals(Optional.empty(), facts.plan());
        CaseDraft no = Drafts.of(
                CaseDraft.class,
                "employee",
                Drafts.person(),
                "appraiser",
                "p-2",
                "period",
                "2025",
                "headsOrganization",
                "tidak");
        assertFalse(fact(no).headsOrganization());
        assertEquals(
                "",
                fact(new RatingDecisionDraft("meets", "p-2", "appraiser", "2026-01-05", null, null))
                        .reason());
        assertEquals(
                "",
                fact(new OrganizationAchievementDraft("Baik", "p-3", "2026-01-05", ""))
                        .reason());
    }

    @Test
    void aPlanKeepsEverything() {
        PerformancePlan plan = fact(Drafts.plan());
        assertEquals(PlanId.of("skp-1"), plan.id());
        assertEquals(P1, plan.owner());
        assertEquals(YEAR.days(), plan.days());
        assertEquals(Optional.of(PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL), plan.form());
        assertEquals(Optional.of(PlanApproach.QUANTITATIVE), plan.approach());
        assertEquals(Optional.of(Position.of("Analis", FunctionalLevel.AHLI_MUDA)), plan.position());
        assertEquals(new PlanAnnex(List.of("dua perangkat"), List.of("setiap bulan"), List.of("pujian")), plan.annex());
        assertEquals(Optional.of(new PlanAgreement(day("2025-01-10"), P2, day("2025-01-11"))), plan.agreement());
        assertTrue(plan.behaviors().contains(new WorkBehavior(CoreValue.SERVICE_ORIENTED, "sapa dahulu")));
        assertEquals(2, plan.workResults().size());
        WorkResultPlan result = plan.workResults().get(0);
        assertEquals(WorkResultId.of("r1"), result.id());
        assertEquals("Layanan dokumen", result.description());
        assertEquals(ResultCategory.MAIN, result.category());
        assertEquals(
                Optional.of(new LeaderSupport(
                        List.of(WorkResultId.of("L1"), WorkResultId.of("L2")),
                        Optional.of(PlanId.of("skp-9")),
                        Optional.of(CascadingMethod.DIRECT))),
                result.support());
        assertEquals(Optional.of(Perspective.BUDGET), result.perspective());
        assertEquals(Optional.of(Weight.of(50)), result.weight());
        assertEquals(
                Optional.of(new SpecialAssignment(AssignmentScope.CROSS_UNIT, "Kepala Rekaan", "surat-99")),
                result.specialAssignment());
        assertEquals(
                Optional.of(new CrossUnitAssignment(
                        new OrgUnit("99.02", "Bidang Rekaan"),
                        AssignmentRoute.VOLUNTARY,
                        Optional.of(new CrossUnitAssignment.Consent(P2, day("2025-01-02"))),
                        Optional.of(new CrossUnitAssignment.Consent(P3, day("2025-01-03"))))),
                result.crossUnitAssignment());
        assertEquals(
                IndividualIndicator.of(
                                "i1", "Jumlah dokumen", Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(100)))
                        .withBaseline(documents(80))
                        .withAspect(Aspect.QUANTITY)
                        .withConsolidation(Consolidation.SUM)
                        .withTrajectory(new Trajectory(List.of(
                                new Trajectory.Milestone(AppraisalPeriod.ofQuarter(2025, 1), documents(25)),
                                new Trajectory.Milestone(AppraisalPeriod.ofQuarter(2025, 2), documents(50)))))
                        .withWorstValue(documents(1))
                        .withStretch(documents(120)),
                result.indicators().get(0));
        assertEquals(
                List.of(
                        TargetValue.between(
                                Amount.of(3, MeasurementUnit.WORKING_DAY), Amount.of(5, MeasurementUnit.WORKING_DAY)),
                        TargetValue.ceiling(Amount.of(100, MeasurementUnit.PERCENT)),
                        TargetValue.by(day("2025-11-30")),
                        TargetValue.narrative("lebih baik")),
                List.of(
                        plan.indicator(IndicatorId.of("i2")).orElseThrow().target(),
                        plan.indicator(IndicatorId.of("i3")).orElseThrow().target(),
                        plan.indicator(IndicatorId.of("i4")).orElseThrow().target(),
                        plan.indicator(IndicatorId.of("i5")).orElseThrow().target()));
    }

    @Test
    void aLaterVersionFollowsTheOneBefore() {
        PlanDraft draft = Drafts.with(Drafts.revisedPlan(), "lastDay", "2025-11-30");
        draft = Drafts.with(
                draft, "workResults", List.of(Drafts.plan().workResults().get(1)));
        draft = Drafts.with(draft, "form", null);
        draft = Drafts.with(draft, "behaviors", null);
        PerformancePlan before = fact(Drafts.plan());
        assertEquals(
                before.revise("tugas bertambah", P2, day("2025-07-01"))
                        .days(DateRange.of(day("2025-01-01"), day("2025-12-01")))
                        .workResults(List.of(before.workResults().get(1)))
                        .build()
                        .agree(new PlanAgreement(day("2025-07-02"), P2, day("2025-07-03"))),
                fact(draft));
        assertEquals(2, fact(draft).version());
        PlanDraft third = Drafts.with(
                Drafts.revisedPlan(),
                "revision",
                new PlanRevisionDraft(Drafts.revisedPlan(), "mutasi", "p-2", "2025-07-03"));
        assertEquals(3, fact(third).version());
        assertFalse(fact(Drafts.with(third, "agreement", null)).isAgreed());
    }

    @Test
    void aPlanMayBeBare() {
        IndicatorDraft indicator = Drafts.indicator("i", Drafts.number("1"));
        WorkResultDraft result = Drafts.of(
                WorkResultDraft.class,
                "id",
                "r",
                "description",
                "Layanan",
                "category",
                "additional",
                "indicators",
                List.of(indicator));
        PlanDraft draft = Drafts.of(
                PlanDraft.class,
                "id",
                "s",
                "owner",
                "p-1",
                "firstDay",
                "2025-01-01",
                "lastDay",
                "2025-01-01",
                "workResults",
                List.of(result));
        PerformancePlan plan = fact(draft);
        assertEquals(DateRange.ofDay(day("2025-01-01")), plan.days());
        assertEquals(Optional.empty(), plan.agreement());
        assertEquals(Optional.empty(), plan.form());
        assertEquals(Optional.empty(), plan.workResults().get(0).support());
        assertEquals(Problems.none(), Intake.check(draft, DraftStage.AT_PLANNING));
        assertEquals(List.of("intake.missing at workResults"), errors(Drafts.with(draft, "workResults", List.of())));
        assertEquals(
                List.of("intake.missing at workResults[0]"),
                errors(Drafts.with(draft, "workResults", Collections.singletonList(null))));
        assertEquals(
                List.of("intake.missing at workResults[0].indicators"),
                errors(Drafts.with(draft, "workResults[0].indicators", null)));
        assertEquals(
                List.of("intake.missing at workResults[0].indicators[0]"),
                errors(Drafts.with(draft, "workResults[0].indicators", Collections.singletonList(null))));
    }

    @Test
    void warningsStayWithTheFact() {
        var outcome = Intake.convert(Drafts.plan(), DraftStage.AT_PLANNING);
        assertTrue(outcome.succeeded());
        assertTrue(outcome.problems().list().stream()
                .map(Problem::path)
                .toList()
                .contains("workResults[1].indicators[2].aspect"));
    }

    @Test
    void aTrajectoryHasMilestonesThatFollowEachOther() {
        assertEquals(List.of("intake.missing at milestones"), errors(new TrajectoryDraft(List.of())));
        assertEquals(List.of("intake.missing at milestones"), errors(new TrajectoryDraft(null)));
        MilestoneDraft q1 = Drafts.milestone("2025-Q1", "1");
        MilestoneDraft q2 = Drafts.milestone("2025-Q2", "2");
        MilestoneDraft q3 = new MilestoneDraft("2025-Q3", "2", "person");
        assertEquals(
                List.of("indicator.milestone-out-of-order at milestones[1].period"),
                errors(new TrajectoryDraft(List.of(q2, q1))));
        assertEquals(
                List.of("indicator.unit-differs at milestones[2].unit"),
                errors(new TrajectoryDraft(List.of(q1, q2, q3))));
        assertEquals(
                List.of("text.not-a-period at milestones[1].period"),
                errors(new TrajectoryDraft(List.of(q2, Drafts.milestone("x", "1"), q1))));
    }

    @Test
    void anIndicatorKeepsOneUnit() {
        IndicatorDraft narrative =
                Drafts.indicator("i", Drafts.of(TargetDraft.class, "kind", "narrative", "text", "x"));
        assertEquals(
                List.of("indicator.unit-differs at baseline.unit"),
                errors(Drafts.with(narrative, "baseline", Drafts.documents("1"))));
        assertEquals(
                List.of("indicator.unit-differs at trajectory"),
                errors(Drafts.with(
                        Drafts.indicator("i", Drafts.number("1")),
                        "trajectory",
                        new TrajectoryDraft(List.of(new MilestoneDraft("2025", "1", "person"))))));
        var problem = Intake.check(Drafts.with(narrative, "baseline", Drafts.documents("1")))
                .list()
                .get(0);
        assertEquals(
                "[unit, expected]",
                problem.details().stream().map(t -> t.name()).toList().toString());
    }

    @Test
    void realizationsAreOfFourKinds() {
        List<Realization> all = fact(Drafts.fullCase()).realizations();
        assertEquals(
                new Realization(
                        IndicatorId.of("i1"),
                        AppraisalPeriod.ofQuarter(2025, 1),
                        RealizedValue.of(new Amount(Ratio.of(51, 2), MeasurementUnit.DOCUMENT)),
                        new Evidence(EvidenceKind.REGISTER, "reg-99", Optional.of("0123456789abcdef".repeat(4)))),
                all.get(0));
        assertEquals(RealizedValue.on(day("2025-11-29")), all.get(2).value());
        assertEquals(RealizedValue.told("baik"), all.get(3).value());
        assertEquals(
                RealizedValue.absent(AbsenceReason.NOT_MEASURED), all.get(4).value());
        assertEquals(
                List.of("intake.missing-for-kind at day"), errors(Drafts.of(RealizedValueDraft.class, "kind", "done")));
        assertEquals(
                List.of("intake.missing-for-kind at text"),
                errors(Drafts.of(RealizedValueDraft.class, "kind", "told")));
        assertEquals(
                List.of("intake.missing-for-kind at reason"),
                errors(Drafts.of(RealizedValueDraft.class, "kind", "absent")));
        assertEquals(
                List.of("intake.missing-for-kind at value", "intake.missing-for-kind at unit"),
                errors(Drafts.of(RealizedValueDraft.class, "kind", "measured")));
        RealizedValueDraft everything =
                new RealizedValueDraft("told", "1", "document", "2025-01-01", "x", "not-measured");
        assertEquals(
                List.of(
                        "intake.unused-for-kind at value",
                        "intake.unused-for-kind at unit",
                        "intake.unused-for-kind at day",
                        "intake.unused-for-kind at reason"),
                errors(everything));
    }

    @Test
    void aSeriesKeepsWhatItCorrects() {
        RealizationSeries series = fact(Drafts.series());
        Realization first = fact(Drafts.series().entries().get(0).realization());
        Realization second = fact(Drafts.series().entries().get(1).realization());
        Realization corrected = fact(Drafts.series().entries().get(2).realization());
        assertEquals(
                RealizationSeries.of(IndicatorId.of("i1"))
                        .record(first, day("2025-04-02"))
                        .record(second, day("2025-07-02"))
                        .correct(corrected, day("2025-07-02"), "satu dokumen terlewat"),
                series);
        assertEquals(RealizationSeries.of(IndicatorId.of("i1")), fact(new RealizationSeriesDraft("i1", null)));
        assertEquals(
                List.of("intake.missing at entries[0]"),
                errors(new RealizationSeriesDraft("i1", Collections.singletonList(null))));
    }

    @Test
    void targetsAreOfFiveKinds() {
        TargetDraft everything = new TargetDraft("deadline", "1", "2", "3", "document", "2025-01-01", "x");
        assertEquals(
                List.of(
                        "intake.unused-for-kind at value",
                        "intake.unused-for-kind at lowest",
                        "intake.unused-for-kind at highest",
                        "intake.unused-for-kind at unit",
                        "intake.unused-for-kind at text"),
                errors(everything));
        assertEquals(
                List.of(
                        "intake.missing-for-kind at lowest",
                        "intake.missing-for-kind at highest",
                        "intake.missing-for-kind at unit"),
                errors(Drafts.of(TargetDraft.class, "kind", "range")));
        assertEquals(
                List.of("intake.missing-for-kind at value", "intake.missing-for-kind at unit"),
                errors(Drafts.of(TargetDraft.class, "kind", "ceiling")));
        assertEquals(
                List.of("intake.missing-for-kind at day"), errors(Drafts.of(TargetDraft.class, "kind", "deadline")));
        assertEquals(
                TargetValue.between(documents(2), documents(2)),
                fact(Drafts.of(TargetDraft.class, "kind", "range", "lowest", "2", "highest", "2", "unit", "document")));
    }

    @Test
    void aSurveyIsSums() {
        assertEquals(new SatisfactionSurvey(3, List.of(9, 0)), fact(new SurveyDraft("3", List.of("9", "0"))));
        assertEquals(
                List.of("text.number-out-of-range at respondents", "text.number-out-of-range at elementSums[1]"),
                errors(new SurveyDraft("0", List.of("9", "-1"))));
        assertEquals(List.of("intake.missing at elementSums[0]"), errors(new SurveyDraft("1", Arrays.asList((String)
                null))));
        assertEquals(List.of("intake.missing at elementSums"), errors(new SurveyDraft("1", null)));
    }

    @Test
    void aPersonHasTheNumberAndGradeOfTheStatus() {
        CivilServant person = fact(Drafts.person());
        assertEquals(P1, person.id());
        assertEquals("Sri Contoh Rekaan", person.name());
        assertEquals(EmploymentStatus.PNS, person.status());
        assertEquals(new OrgUnit("99.01", "Bagian Rekaan"), person.unit());
        assertEquals(Optional.of(Nip.of("190001011920011001")), person.number());
        assertEquals(Optional.of(Grade.III_C), person.grade());
        PersonDraft old = Drafts.with(Drafts.with(Drafts.person(), "nip", null), "legacyNip", "123456789");
        assertEquals(Optional.of(LegacyNip.of("123456789")), fact(old).number());
        PersonDraft none = Drafts.with(Drafts.with(Drafts.person(), "nip", null), "grade", null);
        assertEquals(Optional.empty(), fact(none).number());
        assertEquals(Optional.empty(), fact(none).grade());
        PersonDraft contract = Drafts.with(
                Drafts.with(Drafts.with(none, "status", "pppk"), "niPppk", "190001011920211001"), "grade", "IX");
        assertEquals(
                Optional.of(NiPppk.of("190001011920211001")), fact(contract).number());
        assertEquals(Optional.of(PppkGrade.IX), fact(contract).grade());
        assertEquals(
                Optional.of(PppkGrade.IX),
                fact(Drafts.with(contract, "grade", "ix")).grade());
        assertEquals(List.of("intake.missing at status"), errors(Drafts.with(Drafts.person(), "status", null)));
        assertEquals(List.of("text.unknown-code at grade"), errors(Drafts.with(Drafts.person(), "grade", "XX")));
    }

    @Test
    void aPostIsOfAnyFamily() {
        assertEquals(Position.of("Kepala", PositionLevel.SUPERVISOR), fact(new PositionDraft("Kepala", "supervisor")));
        assertEquals(Position.of("Bupati", AppointingAuthority.REGENT), fact(new PositionDraft("Bupati", "regent")));
    }

    @Test
    void anAssignmentIsOfThreeKinds() {
        AssignmentDraft draft = new AssignmentDraft(
                "p-1", new PositionDraft("Kepala", "supervisor"), "u", "definitive", null, "2025-01-01", null);
        Position post = Position.of("Kepala", PositionLevel.SUPERVISOR);
        DateRange open = DateRange.since(day("2025-01-01"));
        assertEquals(Assignment.definitive(P1, post, UnitId.of("u"), open), fact(draft));
        assertEquals(Assignment.acting(P1, post, UnitId.of("u"), open), fact(Drafts.with(draft, "kind", "acting")));
        assertEquals(
                Assignment.dailyActing(P1, post, UnitId.of("u"), DateRange.of(day("2025-01-01"), day("2025-02-01")))
                        .asHead(),
                fact(Drafts.with(
                        Drafts.with(Drafts.with(draft, "kind", "daily-acting"), "lastDay", "2025-01-31"),
                        "headsUnit",
                        "ya")));
        assertEquals(List.of("intake.missing at firstDay"), errors(Drafts.with(draft, "firstDay", null)));
        assertEquals(
                List.of("intake.missing at firstDay", "text.not-a-date at lastDay"),
                errors(Drafts.with(Drafts.with(draft, "firstDay", null), "lastDay", "x")));
        assertEquals(List.of("intake.days-exchanged at lastDay"), errors(Drafts.with(draft, "lastDay", "2024-12-31")));
    }

    @Test
    void unitsAndGradesHaveTheirDays() {
        UnitPlacementDraft draft = new UnitPlacementDraft(new UnitDraft("u", "Unit"), "a", "2025-01-01", "2025-12-31");
        assertEquals(UnitPlacement.under(UnitId.of("a"), new OrgUnit("u", "Unit"), YEAR.days()), fact(draft));
        assertEquals(
                UnitPlacement.agency(new OrgUnit("u", "Unit"), YEAR.days()),
                fact(Drafts.with(draft, "parentId", null)));
        assertEquals(
                new RankAppointment(P1, Grade.IV_A, day("2025-04-01")),
                fact(new RankAppointmentDraft("p-1", "IV/a", "2025-04-01")));
    }

    @Test
    void aTeamKeepsWhoBelongsToItWhen() {
        WorkTeam team = fact(Drafts.team());
        assertEquals(
                WorkTeam.of(
                        "t-1",
                        "Tim Rekaan",
                        UnitId.of("99.01"),
                        List.of(
                                TeamMember.lead(P2, DateRange.of(day("2025-01-01"), day("2025-07-01"))),
                                TeamMember.member(P1, "olah dokumen", DateRange.since(day("2025-01-01"))),
                                TeamMember.lead(P3, DateRange.since(day("2025-07-01"))),
                                TeamMember.member(P2, "periksa", DateRange.of(day("2025-07-01"), day("2026-01-01"))))),
                team);
        assertEquals(
                Problems.none(),
                Intake.convert(Drafts.team(), DraftStage.AS_FACT).problems());
        assertEquals(List.of("intake.missing at members"), errors(Drafts.with(Drafts.team(), "members", null)));
        assertEquals(List.of("intake.missing at members"), errors(Drafts.with(Drafts.team(), "members", List.of())));
        WorkTeamDraft leaderless = Drafts.with(Drafts.team(), "members[2].role", "member");
        assertTrue(Intake.convert(leaderless, DraftStage.AS_FACT).succeeded());
        assertEquals(
                List.of(
                        "team.without-lead at members[1]",
                        "team.without-lead at members[2]",
                        "team.without-lead at members[3]"),
                errors(leaderless));
    }

    @Test
    void aSubjectIsOfFourKinds() {
        assertEquals(
                new FeedbackSubject.OfWorkResult(WorkResultId.of("r")),
                fact(new SubjectDraft("work-result", "r", null)));
        assertEquals(
                new FeedbackSubject.OfBehavior(CoreValue.LOYAL), fact(new SubjectDraft("core-value", null, "Loyal")));
        assertEquals(new FeedbackSubject.AllWorkResults(), fact(new SubjectDraft("all-work-results", null, null)));
        assertEquals(new FeedbackSubject.AllBehavior(), fact(new SubjectDraft("all-behavior", null, null)));
        assertEquals(
                List.of("intake.missing-for-kind at workResultId", "intake.unused-for-kind at coreValue"),
                errors(new SubjectDraft("work-result", null, "loyal")));
        assertEquals(
                List.of("intake.missing-for-kind at coreValue"), errors(new SubjectDraft("core-value", null, null)));
        assertEquals(
                List.of("intake.unused-for-kind at workResultId", "intake.unused-for-kind at coreValue"),
                errors(new SubjectDraft("all-behavior", "r", "loyal")));
    }

    @Test
    void aRequestForFeedbackIsOpenAnsweredOrDeclined() {
        FeedbackRequestDraft draft = Drafts.of(
                FeedbackRequestDraft.class,
                "id",
                "f",
                "about",
                "p-1",
                "giver",
                "p-2",
                "role",
                "peer",
                "subject",
                Drafts.workResult("r"),
                "askedOn",
                "2025-06-01",
                "answerBy",
                "2025-06-10");
        FeedbackRequest request = fact(draft);
        assertEquals(P1, request.about());
        assertEquals(P2, request.giver());
        assertEquals(FeedbackStatus.OPEN, request.status(day("2025-06-05")));
        FeedbackRequestDraft answered =
                Drafts.with(Drafts.with(draft, "answeredOn", "2025-06-03"), "answer", "baik sekali");
        assertEquals("baik sekali", fact(answered).answer().orElseThrow().text());
        assertEquals(day("2025-06-03"), fact(answered).answer().orElseThrow().on());
        assertEquals(
                Optional.of(day("2025-06-04")),
                fact(Drafts.with(draft, "declinedOn", "2025-06-04")).declinedOn());
        assertEquals(
                List.of("feedback.answer-half-given at answer"),
                errors(Drafts.with(draft, "answeredOn", "2025-06-03")));
        assertEquals(List.of("feedback.answer-half-given at answeredOn"), errors(Drafts.with(draft, "answer", "x")));
        assertEquals(List.of("feedback.request-closed at "), errors(Drafts.with(answered, "declinedOn", "2025-06-04")));
        assertEquals(
                List.of("feedback.due-before-asked at answerBy"),
                errors(Drafts.with(answered, "answerBy", "2025-05-01")));
        assertEquals(
                List.of("feedback.request-expired at answerBy"),
                errors(Drafts.with(answered, "answeredOn", "2025-07-01")));
    }

    @Test
    void aRoundOfFeedbackIsReplayedWithItsReleases() {
        FeedbackRound round = fact(Drafts.round());
        assertEquals(FeedbackRoundId.of("ub-1"), round.id());
        assertEquals(P1, round.about());
        assertEquals(AppraisalPeriod.ofQuarter(2025, 2), round.period());
        assertEquals(3, round.minimum());
        assertEquals(
                List.of(
                        new FeedbackScale("open", new FeedbackSubject.OfBehavior(CoreValue.ADAPTIVE), "Terbuka?", 4),
                        new FeedbackScale("calm", new FeedbackSubject.OfBehavior(CoreValue.HARMONIOUS), "Tenang?", 2)),
                round.scales());
        assertEquals(1, round.releases().size());
        FeedbackRelease release = round.releases().get(0);
        assertEquals(ActorRole.PEER, release.role());
        assertEquals(day("2025-06-10"), release.on());
        assertEquals(List.of(new ScaleCounts(ScaleCode.of("open"), List.of(0, 2, 0, 1))), release.scales());
        assertEquals(List.of(ScaleCode.of("calm")), release.withheld());
        assertEquals(List.of("dari p-3", "dari p-4", "dari p-7"), release.texts());
        assertEquals(
                List.of(new NamedFeedback(
                        P2,
                        ActorRole.APPRAISER,
                        day("2025-06-03"),
                        Map.of(ScaleCode.of("open"), 3, ScaleCode.of("calm"), 2),
                        "dari p-2")),
                round.named());
        // the request after the release is in the round, too: asked again, it would be asked twice
        FeedbackRequest late = FeedbackRequest.ask(
                        "q-x",
                        P1,
                        PersonId.of("p-6"),
                        ActorRole.PEER,
                        new FeedbackSubject.AllBehavior(),
                        day("2025-06-12"),
                        day("2025-06-20"))
                .orThrow();
        assertEquals(
                "feedback.rater-twice",
                round.take(late).problems().list().get(0).code().value());
    }

    @Test
    void allThatIsWrongWithARoundIsFoundAtOnce() {
        FeedbackRoundDraft wrong = Drafts.with(
                Drafts.with(Drafts.round(), "requests[1].ratings[0].scale", "warm"), "requests[2].about", "p-8");
        assertEquals(
                List.of(
                        "feedback.unknown-scale at requests[1].ratings[warm]",
                        "feedback.request-about-other at requests[2].about"),
                errors(wrong));
        assertEquals(
                List.of(
                        "feedback.release-out-of-order at releases[1].on",
                        "feedback.group-too-small at releases[1].role"),
                errors(Drafts.with(
                        Drafts.round(),
                        "releases",
                        List.of(
                                new FeedbackReleaseDraft("peer", "2025-06-10"),
                                new FeedbackReleaseDraft("peer", "2025-06-10")))));
        FeedbackRequestDraft rated = Drafts.with(Drafts.round().requests().get(2), "answer", null);
        assertEquals(
                Map.of(ScaleCode.of("open"), 2, ScaleCode.of("calm"), 1),
                fact(rated).ratings());
        assertEquals(Optional.of(day("2025-06-03")), fact(rated).answeredOn());
    }

    @Test
    void recognitionKeepsItsGround() {
        RecognitionNote progress = fact(Drafts.recognition());
        assertEquals(RecognitionNoteId.of("ap-1"), progress.id());
        assertEquals(P1, progress.to());
        assertEquals(P2, progress.by());
        assertEquals(day("2025-07-01"), progress.on());
        assertEquals("cepat dan rapi", progress.text());
        assertEquals(
                new RecognitionGround.MeasuredProgress(
                        IndicatorId.of("i1"),
                        AppraisalPeriod.ofQuarter(2025, 2),
                        Polarity.LOWER_IS_BETTER,
                        new RecognitionGround.Step(
                                Amount.parse("5.5", MeasurementUnit.WORKING_DAY),
                                Amount.of(4, MeasurementUnit.WORKING_DAY))),
                progress.ground());
        assertEquals(
                new RecognitionGround.ConfirmedContribution(ContributionId.of("k-7"), day("2025-06-30")),
                fact(Drafts.recognizedContribution()).ground());
    }

    @Test
    void learningAndDevelopmentKeepEverything() {
        assertEquals(
                new LearningLog(
                        P1,
                        List.of(
                                new LearningActivity(
                                        "k-2",
                                        "Seminar",
                                        DateRange.ofDay(day("2025-02-05")),
                                        new LearningHours(Ratio.parse("2.5")),
                                        List.of()),
                                new LearningActivity(
                                        "k-1",
                                        "Kursus",
                                        DateRange.ofClosed(day("2025-03-10"), day("2025-03-12")),
                                        LearningHours.of(12),
                                        List.of(CompetencyCode.of("sheets"), CompetencyCode.of("service"))))),
                fact(Drafts.log()));
        assertEquals(
                new CompetencyStandard(
                        "Pengelola Layanan",
                        List.of(
                                new RequiredCompetency(
                                        new Competency("sheets", "Lembar kerja"),
                                        3,
                                        List.of(IndicatorId.of("i1"), IndicatorId.of("i2"))),
                                new RequiredCompetency(new Competency("service", "Pelayanan"), 2, List.of()))),
                fact(Drafts.standard()));
        assertEquals(
                new CompetencyAssessment(CompetencyCode.of("sheets"), 0, day("2025-01-15")), fact(Drafts.assessment()));
        assertEquals(
                new LearningOffer(
                        "t-1",
                        "Kursus lembar kerja",
                        LearningHours.of(12),
                        Map.of(CompetencyCode.of("sheets"), 3, CompetencyCode.of("service"), 1)),
                fact(Drafts.offer()));
        DevelopmentPlan plan = fact(Drafts.developmentPlan());
        assertEquals(DevelopmentPlanId.of("rp-1"), plan.id());
        assertEquals(P1, plan.person());
        assertEquals(day("2025-01-20"), plan.drawnOn());
        assertEquals(day("2025-07-01"), plan.reviewOn());
        assertEquals(
                List.of(
                        new DevelopmentItem(
                                "b-1",
                                new DevelopmentNeed.LackingLevel(CompetencyCode.of("sheets")),
                                "ikut kursus",
                                day("2025-03-31")),
                        new DevelopmentItem(
                                "b-2",
                                new DevelopmentNeed.WeakResult(IndicatorId.of("i1")),
                                "magang",
                                day("2025-04-30")),
                        new DevelopmentItem(
                                "b-3",
                                new DevelopmentNeed.WeakBehavior(CoreValue.ADAPTIVE),
                                "dampingi",
                                day("2025-05-31"))),
                plan.items());
        LearningActivityDraft nothing = Drafts.with(Drafts.log().activities().get(0), "hours", "0");
        assertEquals(LearningHours.NONE, fact(nothing).hours());
        // findings stand at their true place even where an activity before them cannot be read
        LearningLogDraft hidden = Drafts.with(
                Drafts.with(Drafts.log(), "activities[0].title", null),
                "activities",
                List.of(
                        Drafts.with(Drafts.log(), "activities[0].title", null)
                                .activities()
                                .get(0),
                        Drafts.log().activities().get(1),
                        Drafts.log().activities().get(1)));
        assertEquals(
                List.of(
                        "intake.missing at activities[0].title",
                        "development.activity-twice at activities[2].id",
                        "development.activities-overlap at activities[2].days"),
                errors(hidden));
        CompetencyStandardDraft twice = Drafts.with(
                Drafts.standard(),
                "required",
                List.of(
                        Drafts.with(Drafts.standard(), "required[0].name", null)
                                .required()
                                .get(0),
                        Drafts.standard().required().get(1),
                        Drafts.standard().required().get(1)));
        assertEquals(
                List.of("intake.missing at required[0].name", "development.competency-twice at required[2].code"),
                errors(twice));
    }

    @Test
    void aDialogueKeepsWhatWasAgreedMetAndValidated() {
        DialogueDraft draft = new DialogueDraft(
                "d",
                "p-1",
                "p-2",
                "2025-06-01",
                List.of(
                        new FollowUpDraft("a", "ikut kursus", "employee", "2025-07-01", "2025-06-20"),
                        new FollowUpDraft("b", "beri contoh", "appraiser", "2025-07-01", null)),
                "2025-06-02",
                "2025-06-03");
        PerformanceDialogue dialogue = fact(draft);
        assertEquals(2, dialogue.followUps().size());
        assertEquals(Optional.of(day("2025-06-20")), dialogue.metOn(FollowUpId.of("a")));
        assertEquals(
                List.of(FollowUpId.of("b")),
                dialogue.unmet().stream().map(item -> item.id()).toList());
        assertEquals(Optional.of(day("2025-06-02")), dialogue.validatedOn(P1));
        assertEquals(Optional.of(day("2025-06-03")), dialogue.validatedOn(P2));
        DialogueDraft open = Drafts.with(Drafts.with(draft, "followUps", null), "validatedByLeaderOn", null);
        assertFalse(fact(open).isValidated());
        assertEquals(List.of(), fact(open).followUps());
        assertEquals(List.of("feedback.dialogue-with-oneself at leader"), errors(Drafts.with(draft, "leader", "p-1")));
        DialogueDraft wrong = Drafts.with(draft, "followUps[1].id", "a");
        wrong = Drafts.with(wrong, "followUps[0].metOn", "2025-05-01");
        assertEquals(
                List.of("feedback.before-dialogue at followUps[0].metOn", "feedback.follow-up-twice at followUps[1]"),
                errors(wrong));
        assertEquals(
                List.of("feedback.before-dialogue at validatedByLeaderOn"),
                errors(Drafts.with(draft, "validatedByLeaderOn", "2025-05-01")));
        assertEquals(
                List.of("text.date-serial at followUps[0].metOn"),
                errors(Drafts.with(draft, "followUps[0].metOn", "45678")));
    }

    @Test
    void progressHasWordsOnceStarted() {
        assertEquals(
                new DailyProgress(day("2025-06-01"), WorkResultId.of("r"), ProgressStatus.DRAFT, "mulai"),
                fact(new ProgressDraft("2025-06-01", "r", "draft", "mulai")));
        assertEquals(
                "",
                fact(new ProgressDraft("2025-06-01", "r", "not-started", null)).text());
        assertEquals(
                List.of("intake.missing-for-kind at text"),
                errors(new ProgressDraft("2025-06-01", "r", "submitted", " ")));
        assertEquals(
                List.of("intake.unused-for-kind at text"),
                errors(new ProgressDraft("2025-06-01", "r", "not-started", "x")));
    }

    @Test
    void anObjectionIsAnAct() {
        ActDraft draft = Drafts.of(
                ActDraft.class,
                "id",
                "a-1",
                "expectedRevision",
                "4",
                "action",
                "object",
                "by",
                "p-1",
                "on",
                "2026-01-20",
                "reason",
                "data belum lengkap");
        assertEquals(
                AppraisalAct.of("a-1", 4, AppraisalAction.OBJECT, P1, day("2026-01-20"))
                        .because("data belum lengkap"),
                fact(draft));
        ActDraft decided =
                Drafts.with(Drafts.with(draft, "action", "change-ratings"), "workBehavior", "Sesuai ekspektasi");
        assertEquals(
                Optional.of(new DecidedRatings(Optional.empty(), ExpectationRating.MEETS)),
                fact(decided).ratings());
        assertEquals(
                Optional.of(new DecidedRatings(Optional.of(ExpectationRating.ABOVE), ExpectationRating.MEETS)),
                fact(Drafts.with(decided, "workResult", "above")).ratings());
        assertEquals(
                List.of("appraisal.behavior-rating-missing-in-act at workBehavior"),
                errors(Drafts.with(draft, "workResult", "above")));
        assertEquals("", fact(Drafts.with(draft, "reason", null)).reason());
    }

    @Test
    void whatIsReturnedHasAReasonOfTheList() {
        ActDraft draft = Drafts.returned();
        assertEquals(
                AppraisalAct.of("a-2", 1, AppraisalAction.RETURN_PROPOSAL, P2, day("2025-01-13"))
                        .because("satuan belum ada")
                        .because(ActReason.OTHER),
                fact(draft));
        assertEquals(List.of("intake.missing-for-kind at reasonCode"), errors(Drafts.with(draft, "reasonCode", null)));
        assertEquals(List.of("intake.missing-for-kind at reason"), errors(Drafts.with(draft, "reason", " ")));
        ActDraft listed = Drafts.with(Drafts.with(draft, "reason", null), "reasonCode", "target-unclear");
        assertEquals(Optional.of(ActReason.TARGET_UNCLEAR), fact(listed).reasonCode());
        ActDraft unfit = Drafts.with(listed, "reasonCode", "settled");
        assertEquals(List.of("appraisal.reason-code-unfit at reasonCode"), errors(unfit));
        assertEquals(
                List.of(Term.of("reason", ActReason.SETTLED), Term.of("action", AppraisalAction.RETURN_PROPOSAL)),
                Intake.check(unfit, DraftStage.AS_FACT).list().get(0).details());
        assertEquals(List.of("text.unknown-code at reasonCode"), errors(Drafts.with(listed, "reasonCode", "x")));
        assertEquals(List.of("intake.unused-for-kind at reasonCode"), errors(Drafts.with(listed, "action", "agree")));
    }

    @Test
    void extraFactsAreOfSixKinds() {
        ExtraFactDraft everything = new ExtraFactDraft("contoh", "x", "day", "1", "hour", "2025-01-01", "2025", "x");
        assertEquals(
                List.of(
                        "intake.unused-for-kind at number",
                        "intake.unused-for-kind at unit",
                        "intake.unused-for-kind at period",
                        "intake.unused-for-kind at text"),
                errors(everything));
        for (String kind : List.of("score", "percent", "amount", "day", "period", "text")) {
            assertFalse(Intake.convert(
                            Drafts.of(ExtraFactDraft.class, "instrument", "c", "name", "n", "kind", kind),
                            DraftStage.AS_FACT)
                    .succeeded());
        }
        assertEquals(
                List.of("intake.missing-for-kind at number", "intake.missing-for-kind at unit"),
                errors(Drafts.of(ExtraFactDraft.class, "instrument", "c", "name", "n", "kind", "amount")));
    }

    static List<Draft<?>> empties() {
        return Arrays.stream(Draft.class.getPermittedSubclasses())
                .<Draft<?>>map(type -> (Draft<?>) Drafts.of(type.asSubclass(Record.class)))
                .toList();
    }

    /** The two parts of the promise for what says nothing at all. */
    @ParameterizedTest
    @MethodSource("empties")
    void anEmptyDraftMissesSomethingOrConverts(Draft<?> draft) {
        assertEquals(Problems.none(), Intake.check(draft));
        Problems missing = Intake.check(draft, DraftStage.AS_FACT);
        assertEquals(
                missing.blocks(), !Intake.convert(draft, DraftStage.AS_FACT).succeeded());
        assertEquals(!(draft instanceof AnnexDraft), missing.blocks());
        String name = draft.getClass().getSimpleName();
        assertEquals(name + "[***]", draft.toString());
    }

    /** A host may ask more of drafts than the library does, with constraints that it adds from outside. */
    @Test
    void whatOnlyTheHostAsksIsToldToo() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(UnitDraft.class)
                .field("name")
                .constraint(new SizeDef().max(3).message("singkat"));
        Validator validator =
                configuration.addMapping(mapping).buildValidatorFactory().getValidator();
        Problems problems = Intake.check(new UnitDraft("1E+17", "Bagian"), DraftStage.AS_FACT, validator);
        assertEquals(
                List.of("error text.spreadsheet-number at id", "error intake.constraint-violated at name"),
                problems.list().stream().map(Problem::toString).toList());
        assertEquals(
                Intake.check(new UnitDraft(" 1E+17", "B"), DraftStage.AS_FACT),
                Intake.check(new UnitDraft(" 1E+17", "B"), DraftStage.AS_FACT, validator));
    }

    @Test
    void nothingIsAskedOfNobody() {
        assertThrows(NullPointerException.class, () -> Intake.check(null));
        assertThrows(NullPointerException.class, () -> Intake.check(Drafts.person(), null));
        assertThrows(NullPointerException.class, () -> Intake.convert(null, DraftStage.AS_FACT));
        assertThrows(NullPointerException.class, () -> Intake.convert(Drafts.person(), null));
        assertThrows(NullPointerException.class, () -> Intake.check(Drafts.person(), DraftStage.AS_FACT, null));
    }
}
