package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.feedback.AssessmentGap;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AppraisalCaseTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 30);
    private static final CivilServant EMPLOYEE = CivilServant.of(
            Office.EMPLOYEE,
            "Contoh",
            EmploymentStatus.PNS,
            Position.of("Analis", PositionLevel.STAFF),
            new OrgUnit("u-1", "Bagian Contoh"));

    private static final WorkResultPlan RESULT = WorkResultPlan.of(
            "r-1",
            "Laporan tersusun",
            ResultCategory.MAIN,
            List.of(IndividualIndicator.of(
                    "i-1",
                    "jumlah laporan",
                    Polarity.HIGHER_IS_BETTER,
                    TargetValue.of(Amount.of(4, MeasurementUnit.REPORT)))));

    private static AppraisalCaseBuilder facts() {
        return AppraisalCase.of(EMPLOYEE, Office.APPRAISER, YEAR);
    }

    private static RatingDecision decision(ExpectationRating rating) {
        return new RatingDecision(rating, Office.APPRAISER, ActorRole.APPRAISER, DAY, "");
    }

    @Test
    void extraFactsAreTypedAndListedInOrder() {
        FactKey<Score> mark = FactKey.of("dp3", "loyalty", Score.class);
        FactKey<String> words = FactKey.of("dp3", "remark", String.class);
        FactKey<LocalDate> day = FactKey.of("a-host", "day", LocalDate.class);
        AppraisalCase facts = facts().extra(words, "catatan")
                .extra(mark, Score.of(91))
                .extra(day, DAY)
                .build();
        assertEquals(Optional.of(Score.of(91)), facts.extra(mark));
        assertEquals(Optional.of("catatan"), facts.extra(words));
        assertEquals(Optional.empty(), facts.extra(FactKey.of("dp3", "loyalty", String.class)));
        assertEquals(Optional.empty(), facts.extra(FactKey.of("dp3", "honesty", Score.class)));
        assertEquals(List.of(day, mark, words), facts.extras());
        assertEquals(
                List.of("extras[a-host][day]", "extras[dp3][loyalty]", "extras[dp3][remark]"),
                facts.extras().stream().map(FactKey::path).toList());
    }

    @Test
    void extraFactsAreFoundByTheirPathWhereTheyCanBeShown() {
        DateRange days = DateRange.ofDay(DAY);
        AppraisalCase facts = facts().extra(FactKey.of("h", "number", Score.class), Score.of(7))
                .extra(FactKey.of("h", "band", Dp3Band.class), Dp3Band.GOOD)
                .extra(FactKey.of("h", "day", LocalDate.class), DAY)
                .extra(FactKey.of("h", "days", DateRange.class), days)
                .extra(FactKey.of("h", "period", AppraisalPeriod.class), YEAR)
                .extra(FactKey.of("h", "datum", Datum.class), new Datum.Text("kode"))
                .extra(FactKey.of("h", "words", String.class), "bebas")
                .build();
        assertEquals(Optional.of(new Datum.Numeric(Score.of(7))), facts.fact("extras[h][number]"));
        assertEquals(Optional.of(new Datum.Label(Dp3Band.GOOD)), facts.fact("extras[h][band]"));
        assertEquals(Optional.of(new Datum.Day(DAY)), facts.fact("extras[h][day]"));
        assertEquals(Optional.of(new Datum.Days(days)), facts.fact("extras[h][days]"));
        assertEquals(Optional.of(new Datum.Period(YEAR)), facts.fact("extras[h][period]"));
        assertEquals(Optional.of(new Datum.Text("kode")), facts.fact("extras[h][datum]"));
        assertEquals(Optional.empty(), facts.fact("extras[h][words]"), "a bare text may be about a person");
        assertEquals(Optional.empty(), facts.fact("extras[h][nothing]"));
        assertEquals("AppraisalCase[2026]", facts.toString());
    }

    @Test
    void anInstrumentHasOneFactOfAName() {
        AppraisalCaseBuilder builder = facts().extra(FactKey.of("dp3", "mark", Score.class), Score.of(1))
                .extra(FactKey.of("dp3", "mark", String.class), "satu");
        assertCodes(builder.problems(), "appraisal.extra-fact-twice");
        assertThrows(InvalidFactsException.class, builder::build);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aFactOfAnotherTypeIsAMistake() {
        FactKey key = FactKey.of("dp3", "mark", Score.class);
        assertThrows(IllegalArgumentException.class, () -> facts().extra(key, "satu"));
        assertThrows(IllegalArgumentException.class, () -> FactKey.of("DP3", "mark", Score.class));
        assertThrows(IllegalArgumentException.class, () -> FactKey.of("dp3", "", Score.class));
        assertEquals("ExtraFact[extras[dp3][mark]]", new ExtraFact<>(key, Score.of(1)).toString());
    }

    @Test
    void componentScoresCarryTheirOrigin() {
        ComponentScore credit = ComponentScore.of("credit", Score.of(3), "buku kredit");
        ComponentScore attendance = ComponentScore.of("attendance", Score.of(90), Origin.SYSTEM);
        AppraisalCase facts =
                facts().componentScore(credit).componentScore(attendance).build();
        assertEquals(List.of(attendance, credit), facts.componentScores());
        assertEquals(Optional.of(new Datum.Numeric(Score.of(3))), facts.fact("componentScores[credit]"));
        assertEquals(Optional.empty(), facts.fact("componentScores[other]"));
        assertEquals(new Datum.Text("buku kredit"), credit.origin());
        assertEquals(new Datum.Label(Origin.SYSTEM), attendance.origin());
        assertEquals("ComponentScore[credit]", credit.toString());
        assertCodes(
                facts().componentScore(credit).componentScore(credit).problems(), "appraisal.component-score-twice");
        assertThrows(IllegalArgumentException.class, () -> ComponentScore.of("credit", Score.of(1), " "));
        assertThrows(
                IllegalArgumentException.class, () -> new ComponentScore("credit", Score.of(1), new Datum.Day(DAY)));
        assertThrows(IllegalArgumentException.class, () -> ComponentScore.of("Kredit", Score.of(1), "a"));
    }

    private enum Origin implements id.walesi.kinerja.explanation.Coded {
        SYSTEM,
        PAPER;

        @Override
        public String code() {
            return this == SYSTEM ? "system" : "paper";
        }
    }

    @Test
    void theEmployeesViewStandsBesideTheRatings() {
        SelfAssessment results =
                new SelfAssessment(new FeedbackSubject.AllWorkResults(), ExpectationRating.ABOVE, DAY, "", List.of());
        SelfAssessment behavior =
                new SelfAssessment(new FeedbackSubject.AllBehavior(), ExpectationRating.MEETS, DAY, "", List.of());
        AppraisalCase facts = facts().selfAssessment(behavior)
                .selfAssessment(results)
                .workResultRating(decision(ExpectationRating.MEETS))
                .build();
        assertEquals(List.of(behavior, results), facts.selfAssessments());
        AssessmentGap gap = new AssessmentGap(results.subject(), ExpectationRating.ABOVE, ExpectationRating.MEETS);
        assertEquals(List.of(gap), facts.assessmentGaps(), "behavior is not rated yet");
        assertEquals(
                2,
                facts().selfAssessment(behavior)
                        .selfAssessment(results)
                        .workResultRating(decision(ExpectationRating.MEETS))
                        .workBehaviorRating(decision(ExpectationRating.BELOW))
                        .build()
                        .assessmentGaps()
                        .size());
        assertCodes(
                facts().selfAssessment(results).selfAssessment(results).problems(), "appraisal.self-assessment-twice");
        SelfAssessment unknown = new SelfAssessment(
                new FeedbackSubject.OfWorkResult(WorkResultId.of("r-9")), ExpectationRating.MEETS, DAY, "", List.of());
        assertCodes(facts().selfAssessment(unknown).problems(), "appraisal.unknown-work-result");
    }

    @Test
    void aDecidedVersionFillsBothRatings() {
        Appraisal appraisal = Office.at(AppraisalStage.EVALUATED, Office.START);
        AppraisalCase facts = AppraisalCase.of(EMPLOYEE, Office.APPRAISER, Office.PERIOD)
                .decided(appraisal.result().orElseThrow())
                .build();
        assertEquals(
                ExpectationRating.MEETS, facts.workResultRating().orElseThrow().rating());
        assertEquals(
                Optional.of(new Datum.Label(ExpectationRating.MEETS)), facts.fact(AppraisalCase.WORK_BEHAVIOR_RATING));
    }

    private static YearProposal proposal(AppraisalPeriod part) {
        return new YearProposal(
                DayCounting.CALENDAR_DAYS,
                Standing.AGENCY,
                Confidence.SINGLE,
                Optional.of(EmployeePredicate.GOOD),
                List.of(new PeriodicResult(part, EmployeePredicate.GOOD)));
    }

    private static YearResult departure(AppraisalPeriod part, ActorRole role) {
        return YearResult.depart(proposal(part), EmployeePredicate.VERY_GOOD, Office.APPRAISER, role, DAY, "inovasi")
                .orThrow();
    }

    @Test
    void theYearsResultStandsBesideItsProposal() {
        YearResult result = departure(AppraisalPeriod.ofQuarter(2026, 4), ActorRole.APPRAISER);
        AppraisalCase facts = facts().yearResult(result).build();
        assertEquals(Optional.of(result), facts.yearResult());
        assertEquals(
                Optional.of(new Datum.Label(EmployeePredicate.VERY_GOOD)), facts.fact(AppraisalCase.YEAR_PREDICATE));
        assertEquals(Optional.of(new Datum.Label(EmployeePredicate.GOOD)), facts.fact(AppraisalCase.YEAR_PROPOSAL));
        assertEquals(Optional.empty(), facts().build().fact(AppraisalCase.YEAR_PREDICATE));
        assertEquals(Optional.empty(), facts().build().yearResult());
    }

    @Test
    void aYearsResultIsDecidedByALawfulOfficialForAWholeYear() {
        YearResult good = departure(AppraisalPeriod.ofQuarter(2026, 4), ActorRole.APPRAISER);
        assertCodes(
                AppraisalCase.of(EMPLOYEE, Office.APPRAISER, AppraisalPeriod.ofSemester(2026, 2))
                        .yearResult(good)
                        .problems(),
                "appraisal.year-result-of-part");
        assertCodes(
                facts().yearResult(departure(AppraisalPeriod.ofQuarter(2025, 4), ActorRole.APPRAISER))
                        .problems(),
                "appraisal.year-proposal-from-outside");
        assertCodes(
                facts().yearResult(departure(AppraisalPeriod.ofQuarter(2026, 4), ActorRole.PEER))
                        .problems(),
                "appraisal.decided-by-other");
        assertCodes(facts().yearResult(departure(AppraisalPeriod.ofQuarter(2026, 4), ActorRole.APPRAISER_SUPERIOR))
                .problems());
        assertCodes(
                AppraisalCase.of(EMPLOYEE, Office.SUPERIOR, YEAR)
                        .yearResult(good)
                        .problems(),
                "appraisal.decided-by-other");
        YearResult own = YearResult.adopt(
                        proposal(AppraisalPeriod.ofQuarter(2026, 1)), Office.EMPLOYEE, ActorRole.APPRAISER, DAY)
                .orThrow();
        assertCodes(facts().yearResult(own).problems(), "appraisal.self-appraisal");
    }

    @Test
    void nobodyAppraisesOneself() {
        assertCodes(AppraisalCase.of(EMPLOYEE, Office.EMPLOYEE, YEAR).problems(), "appraisal.self-appraisal");
        RatingDecision own = new RatingDecision(ExpectationRating.ABOVE, Office.EMPLOYEE, ActorRole.APPRAISER, DAY, "");
        assertCodes(facts().workResultRating(own).problems(), "appraisal.self-appraisal");
        OrganizationAchievement fixed =
                new OrganizationAchievement(OrganizationPredicate.GOOD, Office.EMPLOYEE, DAY, "");
        assertCodes(
                facts().organizationAchievement(fixed).problems(),
                "appraisal.organization-without-head",
                "appraisal.self-appraisal");
    }

    @Test
    void whatDoesNotFitTogetherIsFound() {
        RatingDecision peer = new RatingDecision(ExpectationRating.ABOVE, Office.STRANGER, ActorRole.PEER, DAY, "");
        RatingDecision early = new RatingDecision(
                ExpectationRating.ABOVE, Office.SUPERIOR, ActorRole.APPRAISER_SUPERIOR, LocalDate.of(2025, 12, 31), "");
        assertCodes(
                facts().workResultRating(peer).workBehaviorRating(early).problems(),
                "appraisal.decided-by-other",
                "appraisal.decided-before-period");
        PerformancePlan plan = PerformancePlan.of(
                "plan", Office.STRANGER, DateRange.ofClosed(LocalDate.of(2026, 1, 1), DAY), List.of(RESULT));
        assertCodes(
                facts().plan(plan).problems(),
                "appraisal.plan-of-other-person",
                "appraisal.plan-does-not-cover-period");
        PerformancePlan own = PerformancePlan.of("plan", Office.EMPLOYEE, YEAR.days(), List.of(RESULT));
        assertCodes(facts().plan(own)
                .realization(realized("i-1", AppraisalPeriod.ofQuarter(2026, 1)))
                .feedback(new OngoingFeedback(
                        new FeedbackSubject.OfWorkResult(WorkResultId.of("r-1")), ActorRole.PEER, DAY, "baik"))
                .problems());
        assertCodes(
                facts().plan(own)
                        .realization(realized("i-9", AppraisalPeriod.ofQuarter(2026, 1)))
                        .realization(realized("i-1", AppraisalPeriod.ofQuarter(2025, 1)))
                        .realization(realized("i-1", AppraisalPeriod.ofQuarter(2025, 1)))
                        .problems(),
                "appraisal.unknown-indicator",
                "appraisal.realization-outside-period",
                "appraisal.realization-outside-period",
                "appraisal.realization-twice");
        OngoingFeedback lost = new OngoingFeedback(
                new FeedbackSubject.OfWorkResult(WorkResultId.of("r-9")), ActorRole.PEER, DAY, "baik");
        assertCodes(facts().feedback(lost).problems(), "appraisal.unknown-work-result");
        WorkBehavior expected = new WorkBehavior(CoreValue.LOYAL, "");
        assertCodes(facts().behavior(expected).behavior(expected).problems(), "appraisal.core-value-twice");
    }

    private static Realization realized(String indicator, AppraisalPeriod period) {
        return new Realization(
                IndicatorId.of(indicator),
                period,
                Amount.of(1, MeasurementUnit.REPORT),
                new Evidence(EvidenceKind.REPORT, "laporan-1"));
    }

    @Test
    void aCompleteCaseKeepsAllThatWasGiven() {
        PerformancePlan plan = PerformancePlan.of("plan", Office.EMPLOYEE, YEAR.days(), List.of(RESULT));
        Realization realization = realized("i-1", AppraisalPeriod.ofQuarter(2026, 1));
        WorkBehavior behavior = new WorkBehavior(CoreValue.LOYAL, "");
        OngoingFeedback feedback = new OngoingFeedback(new FeedbackSubject.AllBehavior(), ActorRole.PEER, DAY, "baik");
        OrganizationAchievement fixed = new OrganizationAchievement(OrganizationPredicate.GOOD, Office.HIGHER, DAY, "");
        AppraisalCase facts = facts().plan(plan)
                .realization(realization)
                .behavior(behavior)
                .feedback(feedback)
                .headingOrganization()
                .organizationAchievement(fixed)
                .workResultRating(decision(ExpectationRating.ABOVE))
                .build();
        assertEquals(EMPLOYEE, facts.employee());
        assertEquals(Office.APPRAISER, facts.appraiser());
        assertEquals(Optional.of(plan), facts.plan());
        assertEquals(List.of(realization), facts.realizations());
        assertEquals(List.of(behavior), facts.behaviors());
        assertEquals(List.of(feedback), facts.feedback());
        assertEquals(Optional.of(fixed), facts.organizationAchievement());
        assertEquals(
                Optional.of(new Datum.Label(OrganizationPredicate.GOOD)),
                facts.fact(AppraisalCase.ORGANIZATION_PREDICATE));
        assertEquals(
                Optional.of(new Datum.Label(ExpectationRating.ABOVE)), facts.fact(AppraisalCase.WORK_RESULT_RATING));
        assertEquals("OrganizationAchievement[on 2026-12-30]", fixed.toString());
        assertEquals(
                "RatingDecision[by APPRAISER on 2026-12-30]",
                decision(ExpectationRating.ABOVE).toString());
    }

    private static IndividualIndicator indicator(String id, TargetValue target) {
        return IndividualIndicator.of(id, "ukuran " + id, Polarity.HIGHER_IS_BETTER, target);
    }

    private static Amount reports(long number) {
        return Amount.of(number, MeasurementUnit.REPORT);
    }

    /** With a plan of two indicators, i-1 and i-2. */
    private static AppraisalCaseBuilder planned() {
        TargetValue target = TargetValue.of(reports(1));
        WorkResultPlan result = WorkResultPlan.of(
                "r-1", "hasil", ResultCategory.MAIN, List.of(indicator("i-1", target), indicator("i-2", target)));
        return facts().plan(PerformancePlan.of("plan", Office.EMPLOYEE, YEAR.days(), List.of(result)));
    }

    @Test
    void whatWasPromisedIsFoundByItsPathWhereItCanBeShown() {
        WorkResultPlan weighted = WorkResultPlan.of(
                        "r-2",
                        "rahasia",
                        ResultCategory.MAIN,
                        List.of(
                                indicator("single", TargetValue.of(reports(5))).withWorstValue(reports(1)),
                                indicator("range", TargetValue.between(reports(6), reports(7))),
                                indicator("ceiling", TargetValue.ceiling(reports(8))),
                                indicator("day", TargetValue.by(DAY)),
                                indicator("words", TargetValue.narrative("rahasia"))))
                .weighing(Weight.of(40));
        AppraisalCase facts = facts().plan(
                        PerformancePlan.of("plan", Office.EMPLOYEE, YEAR.days(), List.of(RESULT, weighted)))
                .build();
        Map<String, Datum> known = Map.of(
                AppraisalCase.WORK_RESULTS + "[r-1]", new Datum.Text("r-1"),
                AppraisalCase.WORK_RESULTS + "[r-2]", new Datum.Text("r-2"),
                AppraisalCase.WEIGHTS + "[r-2]", new Datum.Numeric(Weight.of(40)),
                AppraisalCase.INDICATORS + "[range]", new Datum.Text("range"),
                AppraisalCase.TARGETS + "[single]", new Datum.Numeric(reports(5)),
                AppraisalCase.WORST_VALUES + "[single]", new Datum.Numeric(reports(1)),
                AppraisalCase.LOWEST_TARGETS + "[range]", new Datum.Numeric(reports(6)),
                AppraisalCase.HIGHEST_TARGETS + "[range]", new Datum.Numeric(reports(7)),
                AppraisalCase.TARGETS + "[ceiling]", new Datum.Numeric(reports(8)),
                AppraisalCase.TARGETS + "[day]", new Datum.Day(DAY));
        known.forEach((path, datum) -> assertEquals(Optional.of(datum), facts.fact(path), path));
        for (String unknown : List.of(
                AppraisalCase.WEIGHTS + "[r-1]",
                AppraisalCase.WORK_RESULTS + "[r-3]",
                AppraisalCase.INDICATORS + "[other]",
                AppraisalCase.TARGETS + "[range]",
                AppraisalCase.TARGETS + "[words]",
                AppraisalCase.WORST_VALUES + "[range]",
                AppraisalCase.LOWEST_TARGETS + "[single]",
                AppraisalCase.HIGHEST_TARGETS + "[single]")) {
            assertEquals(Optional.empty(), facts.fact(unknown), unknown);
        }
        known.keySet()
                .forEach(path -> assertEquals(Optional.empty(), facts().build().fact(path), "without a plan"));
    }

    @Test
    void whatWasRealizedIsFoundByIndicatorOrAlsoByPeriodIfThereAreSeveral() {
        AppraisalPeriod first = AppraisalPeriod.ofQuarter(2026, 1);
        AppraisalPeriod second = AppraisalPeriod.ofQuarter(2026, 2);
        Optional<Datum> one = Optional.of(new Datum.Numeric(reports(1)));
        String path = "realizations[i-1]";
        AppraisalCase once = planned().realization(realized("i-1", first)).build();
        assertEquals(one, once.fact(path));
        assertEquals(one, once.fact(path + "[" + first + "]"));
        assertEquals(Optional.empty(), once.fact(path + "[" + second + "]"));
        assertEquals(Optional.empty(), once.fact("realizations[i-2]"));
        AppraisalCase twice =
                once.toBuilder().realization(realized("i-1", second)).build();
        assertEquals(Optional.empty(), twice.fact(path), "which of both is meant?");
        assertEquals(one, twice.fact(path + "[" + second + "]"));
    }

    @Test
    void eachScoreOfASheetIsAFactOfItsOwn() {
        Map<CoreValue, Score> mine = new EnumMap<>(CoreValue.class);
        mine.put(CoreValue.LOYAL, Score.of(4));
        BehaviorScores scores = new BehaviorScores(mine);
        mine.put(CoreValue.ADAPTIVE, Score.of(1));
        assertEquals(Optional.of(Score.of(4)), scores.of(CoreValue.LOYAL));
        assertEquals(Optional.empty(), scores.of(CoreValue.ADAPTIVE));
        assertEquals("BehaviorScores[***]", scores.toString());
        AppraisalCase facts = facts().extra(BehaviorScores.KEY, scores).build();
        String path = BehaviorScores.KEY.path() + ".scores";
        assertEquals(Optional.of(new Datum.Numeric(Score.of(4))), facts.fact(path + "[loyal]"));
        assertEquals(Optional.empty(), facts.fact(path + "[adaptive]"));
        assertEquals(Optional.empty(), facts.fact(BehaviorScores.KEY.path()));
    }

    @Test
    void aFactPutInThePlaceOfAnotherLeavesTheOthers() {
        AppraisalPeriod first = AppraisalPeriod.ofQuarter(2026, 1);
        Realization older = realized("i-1", first);
        Realization other = realized("i-2", first);
        Realization later = realized("i-1", AppraisalPeriod.ofQuarter(2026, 2));
        Realization newer = new Realization(older.indicatorId(), first, reports(9), older.evidence());
        FactKey<Score> mark = FactKey.of("dp3", "mark", Score.class);
        FactKey<Score> next = FactKey.of("dp3", "next", Score.class);
        ComponentScore credit = ComponentScore.of("credit", Score.of(3), "buku kredit");
        ComponentScore more = ComponentScore.of("credit", Score.of(4), "buku kredit");
        ComponentScore extra = ComponentScore.of("extra", Score.of(5), "buku kredit");
        AppraisalCase before = planned()
                .realization(other)
                .realization(older)
                .extra(mark, Score.of(1))
                .componentScore(credit)
                .build();
        AppraisalCase after = before.toBuilder()
                .replacing(newer)
                .replacing(later)
                .replacing(mark, Score.of(2))
                .replacing(next, Score.of(6))
                .replacing(more)
                .replacing(extra)
                .build();
        assertEquals(List.of(other, newer, later), after.realizations());
        assertEquals(List.of(more, extra), after.componentScores());
        assertEquals(Optional.of(Score.of(2)), after.extra(mark));
        assertEquals(Optional.of(Score.of(6)), after.extra(next));
        assertEquals(List.of(other, older), before.realizations());
    }

    @Test
    void aKeyIsItsInstrumentItsNameAndItsType() {
        FactKey<Score> key = FactKey.of("dp3", "mark", Score.class);
        assertEquals(key, FactKey.of("dp3", "mark", Score.class));
        assertEquals(key.hashCode(), FactKey.of("dp3", "mark", Score.class).hashCode());
        assertNotEquals(key, FactKey.of("pp46-2011", "mark", Score.class));
        assertNotEquals(key, FactKey.of("dp3", "other", Score.class));
        assertNotEquals(key, FactKey.of("dp3", "mark", String.class));
    }

    @Test
    void anIndicatorWithoutRealizationHasNone() {
        AppraisalPeriod period = AppraisalPeriod.ofQuarter(2026, 1);
        AppraisalCase facts = planned().realization(realized("i-1", period)).build();
        RealizationSearch search = new RealizationSearch(facts);
        TargetValue target = TargetValue.of(reports(1));
        assertEquals(0, search.count(indicator("i-2", target)));
        assertEquals(1, search.count(indicator("i-1", target)));
        AppraisalCase twice = facts.toBuilder()
                .realization(realized("i-1", AppraisalPeriod.ofQuarter(2026, 2)))
                .build();
        assertEquals(2, new RealizationSearch(twice).count(indicator("i-1", target)));
    }

    @Test
    void aLogLineNamesNoRating() {
        assertEquals(
                "DecidedRatings[***]",
                DecidedRatings.ofHead(ExpectationRating.ABOVE).toString());
    }
}
