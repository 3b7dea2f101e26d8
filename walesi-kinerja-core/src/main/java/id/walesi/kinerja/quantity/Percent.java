package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;

/**
 * A number of percent points, of any size and sign: 87.5 % holds 87.5.
 *
 * @param value the percent points, exact
 * @term persentase
 */
public record Percent(Ratio value) implements Quantity, Comparable<Percent> {

    /**
     * Checks its component.
     *
     * @param value the percent points, exact
     */
    public Percent {
        Check.notNull("value", value);
    }

    /**
     * Percent points.
     *
     * @param points for example {@code 85}
     * @return the percent
     */
    public static Percent of(long points) {
        return new Percent(Ratio.of(points));
    }

    /**
     * Percent points from canonical text.
     *
     * @param points for example {@code 87.5}; see {@link Ratio#parse}
     * @return the percent
     * @throws NumberFormatException if the text is not canonical
     */
    public static Percent parse(String points) {
        return new Percent(Ratio.parse(points));
    }

    /**
     * The percent of a fraction.
     *
     * @param fraction for example 7/8
     * @return for example 87.5 %
     */
    public static Percent ofFraction(Ratio fraction) {
        return new Percent(Check.notNull("fraction", fraction).times(Ratio.HUNDRED));
    }

    /**
     * The fraction of one.
     *
     * @return the points divided by 100, exact
     */
    public Ratio fraction() {
        return value.dividedBy(Ratio.HUNDRED);
    }

    /**
     * The sum.
     *
     * @param other the other percent
     * @return this + other
     */
    public Percent plus(Percent other) {
        return new Percent(value.plus(other.value));
    }

    /**
     * The difference in percent points.
     *
     * @param other the other percent
     * @return this - other
     */
    public Percent minus(Percent other) {
        return new Percent(value.minus(other.value));
    }

    /**
     * A cap.
     *
     * @param cap the highest percent allowed
     * @return this, or the cap if this is above it
     */
    public Percent atMost(Percent cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /**
     * A floor.
     *
     * @param floor the lowest percent allowed
     * @return this, or the floor if this is below it
     */
    public Percent atLeast(Percent floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    /**
     * Rounds the percent points.
     *
     * @param rounding the scale and mode
     * @return the rounded percent
     */
    public Percent round(Rounding rounding) {
        return new Percent(value.round(rounding));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value + " %";
    }
}
