package id.walesi.kinerja.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Ratio;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back; what is read is what the text says; nothing is read in two ways. */
class NumberFormProperties {

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(6)
                .map(BigDecimal::stripTrailingZeros);
    }

    @Property
    void whatIsWrittenIsReadBackByBothDotNotations(@ForAll("decimals") BigDecimal value) {
        String text = NumberNotation.write(Ratio.of(value));
        Optional<Ratio> expected = Optional.of(Ratio.of(value));
        assertEquals(
                expected, TextForm.number(NumberNotation.UNSTATED).read(text).value());
        assertEquals(
                expected, TextForm.number(NumberNotation.CANONICAL).read(text).value());
    }

    @Property
    void anIndonesianSheetIsReadWithAndWithoutGroups(@ForAll("decimals") BigDecimal value) {
        String plain = value.toPlainString().replace('.', ',');
        int comma = plain.indexOf(',');
        String whole = comma < 0 ? plain : plain.substring(0, comma);
        String grouped =
                whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".") + (comma < 0 ? "" : plain.substring(comma));
        Optional<Ratio> expected = Optional.of(Ratio.of(value));
        assertEquals(
                expected, TextForm.number(NumberNotation.INDONESIAN).read(plain).value());
        assertEquals(
                expected,
                TextForm.number(NumberNotation.INDONESIAN).read(grouped).value());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("0123456789.,-+eE ")
                .withChars('\u0660', '\u00A0', '\u200B')
                .ofMaxLength(12);
    }

    /** The point of it all: where two notations read one text in two ways, the unstated one refuses it. */
    @Property(tries = 5000)
    void whatCouldBeReadInTwoWaysIsRefused(@ForAll("texts") String text) {
        Outcome<Ratio> unstated = TextForm.number(NumberNotation.UNSTATED).read(text);
        Outcome<Ratio> canonical = TextForm.number(NumberNotation.CANONICAL).read(text);
        Outcome<Ratio> indonesian = TextForm.number(NumberNotation.INDONESIAN).read(text);
        if (canonical.succeeded()
                && indonesian.succeeded()
                && !canonical.value().equals(indonesian.value())) {
            assertNotEquals(true, unstated.succeeded());
        } else if (canonical.succeeded()) {
            assertEquals(canonical.value(), unstated.value());
        }
        if (unstated.succeeded()) {
            assertEquals(Optional.of(Ratio.of(new BigDecimal(text))), unstated.value());
        }
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        for (NumberNotation notation : NumberNotation.values()) {
            Outcome<Ratio> outcome = TextForm.number(notation).read(text);
            assertEquals(outcome.succeeded(), outcome.problems().isEmpty());
        }
    }
}
