package id.walesi.kinerja.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.PercentLimits;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealizedSharesTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final AppraisalPeriod HALF = AppraisalPeriod.ofSemester(2025, 1);
    private static final AppraisalPeriod OTHER_HALF = AppraisalPeriod.ofSemester(2025, 2);

    private static IndividualIndicator indicator(String id, Polarity polarity, TargetValue target) {
        return IndividualIndicator.of(id, "Ukuran", polarity, target);
    }

    private static Amount documents(long number) {
        return Amount.of(number, MeasurementUnit.DOCUMENT);
    }

    private static TargetValue target(long number) {
        return TargetValue.of(documents(number));
    }

    private static WorkResultPlan result(String id, IndividualIndicator... indicators) {
        return WorkResultPlan.of(id, "Hasil", ResultCategory.MAIN, List.of(indicators));
    }

    private static AppraisalCaseBuilder planned(WorkResultPlan... results) {
        return Specimen.empty(YEAR).plan(PerformancePlan.of("skp", Specimen.EMPLOYEE, YEAR.days(), List.of(results)));
    }

    private static Realization realized(String id, AppraisalPeriod period, long number) {
        return new Realization(IndicatorId.of(id), period, documents(number), Specimen.evidence());
    }

    private static String share(AppraisalCase facts, int place) {
        RunningRatio number = new RunningRatio().set(Ratio.of(-7));
        boolean there = facts.shares().into(place, number);
        return there ? number.toString() : "none" + number;
    }

    @Test
    void sharesStandInThePlansOrderWhateverTheOrderOfRealizations() {
        AppraisalCaseBuilder builder = planned(
                result("r0", indicator("a", Polarity.HIGHER_IS_BETTER, target(10))),
                result(
                        "r1",
                        indicator("b", Polarity.LOWER_IS_BETTER, target(4)),
                        indicator("c", Polarity.STABILIZE, target(3))));
        AppraisalCase facts = builder.realization(realized("c", YEAR, 6))
                .realization(realized("a", YEAR, 5))
                .realization(realized("b", YEAR, 0))
                .build();
        assertTrue(facts.realizesOnce());
        assertTrue(facts.shares().isComplete());
        assertEquals("0.5", share(facts, 0));
        assertEquals("0", share(facts, 1));
        assertEquals("2", share(facts, 2));
        assertFalse(facts.shares().exceedsTarget(0));
        assertTrue(facts.shares().exceedsTarget(2));
        PercentLimits limits =
                PercentLimits.of(Percent.of(0), Percent.of(120), Rounding.ofRows(2, RoundingMode.HALF_UP));
        RunningRatio sum = new RunningRatio();
        assertTrue(facts.shares().addPercent(0, false, limits, sum));
        assertTrue(facts.shares().addPercent(2, false, limits, sum));
        assertTrue(facts.shares().addPercent(0, true, limits, sum));
        assertEquals(Ratio.of(50 + 120 + 120), sum.value());
        assertEquals(Polarity.HIGHER_IS_BETTER, facts.shares().polarity(0));
        assertEquals(Polarity.LOWER_IS_BETTER, facts.shares().polarity(1));
        assertEquals(Polarity.STABILIZE, facts.shares().polarity(2));
        assertEquals("RealizedShares[***]", facts.shares().toString());
        assertEquals(facts.shares(), builder.build().shares());
        assertEquals(facts.shares().hashCode(), builder.build().shares().hashCode());
        assertNotEquals(facts.shares(), Specimen.empty(YEAR).build().shares());
    }

    @Test
    void whereThereIsSomethingToDecideThereIsNoShare() {
        AppraisalCase facts = planned(result(
                        "r",
                        indicator("zero", Polarity.HIGHER_IS_BETTER, target(0)),
                        indicator("negative", Polarity.HIGHER_IS_BETTER, target(-5)),
                        indicator("range", Polarity.HIGHER_IS_BETTER, TargetValue.between(documents(1), documents(2))),
                        indicator("ceiling", Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(documents(10))),
                        indicator("words", Polarity.HIGHER_IS_BETTER, TargetValue.narrative("baik")),
                        indicator("absent", Polarity.HIGHER_IS_BETTER, target(10)),
                        indicator("unsaid", Polarity.HIGHER_IS_BETTER, target(10)),
                        indicator("twice", Polarity.HIGHER_IS_BETTER, target(10)),
                        indicator("plain", Polarity.HIGHER_IS_BETTER, target(10))))
                .realization(realized("zero", YEAR, 1))
                .realization(realized("negative", YEAR, 1))
                .realization(realized("range", YEAR, 1))
                .realization(realized("ceiling", YEAR, 1))
                .realization(
                        new Realization(IndicatorId.of("words"), YEAR, RealizedValue.told("baik"), Specimen.evidence()))
                .realization(new Realization(
                        IndicatorId.of("absent"),
                        YEAR,
                        RealizedValue.absent(AbsenceReason.NOT_APPLICABLE),
                        Specimen.evidence()))
                .realization(realized("twice", HALF, 1))
                .realization(realized("twice", OTHER_HALF, 1))
                .realization(realized("plain", YEAR, 1))
                .build();
        assertFalse(facts.realizesOnce());
        assertFalse(facts.shares().isComplete());
        PercentLimits limits =
                PercentLimits.of(Percent.of(0), Percent.of(120), Rounding.ofRows(2, RoundingMode.HALF_UP));
        for (int place = 0; place < 8; place++) {
            assertEquals("none-7", share(facts, place));
            assertFalse(facts.shares().exceedsTarget(place));
            assertFalse(facts.shares().addPercent(place, false, limits, new RunningRatio()));
        }
        assertEquals("0.1", share(facts, 8));
    }

    @Test
    void resultsKeepTheirKindSizeAndWeight() {
        RealizedShares shares = planned(
                        result("r0", indicator("a", Polarity.STABILIZE, target(1)))
                                .weighing(Weight.of(60)),
                        WorkResultPlan.of(
                                "r1",
                                "Hasil",
                                ResultCategory.ADDITIONAL,
                                List.of(
                                        indicator("b", Polarity.STABILIZE, target(1)),
                                        indicator("c", Polarity.STABILIZE, target(1)))))
                .build()
                .shares();
        assertEquals(2, shares.results());
        assertTrue(shares.isMain(0));
        assertFalse(shares.isMain(1));
        assertEquals(1, shares.indicators(0));
        assertEquals(2, shares.indicators(1));
        assertTrue(shares.mainWeighs(Weight.of(60)));
        assertFalse(shares.mainWeighs(Weight.of(61)));
        assertEquals(Ratio.of(60), shares.weight(0));
        assertEquals(
                "weight",
                assertThrows(NullPointerException.class, () -> shares.weight(1)).getMessage());
    }

    @Test
    void aMainResultWithoutWeightLeavesTheSumUnknown() {
        RealizedShares shares = planned(
                        result("r0", indicator("a", Polarity.STABILIZE, target(1)))
                                .weighing(Weight.of(60)),
                        result("r1", indicator("b", Polarity.STABILIZE, target(1)))
                                .weighing(Weight.of(40)),
                        result("r2", indicator("c", Polarity.STABILIZE, target(1))))
                .build()
                .shares();
        assertFalse(shares.mainWeighs(Weight.of(100)));
        assertFalse(shares.mainWeighs(Weight.ZERO));
    }

    @Test
    void whatWasRealizedIsFoundInAnyOrderOfAsking() {
        IndividualIndicator first = indicator("a", Polarity.STABILIZE, target(1));
        IndividualIndicator second = indicator("b", Polarity.STABILIZE, target(1));
        IndividualIndicator without = indicator("c", Polarity.STABILIZE, target(1));
        AppraisalCase facts = planned(result("r", first, second, without))
                .realization(realized("b", YEAR, 2))
                .realization(realized("a", YEAR, 1))
                .build();
        RealizationSearch search = new RealizationSearch(facts);
        for (IndividualIndicator asked : List.of(first, second, without, first, first, without, second)) {
            RealizedValue expected = asked == without
                    ? RealizedValue.absent(AbsenceReason.NOT_MEASURED)
                    : RealizedValue.of(documents(asked == first ? 1 : 2));
            assertEquals(asked == without ? 0 : 1, search.count(asked));
            assertEquals(expected, search.valueOf(asked));
            assertTrue(search.isOnce(asked));
        }
        IndividualIndicator alike = indicator("b", Polarity.STABILIZE, target(1));
        assertEquals(RealizedValue.of(documents(2)), search.valueOf(alike), "one that is not of the plan, by its id");
        assertEquals(1, search.count(alike));
        assertEquals(0, search.count(indicator("d", Polarity.STABILIZE, target(1))));
    }

    @Test
    void ofSeveralRealizationsTheOneGivenFirstIsFound() {
        IndividualIndicator before = indicator("x", Polarity.STABILIZE, target(1));
        IndividualIndicator several = indicator("a", Polarity.STABILIZE, target(1));
        AppraisalCase facts = planned(result("r", before, several))
                .realization(realized("a", HALF, 1))
                .realization(realized("x", YEAR, 5))
                .realization(realized("a", OTHER_HALF, 2))
                .build();
        for (List<IndividualIndicator> order : List.of(List.of(before, several), List.of(several, before))) {
            RealizationSearch search = new RealizationSearch(facts);
            for (IndividualIndicator asked : order) {
                assertEquals(RealizedValue.of(documents(asked == several ? 1 : 5)), search.valueOf(asked));
                assertEquals(asked == several ? 2 : 1, search.count(asked));
            }
        }
    }

    @Test
    void anIndicatorThatWasLookedAtAndNotMeasuredHasOneRealization() {
        IndividualIndicator looked = indicator("a", Polarity.STABILIZE, target(1));
        AppraisalCase facts = planned(result("r", looked))
                .realization(new Realization(
                        looked.id(), YEAR, RealizedValue.absent(AbsenceReason.NOT_MEASURED), Specimen.evidence()))
                .build();
        assertEquals(1, new RealizationSearch(facts).count(looked));
    }

    @Test
    void withoutAPlanThereIsNoShare() {
        assertFalse(Specimen.empty(YEAR).build().shares().isComplete());
        assertEquals(0, Specimen.empty(YEAR).build().shares().results());
    }

    @Test
    void theSearchFindsInAnyOrderAndCounts() {
        IndividualIndicator a = indicator("a", Polarity.HIGHER_IS_BETTER, target(10));
        IndividualIndicator b = indicator("b", Polarity.HIGHER_IS_BETTER, target(10));
        IndividualIndicator c = indicator("c", Polarity.HIGHER_IS_BETTER, target(10));
        AppraisalCase once = planned(result("r", a, b, c))
                .realization(realized("a", YEAR, 1))
                .realization(realized("b", YEAR, 2))
                .build();
        RealizationSearch search = new RealizationSearch(once);
        for (int turn = 0; turn < 2; turn++) {
            assertEquals(1, search.count(a));
            assertEquals(RealizedValue.of(documents(1)), search.valueOf(a));
            assertEquals(1, search.count(b));
            assertEquals(RealizedValue.of(documents(2)), search.valueOf(b));
            assertEquals(RealizedValue.absent(AbsenceReason.NOT_MEASURED), search.valueOf(c));
            assertEquals(0, search.count(c));
            assertTrue(search.isOnce(c));
            assertEquals(RealizedValue.of(documents(1)), search.valueOf(a));
        }
        AppraisalCase twice = planned(result("r", a, b))
                .realization(realized("a", HALF, 1))
                .realization(realized("b", YEAR, 3))
                .realization(realized("a", OTHER_HALF, 2))
                .build();
        RealizationSearch other = new RealizationSearch(twice);
        assertEquals(2, other.count(a));
        assertFalse(other.isOnce(a));
        assertTrue(other.isOnce(b));
        assertEquals(RealizedValue.of(documents(1)), other.valueOf(a), "the first that was given");
    }
}
