package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A table whose rows are printed on a grid, usually of whole numbers, and may leave holes between them. A hole is never
 * closed in silence: whoever reads the table names the {@link TableReading}, and the answer says whether it was used.
 *
 * <p>Unlike {@link Bands} it may begin a row right behind the one below without a step (above 110 after 101-110), and a
 * row carries any value, such as a formula.
 *
 * @param <V> what a row carries
 * @term tabel konversi
 */
public final class PrintedTable<V> {

    private final Rounding grid;
    private final List<Row<V>> rows;

    private PrintedTable(Rounding grid, List<Row<V>> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    /**
     * A row.
     *
     * @param range the numbers of the row
     * @param value what it carries
     * @param <V> the type of what it carries
     */
    public record Row<V>(Interval range, V value) {
        /**
         * Checks its components.
         *
         * @param range the numbers of the row
         * @param value what it carries
         */
        public Row {
            Check.notNull("range", range);
            Check.notNull("value", value);
        }
    }

    /**
     * What a number finds.
     *
     * @param value what the row carries
     * @param number the number with which the row is to be used, perhaps rounded
     * @param range the numbers of the row; or of the hole, where the number lies in one and is not rounded
     * @param inHole whether the number lies between two rows and was not rounded out of it
     * @param <V> the type of what the row carries
     */
    public record Found<V>(V value, Ratio number, Interval range, boolean inHole) {
        /**
         * Checks its components.
         *
         * @param value what the row carries
         * @param number the number with which the row is to be used, perhaps rounded
         * @param range the numbers of the row; or of the hole, where the number lies in one and is not rounded
         * @param inHole whether the number lies between two rows and was not rounded out of it
         */
        public Found {
            Check.notNull("value", value);
            Check.notNull("number", number);
            Check.notNull("range", range);
        }
    }

    /**
     * A table.
     *
     * @param decimals the decimals on which it is printed: 0 for whole numbers
     * @param ascending the rows, the lowest first
     * @param <V> what a row carries
     * @return the table
     * @throws IllegalArgumentException if there is no row, or one does not begin above the one before
     */
    public static <V> PrintedTable<V> of(int decimals, List<Row<V>> ascending) {
        List<Row<V>> rows = Check.list("ascending", ascending);
        Check.that(!rows.isEmpty(), "ascending", rows, "there must be a row");
        for (int i = 1; i < rows.size(); i++) {
            Interval above = rows.get(i).range();
            boolean rises = begins(above, rows.get(i - 1).range());
            Check.that(
                    rises,
                    "ascending",
                    above,
                    "must begin above " + rows.get(i - 1).range());
        }
        return new PrintedTable<>(Rounding.ofTotal(decimals, RoundingMode.HALF_UP), rows);
    }

    private static boolean begins(Interval above, Interval below) {
        Ratio start = above.lower();
        Ratio end = below.upper();
        if (start == null || end == null) {
            return false;
        }
        int order = start.compareTo(end);
        return order > 0 || (order == 0 && !(above.includesLower() && below.includesUpper()));
    }

    /**
     * Finds the row of a number.
     *
     * @param number the number
     * @param reading what to do with a number that is not on the table's grid
     * @return the row and how to use it; or empty beyond the table's ends, and in a hole that the reading refuses
     */
    public Optional<Found<V>> find(Ratio number, TableReading reading) {
        return switch (reading) {
            case ROUND_ALL -> printed(number.round(grid));
            case ROUND_GAPS -> printed(number).or(() -> hole(number).flatMap(i -> printed(number.round(grid))));
            case EXTEND_LOWER -> printed(number).or(() -> hole(number).map(i -> inHole(number, i, i - 1)));
            case EXTEND_UPPER -> printed(number).or(() -> hole(number).map(i -> inHole(number, i, i)));
            case REFUSE -> printed(number);
        };
    }

    private Optional<Found<V>> printed(Ratio number) {
        for (int i = 0; i < rows.size(); i++) {
            Row<V> row = rows.get(i);
            if (row.range().contains(number)) {
                return Optional.of(new Found<>(row.value(), number, row.range(), false));
            }
        }
        return Optional.empty();
    }

    /** The row above the hole in which a number lies. */
    private Optional<Integer> hole(Ratio number) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).range().isBelow(number) && rows.get(i).range().isAbove(number)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Found<V> inHole(Ratio number, int above, int used) {
        Interval below = rows.get(above - 1).range();
        Interval next = rows.get(above).range();
        Interval hole = new Interval(
                Check.notNull("upper", below.upper()),
                !below.includesUpper(),
                Check.notNull("lower", next.lower()),
                !next.includesLower());
        return new Found<>(rows.get(used).value(), number, hole, true);
    }
}
