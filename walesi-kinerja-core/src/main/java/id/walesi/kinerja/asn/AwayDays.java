package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * Days on which a person is away from the own post.
 *
 * @param days the days, without an end while it lasts
 * @param status why
 * @term masa tidak melaksanakan tugas jabatan
 */
public record AwayDays(DateRange days, AwayStatus status) {

    /**
     * Checks its components.
     *
     * @param days the days, without an end while it lasts
     * @param status why
     */
    public AwayDays {
        Check.notNull("days", days);
        Check.notNull("status", status);
    }
}
