package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;

/**
 * A score on the scale of some law, of any size and sign: older rules can give a negative one.
 *
 * @param value the number, exact
 * @term nilai
 */
public record Score(Ratio value) implements Quantity, Comparable<Score> {

    /**
     * Checks its component.
     *
     * @param value the number, exact
     */
    public Score {
        Check.notNull("value", value);
    }

    /**
     * A whole score.
     *
     * @param value for example {@code 76}
     * @return the score
     */
    public static Score of(long value) {
        return new Score(Ratio.of(value));
    }

    /**
     * A score from canonical text.
     *
     * @param text for example {@code 85.5}; see {@link Ratio#parse}
     * @return the score
     * @throws NumberFormatException if the text is not canonical
     */
    public static Score parse(String text) {
        return new Score(Ratio.parse(text));
    }

    /**
     * The sum.
     *
     * @param other the other score
     * @return this + other
     */
    public Score plus(Score other) {
        return new Score(value.plus(other.value));
    }

    /**
     * The difference.
     *
     * @param other the other score
     * @return this - other
     */
    public Score minus(Score other) {
        return new Score(value.minus(other.value));
    }

    /**
     * The product.
     *
     * @param factor any number
     * @return this x factor
     */
    public Score times(Ratio factor) {
        return new Score(value.times(factor));
    }

    /**
     * A cap.
     *
     * @param cap the highest score allowed
     * @return this, or the cap if this is above it
     */
    public Score atMost(Score cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /**
     * A floor.
     *
     * @param floor the lowest score allowed
     * @return this, or the floor if this is below it
     */
    public Score atLeast(Score floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    /**
     * Rounds the score.
     *
     * @param rounding the scale and mode
     * @return the rounded score
     */
    public Score round(Rounding rounding) {
        return new Score(value.round(rounding));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
