package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void holdsWhatLiesBetweenItsBounds(
            @ForAll @IntRange(min = -3, max = 3) int lower,
            @ForAll boolean includesLower,
            @ForAll @IntRange(min = -3, max = 3) int upper,
            @ForAll boolean includesUpper,
            @ForAll @IntRange(min = -8, max = 8) int halves) {
        Ratio value = Ratio.of(halves, 2);
        boolean empty = includesLower && includesUpper ? lower > upper : lower >= upper;
        if (empty) {
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> new Interval(Ratio.of(lower), includesLower, Ratio.of(upper), includesUpper));
            assertEquals("upper = " + upper + ": leaves no number above lower " + lower, refused.getMessage());
            return;
        }
        Interval interval = new Interval(Ratio.of(lower), includesLower, Ratio.of(upper), includesUpper);
        boolean beneath = includesLower ? halves < 2 * lower : halves <= 2 * lower;
        boolean beyond = includesUpper ? halves > 2 * upper : halves >= 2 * upper;
        assertEquals(beneath, interval.isAbove(value));
        assertEquals(beyond, interval.isBelow(value));
        assertEquals(!beneath && !beyond, interval.contains(value));
    }

    @Property
    void halfLinesHoldOneSideOfTheirBound(
            @ForAll @IntRange(min = -3, max = 3) int bound, @ForAll @IntRange(min = -4, max = 4) int value) {
        Ratio edge = Ratio.of(bound);
        Ratio number = Ratio.of(value);
        assertEquals(value >= bound, Interval.atLeast(edge).contains(number));
        assertEquals(value > bound, Interval.above(edge).contains(number));
        assertEquals(value <= bound, Interval.atMost(edge).contains(number));
        assertEquals(value < bound, Interval.below(edge).contains(number));
    }

    @Example
    void writesTheMathematicalText() {
        assertEquals("[76, 90]", Interval.closed(Ratio.of(76), Ratio.of(90)).toString());
        assertEquals(
                "[76, 90.5)",
                Interval.closedOpen(Ratio.of(76), Ratio.parse("90.50")).toString());
        assertEquals("[91, )", Interval.atLeast(Ratio.of(91)).toString());
        assertEquals("(91, )", Interval.above(Ratio.of(91)).toString());
        assertEquals("(, 50]", Interval.atMost(Ratio.of(50)).toString());
        assertEquals("(, 50)", Interval.below(Ratio.of(50)).toString());
    }

    @Example
    void refusesToIncludeABoundThatIsNotThere() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(null, true, Ratio.ONE, true));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Ratio.ONE, true, null, true));
        assertThrows(NullPointerException.class, () -> Interval.closed(null, Ratio.ONE));
        assertThrows(NullPointerException.class, () -> Interval.closed(Ratio.ONE, null));
        assertThrows(NullPointerException.class, () -> Interval.atLeast(null));
        assertThrows(NullPointerException.class, () -> Interval.below(null));
    }
}
