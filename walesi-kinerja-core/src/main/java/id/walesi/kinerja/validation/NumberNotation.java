package id.walesi.kinerja.validation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.quantity.Ratio;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How the numbers of a source are written. Indonesian papers use dot and comma both ways, so {@code 287.500} alone does
 * not tell whether it is 287.5 or 287500: the host says it, or the number is refused.
 *
 * @term cara penulisan angka
 */
public enum NumberNotation implements Coded {
    /** Not said: a dot is taken for the decimal mark, except where it could stand before a group of three. */
    UNSTATED("unstated"),
    /** The host vouches that a dot is the decimal mark and that there are no groups: written by a program. */
    CANONICAL("canonical"),
    /** The host vouches that a comma is the decimal mark; dots, if any, stand before full groups of three. */
    INDONESIAN("indonesian");

    private static final Pattern LIKE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private final String code;

    NumberNotation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the dot could as well stand before a group of three. */
    static boolean isLikeGroup(String text) {
        return LIKE_GROUP.matcher(text).matches();
    }

    /**
     * Writes a number so that nobody can mistake it: with a dot, and with a fourth decimal where three would look like a
     * group.
     *
     * @param value a decimal of at most {@link Ratio#MAX_DECIMALS} decimals
     * @return for example {@code 287.5} or {@code 12.1250}; every notation but the Indonesian one reads it back
     * @throws IllegalArgumentException if it is no such decimal
     */
    public static String write(Ratio value) {
        Check.that(Check.notNull("value", value).isDecimal(), "value", value, "does not end as a decimal");
        BigDecimal decimal = value.toBigDecimal();
        Check.that(decimal.scale() <= Ratio.MAX_DECIMALS, "value", value, "has too many decimals");
        String text = decimal.toPlainString();
        return isLikeGroup(text) ? text + "0" : text;
    }
}
