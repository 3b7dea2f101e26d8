package id.walesi.kinerja.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @Test
    void crossesTheEdgeOfLongAndComesBack() {
        Ratio lowest = Ratio.of(Long.MIN_VALUE);
        assertEquals("-9223372036854775808", lowest.toString());
        assertEquals("9223372036854775808", lowest.negated().toString());
        assertEquals("-9223372036854775809", lowest.minus(Ratio.ONE).toString());
        assertEquals(Ratio.of(Long.MIN_VALUE + 1), lowest.plus(Ratio.ONE));
        assertEquals(Ratio.ONE, lowest.dividedBy(Long.MIN_VALUE));
        assertEquals(Ratio.ONE, Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE));
        assertEquals(Ratio.of(1, 2), Ratio.of(-(1L << 62), Long.MIN_VALUE));
        assertEquals("-9223372036854775808", Ratio.of(-(1L << 62)).times(2).toString());
        assertEquals(
                "-9223372036854775808",
                Ratio.of(-(1L << 62)).plus(Ratio.of(-(1L << 62))).toString());
        assertEquals(
                "9223372036854775808", Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE).toString());
        Ratio squared = Ratio.of(Long.MAX_VALUE).times(Long.MAX_VALUE);
        assertEquals("85070591730234615847396907784232501249", squared.toString());
        assertEquals(Ratio.of(Long.MAX_VALUE), squared.dividedBy(Long.MAX_VALUE));
        assertTrue(squared.compareTo(Ratio.of(Long.MAX_VALUE)) > 0);
    }

    @Test
    void negatesWhatLandsExactlyOnTheLowestLong() {
        Ratio half = Ratio.of(-(1L << 62));
        assertEquals("9223372036854775808", half.plus(half).negated().toString());
        assertEquals("9223372036854775808", half.times(2).negated().toString());
        Ratio eighth = half.dividedBy(4);
        assertEquals(
                "9223372036854775808", eighth.plus(eighth).times(4).negated().toString());
    }

    @Test
    void addsFractionsWhosePartsFitButWhoseSumDoesNot() {
        Ratio third = Ratio.of(Long.MAX_VALUE / 3, 1).plus(Ratio.of(1, 3));
        assertEquals(
                "36893488147419103229/6",
                third.plus(Ratio.of(1, 2)).plus(third).minus(Ratio.of(1, 3)).toString());
        Ratio left = Ratio.of(Long.MAX_VALUE - 1, 2);
        Ratio right = Ratio.of(Long.MAX_VALUE / 2, 1);
        assertEquals("9223372036854775806", left.plus(right).toString());
        assertEquals("-9223372036854775806", left.negated().minus(right).toString());
    }

    @Test
    void holdsEqualNumbersForEqual() {
        assertEquals(Ratio.of(2, 4), Ratio.of(-3, -6));
        assertEquals(Ratio.of(2, 4).hashCode(), Ratio.of(-3, -6).hashCode());
        assertEquals(Ratio.ZERO, Ratio.of(0, -7));
        assertEquals(Ratio.ZERO.hashCode(), Ratio.of(0, -7).hashCode());
        assertEquals(new BigDecimal("100"), Ratio.HUNDRED.toBigDecimal());
        assertNotEquals(Ratio.ONE, (Object) 1L);
        assertFalse(Ratio.ONE.equals(null));
    }

    @Test
    void hashesTellNumbersApart() {
        long hashes = LongStream.range(0, 100)
                .map(i -> Ratio.of(i, 7).hashCode())
                .distinct()
                .count();
        assertTrue(hashes > 90, () -> "only " + hashes + " hashes of 100 numbers");
    }

    @Test
    void refusesAZeroDenominator() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Ratio.of(7, 0));
        assertEquals("denominator = 0: must not be zero", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.dividedBy(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.",
                ".5",
                "-.5",
                "--1",
                "+1",
                "1-",
                "1.2.3",
                "1..2",
                "1e3",
                "1E3",
                "1,5",
                "1.000,5",
                " 1",
                "1 ",
                "1 000",
                "1_000",
                "\u0661\u0662",
                "1.\u0665",
                "\uff11",
                "\u22121",
                "0x1F",
                "1f",
                "1L",
                "NaN",
                "Infinity",
                "1/2",
                "50%",
                "12345678901234567890",
                "1234567890123456789.1",
                "0.1234567",
                "1\n",
                "null"
            })
    void refusesTextThatIsNotCanonical(String text) {
        var refused = assertThrows(NumberFormatException.class, () -> Ratio.parse(text));
        assertEquals(
                "text is not a canonical decimal of at most 19 digits, of which at most 6 decimals",
                refused.getMessage());
    }

    @Test
    void readsTextUpToItsBounds() {
        assertEquals("9999999999999999999", Ratio.parse("9999999999999999999").toString());
        assertEquals(
                "-1234567890123.456789", Ratio.parse("-1234567890123.456789").toString());
        assertEquals("287.5", Ratio.parse("287.50").toString());
        assertEquals(Ratio.ZERO, Ratio.parse("-0"));
    }

    @Test
    void refusesMonstersBeforeAnyArithmetic() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThrows(NumberFormatException.class, () -> Ratio.parse("9".repeat(1_000_000)));
            for (String monster : new String[] {"1e100000000", "-1e100000000", "1e-100000000", "1e2147483647"}) {
                var refused =
                        assertThrows(IllegalArgumentException.class, () -> Ratio.of(new BigDecimal(monster)), monster);
                assertTrue(refused.getMessage().startsWith("value = a decimal with 1 digits and scale "));
            }
            assertThrows(
                    IllegalArgumentException.class, () -> Ratio.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)));
        });
    }

    @Test
    void takesBigDecimalsUpToItsBounds() {
        BigInteger hundredDigits = BigInteger.TEN.pow(100).subtract(BigInteger.ONE);
        assertEquals("9".repeat(100), Ratio.of(new BigDecimal(hundredDigits)).toString());
        assertEquals("1" + "0".repeat(100), Ratio.of(new BigDecimal("1e100")).toString());
        assertEquals(
                "0." + "0".repeat(99) + "1", Ratio.of(new BigDecimal("1e-100")).toString());
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(new BigDecimal(BigInteger.TEN.pow(100))));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(new BigDecimal("1e101")));
        assertThrows(IllegalArgumentException.class, () -> Ratio.of(new BigDecimal("1e-101")));
        assertThrows(NullPointerException.class, () -> Ratio.of((BigDecimal) null));
        assertThrows(NullPointerException.class, () -> Ratio.parse(null));
    }

    @Test
    void roundsNumbersOfAnySize() {
        Ratio huge = Ratio.of(new BigDecimal("1e100")).times(Ratio.of(new BigDecimal("1e50")));
        Rounding cents = Rounding.ofTotal(2, RoundingMode.HALF_UP);
        assertEquals(huge.plus(Ratio.parse("0.67")), huge.plus(Ratio.of(2, 3)).round(cents));
        assertEquals(Ratio.ZERO, Ratio.ONE.dividedBy(huge).round(cents));
        assertEquals(new BigDecimal("1e150").setScale(0), huge.forDisplay(0));
    }

    @Test
    void displaysForPeople() {
        assertEquals(new BigDecimal("0.67"), Ratio.of(2, 3).forDisplay(2));
        assertEquals(new BigDecimal("-0.5"), Ratio.of(-1, 2).forDisplay(6));
        assertEquals(new BigDecimal("120"), Ratio.of(120).forDisplay(2));
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.forDisplay(19));
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.forDisplay(-1));
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.endsWithin(19));
        assertThrows(IllegalArgumentException.class, () -> Ratio.ONE.endsWithin(-1));
    }

    @Test
    void theExactTextIsReadAgain() {
        for (Ratio ratio : java.util.List.of(
                Ratio.ZERO,
                Ratio.of(-7),
                Ratio.of(1, 3),
                Ratio.of(-200, 3),
                Ratio.of(1, 8),
                Ratio.parse("0.000001"),
                Ratio.of(Long.MAX_VALUE, 7),
                Ratio.of(Long.MIN_VALUE),
                Ratio.of(Long.MAX_VALUE).times(Long.MAX_VALUE).dividedBy(7))) {
            assertEquals(ratio, Ratio.ofExactText(ratio.exactText()));
        }
        assertEquals("-200/3", Ratio.of(400, -6).exactText());
        assertEquals("0.125", Ratio.of(1, 8).exactText());
        assertEquals(Ratio.of(new java.math.BigDecimal("9".repeat(100))), Ratio.ofExactText("9".repeat(100)));
    }

    @Test
    void noOtherTextIsExact() {
        for (String text : java.util.List.of(
                "",
                "-",
                "+1",
                "01",
                "1.",
                ".5",
                "1.50",
                "-0",
                "1e5",
                "2/6",
                "1/1",
                "1/0",
                "1/-3",
                "-1/-3",
                "1/",
                "/3",
                "1/3/5",
                "1 ",
                " 1",
                "\u0661",
                "1/3.0",
                "0/3",
                "9".repeat(101),
                "1/" + "9".repeat(101),
                "1,5")) {
            assertThrows(NumberFormatException.class, () -> Ratio.ofExactText(text), text);
        }
    }
}
