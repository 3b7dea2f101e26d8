package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many exact quotients, packed: two {@code long}s each, in one row of memory. Made once, read often. A place may be empty; a
 * quotient that does not fit is one that is not there, and whoever needs it divides the numbers themselves.
 *
 * @term deret hasil bagi
 */
public final class Quotients {

    /** Dividend and divisor in turn; a divisor of zero stands for an empty place. */
    private final long[] pairs;

    private Quotients(long[] pairs) {
        this.pairs = pairs;
    }

    /**
     * Starts a row.
     *
     * @param size how many places it has
     * @return a builder with empty places
     */
    public static Builder builder(int size) {
        return new Builder(size);
    }

    /**
     * How many places there are.
     *
     * @return the number
     */
    public int size() {
        return pairs.length / 2;
    }

    /**
     * Sets a number to the quotient at a place.
     *
     * @param place from zero
     * @param number becomes the quotient; unchanged if the place is empty
     * @return false if the place is empty
     */
    public boolean into(int place, RunningRatio number) {
        long divisor = pairs[2 * place + 1];
        if (divisor == 0) {
            return false;
        }
        number.setPair(pairs[2 * place], divisor);
        return true;
    }

    /**
     * Whether the quotient at a place is above one.
     *
     * @param place from zero
     * @return false if the place is empty
     */
    public boolean exceedsOne(int place) {
        long divisor = pairs[2 * place + 1];
        return divisor != 0 && pairs[2 * place] > divisor;
    }

    /**
     * Adds the quotient at a place to a sum, as percent points within limits: for ordinary numbers in one go what
     * {@link PercentLimits#apply} does step by step.
     *
     * @param place from zero
     * @param mirrored whether 2 - the quotient counts
     * @param limits floor, cap and rounding
     * @param sum grows by the percent points
     * @return false, and the sum unchanged, if the place is empty or the numbers are not ordinary
     */
    public boolean addPercent(int place, boolean mirrored, PercentLimits limits, RunningRatio sum) {
        long dividend = pairs[2 * place];
        long divisor = pairs[2 * place + 1];
        return divisor != 0
                && limits.takes(dividend, divisor)
                && sum.add(limits.parts(mirrored ? 2 * divisor - dividend : dividend, divisor), limits.partsOfOne());
    }

    /**
     * Whether there is a quotient at a place.
     *
     * @param place from zero
     * @return false if the place is empty
     */
    public boolean has(int place) {
        return pairs[2 * place + 1] != 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quotients row && Arrays.equals(pairs, row.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** Without the numbers: they may be a person's. */
    @Override
    public String toString() {
        return "Quotients[" + size() + "]";
    }

    /** Fills the places of a row. */
    public static final class Builder {

        private final long[] pairs;

        private Builder(int size) {
            Check.that(size >= 0, "size", size, "must not be negative");
            pairs = new long[2 * size];
        }

        /**
         * Fills a place, if the quotient fits.
         *
         * @param place from zero
         * @param dividend any number
         * @param divisor any number; one that is not above zero leaves the place empty
         * @return this builder
         */
        public Builder put(int place, Ratio dividend, Ratio divisor) {
            RunningRatio quotient = new RunningRatio();
            if (divisor.sign() > 0) {
                quotient.quotientOf(dividend, divisor).pairInto(pairs, 2 * place);
            }
            return this;
        }

        /**
         * Ends the row.
         *
         * @return the quotients
         */
        public Quotients build() {
            return new Quotients(pairs.clone());
        }
    }
}
