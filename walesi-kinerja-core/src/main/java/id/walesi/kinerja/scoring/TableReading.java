package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * How a table that is printed on whole numbers is read with a number that is not whole. No regulation was found that says
 * it, so a host names its reading; there is no default.
 *
 * @term cara membaca tabel untuk nilai pecahan
 */
public enum TableReading implements Coded {
    /** Every number is rounded half up to the table's decimals before the table is read. */
    ROUND_ALL("round-all"),
    /** Only a number between two rows is rounded half up; all others stay exact. */
    ROUND_GAPS("round-gaps"),
    /** A number between two rows belongs to the row below, whose formula goes on. */
    EXTEND_LOWER("extend-lower"),
    /** A number between two rows belongs to the row above, whose formula begins earlier. */
    EXTEND_UPPER("extend-upper"),
    /** A number between two rows has no row. */
    REFUSE("refuse");

    private final String code;

    TableReading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
