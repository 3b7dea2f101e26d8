package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.quantity.Numbers.Sample;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a number under way becomes is what rationals of big integers become, whatever its size. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class RunningRatioProperties {

    private static RunningRatio of(Ratio value) {
        return new RunningRatio().set(value);
    }

    private static void assertNumber(ExactFraction expected, RunningRatio actual) {
        Ratio value = actual.value();
        assertEquals(expected, new ExactFraction(value.numerator(), value.denominator()));
        assertEquals(expected.numerator().signum(), actual.sign());
        assertEquals(value.toString(), actual.toString());
    }

    private static ExactFraction exact(long value) {
        return ExactFraction.of(value, 1);
    }

    @Property
    void addsAsTheOracle(@ForAll Sample a, @ForAll Sample b, @ForAll Sample c) {
        assertNumber(a.exact(), of(a.ratio()));
        assertNumber(a.exact().plus(b.exact()), of(a.ratio()).plus(b.ratio()));
        assertNumber(a.exact().plus(b.exact()), of(a.ratio()).plus(of(b.ratio())));
        ExactFraction product = a.exact().plus(b.exact().times(c.exact()));
        assertNumber(product, of(a.ratio()).plusProduct(b.ratio(), c.ratio()));
        assertNumber(product, of(a.ratio()).plusProduct(of(b.ratio()), c.ratio()));
        assertNumber(b.exact(), of(a.ratio()).set(of(b.ratio())));
        assertNumber(b.exact(), new RunningRatio().plus(b.ratio()));
    }

    @Property
    void multipliesAndTurnsAsTheOracle(
            @ForAll Sample a, @ForAll Sample b, @ForAll @LongRange(min = -5, max = 200) long whole) {
        assertNumber(a.exact().times(b.exact()), of(a.ratio()).times(b.ratio()));
        assertNumber(a.exact().times(exact(100)), of(a.ratio()).inPercent());
        assertNumber(exact(whole).plus(a.exact().negated()), of(a.ratio()).from(whole));
        assertNumber(b.exact().plus(a.exact().negated()), of(a.ratio()).from(b.ratio()));
    }

    @Property
    void dividesAsTheOracle(
            @ForAll Sample a, @ForAll Sample b, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long whole) {
        assertNumber(a.exact().times(ExactFraction.of(1, whole)), of(a.ratio()).dividedBy(whole));
        if (b.ratio().sign() == 0) {
            RunningRatio number = of(a.ratio());
            assertThrows(IllegalArgumentException.class, () -> number.dividedBy(b.ratio()));
            assertThrows(IllegalArgumentException.class, () -> number.dividedBy(of(b.ratio())));
            assertThrows(IllegalArgumentException.class, () -> number.quotientOf(a.ratio(), b.ratio()));
            return;
        }
        ExactFraction quotient = a.exact().times(b.exact().inverse());
        assertNumber(quotient, of(a.ratio()).dividedBy(b.ratio()));
        assertNumber(quotient, of(a.ratio()).dividedBy(of(b.ratio())));
        assertNumber(quotient, new RunningRatio().quotientOf(a.ratio(), b.ratio()));
    }

    @Property
    void comparesAndLimitsAsTheOracle(@ForAll Sample a, @ForAll Sample b) {
        int order = a.exact().compareTo(b.exact());
        assertEquals(order, Integer.signum(of(a.ratio()).compareTo(b.ratio())));
        assertNumber(order <= 0 ? a.exact() : b.exact(), of(a.ratio()).atMost(b.ratio()));
        assertNumber(order >= 0 ? a.exact() : b.exact(), of(a.ratio()).atLeast(b.ratio()));
    }

    @Property
    void roundsAsTheOracle(@ForAll Sample a, @ForAll Rounding rounding) {
        assertNumber(
                a.exact().round(rounding.scale(), rounding.mode()),
                of(a.ratio()).round(rounding));
        assertNumber(a.exact(), of(a.ratio()).round(Rounding.none()));
    }

    /** In and out of the numbers that fit two longs, and on. */
    @Property
    void goesOnExactlyAfterAnOverflow(
            @ForAll @Size(max = 12) List<Sample> samples, @ForAll @IntRange(max = 5) int first) {
        RunningRatio number = new RunningRatio();
        ExactFraction oracle = exact(0);
        int way = first;
        for (Sample sample : samples) {
            ExactFraction other = sample.exact();
            switch (way % 5) {
                case 0 -> {
                    number.plus(sample.ratio());
                    oracle = oracle.plus(other);
                }
                case 1 -> {
                    number.times(sample.ratio());
                    oracle = oracle.times(other);
                }
                case 2 -> {
                    number.from(sample.ratio());
                    oracle = other.plus(oracle.negated());
                }
                case 3 -> {
                    number.inPercent().plusProduct(sample.ratio(), sample.ratio());
                    oracle = oracle.times(exact(100)).plus(other.times(other));
                }
                default -> {
                    if (sample.ratio().sign() != 0) {
                        number.dividedBy(sample.ratio());
                        oracle = oracle.times(other.inverse());
                    }
                }
            }
            assertNumber(oracle, number);
            way++;
        }
    }

    /** Long sums of unlike fractions keep a small common denominator. */
    @Property(tries = 50)
    void addsManyUnlikeFractions(
            @ForAll @Size(value = 40) List<@IntRange(min = 1, max = 100_000) Integer> denominators) {
        RunningRatio number = new RunningRatio();
        ExactFraction oracle = exact(0);
        for (int denominator : denominators) {
            number.plus(Ratio.of(7, denominator));
            oracle = oracle.plus(ExactFraction.of(7, denominator));
        }
        assertNumber(oracle, number);
    }

    @Property
    void packsWhatFitsAndNothingElse(@ForAll Sample a, @ForAll Sample b) {
        Quotients row = Quotients.builder(3).put(1, a.ratio(), b.ratio()).build();
        assertEquals(3, row.size());
        assertFalse(row.has(0));
        RunningRatio number = of(Ratio.of(42));
        assertFalse(row.into(0, number));
        assertNumber(exact(42), number);
        assertEquals(row.has(1), row.into(1, number));
        if (row.has(1)) {
            assertTrue(b.ratio().sign() > 0);
            assertNumber(a.exact().times(b.exact().inverse()), number);
        }
        Assume.that(b.ratio().sign() <= 0);
        assertFalse(row.has(1));
    }

    @Example
    void ordinaryQuotientsArePacked() {
        Quotients row = Quotients.builder(2)
                .put(0, Ratio.parse("12.34"), Ratio.parse("50"))
                .put(1, Ratio.ZERO, Ratio.ONE)
                .build();
        assertTrue(row.has(0) && row.has(1));
        Quotients same = Quotients.builder(2)
                .put(1, Ratio.ZERO, Ratio.ONE)
                .put(0, Ratio.parse("12.34"), Ratio.parse("50"))
                .build();
        assertEquals(row, same);
        assertEquals(row.hashCode(), same.hashCode());
        assertNotEquals(row, Quotients.builder(2).build());
        assertEquals("Quotients[2]", row.toString());
        Quotients huge = Quotients.builder(1)
                .put(0, Ratio.of(Long.MAX_VALUE), Ratio.of(1, Long.MAX_VALUE))
                .build();
        assertFalse(huge.has(0));
        assertThrows(IllegalArgumentException.class, () -> Quotients.builder(-1));
    }

    @Example
    void theFallBackIsTakenAndLeft() {
        Ratio most = Ratio.of(Long.MAX_VALUE);
        RunningRatio number = of(most).plus(most);
        assertEquals(
                BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TWO),
                number.value().numerator());
        assertEquals(
                most, number.from(Ratio.ZERO).plus(most).plus(most).plus(most).value());
        assertEquals(Ratio.of(-1), number.set(Ratio.ONE).from(0).value());
        assertSame(Ratio.of(7), Ratio.of(7));
        Ratio large = most.times(most);
        assertSame(large, of(large).value());
        assertEquals(
                Ratio.ZERO,
                of(large)
                        .round(Rounding.ofTotal(2, RoundingMode.HALF_UP))
                        .from(large)
                        .value());
        var refused = assertThrows(IllegalArgumentException.class, () -> of(most).dividedBy(0));
        assertEquals("divisor = 0: must be above zero", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> of(most).dividedBy(-3));
    }

    @Example
    void aNumberUnderWayIsWhatItsKindSays() {
        assertEquals(Percent.of(7), Kind.PERCENT.of(Ratio.of(7)));
        assertEquals(Score.of(7), Kind.SCORE.of(Ratio.of(7)));
    }

    @Property
    void wholeNumbersHaveNothingBehindTheDot(@ForAll Sample a) {
        assertEquals(a.exact().denominator().equals(BigInteger.ONE), a.ratio().isWhole());
    }

    /** In one go or step by step: the same percent, for ordinary numbers and for all others. */
    @Property
    void onePercentIsWhatItsStepsGive(
            @ForAll Sample any,
            @ForAll Sample divisor,
            @ForAll @LongRange(min = 0, max = 900_000_000_000L) long reached,
            @ForAll @LongRange(min = 1, max = 900_000_000_000L) long target,
            @ForAll boolean mirrored,
            @ForAll @IntRange(min = 0, max = 60) int floor,
            @ForAll @IntRange(min = 60, max = 150) int cap,
            @ForAll Rounding rounding) {
        Quotients row = Quotients.builder(4)
                .put(0, any.ratio(), divisor.ratio())
                .put(1, Ratio.of(reached), Ratio.of(target))
                .put(2, Ratio.of(reached % 300), Ratio.of(1 + target % 200))
                .build();
        for (Rounding grain : List.of(rounding, Rounding.none(), Rounding.ofRows(4, RoundingMode.HALF_UP))) {
            PercentLimits limits = PercentLimits.of(Percent.of(floor), Percent.of(cap), grain);
            boolean whole = grain.stage() != Rounding.Stage.NONE && grain.scale() <= 4;
            for (int place = 0; place < row.size(); place++) {
                RunningRatio sum = of(Ratio.of(3, 4));
                boolean added = row.addPercent(place, mirrored, limits, sum);
                assertTrue(added || place == 0 || place == 3 || !whole, "an ordinary number is worked out in one go");
                RunningRatio steps = of(Ratio.of(3, 4));
                if (added) {
                    RunningRatio share = new RunningRatio();
                    assertTrue(row.into(place, share));
                    assertEquals(share.compareTo(Ratio.ONE) > 0, row.exceedsOne(place));
                    if (mirrored) {
                        share.from(2);
                    }
                    steps.plus(limits.apply(share.inPercent()));
                }
                assertEquals(steps.value(), sum.value());
            }
            assertFalse(row.exceedsOne(3));
        }
    }

    /** Numbers of every length: what is worked out in one go never wraps. */
    @Property
    void onePercentOfNumbersOfAnyLengthIsExact(
            @ForAll @IntRange(min = 0, max = 61) int length,
            @ForAll @IntRange(min = 0, max = 61) int otherLength,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long digits,
            @ForAll boolean mirrored,
            @ForAll @IntRange(min = 0, max = 6) int decimals,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Ratio dividend = Ratio.of((1L << length) + digits % (1L << length));
        Ratio divisor = Ratio.of((1L << otherLength) + digits % (1L << otherLength));
        PercentLimits limits = PercentLimits.of(Percent.of(10), Percent.of(120), Rounding.ofRows(decimals, mode));
        RunningRatio sum = new RunningRatio();
        if (Quotients.builder(1).put(0, dividend, divisor).build().addPercent(0, mirrored, limits, sum)) {
            RunningRatio steps = new RunningRatio().quotientOf(dividend, divisor);
            if (mirrored) {
                steps.from(2);
            }
            assertEquals(limits.apply(steps.inPercent()).value(), sum.value());
        }
    }

    @Example
    void limitsHoldBeforeTheyRound() {
        PercentLimits limits =
                PercentLimits.of(Percent.of(0), Percent.parse("99.96"), Rounding.ofRows(1, RoundingMode.HALF_UP));
        assertEquals(Ratio.of(100), limits.apply(of(Ratio.of(120))).value());
        Quotients thirds = Quotients.builder(1).put(0, Ratio.of(2), Ratio.of(3)).build();
        for (RoundingMode mode : List.of(RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP)) {
            RunningRatio sum = new RunningRatio();
            Rounding grain = Rounding.ofRows(1, mode);
            assertTrue(thirds.addPercent(0, false, PercentLimits.of(Percent.of(0), Percent.of(120), grain), sum));
            assertEquals(Ratio.parse(mode == RoundingMode.DOWN ? "66.6" : "66.7"), sum.value(), mode::name);
        }
        PercentLimits fine = PercentLimits.of(Percent.of(0), Percent.of(120), Rounding.ofRows(4, RoundingMode.HALF_UP));
        for (int length = 2; length < 62; length++) {
            // just below one: 100 % less a little, whether the number is ordinary or not
            Ratio below = Ratio.of((1L << length) - 1);
            Ratio target = Ratio.of(1L << length);
            RunningRatio sum = new RunningRatio();
            boolean added = Quotients.builder(1).put(0, below, target).build().addPercent(0, false, fine, sum);
            assertTrue(added || length >= 40, "length " + length);
            Ratio expected = fine.apply(
                            new RunningRatio().quotientOf(below, target).inPercent())
                    .value();
            assertEquals(added ? expected : Ratio.ZERO, sum.value(), "length " + length);
        }
        assertEquals(Ratio.ZERO, limits.apply(of(Ratio.of(-1, 3))).value());
        assertEquals(Ratio.parse("33.3"), limits.apply(of(Ratio.of(100, 3))).value());
        assertEquals("PercentLimits[0 %, 99.96 %, Rounding[scale=1, mode=HALF_UP, stage=ROW]]", limits.toString());
        var refused = assertThrows(
                IllegalArgumentException.class, () -> PercentLimits.of(Percent.of(2), Percent.of(1), Rounding.none()));
        assertEquals("floor = 2 %: must not be above the cap 1 %", refused.getMessage());
    }
}
