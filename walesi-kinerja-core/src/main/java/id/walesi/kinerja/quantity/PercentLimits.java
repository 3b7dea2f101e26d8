package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;

/**
 * Between which ends a percent is held, and how it is rounded then.
 *
 * @term batas capaian
 */
public final class PercentLimits {

    private static final int ORDINARY_SCALE = 6;

    private final Percent floor;
    private final Percent cap;
    private final Rounding rounding;

    /** Whether the limits are whole numbers and the rounding is one that whole-number arithmetic can do in one go. */
    private final boolean ordinary;

    /** A dividend and divisor below two to this power cannot overflow on the way. */
    private final int bits;

    private final long power;
    private final long lowest;
    private final long highest;

    private PercentLimits(Percent floor, Percent cap, Rounding rounding) {
        this.floor = floor;
        this.cap = cap;
        this.rounding = rounding;
        ordinary = rounding.stage() != Rounding.Stage.NONE
                && rounding.scale() <= ORDINARY_SCALE
                && floor.value().isOrdinaryWhole()
                && cap.value().isOrdinaryWhole();
        power = Ratio.powerOfTen(rounding.scale());
        // room for the sign, for mirroring, and for the half that is added before a division
        bits = Long.numberOfLeadingZeros(200 * power) - 3;
        lowest = ordinary ? floor.value().smallNumerator() * power : 0;
        highest = ordinary ? cap.value().smallNumerator() * power : 0;
    }

    /**
     * Limits.
     *
     * @param floor the lowest percent
     * @param cap the highest percent, not below the floor
     * @param rounding the rounding; {@link Rounding#none()} leaves the number exact
     * @return the limits
     * @throws IllegalArgumentException if the floor is above the cap
     */
    public static PercentLimits of(Percent floor, Percent cap, Rounding rounding) {
        boolean ordered = Check.notNull("floor", floor).compareTo(Check.notNull("cap", cap)) <= 0;
        Check.that(ordered, "floor", floor, "must not be above the cap " + cap);
        return new PercentLimits(floor, cap, Check.notNull("rounding", rounding));
    }

    /**
     * Holds a percent between the limits and rounds it.
     *
     * @param percent any percent points; becomes what counts
     * @return the number
     */
    public RunningRatio apply(RunningRatio percent) {
        return percent.atLeast(floor.value()).atMost(cap.value()).round(rounding);
    }

    /** Whether a quotient, mirrored or not, can be worked out without looking at each product. */
    boolean takes(long dividend, long divisor) {
        return ordinary && (dividend | divisor) >>> bits == 0;
    }

    /** How many parts of one the percent of a quotient has: held and rounded; parts of one are {@link #partsOfOne}. */
    long parts(long dividend, long divisor) {
        long exact = 100 * power * dividend;
        // what lies between whole limits is rounded to something between them: rounding first changes nothing
        long rounded = Ratio.quotient(exact, divisor, rounding.mode());
        return Math.min(Math.max(rounded, lowest), highest);
    }

    long partsOfOne() {
        return power;
    }

    /** The limits, which are a law's and no person's. */
    @Override
    public String toString() {
        return "PercentLimits[" + floor + ", " + cap + ", " + rounding + "]";
    }
}
