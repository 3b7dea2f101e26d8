package id.walesi.kinerja.policy;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.period.AppraisalPeriod;
import java.time.LocalDate;

/**
 * Which day of a period decides which law governs it: a named choice, never today.
 *
 * @term tanggal penentu ketentuan
 */
public enum GoverningDay implements Coded {
    /** The last day of the period: the usual choice. */
    LAST_DAY_OF_PERIOD("last-day-of-period") {
        @Override
        public LocalDate of(AppraisalPeriod period) {
            return period.lastDay();
        }
    },
    /** The first day of the period. */
    FIRST_DAY_OF_PERIOD("first-day-of-period") {
        @Override
        public LocalDate of(AppraisalPeriod period) {
            return period.days().start();
        }
    };

    private final String code;

    GoverningDay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The day.
     *
     * @param period the period appraised
     * @return the day whose law counts
     */
    public abstract LocalDate of(AppraisalPeriod period);
}
