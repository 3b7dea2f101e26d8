package id.walesi.kinerja.validation;

import static id.walesi.kinerja.validation.NumberNotation.CANONICAL;
import static id.walesi.kinerja.validation.NumberNotation.INDONESIAN;
import static id.walesi.kinerja.validation.NumberNotation.UNSTATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a number comes out of a sheet; the expected value stands as a fraction or a code. */
class NumberFormTest {

    private static String read(NumberNotation notation, String text) {
        return TextForm.number(notation)
                .read(text)
                .fold(
                        number -> number.numerator() + "/" + number.denominator(),
                        problems -> problems.list().stream()
                                .map(problem -> problem.code().value())
                                .collect(Collectors.joining("+")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // text|unstated|canonical|indonesian
                "0|0/1|0/1|0/1",
                "-0|0/1|0/1|0/1",
                "007|7/1|7/1|7/1",
                "287.5|575/2|575/2|text.number-in-other-notation",
                "-287.5|-575/2|-575/2|text.number-in-other-notation",
                "287.500|text.number-ambiguous|575/2|287500/1",
                "-287.500|text.number-ambiguous|-575/2|-287500/1",
                "287.5000|575/2|575/2|text.number-in-other-notation",
                "12.1250|97/8|97/8|text.number-in-other-notation",
                "0.125|1/8|1/8|text.number-in-other-notation",
                "1234.125|9873/8|9873/8|text.number-in-other-notation",
                "287500|287500/1|287500/1|287500/1",
                "1,234|text.number-ambiguous|text.number-in-other-notation|617/500",
                "287,5|text.number-decimal-comma|text.number-in-other-notation|575/2",
                "-287,5|text.number-decimal-comma|text.number-in-other-notation|-575/2",
                "0,125|text.number-decimal-comma|text.number-in-other-notation|1/8",
                "1.234.567|text.number-grouped|text.number-in-other-notation|1234567/1",
                "1.234.567,25|text.number-grouped|text.number-in-other-notation|4938269/4",
                "1.234,5|text.number-grouped|text.number-in-other-notation|2469/2",
                "1,234.5|text.number-grouped|text.number-in-other-notation|text.number-in-other-notation",
                "1,234,567|text.number-grouped|text.number-in-other-notation|text.number-in-other-notation",
                "0.125.000|text.number-grouped|text.number-in-other-notation|text.number-in-other-notation",
                "1.23.456|text.not-a-number|text.not-a-number|text.not-a-number",
                "1.2345,5|text.not-a-number|text.not-a-number|text.not-a-number",
                "1e5|text.number-scientific|text.number-scientific|text.number-scientific",
                "1.5E+05|text.number-scientific|text.number-scientific|text.number-scientific",
                "-1,5E-05|text.number-scientific|text.number-scientific|text.number-scientific",
                "1e|text.not-a-number|text.not-a-number|text.not-a-number",
                "+5|text.not-a-number|text.not-a-number|text.not-a-number",
                "--5|text.not-a-number|text.not-a-number|text.not-a-number",
                "5-|text.not-a-number|text.not-a-number|text.not-a-number",
                "-|text.not-a-number|text.not-a-number|text.not-a-number",
                ".5|text.not-a-number|text.not-a-number|text.not-a-number",
                "5.|text.not-a-number|text.not-a-number|text.not-a-number",
                "85%|text.not-a-number|text.not-a-number|text.not-a-number",
                "Rp1.000|text.not-a-number|text.not-a-number|text.not-a-number",
                "(5)|text.not-a-number|text.not-a-number|text.not-a-number",
                "1 000|text.not-a-number|text.not-a-number|text.not-a-number",
                "NaN|text.not-a-number|text.not-a-number|text.not-a-number",
                "0x1F|text.not-a-number|text.not-a-number|text.not-a-number",
                "\u2212 5|text.not-a-number|text.not-a-number|text.not-a-number",
                "\u0661\u0662|text.not-ascii-digits|text.not-ascii-digits|text.not-ascii-digits",
                "\uFF11|text.not-ascii-digits|text.not-ascii-digits|text.not-ascii-digits",
                "1\u200B2|text.hidden-character|text.hidden-character|text.hidden-character",
                " 5|text.surrounding-blanks|text.surrounding-blanks|text.surrounding-blanks",
                "5\u00A0|text.surrounding-blanks|text.surrounding-blanks|text.surrounding-blanks",
                "\uFEFF5|text.surrounding-blanks|text.surrounding-blanks|text.surrounding-blanks",
                "1234567890123456789|1234567890123456789/1|1234567890123456789/1|1234567890123456789/1",
                "12345678901234567890|text.number-too-long|text.number-too-long|text.number-too-long",
                "-1234567890123456789|-1234567890123456789/1|-1234567890123456789/1|-1234567890123456789/1",
                "0.000001|1/1000000|1/1000000|text.number-in-other-notation",
                "0.0000001|text.number-too-long|text.number-too-long|text.number-in-other-notation",
                "0,0000001|text.number-decimal-comma|text.number-in-other-notation|text.number-too-long",
                "1234567890123.456789|1234567890123456789/1000000|1234567890123456789/1000000|text.not-a-number",
                "12345678901234.567891|text.number-too-long|text.number-too-long|text.not-a-number",
            })
    void eachNotationReadsItsOwnAndRefusesTheRest(String text, String unstated, String canonical, String indonesian) {
        assertEquals(unstated, read(UNSTATED, text));
        assertEquals(canonical, read(CANONICAL, text));
        // a dot with decimals that fill no group is not Indonesian, whatever its length
        assertEquals(
                indonesian.equals("text.not-a-number") && text.matches("[0-9]+\\.[0-9]+")
                        ? "text.number-in-other-notation"
                        : indonesian,
                read(INDONESIAN, text));
    }

    @Test
    void aVeryLongTextIsANumberOrNot() {
        assertEquals("text.number-too-long", read(INDONESIAN, "1".repeat(65)));
        assertEquals("text.number-too-long", read(UNSTATED, "1" + "0".repeat(64)));
        assertEquals("text.number-scientific", read(INDONESIAN, "1".repeat(60) + "e+17"));
        assertEquals("text.number-too-long", read(INDONESIAN, "1".repeat(61) + "e+17"));
        assertEquals("text.not-a-number", read(CANONICAL, "a".repeat(65)));
        assertEquals("text.not-a-number", read(CANONICAL, "1".repeat(64) + "a"));
    }

    @Test
    void blanksDoNotHideWhatElseIsWrong() {
        assertEquals("text.surrounding-blanks+text.number-scientific", read(UNSTATED, " 1e5 "));
        assertEquals("text.surrounding-blanks+text.not-a-number", read(UNSTATED, "\u00A0"));
        assertEquals("text.surrounding-blanks+text.not-a-number", read(UNSTATED, "" + "\u200B"));
    }

    @Test
    void aRefusalTellsItsBoundsAndNotation() {
        Problem tooLong = only(TextForm.number(UNSTATED).read("0.1234567"));
        assertEquals(List.of(Term.of("digits", Ratio.of(19)), Term.of("decimals", Ratio.of(6))), tooLong.details());
        Problem other = only(TextForm.number(INDONESIAN).read("0.5"));
        assertEquals(List.of(Term.of("notation", INDONESIAN)), other.details());
        assertEquals("", other.path());
    }

    private static Problem only(Outcome<?> outcome) {
        assertEquals(Optional.empty(), outcome.value());
        assertEquals(1, outcome.problems().list().size());
        return outcome.problems().list().get(0);
    }

    static Stream<String> hostileTexts() {
        String many = "9".repeat(1_000_000);
        return Stream.of(
                "1e100000000",
                "1E+2147483647",
                many,
                "-" + many,
                "0." + many,
                many + "," + many,
                "1" + ".000".repeat(300_000),
                " ".repeat(500_000) + "x",
                many + "e" + many,
                "1e" + many);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextCostsNothing(String text) {
        // the first call may load classes
        read(UNSTATED, "1");
        // what grows with the square of the text, or writes out the number, takes minutes; a busy machine does not
        for (NumberNotation notation : NumberNotation.values()) {
            org.junit.jupiter.api.Assertions.assertTimeout(
                    Duration.ofSeconds(5), () -> assertTrue(read(notation, text).startsWith("text.")));
        }
    }

    @ParameterizedTest
    @EnumSource(NumberNotation.class)
    void anExponentIsRefusedInLessThanAMillisecond(NumberNotation notation) {
        read(notation, "1e100000000");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            read(notation, "1e100000000");
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 1_000_000, best + " ns");
    }

    @Test
    void notationsKeepTheirCodes() {
        assertEquals(
                List.of("unstated", "canonical", "indonesian"),
                Stream.of(NumberNotation.values()).map(NumberNotation::code).toList());
    }

    @Test
    void onlyShortDecimalsAreWritten() {
        assertEquals("287.5", NumberNotation.write(Ratio.of(575, 2)));
        assertEquals("12.1250", NumberNotation.write(Ratio.of(97, 8)));
        assertEquals("-12.1250", NumberNotation.write(Ratio.of(-97, 8)));
        assertEquals("0.125", NumberNotation.write(Ratio.of(1, 8)));
        assertEquals("0.000001", NumberNotation.write(Ratio.of(1, 1_000_000)));
        assertThrows(IllegalArgumentException.class, () -> NumberNotation.write(Ratio.of(1, 10_000_000)));
        assertThrows(IllegalArgumentException.class, () -> NumberNotation.write(Ratio.of(1, 3)));
        assertThrows(NullPointerException.class, () -> NumberNotation.write(null));
        assertThrows(NullPointerException.class, () -> TextForm.number(null));
        assertThrows(NullPointerException.class, () -> TextForm.number(UNSTATED).read(null));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12, 12",
        "-3, text.number-out-of-range",
        "101, text.number-out-of-range",
        "100, 100",
        "12.0, text.number-not-whole",
        "12.5, text.number-not-whole",
        "1.000, text.number-ambiguous",
        "99999999999999, text.number-out-of-range",
        "x, text.not-a-number"
    })
    void wholeNumbersLieWithinTheirBounds(String text, String expected) {
        assertEquals(
                expected,
                TextForm.wholeNumber(0, 100)
                        .read(text)
                        .fold(
                                String::valueOf,
                                problems -> problems.list().get(0).code().value()));
    }

    @Test
    void wholeNumbersTellTheirBounds() {
        Problem problem = only(TextForm.wholeNumber(1, 5).read("6"));
        assertEquals(List.of(Term.of("lowest", Ratio.of(1)), Term.of("highest", Ratio.of(5))), problem.details());
        assertThrows(IllegalArgumentException.class, () -> TextForm.wholeNumber(2, 1));
        assertEquals(Optional.of(7), TextForm.wholeNumber(7, 7).read("7").value());
    }
}
