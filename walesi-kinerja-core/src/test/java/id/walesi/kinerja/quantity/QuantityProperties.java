package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A percent, weight, score or amount computes as the number that it holds. */
// Numbers brings its own edges
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class QuantityProperties {

    @Property
    void percentsComputeAsTheirPoints(@ForAll Ratio a, @ForAll Ratio b, @ForAll Rounding rounding) {
        Percent left = new Percent(a);
        Percent right = new Percent(b);
        assertEquals(new Percent(a.plus(b)), left.plus(right));
        assertEquals(new Percent(a.minus(b)), left.minus(right));
        assertEquals(new Percent(a.round(rounding)), left.round(rounding));
        assertEquals(a.compareTo(b), left.compareTo(right));
        assertSame(a.compareTo(b) <= 0 ? left : right, left.atMost(right));
        assertSame(a.compareTo(b) >= 0 ? left : right, left.atLeast(right));
        assertEquals(left, Percent.ofFraction(left.fraction()));
        assertEquals(a, left.fraction().times(100));
        assertEquals(a + " %", left.toString());
    }

    @Property
    void scoresComputeAsTheirNumber(@ForAll Ratio a, @ForAll Ratio b, @ForAll Rounding rounding) {
        Score left = new Score(a);
        Score right = new Score(b);
        assertEquals(new Score(a.plus(b)), left.plus(right));
        assertEquals(new Score(a.minus(b)), left.minus(right));
        assertEquals(new Score(a.times(b)), left.times(b));
        assertEquals(new Score(a.round(rounding)), left.round(rounding));
        assertEquals(a.compareTo(b), left.compareTo(right));
        assertSame(a.compareTo(b) <= 0 ? left : right, left.atMost(right));
        assertSame(a.compareTo(b) >= 0 ? left : right, left.atLeast(right));
        assertEquals(a.toString(), left.toString());
    }

    @Property
    void weightsComputeAsTheirNumberAndAreNeverNegative(@ForAll Ratio a, @ForAll Ratio b) {
        if (a.sign() < 0) {
            var refused = assertThrows(IllegalArgumentException.class, () -> new Weight(a));
            assertEquals("value = " + a + ": a weight is zero or more", refused.getMessage());
            return;
        }
        Weight left = new Weight(a);
        Weight right = new Weight(b.atLeast(Ratio.ZERO));
        assertEquals(a.plus(right.value()), left.plus(right).value());
        assertEquals(a.compareTo(right.value()), left.compareTo(right));
        assertEquals(a.toString(), left.toString());
        if (right.equals(Weight.ZERO)) {
            assertThrows(IllegalArgumentException.class, () -> left.shareOf(right));
        } else {
            assertEquals(left.value(), left.shareOf(right).times(right.value()));
        }
    }

    @Property
    void amountsComputeAsTheirNumberAndNeverMixUnits(@ForAll Ratio a, @ForAll Ratio b, @ForAll Rounding rounding) {
        Amount left = new Amount(a, MeasurementUnit.DAY);
        Amount right = new Amount(b, MeasurementUnit.of("day"));
        assertEquals(new Amount(a.plus(b), MeasurementUnit.DAY), left.plus(right));
        assertEquals(new Amount(a.minus(b), MeasurementUnit.DAY), left.minus(right));
        assertEquals(new Amount(a.times(b), MeasurementUnit.DAY), left.times(b));
        assertEquals(new Amount(a.round(rounding), MeasurementUnit.DAY), left.round(rounding));
        assertEquals(a.compareTo(b), left.compareWith(right));
        assertEquals(a + " day", left.toString());
        if (b.sign() != 0) {
            assertEquals(a, left.ratioTo(right).times(b));
        }
        Amount other = new Amount(b, MeasurementUnit.WORKING_DAY);
        var refused = assertThrows(IllegalArgumentException.class, () -> left.plus(other));
        assertEquals("unit = working-day: must be day", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> left.minus(other));
        assertThrows(IllegalArgumentException.class, () -> left.ratioTo(other));
        assertThrows(IllegalArgumentException.class, () -> left.compareWith(other));
    }
}
