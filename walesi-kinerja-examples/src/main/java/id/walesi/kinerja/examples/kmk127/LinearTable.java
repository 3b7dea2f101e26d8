package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.quantity.Ratio;
import java.util.List;

/**
 * Points between which a number is read off along straight lines; outside the first and the last point it stays at their
 * values.
 *
 * @param points at least one, with rising {@code x}
 * @term tabel konversi linier
 */
public record LinearTable(List<Point> points) {

    /**
     * A printed pair.
     *
     * @param x what goes in
     * @param y what comes out
     */
    public record Point(Ratio x, Ratio y) {
        /**
         * A pair of whole numbers.
         *
         * @param x what goes in
         * @param y what comes out
         * @return the pair
         */
        public static Point of(long x, long y) {
            return new Point(Ratio.of(x), Ratio.of(y));
        }
    }

    /**
     * Checks and copies its component.
     *
     * @param points at least one, with rising {@code x}
     */
    public LinearTable {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("points is empty: give at least one");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).x().compareTo(points.get(i - 1).x()) <= 0) {
                throw new IllegalArgumentException(
                        "points do not rise at " + points.get(i).x());
            }
        }
    }

    /**
     * A table.
     *
     * @param points the printed pairs, with rising {@code x}
     * @return the table
     */
    public static LinearTable of(Point... points) {
        return new LinearTable(List.of(points));
    }

    /**
     * Reads off a number, exactly.
     *
     * @param x what goes in
     * @return what comes out
     */
    public Ratio at(Ratio x) {
        Point before = points.get(0);
        if (x.compareTo(before.x()) <= 0) {
            return before.y();
        }
        for (Point point : points) {
            if (x.compareTo(point.x()) <= 0) {
                Ratio part = x.minus(before.x()).dividedBy(point.x().minus(before.x()));
                return before.y().plus(part.times(point.y().minus(before.y())));
            }
            before = point;
        }
        return before.y();
    }
}
