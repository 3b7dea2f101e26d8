package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

    @Test
    void factoriesAgreeWithTheText() {
        assertEquals(Percent.of(85), Percent.parse("85.00"));
        assertEquals(Ratio.of(17, 20), Percent.of(85).fraction());
        assertEquals(Weight.of(60), Weight.parse("60.0"));
        assertEquals(Score.of(-3), Score.parse("-3.0"));
        assertEquals(Amount.of(3, MeasurementUnit.DOCUMENT), Amount.parse("3.0", MeasurementUnit.DOCUMENT));
        assertEquals(Amount.of(5_000_000, MeasurementUnit.RUPIAH), Amount.ofRupiah(5_000_000));
        assertEquals(Ratio.ZERO, Weight.ZERO.value());
        assertThrows(NumberFormatException.class, () -> Percent.parse("85%"));
        assertThrows(NumberFormatException.class, () -> Score.parse("85,5"));
        assertThrows(IllegalArgumentException.class, () -> Weight.parse("-0.5"));
    }

    @Test
    void quantitiesOfDifferentMeaningAreNeverEqual() {
        assertNotEquals(Percent.of(85), (Object) Score.of(85));
        assertNotEquals(Amount.of(1, MeasurementUnit.DAY), Amount.of(1, MeasurementUnit.HOUR));
        assertEquals("working-day", MeasurementUnit.WORKING_DAY.toString());
        assertThrows(IllegalArgumentException.class, () -> MeasurementUnit.of("Hari Kerja"));
    }

    @Test
    void aLimitThatIsJustReachedChangesNothing() {
        Ratio ratio = Ratio.of(1, 2);
        assertSame(ratio, ratio.atMost(Ratio.of(2, 4)));
        assertSame(ratio, ratio.atLeast(Ratio.of(2, 4)));
        Percent percent = Percent.of(100);
        assertSame(percent, percent.atMost(Percent.of(100)));
        assertSame(percent, percent.atLeast(Percent.of(100)));
        Score score = Score.of(120);
        assertSame(score, score.atMost(Score.of(120)));
        assertSame(score, score.atLeast(Score.of(120)));
    }

    @ParameterizedTest
    @EnumSource(Rounding.Stage.class)
    void roundsAtItsOwnStageOnly(Rounding.Stage now) {
        Ratio number = Ratio.of(2, 3);
        Ratio rounded = Ratio.parse("0.7");
        Rounding rows = Rounding.ofRows(1, RoundingMode.HALF_UP);
        Rounding total = Rounding.ofTotal(1, RoundingMode.HALF_UP);
        assertEquals(now == Rounding.Stage.ROW ? rounded : number, rows.at(now, number));
        assertEquals(now == Rounding.Stage.TOTAL ? rounded : number, total.at(now, number));
        assertSame(number, Rounding.none().at(now, number));
    }

    @Test
    void refusesRoundingsThatCannotRound() {
        assertEquals(18, Rounding.ofRows(18, RoundingMode.UP).scale());
        assertEquals(0, Rounding.ofRows(0, RoundingMode.UP).scale());
        assertThrows(IllegalArgumentException.class, () -> Rounding.ofRows(19, RoundingMode.UP));
        assertThrows(IllegalArgumentException.class, () -> Rounding.ofTotal(-1, RoundingMode.UP));
        assertThrows(IllegalArgumentException.class, () -> Rounding.ofTotal(0, RoundingMode.UNNECESSARY));
    }
}
