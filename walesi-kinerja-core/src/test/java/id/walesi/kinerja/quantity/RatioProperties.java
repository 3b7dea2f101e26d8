package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.quantity.Numbers.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

// Numbers brings its own edges
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@Domain(Numbers.class)
@Domain(DomainContext.Global.class)
class RatioProperties {

    private static void assertNumber(ExactFraction expected, Ratio actual) {
        assertEquals(expected, new ExactFraction(actual.numerator(), actual.denominator()));
        assertEquals(expected.denominator(), actual.denominator(), "lowest terms");
    }

    @Property
    void computesAsTheOracle(@ForAll Sample a, @ForAll Sample b) {
        assertNumber(a.exact(), a.ratio());
        assertNumber(a.exact().plus(b.exact()), a.ratio().plus(b.ratio()));
        assertNumber(a.exact().plus(b.exact().negated()), a.ratio().minus(b.ratio()));
        assertNumber(a.exact().times(b.exact()), a.ratio().times(b.ratio()));
        assertNumber(a.exact().negated(), a.ratio().negated());
        assertEquals(a.exact().numerator().signum(), a.ratio().sign());
        assertSame(a.ratio(), a.ratio().value());
    }

    @Property
    void dividesAsTheOracle(@ForAll Sample a, @ForAll Sample b) {
        if (b.ratio().sign() == 0) {
            var refused =
                    assertThrows(IllegalArgumentException.class, () -> a.ratio().dividedBy(b.ratio()));
            assertEquals("divisor = 0: must not be zero", refused.getMessage());
        } else {
            assertNumber(a.exact().times(b.exact().inverse()), a.ratio().dividedBy(b.ratio()));
        }
    }

    @Property
    void computesWithWholeNumbersAsTheOracle(@ForAll Sample a, @ForAll long whole) {
        assertNumber(a.exact().times(ExactFraction.of(whole, 1)), a.ratio().times(whole));
        Assume.that(whole != 0);
        assertNumber(a.exact().times(ExactFraction.of(1, whole)), a.ratio().dividedBy(whole));
    }

    @Property
    void comparesAsTheOracle(@ForAll Sample a, @ForAll Sample b) {
        int order = a.exact().compareTo(b.exact());
        assertEquals(order, Integer.signum(a.ratio().compareTo(b.ratio())));
        assertEquals(order == 0, a.ratio().equals(b.ratio()));
        assertSame(order <= 0 ? a.ratio() : b.ratio(), a.ratio().atMost(b.ratio()));
        assertSame(order >= 0 ? a.ratio() : b.ratio(), a.ratio().atLeast(b.ratio()));
    }

    @Property
    void equalityIgnoresTheWayToANumber(@ForAll Ratio a, @ForAll Ratio b) {
        assertSameNumber(a, a.plus(b).minus(b));
        assertSameNumber(Ratio.of(new BigDecimal("0.50")), Ratio.of(1, 2));
        if (b.sign() != 0) {
            assertSameNumber(a, a.times(b).dividedBy(b));
        }
        assertNotEquals(a, a.plus(Ratio.ONE));
    }

    private static void assertSameNumber(Ratio expected, Ratio actual) {
        assertEquals(expected, actual);
        assertEquals(0, expected.compareTo(actual));
        assertEquals(expected.hashCode(), actual.hashCode());
        assertEquals(expected.toString(), actual.toString());
    }

    @Property
    void roundsAsTheOracle(@ForAll Sample a, @ForAll Rounding rounding) {
        assertNumber(
                a.exact().round(rounding.scale(), rounding.mode()), a.ratio().round(rounding));
        assertSame(a.ratio(), a.ratio().round(Rounding.none()));
    }

    /** Numbers at, just below and just above the middle between two decimals, where the modes part. */
    @Property
    void roundsTiesAsTheOracle(
            @ForAll @LongRange(min = -50, max = 50) long odd,
            @ForAll @IntRange(min = -1, max = 1) int nudge,
            @ForAll Rounding rounding,
            @ForAll boolean large) {
        BigInteger grain = BigInteger.valueOf(1000);
        BigInteger n = BigInteger.valueOf(2 * odd + 1).multiply(grain).add(BigInteger.valueOf(nudge));
        BigInteger d =
                BigInteger.TEN.pow(rounding.scale()).multiply(BigInteger.TWO).multiply(grain);
        Ratio number = Ratio.of(new BigDecimal(n)).dividedBy(Ratio.of(new BigDecimal(d)));
        ExactFraction exact = new ExactFraction(n, d);
        if (large) {
            // a whole number of more than a long, even, so that ties stay ties and their neighbors keep their parity
            number = number.plus(Ratio.of(new BigDecimal("1e40")));
            exact = exact.plus(new ExactFraction(BigInteger.TEN.pow(40), BigInteger.ONE));
        }
        assertNumber(exact.round(rounding.scale(), rounding.mode()), number.round(rounding));
    }

    @Property
    void displayIsTheHalfUpRoundingWithoutTrailingZeros(
            @ForAll Sample a, @ForAll @IntRange(min = 0, max = 18) int decimals) {
        BigDecimal shown = a.ratio().forDisplay(decimals);
        assertNumber(a.exact().round(decimals, RoundingMode.HALF_UP), Ratio.of(shown));
        assertEquals(withoutTrailingZeros(shown), shown);
    }

    @Property
    void endsAsADecimalIfNothingButTwosAndFivesDivides(@ForAll Sample a) {
        BigInteger twosAndFives = BigInteger.TEN.pow(a.exact().denominator().bitLength());
        boolean ends = twosAndFives.mod(a.exact().denominator()).signum() == 0;
        assertEquals(ends, a.ratio().isDecimal());
        if (ends) {
            BigDecimal decimal = a.ratio().toBigDecimal();
            assertEquals(withoutTrailingZeros(decimal), decimal);
            assertEquals(
                    a.exact().numerator(),
                    decimal.multiply(new BigDecimal(a.exact().denominator())).toBigIntegerExact());
            assertEquals(decimal.toPlainString(), a.ratio().toString());
        } else {
            assertThrows(ArithmeticException.class, a.ratio()::toBigDecimal);
            assertEquals(
                    a.exact().numerator() + "/" + a.exact().denominator(),
                    a.ratio().toString());
        }
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Property
    void readsWhatItWrites(@ForAll long unscaled, @ForAll @IntRange(min = 0, max = 6) int scale) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        Assume.that(decimal.toPlainString().replaceAll("[-.]", "").length() <= Ratio.MAX_DIGITS);
        Ratio read = Ratio.parse(decimal.toPlainString());
        assertNumber(new ExactFraction(decimal.unscaledValue(), BigInteger.TEN.pow(scale)), read);
        assertEquals(withoutTrailingZeros(decimal).toPlainString(), read.toString());
        assertSameNumber(read, Ratio.parse(read.toString()));
        assertSameNumber(read, Ratio.of(decimal));
    }

    /** The grammar stands here a second time, as a regular expression. */
    @Property
    void readsCanonicalTextAndNothingElse(@ForAll("numberLike") String text) {
        boolean canonical = text.matches("-?[0-9]+([.][0-9]{1,6})?")
                && text.replaceAll("[-.]", "").length() <= 19;
        if (canonical) {
            assertEquals(Ratio.of(new BigDecimal(text)), Ratio.parse(text));
        } else {
            assertThrows(NumberFormatException.class, () -> Ratio.parse(text));
        }
    }

    @Provide
    Arbitrary<String> numberLike() {
        Arbitrary<String> noise =
                Arbitraries.strings().withChars("019.-+eE, _\u0663").ofMaxLength(5);
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0129").ofMinLength(0).ofMaxLength(21);
        Arbitrary<String> decimals =
                Arbitraries.strings().withChars("059").ofMinLength(0).ofMaxLength(8);
        Arbitrary<String> shaped = digits.flatMap(
                whole -> decimals.flatMap(rest -> Arbitraries.of(whole, whole + "." + rest, "-" + whole + "." + rest)));
        return Arbitraries.oneOf(noise, shaped);
    }

    @Property
    void endsWithinSoManyDecimalsIfNothingIsLostByRounding(
            @ForAll Sample a, @ForAll @IntRange(min = 0, max = 18) int most) {
        boolean ends =
                a.ratio().round(Rounding.ofTotal(most, RoundingMode.DOWN)).equals(a.ratio());
        assertEquals(ends, a.ratio().endsWithin(most));
        assertEquals(ends, a.ratio().isDecimal() && a.ratio().toBigDecimal().scale() <= most);
    }
}
