package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * An exact number that changes while it is computed: what {@link Ratio} does with a new object for each step, this does in
 * place. For long computations over many numbers; it belongs to one computation and one thread, and what comes out of it is
 * a {@code Ratio} ({@link #value()}).
 *
 * <p>Ordinary numbers are two {@code long}s; where they would overflow, the computation goes on with {@code Ratio}s by
 * itself, so that nothing ever wraps.
 *
 * @term hitungan berjalan
 */
public final class RunningRatio {

    /** What a number under way is: it may change from step to step. */
    public enum Kind {
        /** Percent points. */
        PERCENT {
            @Override
            public Quantity of(Ratio value) {
                return new Percent(value);
            }
        },
        /** Points of a score. */
        SCORE {
            @Override
            public Quantity of(Ratio value) {
                return new Score(value);
            }
        };

        /**
         * A number of this kind.
         *
         * @param value the number
         * @return the number with its meaning
         */
        public abstract Quantity of(Ratio value);
    }

    /** From here on it pays to look for a common divisor before two unlike fractions are added. */
    private static final long MANY_PARTS = 1L << 16;

    private long numerator;
    private long denominator = 1;

    /** The number while it does not fit two longs; the two longs then mean nothing. */
    private @Nullable Ratio exact;

    /** Zero. */
    public RunningRatio() {}

    /**
     * Starts anew.
     *
     * @param value any number
     * @return this number
     */
    public RunningRatio set(Ratio value) {
        if (value.isSmall()) {
            set(value.smallNumerator(), value.smallDenominator());
        } else {
            exact = value;
        }
        return this;
    }

    /**
     * Starts anew.
     *
     * @param other another number under way
     * @return this number
     */
    public RunningRatio set(RunningRatio other) {
        numerator = other.numerator;
        denominator = other.denominator;
        exact = other.exact;
        return this;
    }

    /**
     * Starts anew with a quotient.
     *
     * @param dividend any number
     * @param divisor any number but zero
     * @return this number, now dividend / divisor
     * @throws IllegalArgumentException if the divisor is zero
     */
    public RunningRatio quotientOf(Ratio dividend, Ratio divisor) {
        if (dividend.isSmall() && divisor.isSmall()) {
            long a = dividend.smallNumerator();
            long b = dividend.smallDenominator();
            long c = divisor.smallNumerator();
            long d = divisor.smallDenominator();
            if (c > 0) {
                if (b == d) {
                    set(a, c);
                    return this;
                }
                if (Ratio.productFits(a, d) && Ratio.productFits(b, c)) {
                    set(a * d, b * c);
                    return this;
                }
            }
        }
        return set(dividend.dividedBy(divisor));
    }

    /** Starts anew with two longs, as {@link #pairInto} gave them. */
    void setPair(long newNumerator, long newDenominator) {
        numerator = newNumerator;
        denominator = newDenominator;
        exact = null;
    }

    /** Writes the two longs one behind the other; nothing if the number does not fit them. */
    void pairInto(long[] pairs, int at) {
        if (exact == null) {
            pairs[at] = numerator;
            pairs[at + 1] = denominator;
        }
    }

    private void set(long newNumerator, long newDenominator) {
        numerator = newNumerator;
        denominator = newDenominator;
        exact = null;
    }

    /**
     * Adds.
     *
     * @param other any number
     * @return this number, grown
     */
    public RunningRatio plus(Ratio other) {
        if (exact == null && other.isSmall() && addSmall(other.smallNumerator(), other.smallDenominator())) {
            return this;
        }
        return set(value().plus(other));
    }

    /**
     * Adds a product.
     *
     * @param factor any number
     * @param other any number
     * @return this number, grown by factor x other
     */
    public RunningRatio plusProduct(Ratio factor, Ratio other) {
        if (exact == null && factor.isSmall() && other.isSmall()) {
            long a = factor.smallNumerator();
            long b = other.smallNumerator();
            long c = factor.smallDenominator();
            long d = other.smallDenominator();
            if (Ratio.productFits(a, b) && Ratio.productFits(c, d) && addSmall(a * b, c * d)) {
                return this;
            }
        }
        return set(value().plus(factor.times(other)));
    }

    /**
     * Adds a product with a number under way.
     *
     * @param factor another number than this one
     * @param other any number
     * @return this number, grown by factor x other
     */
    public RunningRatio plusProduct(RunningRatio factor, Ratio other) {
        if (exact == null && factor.exact == null && other.isSmall()) {
            long a = factor.numerator;
            long b = other.smallNumerator();
            long c = factor.denominator;
            long d = other.smallDenominator();
            if (Ratio.productFits(a, b) && Ratio.productFits(c, d) && addSmall(a * b, c * d)) {
                return this;
            }
        }
        return set(value().plus(factor.value().times(other)));
    }

    /**
     * Adds a number under way.
     *
     * @param other another number than this one
     * @return this number, grown
     */
    public RunningRatio plus(RunningRatio other) {
        if (exact == null && other.exact == null && addSmall(other.numerator, other.denominator)) {
            return this;
        }
        return set(value().plus(other.value()));
    }

    /** Adds two longs; false, and nothing changed, if the sum does not fit two longs. */
    boolean add(long otherNumerator, long otherDenominator) {
        return exact == null && addSmall(otherNumerator, otherDenominator);
    }

    private boolean addSmall(long otherNumerator, long otherDenominator) {
        long left = numerator;
        long right = otherNumerator;
        long common = denominator;
        if (common != otherDenominator) {
            if (numerator == 0) {
                common = otherDenominator;
            } else if (common >= MANY_PARTS || otherDenominator >= MANY_PARTS) {
                // a common denominator no larger than need be: long sums of unlike fractions would soon overflow
                long shared = Ratio.greatestCommonDivisor(common, otherDenominator);
                long more = otherDenominator / shared;
                long times = common / shared;
                if (!Ratio.productFits(left, more)
                        || !Ratio.productFits(right, times)
                        || !Ratio.productFits(common, more)) {
                    return false;
                }
                left *= more;
                right *= times;
                common *= more;
            } else if (Ratio.productFits(left, otherDenominator)
                    && Ratio.productFits(right, common)
                    && Ratio.productFits(common, otherDenominator)) {
                left *= otherDenominator;
                right *= common;
                common *= otherDenominator;
            } else {
                return false;
            }
        }
        long sum = left + right;
        if (Ratio.sumOverflows(left, right, sum)) {
            return false;
        }
        numerator = sum;
        denominator = common;
        return true;
    }

    /**
     * Multiplies.
     *
     * @param factor any number
     * @return this number, multiplied
     */
    public RunningRatio times(Ratio factor) {
        if (exact == null && factor.isSmall()) {
            long otherNumerator = factor.smallNumerator();
            long otherDenominator = factor.smallDenominator();
            if (Ratio.productFits(numerator, otherNumerator) && Ratio.productFits(denominator, otherDenominator)) {
                numerator *= otherNumerator;
                denominator *= otherDenominator;
                return this;
            }
        }
        return set(value().times(factor));
    }

    /**
     * Divides.
     *
     * @param divisor any number but zero
     * @return this number, divided
     * @throws IllegalArgumentException if the divisor is zero
     */
    public RunningRatio dividedBy(Ratio divisor) {
        if (exact == null && divisor.isSmall() && divisor.smallNumerator() > 0) {
            long otherNumerator = divisor.smallNumerator();
            long otherDenominator = divisor.smallDenominator();
            if (denominator == otherDenominator) {
                denominator = otherNumerator;
                return this;
            }
            if (Ratio.productFits(numerator, otherDenominator) && Ratio.productFits(denominator, otherNumerator)) {
                numerator *= otherDenominator;
                denominator *= otherNumerator;
                return this;
            }
        }
        return set(value().dividedBy(divisor));
    }

    /**
     * Divides by a number under way.
     *
     * @param divisor another number than this one, not zero
     * @return this number, divided
     * @throws IllegalArgumentException if the divisor is zero
     */
    public RunningRatio dividedBy(RunningRatio divisor) {
        if (exact == null && divisor.exact == null && divisor.numerator > 0 && divisor.denominator == 1) {
            return dividedBy(divisor.numerator);
        }
        return dividedBy(divisor.value());
    }

    /**
     * Divides by a whole number.
     *
     * @param divisor any number above zero
     * @return this number, divided
     * @throws IllegalArgumentException if the divisor is not above zero
     */
    public RunningRatio dividedBy(long divisor) {
        if (divisor <= 0) {
            Check.that(false, "divisor", divisor, "must be above zero");
        }
        if (exact == null && Ratio.productFits(denominator, divisor)) {
            denominator *= divisor;
            return this;
        }
        return set(value().dividedBy(divisor));
    }

    /**
     * Takes this number away from a whole one.
     *
     * @param whole any number
     * @return this number, now whole - what it was
     */
    public RunningRatio from(long whole) {
        if (exact == null && Ratio.productFits(whole, denominator)) {
            long left = whole * denominator;
            long difference = left - numerator;
            if (!Ratio.sumOverflows(left, -numerator, difference)) {
                numerator = difference;
                return this;
            }
        }
        return set(Ratio.of(whole).minus(value()));
    }

    /**
     * Takes this number away from another.
     *
     * @param other any number
     * @return this number, now other - what it was
     */
    public RunningRatio from(Ratio other) {
        if (exact == null) {
            numerator = -numerator;
            return plus(other);
        }
        return set(other.minus(exact));
    }

    /**
     * Turns a fraction into percent points.
     *
     * @return this number, a hundredfold
     */
    public RunningRatio inPercent() {
        if (exact == null && Ratio.productFits(numerator, 100)) {
            numerator *= 100;
            return this;
        }
        return times(Ratio.HUNDRED);
    }

    /**
     * Holds the number below a cap.
     *
     * @param cap any number
     * @return this number, or the cap if it was above it
     */
    public RunningRatio atMost(Ratio cap) {
        return compareTo(cap) <= 0 ? this : set(cap);
    }

    /**
     * Holds the number above a floor.
     *
     * @param floor any number
     * @return this number, or the floor if it was below it
     */
    public RunningRatio atLeast(Ratio floor) {
        return compareTo(floor) >= 0 ? this : set(floor);
    }

    /**
     * Compares with a number.
     *
     * @param other any number
     * @return negative, zero or positive
     */
    public int compareTo(Ratio other) {
        if (exact == null && other.isSmall()) {
            long otherNumerator = other.smallNumerator();
            long otherDenominator = other.smallDenominator();
            if (denominator == otherDenominator) {
                return Long.compare(numerator, otherNumerator);
            }
            if (Ratio.productFits(numerator, otherDenominator) && Ratio.productFits(otherNumerator, denominator)) {
                return Long.compare(numerator * otherDenominator, otherNumerator * denominator);
            }
        }
        return value().compareTo(other);
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return exact == null ? Long.signum(numerator) : exact.sign();
    }

    /**
     * Rounds, whatever the rounding's stage, as {@link Ratio#round} does.
     *
     * @param rounding the scale and mode; {@link Rounding#none()} leaves the number exact
     * @return this number, rounded
     */
    public RunningRatio round(Rounding rounding) {
        if (rounding.stage() == Rounding.Stage.NONE) {
            return this;
        }
        if (exact == null) {
            long power = Ratio.powerOfTen(rounding.scale());
            if (denominator == power) {
                return this;
            }
            if (Ratio.productFits(numerator, power)) {
                numerator = Ratio.quotient(numerator * power, denominator, rounding.mode());
                denominator = power;
                return this;
            }
        }
        return set(value().round(rounding));
    }

    /**
     * The number as it is now.
     *
     * @return the ratio
     */
    public Ratio value() {
        return exact == null ? Ratio.small(numerator, denominator) : exact;
    }

    /**
     * The number as it is now, as text.
     *
     * @return as {@link Ratio#toString}
     */
    @Override
    public String toString() {
        return value().toString();
    }
}
