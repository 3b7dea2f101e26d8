package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;

/**
 * A straight line through two points: how a law turns one number into another within a row of a table.
 *
 * @param x the first point's number
 * @param y what the first point's number becomes
 * @param slope how much one more becomes
 * @term interpolasi linear
 */
public record Line(Ratio x, Ratio y, Ratio slope) {

    /**
     * Checks its components.
     *
     * @param x the first point's number
     * @param y what the first point's number becomes
     * @param slope how much one more becomes
     */
    public Line {
        Check.notNull("x", x);
        Check.notNull("y", y);
        Check.notNull("slope", slope);
    }

    /**
     * The line through two points.
     *
     * @param x the first point's number
     * @param y what it becomes
     * @param otherX the second point's number, not the first's
     * @param otherY what it becomes
     * @return the line
     * @throws IllegalArgumentException if both points stand above each other
     */
    public static Line through(Ratio x, Ratio y, Ratio otherX, Ratio otherY) {
        Ratio run = otherX.minus(x);
        Check.that(run.sign() != 0, "otherX", otherX, "must not be the first point's number");
        return new Line(x, y, otherY.minus(y).dividedBy(run));
    }

    /**
     * The line that gives one number for all.
     *
     * @param y the number
     * @return the line
     */
    public static Line level(Ratio y) {
        return new Line(Ratio.ZERO, y, Ratio.ZERO);
    }

    /**
     * What a number becomes, exactly.
     *
     * @param number the number
     * @return y + slope x (number - x)
     */
    public Ratio at(Ratio number) {
        return y.plus(number.minus(x).times(slope));
    }
}
