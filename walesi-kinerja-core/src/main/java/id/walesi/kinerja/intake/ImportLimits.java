package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;

/**
 * How much of a sheet is read. The host knows its sheets: there is no default.
 *
 * @param rows the most rows, without the header
 * @param columns the most columns
 * @param cellLength the most characters of a cell
 * @term batas ukuran berkas
 */
public record ImportLimits(int rows, int columns, int cellLength) {

    /**
     * Checks its components.
     *
     * @param rows the most rows, without the header
     * @param columns the most columns
     * @param cellLength the most characters of a cell
     */
    public ImportLimits {
        check(rows, columns, cellLength);
    }

    private static void check(int rows, int columns, int cellLength) {
        Check.that(rows > 0, "rows", rows, "read at least one");
        Check.that(columns > 0, "columns", columns, "read at least one");
        Check.that(cellLength > 0, "cellLength", cellLength, "read at least one");
    }
}
