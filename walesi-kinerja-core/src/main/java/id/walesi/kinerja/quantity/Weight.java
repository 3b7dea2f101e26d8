package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;

/**
 * How much one part counts beside others: zero or more. What weights must sum to is the policy's business.
 *
 * @param value the number, exact, not negative
 * @term bobot
 */
public record Weight(Ratio value) implements Quantity, Comparable<Weight> {

    /** No weight. */
    public static final Weight ZERO = new Weight(Ratio.ZERO);

    /**
     * Checks its component.
     *
     * @param value the number, exact, not negative
     */
    public Weight {
        check(value);
    }

    private static void check(Ratio value) {
        Check.that(Check.notNull("value", value).sign() >= 0, "value", value, "a weight is zero or more");
    }

    /**
     * A whole weight.
     *
     * @param value for example {@code 60}
     * @return the weight
     * @throws IllegalArgumentException if the number is negative
     */
    public static Weight of(long value) {
        return new Weight(Ratio.of(value));
    }

    /**
     * A weight from canonical text.
     *
     * @param text for example {@code 12.5}; see {@link Ratio#parse}
     * @return the weight
     * @throws NumberFormatException if the text is not canonical
     * @throws IllegalArgumentException if the number is negative
     */
    public static Weight parse(String text) {
        return new Weight(Ratio.parse(text));
    }

    /**
     * The sum.
     *
     * @param other the other weight
     * @return this + other
     */
    public Weight plus(Weight other) {
        return new Weight(value.plus(other.value));
    }

    /**
     * The exact share of a total.
     *
     * @param total the sum of all weights, more than zero
     * @return this / total
     * @throws IllegalArgumentException if the total is zero
     */
    public Ratio shareOf(Weight total) {
        return value.dividedBy(total.value);
    }

    @Override
    public int compareTo(Weight other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
