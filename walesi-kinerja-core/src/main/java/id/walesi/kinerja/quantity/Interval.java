package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * A run of numbers between two bounds, each of which may belong to it, be left out, or be missing (no limit). Never
 * empty.
 *
 * @param lower the lower bound, or null for none
 * @param includesLower whether the lower bound belongs to it; false without a lower bound
 * @param upper the upper bound, or null for none
 * @param includesUpper whether the upper bound belongs to it; false without an upper bound
 * @term rentang nilai
 */
public record Interval(
        @Nullable Ratio lower,
        boolean includesLower,
        @Nullable Ratio upper,
        boolean includesUpper) {

    /**
     * Checks its components.
     *
     * @param lower the lower bound, or null for none
     * @param includesLower whether the lower bound belongs to it; false without a lower bound
     * @param upper the upper bound, or null for none
     * @param includesUpper whether the upper bound belongs to it; false without an upper bound
     */
    public Interval {
        check(lower, includesLower, upper, includesUpper);
    }

    private static void check(
            @Nullable Ratio lower, boolean includesLower, @Nullable Ratio upper, boolean includesUpper) {
        Check.that(lower != null || !includesLower, "includesLower", true, "there is no lower bound");
        Check.that(upper != null || !includesUpper, "includesUpper", true, "there is no upper bound");
        if (lower != null && upper != null) {
            int order = lower.compareTo(upper);
            boolean empty = order > 0 || (order == 0 && !(includesLower && includesUpper));
            if (empty) {
                Check.that(false, "upper", upper, "leaves no number above lower " + lower);
            }
        }
    }

    /**
     * Both bounds belong to it.
     *
     * @param lower the lowest number
     * @param upper the highest number, not below the lowest
     * @return the interval
     */
    public static Interval closed(Ratio lower, Ratio upper) {
        return new Interval(Check.notNull("lower", lower), true, Check.notNull("upper", upper), true);
    }

    /**
     * The lower bound belongs to it, the upper does not.
     *
     * @param lower the lowest number
     * @param upper the first number above, more than the lowest
     * @return the interval
     */
    public static Interval closedOpen(Ratio lower, Ratio upper) {
        return new Interval(Check.notNull("lower", lower), true, Check.notNull("upper", upper), false);
    }

    /**
     * A number and all above it.
     *
     * @param lower the lowest number
     * @return the interval
     */
    public static Interval atLeast(Ratio lower) {
        return new Interval(Check.notNull("lower", lower), true, null, false);
    }

    /**
     * All numbers above one.
     *
     * @param lower the number just left out
     * @return the interval
     */
    public static Interval above(Ratio lower) {
        return new Interval(Check.notNull("lower", lower), false, null, false);
    }

    /**
     * A number and all below it.
     *
     * @param upper the highest number
     * @return the interval
     */
    public static Interval atMost(Ratio upper) {
        return new Interval(null, false, Check.notNull("upper", upper), true);
    }

    /**
     * All numbers below one.
     *
     * @param upper the number just left out
     * @return the interval
     */
    public static Interval below(Ratio upper) {
        return new Interval(null, false, Check.notNull("upper", upper), false);
    }

    /**
     * Whether a number belongs to it.
     *
     * @param value the number
     * @return true between the bounds
     */
    public boolean contains(Ratio value) {
        return !isBelow(value) && !isAbove(value);
    }

    /**
     * Whether the whole interval lies below a number.
     *
     * @param value the number
     * @return true if the number is beyond the upper bound
     */
    public boolean isBelow(Ratio value) {
        if (upper == null) {
            return false;
        }
        int order = value.compareTo(upper);
        return includesUpper ? order > 0 : order >= 0;
    }

    /**
     * Whether the whole interval lies above a number.
     *
     * @param value the number
     * @return true if the number is beyond the lower bound
     */
    public boolean isAbove(Ratio value) {
        if (lower == null) {
            return false;
        }
        int order = value.compareTo(lower);
        return includesLower ? order < 0 : order <= 0;
    }

    /**
     * The mathematical text.
     *
     * @return for example {@code [76, 90]} or {@code [91, )}
     */
    @Override
    public String toString() {
        return (includesLower ? "[" : "(")
                + (lower == null ? "" : lower)
                + ", "
                + (upper == null ? "" : upper)
                + (includesUpper ? "]" : ")");
    }
}
