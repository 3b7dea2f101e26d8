package id.walesi.kinerja.scoring;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.scoring.BeforeAndAfter.Caution;
import id.walesi.kinerja.scoring.BeforeAndAfter.Movement;
import id.walesi.kinerja.scoring.BeforeAndAfter.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BeforeAndAfterTest {

    private static final DateRange COURSE = DateRange.ofClosed(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 14));

    private static Observation month(int month, int cases, long total) {
        return new Observation(
                AppraisalPeriod.ofMonth(2025, month), cases, Amount.of(total, MeasurementUnit.WORKING_DAY));
    }

    private static BeforeAndAfter compare(Polarity polarity, Observation... observations) {
        return BeforeAndAfter.compare(COURSE, polarity, List.of(observations), 2)
                .orThrow();
    }

    @Test
    void eachSideHasOneMeanOverAllItsCases() {
        BeforeAndAfter seen =
                compare(Polarity.LOWER_IS_BETTER, month(4, 4, 16), month(2, 1, 10), month(3, 9, 9), month(1, 3, 15));
        assertEquals(List.of(month(1, 3, 15), month(2, 1, 10)), seen.before().periods());
        assertEquals(4, seen.before().cases());
        assertEquals(Ratio.of(25, 4), seen.before().mean().value());
        assertEquals(MeasurementUnit.WORKING_DAY, seen.before().mean().unit());
        assertEquals(List.of(month(4, 4, 16)), seen.after().periods());
        assertEquals(4, seen.after().cases());
        assertEquals(Ratio.of(4), seen.after().mean().value());
        assertEquals(List.of(month(3, 9, 9)), seen.leftOut());
        assertEquals(Movement.BETTER, seen.movement());
        assertEquals(
                List.of(Caution.NO_COMPARISON, Caution.FEW_PERIODS, Caution.PERIODS_LEFT_OUT),
                List.copyOf(seen.cautions()));
    }

    @Test
    void whereTheMeanWentDependsOnWhatIsBetter() {
        Observation low = month(1, 1, 3);
        Observation high = month(5, 1, 5);
        assertEquals(
                Movement.WORSE, compare(Polarity.LOWER_IS_BETTER, low, high).movement());
        assertEquals(
                Movement.BETTER, compare(Polarity.HIGHER_IS_BETTER, low, high).movement());
        assertEquals(Movement.MOVED, compare(Polarity.STABILIZE, low, high).movement());
        assertEquals(
                Movement.SAME, compare(Polarity.STABILIZE, low, month(5, 2, 6)).movement());
        assertEquals(
                Movement.WORSE,
                compare(Polarity.HIGHER_IS_BETTER, month(1, 1, 5), month(5, 1, 3))
                        .movement());
    }

    @Test
    void nobodyWasComparedWithEvenIfAllLooksWell() {
        BeforeAndAfter seen =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 9), month(2, 1, 9), month(4, 1, 5), month(5, 1, 5));
        assertEquals(Set.of(Caution.NO_COMPARISON), seen.cautions());
    }

    @Test
    void aDirectionFromBeforeIsSaid() {
        BeforeAndAfter falling =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 9), month(2, 1, 8), month(4, 1, 5), month(5, 1, 5));
        assertEquals(Set.of(Caution.NO_COMPARISON, Caution.MOVED_BEFORE), falling.cautions());
        BeforeAndAfter rising =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 8), month(2, 1, 9), month(4, 1, 5), month(5, 1, 5));
        assertEquals(Set.of(Caution.NO_COMPARISON), rising.cautions());
        BeforeAndAfter nowhere =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 9), month(2, 1, 9), month(4, 1, 9), month(5, 1, 9));
        assertEquals(Set.of(Caution.NO_COMPARISON, Caution.RANGES_OVERLAP), nowhere.cautions());
        assertEquals(Movement.SAME, nowhere.movement());
    }

    @Test
    void aPeriodBeforeThatWasAsGoodAsOneAfterIsSaid() {
        BeforeAndAfter overlapping =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 6), month(2, 1, 9), month(4, 1, 5), month(5, 1, 6));
        assertEquals(Set.of(Caution.NO_COMPARISON, Caution.RANGES_OVERLAP), overlapping.cautions());
        BeforeAndAfter apart =
                compare(Polarity.LOWER_IS_BETTER, month(1, 1, 7), month(2, 1, 9), month(4, 1, 5), month(5, 1, 6));
        assertEquals(Set.of(Caution.NO_COMPARISON), apart.cautions());
        BeforeAndAfter upwards =
                compare(Polarity.HIGHER_IS_BETTER, month(1, 1, 5), month(2, 1, 1), month(4, 1, 5), month(5, 1, 9));
        assertEquals(Set.of(Caution.NO_COMPARISON, Caution.RANGES_OVERLAP), upwards.cautions());
        BeforeAndAfter upwardsApart =
                compare(Polarity.HIGHER_IS_BETTER, month(1, 1, 4), month(2, 1, 1), month(4, 1, 5), month(5, 1, 9));
        assertEquals(Set.of(Caution.NO_COMPARISON), upwardsApart.cautions());
    }

    @Test
    void theDaysOfTheCourseDecideWhichSideAPeriodIsOn() {
        DateRange wholeMarch = AppraisalPeriod.ofMonth(2025, 3).days();
        BeforeAndAfter seen = BeforeAndAfter.compare(
                        wholeMarch, Polarity.STABILIZE, List.of(month(2, 1, 1), month(4, 1, 2)), 1)
                .orThrow();
        assertEquals(List.of(), seen.leftOut());
        assertEquals(Set.of(Caution.NO_COMPARISON), seen.cautions());
        DateRange longer = DateRange.ofClosed(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 4, 1));
        Outcome<BeforeAndAfter> outcome =
                BeforeAndAfter.compare(longer, Polarity.STABILIZE, List.of(month(2, 1, 1), month(4, 1, 2)), 1);
        assertRefused(outcome, "development.nothing-before", "development.nothing-after");
        assertEquals("observations", outcome.problems().list().get(0).path());
        assertEquals(
                List.of(Term.of("day", LocalDate.of(2025, 2, 28))),
                outcome.problems().list().get(0).details());
        assertEquals(
                List.of(Term.of("day", LocalDate.of(2025, 4, 1))),
                outcome.problems().list().get(1).details());
    }

    @Test
    void whatDoesNotFitTogetherIsSaidAtOnce() {
        Observation hours = new Observation(AppraisalPeriod.ofQuarter(2025, 1), 1, Amount.of(1, MeasurementUnit.HOUR));
        Outcome<BeforeAndAfter> outcome =
                BeforeAndAfter.compare(COURSE, Polarity.LOWER_IS_BETTER, List.of(month(1, 1, 1), hours), 1);
        assertRefused(outcome, "development.unit-differs", "development.periods-overlap", "development.nothing-after");
        assertEquals("observations[1].total", outcome.problems().list().get(0).path());
        assertEquals(
                List.of(Term.of("unit", "hour"), Term.of("expected", "working-day")),
                outcome.problems().list().get(0).details());
        assertEquals("observations[1].period", outcome.problems().list().get(1).path());
        assertEquals(
                List.of(
                        Term.of("period", AppraisalPeriod.ofQuarter(2025, 1)),
                        Term.of("other", AppraisalPeriod.ofMonth(2025, 1))),
                outcome.problems().list().get(1).details());
    }

    @Test
    void numbersAreChecked() {
        IllegalArgumentException cases = assertThrows(IllegalArgumentException.class, () -> month(1, 0, 1));
        assertTrue(cases.getMessage().startsWith("cases = 0"), cases.getMessage());
        IllegalArgumentException enough = assertThrows(
                IllegalArgumentException.class, () -> BeforeAndAfter.compare(COURSE, Polarity.STABILIZE, List.of(), 0));
        assertTrue(enough.getMessage().startsWith("enough = 0"), enough.getMessage());
        assertEquals(Ratio.of(5, 2), month(1, 2, 5).mean().value());
        assertThrows(
                UnsupportedOperationException.class,
                () -> compare(Polarity.STABILIZE, month(1, 1, 1), month(5, 1, 1))
                        .cautions()
                        .clear());
    }
}
