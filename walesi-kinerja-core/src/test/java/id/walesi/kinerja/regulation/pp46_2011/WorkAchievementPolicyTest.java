package id.walesi.kinerja.regulation.pp46_2011;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.CreativeScope;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp46Band;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases.Work;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases.Year;
import id.walesi.kinerja.scoring.EfficiencyMethod;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.specimen.Spoken;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.vectors.GoldenVectors;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkAchievementPolicyTest {

    private static final Work GOOD = Work.of("100/100", "90/100", "12/12");

    private static final AppraisalEngine SILENT = AppraisalEngine.of(
            PolicyCatalog.builder().provider(new WorkAchievementProvider()).build(), GoverningDay.LAST_DAY_OF_PERIOD);

    static PolicyCatalog catalog(GapRule gap, CreativeWorksRule several) {
        return PolicyCatalog.builder()
                .provider(new WorkAchievementProvider())
                .choose(Pp46Facts.GAP_RULE, gap)
                .choose(Pp46Facts.CREATIVE_WORKS_RULE, several)
                .build();
    }

    static AppraisalEngine engine(GapRule gap, CreativeWorksRule several) {
        return AppraisalEngine.of(catalog(gap, several), GoverningDay.LAST_DAY_OF_PERIOD);
    }

    private static Judged judge(Year year) {
        return SILENT.judge(year.toCase()).orThrow();
    }

    private static List<Ratio> outcomes(Judged judged, Rule rule) {
        return judged.trace().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .flatMap(step -> step.outcome().stream())
                .map(term -> ((Datum.Numeric) term.value()).value().value())
                .toList();
    }

    private static Ratio only(Judged judged, Rule rule) {
        List<Ratio> found = outcomes(judged, rule);
        assertEquals(1, found.size(), rule.id());
        return found.get(0);
    }

    private static Ratio activity(Work work) {
        return only(judge(Year.of(work)), Articles.ACTIVITY_SCORE);
    }

    private static Ratio number(String text) {
        return Ratio.parse(text);
    }

    /** The score of time, whichever branch brought it out. */
    private static Ratio time(String used) {
        return scored(Work.of("100/100", "90/100", used), Articles.TIME.rules());
    }

    private static Ratio cost(String used) {
        return scored(Work.of("100/100", "90/100", "12/12", used), Articles.COST.rules());
    }

    private static Ratio scored(Work work, EfficiencyMethod.Rules rules) {
        Judged judged = judge(Year.of(work));
        List<Ratio> found = Stream.of(rules.within(), rules.beyond(), rules.notCarriedOut())
                .flatMap(rule -> outcomes(judged, rule).stream())
                .toList();
        assertEquals(1, found.size(), "one branch");
        return found.get(0);
    }

    private static Ratio skp(Judged judged) {
        return only(judged, Articles.SKP);
    }

    // golden vectors

    private static void assertShown(String shown, Ratio exact, RoundingMode mode) {
        int dot = shown.indexOf('.');
        int decimals = dot < 0 ? 0 : shown.length() - dot - 1;
        assertEquals(number(shown), exact.round(Rounding.ofTotal(decimals, mode)), exact + " shown as " + shown);
    }

    /** What printing did, as the row's note says. */
    private static RoundingMode printing(GoldenVectors.Vector row) {
        return row.note().contains("truncated")
                ? RoundingMode.DOWN
                : row.note().contains("rounds up") ? RoundingMode.UP : RoundingMode.HALF_UP;
    }

    static Stream<GoldenVectors.Vector> rows() {
        return GoldenVectors.read("pp46-2011", "PP46-", 28).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyGoldenVectorHoldsExactly(GoldenVectors.Vector row) {
        GoldenVectors.Values in = row.inputs();
        if (in.has("aspek")) {
            checkAspect(row);
        } else if (in.has("kuantitas")) {
            checkActivity(row);
        } else if (in.has("jumlah_tugas_tambahan")) {
            Judged judged = judge(Year.of(GOOD).tasks(in.whole("jumlah_tugas_tambahan")));
            Ratio points = only(judged, Articles.ADDITIONAL_TASK_POINTS);
            assertEquals(number(row.expected().text("nilai_tambah")), points);
            assertEquals(points, skp(judged).minus(only(judged, Articles.ACTIVITY_MEAN)));
        } else if (in.has("kreativitas_lingkup")) {
            int scope = List.of("unit_kerja", "instansi", "nasional").indexOf(in.text("kreativitas_lingkup"));
            Judged judged = judge(Year.of(GOOD).creative(scope == 0 ? 1 : 0, scope == 1 ? 1 : 0, scope == 2 ? 1 : 0));
            Ratio points = only(judged, Articles.CREATIVE_POINTS);
            assertEquals(number(row.expected().text("nilai_tambah")), points);
            assertEquals(points, skp(judged).minus(only(judged, Articles.ACTIVITY_MEAN)));
        } else {
            assertEquals("60/40", in.text("bobot"));
            // (99.98 + 90 + 76) / 3 = 88.66
            Year year = Year.of(Work.of("99.98/100", "90/100", "12/12"))
                    .marked(Pp46Cases.alike(in.text("perilaku_mean"), 5).toArray(String[]::new));
            Judged judged = judge(year);
            assertEquals(number(in.text("nilai_skp")), skp(judged));
            assertEquals(number(in.text("perilaku_mean")), only(judged, Articles.BEHAVIOR));
            assertEquals(
                    Optional.of(Score.parse(row.expected().text("nilai_prestasi_kerja"))),
                    judged.verdict().score());
        }
    }

    private static void checkAspect(GoldenVectors.Vector row) {
        String used = row.inputs().text("realisasi") + "/" + row.inputs().text("target");
        String shown = row.expected().text("nilai");
        String aspect = row.inputs().text("aspek");
        switch (aspect) {
            case "kuantitas" -> {
                Judged judged = judge(Year.of(Work.of(used, "90/100", "12/12")));
                assertShown(shown, only(judged, Articles.QUANTITY), RoundingMode.HALF_UP);
            }
            case "waktu" -> assertShown(shown, time(used), RoundingMode.HALF_UP);
            case "biaya" -> assertShown(shown, cost(used), RoundingMode.HALF_UP);
            case "waktu_or_biaya" -> {
                assertShown(shown, time(used), RoundingMode.HALF_UP);
                assertShown(shown, cost(used), RoundingMode.HALF_UP);
            }
            default -> throw new IllegalArgumentException(aspect);
        }
        if (row.expected().has("efisiensi")) {
            Judged judged = judge(Year.of(Work.of("100/100", "90/100", used, used)));
            Ratio efficiency = number(row.expected().text("efisiensi"));
            assertEquals(efficiency, only(judged, Articles.TIME.rules().efficiency()));
            assertEquals(efficiency, only(judged, Articles.COST.rules().efficiency()));
        }
    }

    private static void checkActivity(GoldenVectors.Vector row) {
        GoldenVectors.Values in = row.inputs();
        String quantity = in.text("kuantitas").contains("/") ? in.text("kuantitas") : in.text("kuantitas") + "/100";
        String quality = in.text("kualitas").contains("/") ? in.text("kualitas") : in.text("kualitas") + "/100";
        // a printed score of 76 is time on target
        String used = in.text("waktu").equals("76") ? "12/12" : in.text("waktu");
        Work work = in.text("biaya").equals("none")
                ? Work.of(quantity, quality, used)
                : Work.of(quantity, quality, used, in.text("biaya"));
        Judged judged = judge(Year.of(work));
        Ratio exact = only(judged, Articles.ACTIVITY_SCORE);
        int aspects = work.parts().size();
        assertEquals(number(row.expected().text("perhitungan")), exact.times(aspects));
        if (row.expected().has("exact")) {
            assertShown(row.expected().text("exact"), exact, RoundingMode.HALF_UP);
            assertShown(row.expected().text("nilai_printed"), exact, printing(row));
        } else {
            assertShown(row.expected().text("nilai"), exact, RoundingMode.HALF_UP);
        }
        assertEquals(exact, only(judged, Articles.ACTIVITY_MEAN));
        if (row.expected().has("nilai_printed")) {
            // a host that rounds each activity as the guide printed it comes to the printed figure
            Judged rounded = rounding(Rounding.ofRows(2, printing(row)))
                    .judge(Year.of(work).toCase())
                    .orThrow();
            assertEquals(number(row.expected().text("nilai_printed")), only(rounded, Articles.ACTIVITY_ROUNDED));
            assertEquals(number(row.expected().text("nilai_printed")), only(rounded, Articles.ACTIVITY_MEAN));
        }
    }

    private static AppraisalEngine rounding(Rounding rounding) {
        return AppraisalEngine.of(
                PolicyCatalog.builder()
                        .provider(new WorkAchievementProvider())
                        .choose(Pp46Facts.GAP_RULE, GapRule.REFUSE)
                        .choose(Pp46Facts.ROUNDING, rounding)
                        .build(),
                GoverningDay.LAST_DAY_OF_PERIOD);
    }

    @Test
    void nothingIsRoundedUnlessTheHostSaysWhereAndHow() {
        // 266/3 and marks of 85: 0.6 x 88.666.. + 34 = 87.2
        Year year = Year.of(GOOD).marked(Pp46Cases.alike("85", 5).toArray(String[]::new));
        Judged exact = judge(year);
        assertEquals(Ratio.of(266, 3), only(exact, Articles.ACTIVITY_MEAN));
        assertEquals(List.of(), outcomes(exact, Articles.ACTIVITY_ROUNDED));
        assertEquals(List.of(), outcomes(exact, Articles.TOTAL_ROUNDED));
        Judged none = rounding(Rounding.none()).judge(year.toCase()).orThrow();
        assertEquals(exact.verdict(), none.verdict());
        Judged rows = rounding(Rounding.ofRows(2, RoundingMode.DOWN))
                .judge(year.toCase())
                .orThrow();
        assertEquals(number("88.66"), only(rows, Articles.ACTIVITY_ROUNDED));
        assertEquals(Optional.of(Score.parse("87.196")), rows.verdict().score(), "as the computed example carries it");
        assertEquals(List.of(), outcomes(rows, Articles.TOTAL_ROUNDED));
        Judged total = rounding(Rounding.ofTotal(0, RoundingMode.UP))
                .judge(year.toCase())
                .orThrow();
        assertEquals(Ratio.of(266, 3), only(total, Articles.ACTIVITY_MEAN));
        assertEquals(number("88"), only(total, Articles.TOTAL_ROUNDED));
        assertEquals(Optional.of(Score.of(88)), total.verdict().score());
        assertEquals(List.of(), outcomes(total, Articles.ACTIVITY_ROUNDED));
        assertEquals(Standing.AGENCY, Articles.TOTAL_ROUNDED.basis().standing());
        assertEquals(Confidence.INFERRED, Articles.TOTAL_ROUNDED.basis().confidence());
        assertEquals(Confidence.SINGLE, Articles.ACTIVITY_ROUNDED.basis().confidence());
        assertThrows(
                NullPointerException.class, () -> new WorkAchievementPolicy(Optional.empty(), Optional.empty(), null));
    }

    @Test
    void aTotalBetweenTwoBandsIsLookedAtAfterTheHostsRounding() {
        // 0.6 x 88.666.. + 0.4 x 93.25 = 90.5, between baik and sangat baik
        Year year = Year.of(GOOD).marked(Pp46Cases.alike("93.25", 5).toArray(String[]::new));
        assertEquals(
                List.of("error appraisal.pp46-between-bands"),
                rounding(Rounding.none()).judge(year.toCase()).problems().list().stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                Pp46Band.VERY_GOOD,
                rounding(Rounding.ofTotal(0, RoundingMode.HALF_UP))
                        .judge(year.toCase())
                        .orThrow()
                        .verdict()
                        .predicate());
    }

    // defects in the wild

    @Test
    void P1_P2_theLongBranchKeepsItsParenthesisAndItsHundred() {
        assertEquals(number("75"), time("75/100"));
        assertEquals(number("75"), cost("75/100"));
    }

    @Test
    void P3_beyondTwentyFourPercentTheScoreFallsOffTheCliff() {
        assertEquals(number("100"), time("76/100"));
        assertEquals(number("74"), time("74/100"));
    }

    @Test
    void P4_theBranchIsChosenOnTheExactEfficiency() {
        assertEquals(number("100"), time("228/300"));
        assertEquals(number("75.9999"), time("75.9999/100"), "e = 24.0001, which rounds to 24");
    }

    @Test
    void P5_theLongBranchDividesByTheTarget() {
        assertEquals(number("50"), cost("50/100"));
    }

    @Test
    void P6_costOnTargetIsSeventySixNotHundred() {
        assertEquals(number("76"), cost("170395000/170395000"));
    }

    @Test
    void P7_timeUsesItsTargetAndRealization() {
        assertEquals(number("86"), time("9/10"));
        assertEquals(number("76"), time("10/10"));
    }

    @Test
    void P8_lateWorkDoesNotEscapeScoring() {
        assertEquals(number("66"), time("11/10"));
        assertEquals(Ratio.of(100 + 90 + 66, 3), activity(Work.of("100/100", "90/100", "11/10")));
    }

    @Test
    void P9_theDivisorIsTheNumberOfAspects() {
        assertEquals(Ratio.of(266, 3), activity(GOOD));
    }

    @Test
    void P10_P11_aCostIsAddedAndDividesByFour() {
        assertEquals(Ratio.of(100 + 90 + 76 + 86, 4), activity(Work.of("100/100", "90/100", "12/12", "90/100")));
    }

    @Test
    void P12_aCostInThePlanCountsThoughNothingWasSpent() {
        assertEquals(Ratio.of(100 + 90 + 76, 4), activity(Work.of("100/100", "90/100", "12/12", "0/100")));
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void P13_P14_aTargetOfZeroIsRefusedInEveryAspect(Aspect aspect) {
        Work work = Work.of("100/100", "90/100", "12/12", "90/100");
        for (String target : List.of("0", "-1")) {
            Map<Aspect, Pp46Cases.Part> parts = new EnumMap<>(work.parts());
            parts.put(aspect, new Pp46Cases.Part("50", target));
            assertCodes(
                    SILENT.judge(Year.of(new Work(parts)).toCase()).problems(), "appraisal.pp46-target-not-above-zero");
        }
    }

    @Test
    void P15_P16_notCarriedOutScoresZero() {
        assertEquals(Ratio.ZERO, time("0/12"));
        assertEquals(Ratio.ZERO, cost("0/12"));
        Judged judged = judge(Year.of(Work.of("0/100", "90/100", "12/12")));
        assertEquals(Ratio.ZERO, only(judged, Articles.ACTIVITY_NOT_CARRIED_OUT));
        assertEquals(Ratio.ZERO, only(judged, Articles.ACTIVITY_MEAN));
        assertEquals(List.of(), outcomes(judged, Articles.QUALITY));
        assertEquals(
                Standing.INTERPRETATION,
                Articles.ACTIVITY_NOT_CARRIED_OUT.basis().standing());
        assertEquals(
                Ratio.of(266, 6),
                only(judge(Year.of(GOOD, Work.of("0/100", "90/100", "12/12"))), Articles.ACTIVITY_MEAN),
                "per activity: the other one keeps its score");
    }

    @Test
    void P17_P18_largeNumbersStayNumbers() {
        assertEquals(number("51"), cost("1250000000/1000000000"));
        assertEquals(Ratio.of(17600000176L - 12500000000L, 100000000 + 1), cost("125000000/100000001"));
    }

    @Test
    void P19_nothingIsRoundedOnTheWay() {
        Judged judged = judge(Year.of(GOOD));
        assertEquals(
                Optional.of(new Score(Ratio.of(266, 3).times(Ratio.of(6, 10)).plus(Ratio.of(32)))),
                judged.verdict().score());
    }

    @Test
    void P20_nothingIsCappedAnywhere() {
        Judged judged =
                judge(Year.of(Work.of("2/1", "100/100", "76/100")).tasks(7).creative(0, 0, 1));
        assertEquals(number("200"), only(judged, Articles.QUANTITY));
        assertEquals(Ratio.of(400, 3).plus(Ratio.of(15)), skp(judged));
        assertEquals(Pp46Band.VERY_GOOD, judged.verdict().predicate());
        assertTrue(judged.verdict().score().orElseThrow().compareTo(Score.of(120)) > 0);
    }

    @Test
    void P21_quantityAndQualityAreNotExchanged() {
        Judged judged = judge(Year.of(Work.of("40/50", "90/100", "12/12")));
        assertEquals(number("80"), only(judged, Articles.QUANTITY));
        assertEquals(number("90"), only(judged, Articles.QUALITY));
    }

    @Test
    void P22_P23_tasksAreCountedInSteps() {
        for (int tasks = 0; tasks <= 20; tasks++) {
            int points = tasks == 0 ? 0 : tasks < 4 ? 1 : tasks < 7 ? 2 : 3;
            Judged judged = judge(Year.of(GOOD).tasks(tasks));
            assertEquals(Ratio.of(points), only(judged, Articles.ADDITIONAL_TASK_POINTS), tasks + " tasks");
            assertEquals(Ratio.of(266, 3).plus(Ratio.of(points)), skp(judged));
        }
        Judged none = judge(Year.of(GOOD));
        assertEquals(Ratio.of(266, 3), skp(none));
        assertTrue(none.trace().steps().contains(new Step.Skipped(Articles.ADDITIONAL_TASK_POINTS, "none-reported")));
        assertTrue(none.trace().steps().contains(new Step.Skipped(Articles.CREATIVE_POINTS, "none-reported")));
    }

    @Test
    void P24_severalCreativeWorksNeedTheHostsChoice() {
        for (Year year : List.of(
                Year.of(GOOD).creative(2, 0, 0),
                Year.of(GOOD).creative(1, 1, 0),
                Year.of(GOOD).creative(0, 1, 1))) {
            assertCodes(SILENT.judge(year.toCase()).problems(), "appraisal.pp46-several-creative-works");
        }
        Year year = Year.of(GOOD).creative(2, 1, 0);
        Judged added = engine(GapRule.LOWER_BOUND_WINS, CreativeWorksRule.ADD)
                .judge(year.toCase())
                .orThrow();
        assertEquals(number("12"), only(added, Articles.CREATIVE_POINTS_ADDED));
        assertEquals(Ratio.of(266, 3).plus(Ratio.of(12)), skp(added));
        Judged highest = engine(GapRule.LOWER_BOUND_WINS, CreativeWorksRule.KEEP_HIGHEST)
                .judge(year.toCase())
                .orThrow();
        assertEquals(number("6"), only(highest, Articles.CREATIVE_POINTS_HIGHEST));
        assertEquals(Ratio.of(266, 3).plus(Ratio.of(6)), skp(highest));
        for (Rule rule : List.of(Articles.CREATIVE_POINTS_ADDED, Articles.CREATIVE_POINTS_HIGHEST)) {
            assertEquals(Standing.AGENCY, rule.basis().standing(), "the host's choice");
            assertEquals(Confidence.INFERRED, rule.basis().confidence());
        }
    }

    @Test
    void pointsBesideTheActivitiesArePracticeWhoseTextWasNotSeen() {
        for (Rule rule : List.of(
                Articles.ADDITIONAL_TASKS,
                Articles.ADDITIONAL_TASK_POINTS,
                Articles.CREATIVE_WORKS,
                Articles.CREATIVE_POINTS)) {
            assertEquals(Standing.AGENCY, rule.basis().standing(), rule.id());
            assertEquals(Confidence.CONFIRMED, rule.basis().confidence(), rule.id());
            assertEquals("Perka BKN 1/2013", rule.basis().citation().toString());
        }
    }

    @Test
    void P25_theBandIsReadFromTheTotalNotFromTheWeightedSkp() {
        Judged judged = judge(Year.of(Work.of("100/100", "100/100", "76/100")));
        assertEquals(number("100"), skp(judged));
        assertEquals(Optional.of(Score.of(92)), judged.verdict().score());
        assertEquals(Pp46Band.VERY_GOOD, judged.verdict().predicate());
    }

    @Test
    void P26_sixElementsOfAStructuralOfficialFiveOfOthers() {
        Year year = Year.of(GOOD).marked("80", "80", "80", "80", "80", "86");
        assertEquals(number("81"), only(judge(year.official()), Articles.BEHAVIOR));
        Judged other = judge(year);
        assertEquals(number("80"), only(other, Articles.BEHAVIOR));
        assertCodes(other.problems(), "appraisal.pp46-leadership-mark-unused");
        assertTrue(other.trace().steps().contains(new Step.Skipped(Articles.LEADERSHIP, "not-a-structural-official")));
    }

    @ParameterizedTest
    @EnumSource(PositionLevel.class)
    void P26_whoIsAStructuralOfficial(PositionLevel level) {
        AppraisalCaseBuilder builder = Pp46Cases.held(Position.of("Jabatan Rekaan", level), Pp46Cases.YEAR);
        Year.of(GOOD).addTo(builder, Pp46Cases.YEAR);
        AppraisalResult result = SILENT.judge(builder.build());
        if (level == PositionLevel.STAFF) {
            assertCodes(result.problems());
        } else {
            assertCodes(result.problems(), "appraisal.pp46-mark-missing");
        }
    }

    @Test
    void P27_everyElementCountsOnce() {
        Judged judged =
                judge(Year.of(GOOD).marked("1", "2", "4", "8", "16", "32").official());
        assertEquals(Ratio.of(63, 6), only(judged, Articles.BEHAVIOR));
        for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
            assertEquals(Ratio.of(1L << element.ordinal()), only(judged, Articles.mark(element)));
        }
    }

    @Test
    void P28_betweenNinetyAndNinetyOneOneDocumentedRuleHolds() {
        Year year = Year.of(Work.of("95.5/100", "100/100", "12/12")).marked("90.5", "90.5", "90.5", "90.5", "90.5");
        Problems unchosen = SILENT.judge(year.toCase()).problems();
        assertCodes(unchosen, "policy.choice-missing");
        assertEquals("", unchosen.list().get(0).path());
        assertEquals(
                List.of(Term.of("parameter", "pp46-2011/gap-rule")),
                unchosen.list().get(0).details());
        Judged lower = engine(GapRule.LOWER_BOUND_WINS, CreativeWorksRule.ADD)
                .judge(year.toCase())
                .orThrow();
        assertEquals(Optional.of(Score.parse("90.5")), lower.verdict().score());
        assertEquals(Pp46Band.GOOD, lower.verdict().predicate());
        assertEquals(
                Articles.GAP_LOWER_BOUND,
                lower.trace().steps().get(lower.trace().steps().size() - 1).rule());
        assertEquals(Standing.INTERPRETATION, Articles.GAP_LOWER_BOUND.basis().standing());
        Judged rounded = engine(GapRule.ROUND_FIRST, CreativeWorksRule.ADD)
                .judge(year.toCase())
                .orThrow();
        assertEquals(Pp46Band.VERY_GOOD, rounded.verdict().predicate());
        assertEquals(number("91"), only(rounded, Articles.GAP_ROUNDED));
        assertCodes(
                engine(GapRule.REFUSE, CreativeWorksRule.ADD)
                        .judge(year.toCase())
                        .problems(),
                "appraisal.pp46-between-bands");
    }

    @Test
    void P29_aNegativeScoreIsReportedAndNotFloored() {
        assertEquals(number("-24"), time("24/12"));
        assertEquals(number("0"), time("176/100"));
        assertCodes(judge(Year.of(Work.of("100/100", "90/100", "176/100"))).problems());
        Judged judged =
                judge(Year.of(Work.of("1/100", "0/100", "2400/12", "9/1")).marked("0", "0", "0", "0", "0"));
        assertCodes(judged.problems(), "appraisal.pp46-negative-score", "appraisal.pp46-negative-score");
        assertTrue(judged.verdict().score().orElseThrow().value().sign() < 0);
        assertEquals(Pp46Band.BAD, judged.verdict().predicate());
    }

    // words

    /** Both branches of time and cost, nothing done, points of every kind, and a total between two bands. */
    private static List<Year> everyRule() {
        Work thrifty = Work.of("100/100", "90/100", "50/100", "50/100");
        Work ordinary = Work.of("100/100", "90/100", "12/12", "12/12");
        Work nothingUsed = Work.of("100/100", "90/100", "0/12", "0/12");
        Work idle = Work.of("0/100", "90/100", "12/12");
        Year gap = Year.of(Work.of("95.5/100", "100/100", "12/12")).marked("90.5", "90.5", "90.5", "90.5", "90.5");
        Year official = Year.of(thrifty, ordinary, nothingUsed, idle)
                .marked("80", "80", "80", "80", "80", "80")
                .official();
        return List.of(gap, official, official.tasks(5).creative(1, 0, 0), official.creative(1, 2, 1));
    }

    @Test
    void everyRuleSaysItselfInBothLanguagesWhateverTheHostChose() {
        for (GapRule gap : List.of(GapRule.LOWER_BOUND_WINS, GapRule.ROUND_FIRST)) {
            for (CreativeWorksRule several : CreativeWorksRule.values()) {
                for (Year year : everyRule()) {
                    Judged judged = engine(gap, several).judge(year.toCase()).orThrow();
                    Spoken.assertSpoken(catalog(gap, several), judged);
                }
            }
        }
    }

    @Test
    void eachActivityIsAnnouncedBeforeItsSteps() {
        Judged judged = judge(Year.of(GOOD, GOOD));
        for (String id : List.of("k1", "k2")) {
            Step announced = new Step.Given(Articles.ACTIVITY, Term.of("activity", id), "plan.workResults[" + id + "]");
            assertTrue(judged.trace().steps().contains(announced), id);
        }
    }

    // what cannot be judged

    private static AppraisalResult judge(IndividualIndicator... indicators) {
        AppraisalCaseBuilder builder = Specimen.empty(Pp46Cases.YEAR);
        Year.of(GOOD).addTo(builder, Pp46Cases.YEAR);
        AppraisalCaseBuilder other = Specimen.empty(Pp46Cases.YEAR);
        builder.build().extras().forEach(key -> copy(builder.build(), other, key));
        other.plan(PerformancePlan.of(
                "skp-46",
                Specimen.EMPLOYEE,
                Pp46Cases.YEAR.days(),
                List.of(WorkResultPlan.of("k", "Kegiatan rekaan", ResultCategory.MAIN, List.of(indicators)))));
        return SILENT.judge(other.build());
    }

    private static <T> void copy(AppraisalCase from, AppraisalCaseBuilder to, FactKey<T> key) {
        to.extra(key, from.extra(key).orElseThrow());
    }

    @Test
    void otherAspectsThanThreeOrFourAreRefused() {
        IndividualIndicator quantity = Pp46Cases.indicator("a", Aspect.QUANTITY, "1");
        IndividualIndicator quality = Pp46Cases.indicator("b", Aspect.QUALITY, "100");
        IndividualIndicator time = Pp46Cases.indicator("c", Aspect.TIME, "1");
        IndividualIndicator cost = Pp46Cases.indicator("d", Aspect.COST, "1");
        IndividualIndicator again = Pp46Cases.indicator("e", Aspect.TIME, "1");
        IndividualIndicator bare = Specimen.documents("f");
        for (AppraisalResult result : List.of(
                judge(quantity),
                judge(quantity, quality),
                judge(quantity, quality, cost),
                judge(quantity, time, cost),
                judge(quantity, quality, time, again),
                judge(quantity, quality, time, bare),
                judge(bare))) {
            assertCodes(result.problems(), "appraisal.pp46-other-aspects");
            assertEquals(AppraisalCase.WORK_RESULTS + "[k]", path(result));
        }
        String missing = "appraisal.pp46-realization-missing";
        assertCodes(judge(quantity, quality, time).problems(), missing, missing, missing);
        assertCodes(judge(quantity, quality, time, cost).problems(), missing, missing, missing, missing);
    }

    private static String path(AppraisalResult result) {
        return result.problems().list().get(0).path();
    }

    @Test
    void aTargetThatIsNoNumberIsRefused() {
        IndividualIndicator told = IndividualIndicator.of(
                        "a", "Ukuran rekaan", Polarity.HIGHER_IS_BETTER, TargetValue.narrative("baik"))
                .withAspect(Aspect.QUANTITY);
        AppraisalResult result = judge(
                told, Pp46Cases.indicator("b", Aspect.QUALITY, "100"), Pp46Cases.indicator("c", Aspect.TIME, "1"));
        String missing = "appraisal.pp46-realization-missing";
        assertCodes(result.problems(), "appraisal.pp46-target-not-a-number", missing, missing, missing);
    }

    private static AppraisalCaseBuilder good() {
        AppraisalCaseBuilder builder = Specimen.empty(Pp46Cases.YEAR);
        Year.of(GOOD).addTo(builder, Pp46Cases.YEAR);
        return builder;
    }

    @Test
    void realizationsInPartsNegativeOrNotMeasuredAreRefused() {
        AppraisalPeriod half = AppraisalPeriod.ofSemester(2015, 1);
        assertCodes(
                SILENT.judge(good().realization(Pp46Cases.realized("k1-time", half, Aspect.TIME, "6"))
                                .build())
                        .problems(),
                "appraisal.pp46-realization-in-parts");
        assertCodes(
                SILENT.judge(Year.of(Work.of("-1/100", "90/100", "12/12")).toCase())
                        .problems(),
                "appraisal.pp46-realization-negative");
        IndividualIndicator quantity = Pp46Cases.indicator("a", Aspect.QUANTITY, "1");
        IndividualIndicator quality = Pp46Cases.indicator("b", Aspect.QUALITY, "100");
        IndividualIndicator time = Pp46Cases.indicator("c", Aspect.TIME, "1");
        AppraisalCaseBuilder builder = Specimen.empty(Pp46Cases.YEAR)
                .plan(PerformancePlan.of(
                        "skp-46",
                        Specimen.EMPLOYEE,
                        Pp46Cases.YEAR.days(),
                        List.of(WorkResultPlan.of(
                                "k", "Kegiatan rekaan", ResultCategory.MAIN, List.of(quantity, quality, time)))))
                .realization(Pp46Cases.realized("a", Pp46Cases.YEAR, Aspect.QUANTITY, "1"))
                .realization(Pp46Cases.realized("b", Pp46Cases.YEAR, Aspect.QUALITY, "90"))
                .realization(new Realization(
                        IndicatorId.of("c"),
                        Pp46Cases.YEAR,
                        RealizedValue.absent(AbsenceReason.NOT_MEASURED),
                        Specimen.evidence()));
        for (Pp46BehaviorElement element : Pp46BehaviorElement.assessed(false)) {
            builder.extra(Pp46Facts.mark(element), Score.of(80));
        }
        assertCodes(SILENT.judge(builder.build()).problems(), "appraisal.pp46-realization-missing");
    }

    @Test
    void qualityIsMeasuredAgainstOneHundred() {
        Judged judged = judge(Year.of(Work.of("100/100", "72/80", "12/12")));
        assertCodes(judged.problems(), "appraisal.pp46-quality-target-differs");
        assertEquals(number("90"), only(judged, Articles.QUALITY));
        assertCodes(judge(Year.of(Work.of("100/100", "100/100", "12/12"))).problems());
        assertCodes(
                SILENT.judge(Year.of(Work.of("100/100", "100.5/100", "12/12")).toCase())
                        .problems(),
                "appraisal.pp46-quality-above-best");
    }

    @Test
    void withoutAPlanOrAnActivityNothingIsJudged() {
        AppraisalCaseBuilder builder = Specimen.empty(Pp46Cases.YEAR);
        String mark = "appraisal.pp46-mark-missing";
        assertCodes(
                SILENT.judge(builder.build()).problems(), "appraisal.pp46-plan-missing", mark, mark, mark, mark, mark);
        AppraisalCaseBuilder marked = Specimen.empty(Pp46Cases.YEAR)
                .plan(PerformancePlan.of(
                        "skp-46",
                        Specimen.EMPLOYEE,
                        Pp46Cases.YEAR.days(),
                        List.of(WorkResultPlan.of(
                                "t",
                                "Tugas rekaan",
                                ResultCategory.ADDITIONAL,
                                List.of(Specimen.documents("t-iki"))))));
        for (Pp46BehaviorElement element : Pp46BehaviorElement.assessed(false)) {
            marked.extra(Pp46Facts.mark(element), Score.of(80));
        }
        assertCodes(
                SILENT.judge(marked.build()).problems(),
                "appraisal.pp46-no-activity",
                "appraisal.pp46-additional-tasks-not-counted");
        assertCodes(
                SILENT.judge(marked.extra(Pp46Facts.ADDITIONAL_TASKS, Ratio.ONE).build())
                        .problems(),
                "appraisal.pp46-no-activity");
    }

    @Test
    void marksAndCountsOutOfRangeAreFound() {
        assertCodes(
                SILENT.judge(Year.of(GOOD)
                                .marked("-0.5", "100.5", "0", "100", "80")
                                .toCase())
                        .problems(),
                "appraisal.pp46-mark-out-of-range",
                "appraisal.pp46-mark-out-of-range");
        String count = "appraisal.pp46-not-a-count";
        assertCodes(
                SILENT.judge(good().extra(Pp46Facts.ADDITIONAL_TASKS, Ratio.of(3, 2))
                                .extra(Pp46Facts.creativeWorks(CreativeScope.UNIT), Ratio.of(-1))
                                .extra(Pp46Facts.creativeWorks(CreativeScope.NATION), Ratio.of(1, 2))
                                .build())
                        .problems(),
                count,
                count,
                count);
    }

    @Test
    void theLawGovernsFrom2014UntilTheFirstHalfOf2021() {
        for (AppraisalPeriod period : List.of(AppraisalPeriod.ofYear(2014), AppraisalPeriod.ofYear(2020))) {
            assertCodes(judgeIn(EmploymentStatus.PNS, period).problems());
        }
        assertCodes(judgeIn(EmploymentStatus.PNS, AppraisalPeriod.ofSemester(2021, 1))
                .problems());
        assertCodes(
                judgeIn(EmploymentStatus.PNS, AppraisalPeriod.ofSemester(2020, 2))
                        .problems(),
                "appraisal.pp46-half-year");
        String none = "policy.none-in-force";
        assertCodes(judgeIn(EmploymentStatus.PNS, AppraisalPeriod.ofYear(2013)).problems(), none);
        assertCodes(judgeIn(EmploymentStatus.PNS, AppraisalPeriod.ofYear(2021)).problems(), none);
        assertCodes(
                judgeIn(EmploymentStatus.PNS, AppraisalPeriod.ofQuarter(2015, 1))
                        .problems(),
                none);
        assertCodes(judgeIn(EmploymentStatus.PPPK, AppraisalPeriod.ofYear(2015)).problems(), none);
    }

    private static AppraisalResult judgeIn(EmploymentStatus status, AppraisalPeriod period) {
        AppraisalCaseBuilder builder = Specimen.empty(status, period);
        Year.of(GOOD).addTo(builder, period);
        return SILENT.judge(builder.build());
    }
}
