package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * The exact shares of the parts of a whole: none is negative, and together they are one.
 *
 * @param values the shares, in the order of the parts
 * @term porsi, proporsi
 */
public record Shares(List<Ratio> values) {

    /**
     * Checks and copies its component.
     *
     * @param values the shares, in the order of the parts
     */
    public Shares {
        values = checked(values);
    }

    private static List<Ratio> checked(List<Ratio> values) {
        List<Ratio> copy = Check.list("values", values);
        Ratio sum = Ratio.ZERO;
        for (Ratio value : copy) {
            Check.that(value.sign() >= 0, "values", value, "a share is not negative");
            sum = sum.plus(value);
        }
        Check.that(sum.equals(Ratio.ONE), "values", sum, "shares sum to 1");
        return copy;
    }

    /**
     * The share of each part in the sum of all.
     *
     * @param parts how large each part is, for example its days; none negative, not all zero
     * @return the shares, in the same order
     * @throws IllegalArgumentException if a part is negative, or all are zero
     */
    public static Shares of(List<Long> parts) {
        long whole = 0;
        for (long part : Check.list("parts", parts)) {
            Check.that(part >= 0, "parts", part, "a part is not negative");
            whole = Math.addExact(whole, part);
        }
        Check.that(whole > 0, "parts", whole, "the whole must not be zero");
        List<Ratio> shares = new ArrayList<>();
        for (long part : parts) {
            shares.add(Ratio.of(part, whole));
        }
        return new Shares(shares);
    }
}
