package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Coded;

/**
 * How the values of sub-periods are joined into one. A property of the indicator: quarters of a percentage are never summed by accident.
 *
 * @term konsolidasi
 * @basis KMK 127/2026 (sum, average, take last known); agency practice
 */
public enum Consolidation implements Coded {
    /** All values together (sum). */
    SUM("sum"),
    /** The mean of the values (average). */
    AVERAGE("average"),
    /** The latest value that is known (take last known). */
    TAKE_LAST_KNOWN("take-last-known"),
    /** The highest value. */
    MAXIMUM("maximum");

    private final String code;

    Consolidation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
