package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.documents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.List;
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
