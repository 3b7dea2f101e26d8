package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.documents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TargetLintTest {

    private static final TargetLint LINT = new TargetLint(3);

    private static PerformancePlan plan(PlanApproach approach, IndividualIndicator... indicators) {
        return Plans.staff(approach).workResult(Plans.result("r1", indicators)).build();
    }

    private static List<String> lint(PerformancePlan plan) {
        return Findings.of(LINT.problems(plan, List.of()));
    }

    private static List<String> lint(PlanApproach approach, TargetValue target) {
        return lint(plan(approach, Plans.indicator("i1", Polarity.HIGHER_IS_BETTER, target)));
    }

    private static List<String> lint(Polarity polarity, TargetValue target, long baseline) {
        return lint(plan(
                PlanApproach.QUANTITATIVE,
                Plans.indicator("i1", polarity, target).withBaseline(documents(baseline))));
    }

    private static List<String> warning(String code) {
        return List.of("warning " + code + " at workResults[0].indicators[0].target");
    }

    @Test
    void aQuantitativeTargetIsANumberWithItsUnit() {
        assertEquals(List.of(), lint(PlanApproach.QUANTITATIVE, TargetValue.of(documents(5))));
        assertEquals(warning("no-number"), lint(PlanApproach.QUANTITATIVE, TargetValue.narrative("tepat waktu")));
        assertEquals(warning("no-unit"), lint(PlanApproach.QUANTITATIVE, TargetValue.narrative("1.000")));
        assertEquals(warning("number-in-words"), lint(PlanApproach.QUANTITATIVE, TargetValue.narrative("5 dokumen")));
        assertEquals(warning("number-in-words"), lint(PlanApproach.QUANTITATIVE, TargetValue.narrative("95%")));
        assertEquals(List.of(), lint(PlanApproach.QUANTITATIVE, TargetValue.by(Plans.day(6, 30))));
    }

    @Test
    void aQualitativeTargetMayBeWordsButNoBareNumber() {
        assertEquals(List.of(), lint(PlanApproach.QUALITATIVE, TargetValue.narrative("tepat waktu")));
        assertEquals(List.of(), lint(PlanApproach.QUALITATIVE, TargetValue.narrative("5 dokumen")));
        assertEquals(warning("no-unit"), lint(PlanApproach.QUALITATIVE, TargetValue.narrative("100")));
    }

    @Test
    void aTargetBelowTheBaselineIsTriviallyMet() {
        TargetValue five = TargetValue.of(documents(5));
        assertEquals(warning("trivially-met"), lint(Polarity.HIGHER_IS_BETTER, five, 6));
        assertEquals(warning("trivially-met"), lint(Polarity.HIGHER_IS_BETTER, five, 5));
        assertEquals(List.of(), lint(Polarity.HIGHER_IS_BETTER, five, 4));
        assertEquals(List.of(), lint(Polarity.LOWER_IS_BETTER, five, 6));
        assertEquals(warning("trivially-met"), lint(Polarity.LOWER_IS_BETTER, five, 5));
        assertEquals(warning("trivially-met"), lint(Polarity.LOWER_IS_BETTER, five, 4));
    }

    @Test
    void aRangeAroundTheBaselineIsTooWide() {
        TargetValue range = TargetValue.between(documents(5), documents(9));
        assertEquals(List.of(), lint(Polarity.HIGHER_IS_BETTER, range, 4));
        assertEquals(warning("range-holds-baseline"), lint(Polarity.HIGHER_IS_BETTER, range, 5));
        assertEquals(warning("range-holds-baseline"), lint(Polarity.HIGHER_IS_BETTER, range, 9));
        assertEquals(warning("trivially-met"), lint(Polarity.HIGHER_IS_BETTER, range, 10));
        assertEquals(List.of(), lint(Polarity.LOWER_IS_BETTER, range, 10));
        assertEquals(warning("range-holds-baseline"), lint(Polarity.LOWER_IS_BETTER, range, 9));
        assertEquals(warning("range-holds-baseline"), lint(Polarity.LOWER_IS_BETTER, range, 5));
        assertEquals(warning("trivially-met"), lint(Polarity.LOWER_IS_BETTER, range, 4));
    }

    @Test
    void stayingWhereOneIsCanBeTheTask() {
        assertEquals(List.of(), lint(Polarity.STABILIZE, TargetValue.of(documents(5)), 5));
        assertEquals(List.of(), lint(Polarity.STABILIZE, TargetValue.between(documents(4), documents(6)), 5));
        assertEquals(List.of(), lint(Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(documents(5)), 5));
    }

    private static final Evidence REPORT = new Evidence(EvidenceKind.REPORT, "laporan", Optional.empty());

    private static RealizationSeries recorded(String id, AppraisalPeriod first, RealizedValue... values) {
        RealizationSeries series = RealizationSeries.of(IndicatorId.of(id));
        AppraisalPeriod period = first;
        for (RealizedValue value : values) {
            series = series.record(new Realization(IndicatorId.of(id), period, value, REPORT), Plans.day(1, 5));
            period = AppraisalPeriod.ofYear(period.days().end().getYear());
        }
        return series;
    }

    private static RealizationSeries counted(int firstYear, long... counts) {
        return recorded(
                "i1",
                AppraisalPeriod.ofYear(firstYear),
                Arrays.stream(counts)
                        .mapToObj(count -> RealizedValue.of(documents(count)))
                        .toArray(RealizedValue[]::new));
    }

    private static Problems after(Polarity polarity, TargetValue target, RealizationSeries... achieved) {
        PerformancePlan plan = plan(PlanApproach.QUANTITATIVE, Plans.indicator("i1", polarity, target));
        return LINT.problems(plan, List.of(), List.of(achieved));
    }

    private static final List<String> MET_BEFORE =
            List.of("notice met-by-earlier-value at workResults[0].indicators[0].target");

    @Test
    void aTargetThatTheLastValueMetIsPointedOut() {
        TargetValue five = TargetValue.of(documents(5));
        Problems found = after(Polarity.HIGHER_IS_BETTER, five, counted(2023, 4, 6, 5));
        assertEquals(MET_BEFORE, Findings.of(found));
        assertEquals(
                "indicator=i1 last=5 documents period=Year 2025 met=2 known=3",
                Findings.details(found.list().get(0)));
        assertEquals(List.of(), Findings.of(after(Polarity.HIGHER_IS_BETTER, five, counted(2023, 6, 6, 4))));
        assertEquals(MET_BEFORE, Findings.of(after(Polarity.LOWER_IS_BETTER, five, counted(2024, 6, 5))));
        assertEquals(List.of(), Findings.of(after(Polarity.LOWER_IS_BETTER, five, counted(2024, 5, 6))));
        assertEquals(List.of(), Findings.of(after(Polarity.LOWER_IS_BETTER, five)));
        TargetValue range = TargetValue.between(documents(5), documents(9));
        assertEquals(MET_BEFORE, Findings.of(after(Polarity.HIGHER_IS_BETTER, range, counted(2025, 5))));
        assertEquals(List.of(), Findings.of(after(Polarity.HIGHER_IS_BETTER, range, counted(2025, 4))));
        assertEquals(MET_BEFORE, Findings.of(after(Polarity.LOWER_IS_BETTER, range, counted(2025, 9))));
        assertEquals(List.of(), Findings.of(after(Polarity.LOWER_IS_BETTER, range, counted(2025, 10))));
    }

    @Test
    void aCorrectedValueCountsAsCorrected() {
        RealizationSeries series = counted(2025, 6);
        Realization less = new Realization(
                IndicatorId.of("i1"), AppraisalPeriod.ofYear(2025), RealizedValue.of(documents(4)), REPORT);
        TargetValue five = TargetValue.of(documents(5));
        assertEquals(MET_BEFORE, Findings.of(after(Polarity.HIGHER_IS_BETTER, five, series)));
        RealizationSeries corrected = series.correct(less, Plans.day(2, 1), "salah hitung");
        assertEquals(List.of(), Findings.of(after(Polarity.HIGHER_IS_BETTER, five, corrected)));
    }

    @Test
    void whatCannotBeComparedSaysNothing() {
        AppraisalPeriod last = AppraisalPeriod.ofYear(2025);
        TargetValue five = TargetValue.of(documents(5));
        RealizationSeries otherUnit = recorded("i1", last, RealizedValue.of(Plans.days(9)));
        RealizationSeries ofQuarter =
                recorded("i1", AppraisalPeriod.ofQuarter(2025, 4), RealizedValue.of(documents(9)));
        RealizationSeries absent = recorded("i1", last, RealizedValue.absent(AbsenceReason.NOT_MEASURED));
        RealizationSeries other = recorded("i2", last, RealizedValue.of(documents(9)));
        for (RealizationSeries series : List.of(otherUnit, ofQuarter, absent, other, counted(2026, 9))) {
            assertEquals(List.of(), Findings.of(after(Polarity.HIGHER_IS_BETTER, five, series)));
        }
        RealizedValue done = RealizedValue.on(LocalDate.of(2025, 3, 1));
        TargetValue inJune = TargetValue.by(Plans.day(6, 30));
        assertEquals(List.of(), Findings.of(after(Polarity.LOWER_IS_BETTER, inJune, recorded("i1", last, done))));
        PerformancePlan told = plan(
                PlanApproach.QUALITATIVE,
                Plans.indicator("i1", Polarity.HIGHER_IS_BETTER, TargetValue.narrative("lebih baik")));
        assertEquals(List.of(), Findings.of(LINT.problems(told, List.of(), List.of(counted(2025, 9)))));
        TargetValue ceiling = TargetValue.ceiling(documents(5));
        assertEquals(List.of(), Findings.of(after(Polarity.LOWER_IS_BETTER, ceiling, counted(2025, 3))));
        assertThrows(NullPointerException.class, () -> LINT.problems(told, List.of(), null));
    }

    @Test
    void theBaselineIsNotToldTwice() {
        PerformancePlan plan = plan(
                PlanApproach.QUANTITATIVE,
                Plans.indicator("i1", Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(5)))
                        .withBaseline(documents(6)));
        assertEquals(warning("trivially-met"), Findings.of(LINT.problems(plan, List.of(), List.of(counted(2025, 6)))));
    }

    private static boolean isPointedOut(Polarity polarity, TargetValue target, List<Integer> counts) {
        long[] values = counts.stream().mapToLong(Integer::longValue).toArray();
        return !after(polarity, target, counted(2026 - values.length, values)).isEmpty();
    }

    /** What every earlier period met is pointed out, and what the last one did not meet is not. */
    @Property(tries = 300)
    void aTargetIsPointedOutExactlyIfItIsNoBetterThanTheLastValue(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 20) Integer> counts,
            @ForAll @IntRange(max = 20) int target) {
        int last = counts.get(counts.size() - 1);
        TargetValue promised = TargetValue.of(documents(target));
        assertEquals(target <= last, isPointedOut(Polarity.HIGHER_IS_BETTER, promised, counts));
        assertEquals(target >= last, isPointedOut(Polarity.LOWER_IS_BETTER, promised, counts));
    }

    @Property(tries = 100)
    void toStayWithinARangeIsNeverTrivial(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 20) Integer> counts,
            @ForAll @IntRange(max = 20) int lowest,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        TargetValue range = TargetValue.between(documents(lowest), documents(lowest + width));
        assertFalse(isPointedOut(Polarity.STABILIZE, range, counts));
        assertFalse(isPointedOut(Polarity.STABILIZE, TargetValue.of(documents(lowest)), counts));
    }

    private static PerformancePlan inYear(int year, PersonId owner, String measure, long target) {
        IndividualIndicator indicator = IndividualIndicator.of(
                "i" + year, measure, Polarity.HIGHER_IS_BETTER, TargetValue.of(documents(target)));
        return PerformancePlan.of("p" + year, owner, Plans.year(year), List.of(Plans.result("r", indicator)));
    }

    @Test
    void aTargetUnchangedForThreeYearsIsPointedOut() {
        PerformancePlan now = inYear(2026, Plans.MEMBER, "Dokumen selesai", 5);
        PerformancePlan last = inYear(2025, Plans.MEMBER, " dokumen selesai ", 5);
        PerformancePlan before = inYear(2024, Plans.MEMBER, "dokumen selesai", 5);
        Problems found = LINT.problems(now, List.of(before, last));
        assertEquals(warning("unchanged"), Findings.of(found));
        assertEquals("indicator=i2026 years=3", Findings.details(found.list().get(0)));
        for (List<PerformancePlan> earlier : List.of(
                List.<PerformancePlan>of(),
                List.of(last),
                List.of(before),
                List.of(last, inYear(2024, Plans.MEMBER, "dokumen selesai", 4)),
                List.of(last, inYear(2024, Plans.MEMBER, "dokumen lain", 5)),
                List.of(last, inYear(2024, Plans.HEAD, "dokumen selesai", 5)),
                List.of(last, inYear(2023, Plans.MEMBER, "dokumen selesai", 5)))) {
            assertEquals(List.of(), Findings.of(LINT.problems(now, earlier)));
        }
        assertEquals(warning("unchanged"), Findings.of(new TargetLint(2).problems(now, List.of(last))));
        PerformancePlan longBefore = inYear(2023, Plans.MEMBER, "dokumen selesai", 5);
        assertEquals(
                warning("unchanged"),
                Findings.of(LINT.problems(now, List.of(longBefore, before, last))),
                "longer than that is unchanged too");
    }

    @Test
    void everySeededDefectIsFoundAtItsPlaceAndNothingElse() {
        List<WorkResultPlan> results = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<TargetValue> targets = List.of(
                TargetValue.of(documents(5)),
                TargetValue.narrative("baik"),
                TargetValue.narrative("12"),
                TargetValue.of(documents(2)));
        List<String> codes = List.of("", "no-number", "no-unit", "trivially-met");
        for (int i = 0; i < 12; i++) {
            int kind = i % 4;
            IndividualIndicator indicator = Plans.indicator("i" + i, Polarity.HIGHER_IS_BETTER, targets.get(kind));
            IndividualIndicator sound = Plans.indicator("s" + i);
            results.add(Plans.result(
                    "r" + i, sound, kind == 0 || kind == 3 ? indicator.withBaseline(documents(3)) : indicator));
            if (kind > 0) {
                expected.add("warning " + codes.get(kind) + " at workResults[" + i + "].indicators[1].target");
            }
        }
        PerformancePlan plan =
                Plans.staff(PlanApproach.QUANTITATIVE).workResults(results).build();
        assertEquals(expected, lint(plan));
    }

    @Test
    void oneYearCannotBeUnchanged() {
        assertThrows(IllegalArgumentException.class, () -> new TargetLint(1));
        assertThrows(NullPointerException.class, () -> LINT.problems(null, List.of()));
        assertThrows(
                NullPointerException.class, () -> LINT.problems(Plans.draft().build(), null));
    }
}
