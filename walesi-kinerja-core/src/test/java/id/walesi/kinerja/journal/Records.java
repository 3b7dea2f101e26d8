package id.walesi.kinerja.journal;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.PeriodicResult;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.appraisal.YearResult;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.indicator.Trajectory;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.CustomaryYearIntegration;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.specimen.Specimen;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records of made-up verdicts. */
final class Records {

    static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    static final Salt SALT = Salt.of("5a".repeat(32));
    static final FactForms FORMS = FactForms.known();
    static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
            .build();

    private Records() {}

    static Judged judged(AppraisalCase facts, PolicyCatalog catalog) {
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
    }

    static DecisionRecord record(AppraisalCase facts) {
        return DecisionRecord.of(judged(facts, CATALOG), CATALOG, SALT, FORMS).orThrow();
    }

    /** A case of two ratings. */
    static AppraisalCase small() {
        return Specimen.rated(YEAR, ExpectationRating.ABOVE, ExpectationRating.MEETS)
                .build();
    }

    private static Amount documents(long number) {
        return Amount.of(number, MeasurementUnit.DOCUMENT);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2025, month, day);
    }

    /** A plan in its second version, with everything that a plan can have. */
    static PerformancePlan plan() {
        IndividualIndicator full = Specimen.documents("i1")
                .withBaseline(documents(80))
                .withAspect(Aspect.QUANTITY)
                .withConsolidation(Consolidation.SUM)
                .withTrajectory(new Trajectory(List.of(
                        new Trajectory.Milestone(AppraisalPeriod.ofQuarter(2025, 1), documents(20)),
                        new Trajectory.Milestone(AppraisalPeriod.ofQuarter(2025, 2), documents(50)))))
                .withWorstValue(documents(10))
                .withStretch(documents(120));
        WorkResultPlan first = WorkResultPlan.of(
                        "r1",
                        "Layanan \"satu pintu\" \\ tanpa antre\nsetiap hari",
                        ResultCategory.MAIN,
                        List.of(
                                full,
                                indicator("i2", TargetValue.between(documents(3), documents(5))),
                                indicator("i3", TargetValue.ceiling(documents(9)))))
                .supporting(LeaderSupport.of(WorkResultId.of("L1"), WorkResultId.of("L2"))
                        .inPlan(PlanId.of("skp-0"))
                        .by(CascadingMethod.DIRECT))
                .under(Perspective.BUDGET)
                .weighing(new Weight(Ratio.of(200, 3)))
                .assigned(new SpecialAssignment(AssignmentScope.values()[1], "Bupati Rekaan", "SK 1/2025"));
        WorkResultPlan second = WorkResultPlan.of(
                        "r2",
                        "Hasil tambahan",
                        ResultCategory.ADDITIONAL,
                        List.of(
                                indicator("i4", TargetValue.by(day(11, 30))),
                                indicator("i5", TargetValue.narrative("lebih baik"))))
                .weighing(new Weight(Ratio.of(100, 3)))
                .assigned(CrossUnitAssignment.voluntary(new OrgUnit("99.02", "Bagian Lain"))
                        .consentedByOwn(new CrossUnitAssignment.Consent(Specimen.APPRAISER, day(1, 3)))
                        .consentedByReceiving(new CrossUnitAssignment.Consent(Specimen.STRANGER, day(1, 4))));
        PlanAgreement agreed = new PlanAgreement(day(1, 10), Specimen.APPRAISER, day(1, 12));
        return PerformancePlan.draft(
                        "skp-1",
                        Specimen.EMPLOYEE,
                        YEAR.days(),
                        PlanForm.ADMINISTRATIVE_OR_FUNCTIONAL,
                        PlanApproach.QUANTITATIVE)
                .position(Position.of("Pengelola Layanan", PositionLevel.STAFF))
                .annex(new PlanAnnex(List.of("komputer"), List.of("laporan bulanan"), List.of("penghargaan")))
                .behavior(new WorkBehavior(CoreValue.COLLABORATIVE, "lintas unit"))
                .workResults(List.of(first, second))
                .build()
                .agree(agreed)
                .revise("target berubah", Specimen.SUPERIOR, day(6, 1))
                .build()
                .agree(new PlanAgreement(day(6, 2), Specimen.APPRAISER, day(6, 3)));
    }

    private static IndividualIndicator indicator(String id, TargetValue target) {
        return IndividualIndicator.of(id, "Ukuran rekaan", Polarity.LOWER_IS_BETTER, target);
    }

    private static Realization realized(String id, int quarter, RealizedValue value) {
        return new Realization(
                IndicatorId.of(id), AppraisalPeriod.ofQuarter(2025, quarter), value, Specimen.evidence());
    }

    static CivilServant officer() {
        return CivilServant.of(
                        Specimen.EMPLOYEE,
                        Specimen.NAME,
                        EmploymentStatus.PNS,
                        Position.of("Kepala Dinas Rekaan", PositionLevel.JPT_PRATAMA),
                        new OrgUnit("99", "Dinas Rekaan"))
                .withNumber(Nip.of(Specimen.NUMBER))
                .withGrade(Grade.IV_B);
    }

    /** A case with every kind of fact. */
    static AppraisalCase rich() {
        return rich(UnaryOperator.identity());
    }

    static AppraisalCase rich(UnaryOperator<AppraisalCaseBuilder> more) {
        LocalDate after = Specimen.after(YEAR);
        AppraisalCaseBuilder builder = AppraisalCase.of(officer(), Specimen.APPRAISER, YEAR)
                .plan(plan())
                .realization(new Realization(
                        IndicatorId.of("i1"),
                        AppraisalPeriod.ofQuarter(2025, 1),
                        RealizedValue.of(new Amount(Ratio.of(61, 3), MeasurementUnit.DOCUMENT)),
                        Specimen.evidence().withSha256("0f".repeat(32))))
                .realization(realized("i4", 2, RealizedValue.on(day(6, 30))))
                .realization(realized("i5", 2, RealizedValue.told("berjalan baik")))
                .realization(realized("i2", 2, RealizedValue.absent(AbsenceReason.values()[0])))
                .behavior(new WorkBehavior(CoreValue.HARMONIOUS, "ramah"))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.OfWorkResult(WorkResultId.of("r1")),
                        ActorRole.PEER,
                        day(4, 1),
                        "Bagus \u202E sekali"))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.OfBehavior(CoreValue.LOYAL), ActorRole.SUBORDINATE, day(4, 2), "Jujur"))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.AllBehavior(),
                        ActorRole.APPRAISER,
                        day(4, 3),
                        "Terus\u0000kan \uD83D\uDE00"))
                .selfAssessment(new SelfAssessment(
                        new FeedbackSubject.AllWorkResults(),
                        ExpectationRating.ABOVE,
                        day(12, 30),
                        "",
                        List.of(Specimen.evidence())))
                .headingOrganization()
                .organizationAchievement(Specimen.organization(YEAR, OrganizationPredicate.GOOD))
                .workResultRating(Specimen.decision(YEAR, ExpectationRating.MEETS, "sesuai target"))
                .workBehaviorRating(new RatingDecision(
                        ExpectationRating.ABOVE,
                        Specimen.SUPERIOR,
                        ActorRole.APPRAISER_SUPERIOR,
                        after,
                        "",
                        Optional.of(new RatingProposal(
                                CustomaryYearIntegration.MOST_FREQUENT,
                                Standing.AGENCY,
                                Confidence.SINGLE,
                                ExpectationRating.ABOVE,
                                Score.parse("110.5")))))
                .yearResult(YearResult.depart(
                                CustomaryYearIntegration.LAST_PERIOD
                                        .propose(List.of(
                                                new PeriodicResult(
                                                        AppraisalPeriod.ofQuarter(2025, 1), EmployeePredicate.POOR),
                                                new PeriodicResult(
                                                        AppraisalPeriod.ofQuarter(2025, 2), EmployeePredicate.GOOD)))
                                        .orThrow(),
                                EmployeePredicate.VERY_GOOD,
                                Specimen.APPRAISER,
                                ActorRole.APPRAISER,
                                after,
                                "hasil akhir tahun melonjak")
                        .orThrow())
                .extra(key("skor", Score.class), new Score(Ratio.of(-1, 7)))
                .extra(key("persen", Percent.class), Percent.parse("99.5"))
                .extra(key("bobot", Weight.class), Weight.of(3))
                .extra(key("jumlah", Amount.class), Amount.ofRupiah(1_500_000))
                .extra(key("rasio", Ratio.class), Ratio.of(2, 3))
                .extra(key("hari", LocalDate.class), day(2, 28))
                .extra(key("masa", DateRange.class), DateRange.since(day(3, 1)))
                .extra(key("masa-tutup", DateRange.class), DateRange.ofClosed(day(3, 1), day(3, 31)))
                .extra(key("periode", AppraisalPeriod.class), AppraisalPeriod.ofSemester(2025, 2))
                .extra(key("teks", String.class), "catatan")
                .extra(
                        BehaviorScores.KEY,
                        new BehaviorScores(
                                Map.of(CoreValue.ADAPTIVE, Score.of(4), CoreValue.LOYAL, Score.parse("4.5"))))
                .componentScore(ComponentScore.of("kredit", Score.of(5), "program bersama"))
                .componentScore(ComponentScore.of("lain", Score.of(6), CustomaryYearIntegration.LOWEST));
        return more.apply(builder).build();
    }

    static <T> FactKey<T> key(String name, Class<T> type) {
        return FactKey.of("contoh", name, type);
    }

    /** The first problem of what is refused: code and path. */
    static String refusal(id.walesi.kinerja.problem.Outcome<?> outcome) {
        return outcome.problems().list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .findFirst()
                .orElse("");
    }

    static Optional<String> none() {
        return Optional.empty();
    }
}
