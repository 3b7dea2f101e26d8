package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * How the segments of a year are weighed against each other. The unit was found in no text, so it is a named choice
 * without a default.
 *
 * @term proporsi menurut masa penilaian
 * @basis PP 30/2019: several plans of one year are combined in proportion to the period; months or days is not said
 */
public enum Proration implements Coded {
    /** By days. */
    BY_DAYS("by-days"),
    /** By calendar months; a segment that begins or ends within a month cannot be weighed so. */
    BY_WHOLE_MONTHS("by-whole-months"),
    /** By calendar months; a month counts for the segment with most of its days, at a tie for the earlier one. */
    BY_MONTHS_OF_MOST_DAYS("by-months-of-most-days");

    private final String code;

    Proration(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
