package id.walesi.kinerja.period;

/**
 * The length of an appraisal period. The agency chooses how often it appraises; official forms print quarters.
 *
 * @term bulanan, triwulan, semester, tahunan
 * @basis PermenPANRB 6/2022: periodic and annual evaluation
 */
public enum PeriodType {
    /** A calendar month (bulanan). */
    MONTH("month", 12),
    /** Three calendar months (triwulan). */
    QUARTER("quarter", 4),
    /** Six calendar months (semester). */
    SEMESTER("semester", 2),
    /** A calendar year (tahunan). */
    YEAR("year", 1),
    /** Any other run of days. */
    CUSTOM("custom", 0);

    private final String code;
    private final int perYear;

    PeriodType(String code, int perYear) {
        this.code = code;
        this.perYear = perYear;
    }

    /**
     * The stable code.
     *
     * @return lower-case ASCII
     */
    public String code() {
        return code;
    }

    /**
     * How many periods of this type a calendar year has.
     *
     * @return 12, 4, 2, 1; 0 for custom periods, which have no number
     */
    public int perYear() {
        return perYear;
    }
}
