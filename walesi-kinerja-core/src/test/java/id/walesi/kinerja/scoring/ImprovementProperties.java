package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Turnaround;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ImprovementProperties {

    private static Amount days(long quarters) {
        return new Amount(Ratio.of(quarters, 4), MeasurementUnit.WORKING_DAY);
    }

    private static Optional<Percent> against(Polarity polarity, long baseline, long realization) {
        return Improvement.against(polarity, days(baseline), days(realization));
    }

    @Property
    void theTwoDirectionsMirrorEachOther(@ForAll int baseline, @ForAll int realization) {
        Assume.that(baseline != 0);
        Percent up = against(Polarity.HIGHER_IS_BETTER, baseline, realization).orElseThrow();
        Percent down = against(Polarity.LOWER_IS_BETTER, baseline, realization).orElseThrow();
        assertEquals(up.value(), down.value().negated());
    }

    @Property
    void betterIsPositiveWhateverTheSignOfTheBaseline(@ForAll int baseline, @ForAll int realization) {
        Assume.that(baseline != 0);
        Percent up = against(Polarity.HIGHER_IS_BETTER, baseline, realization).orElseThrow();
        assertEquals(Integer.compare(realization, baseline), up.value().sign());
    }

    @Property
    void theImprovementBringsBackTheRealization(
            @ForAll @IntRange(min = 1) int baseline, @ForAll @IntRange(min = 0) int realization) {
        Percent up = against(Polarity.HIGHER_IS_BETTER, baseline, realization).orElseThrow();
        Ratio back = days(baseline).value().times(Ratio.ONE.plus(up.fraction()));
        assertEquals(days(realization).value(), back);
    }

    @Property
    void withoutABaselineOrADirectionThereIsNoImprovement(
            @ForAll Polarity polarity, @ForAll int baseline, @ForAll int realization) {
        assertEquals(Optional.empty(), against(polarity, 0, realization));
        assertEquals(Optional.empty(), against(Polarity.STABILIZE, baseline, realization));
    }

    @Example
    void documentsFinishedInFewerDays() {
        // 5 working days before, 3.5 now: 30 % faster
        assertEquals(Optional.of(Percent.of(30)), against(Polarity.LOWER_IS_BETTER, 20, 14));
        // satisfaction 80 before, 84 now: 5 % better
        assertEquals(Optional.of(Percent.of(5)), against(Polarity.HIGHER_IS_BETTER, 320, 336));
        // growth of -10 before, -5 now: half as bad
        assertEquals(Optional.of(Percent.of(50)), against(Polarity.HIGHER_IS_BETTER, -40, -20));
    }

    @Example
    void unitsMustAgreeAndNullIsNamed() {
        Amount hours = Amount.of(1, MeasurementUnit.HOUR);
        assertThrows(
                IllegalArgumentException.class, () -> Improvement.against(Polarity.LOWER_IS_BETTER, hours, days(4)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Improvement.against(Polarity.STABILIZE, Amount.of(0, MeasurementUnit.HOUR), days(4)));
        assertEquals(
                "baseline",
                assertThrows(
                                NullPointerException.class,
                                () -> Improvement.against(Polarity.LOWER_IS_BETTER, null, hours))
                        .getMessage());
        assertEquals(
                "realization",
                assertThrows(
                                NullPointerException.class,
                                () -> Improvement.against(Polarity.LOWER_IS_BETTER, hours, null))
                        .getMessage());
    }

    @Property
    void theMeanTimeOfAllDocumentsIsTheirTotal(
            @ForAll @IntRange(min = 1) int documents, @ForAll @IntRange(min = 0) int total) {
        Turnaround turnaround = new Turnaround(documents, days(total));
        Amount mean = Improvement.meanTime(turnaround);
        assertEquals(turnaround.total(), mean.times(Ratio.of(documents)));
    }
}
