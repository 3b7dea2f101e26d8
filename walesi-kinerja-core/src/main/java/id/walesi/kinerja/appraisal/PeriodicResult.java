package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.rating.Predicate;

/**
 * The predicate of one part of a year.
 *
 * @param period the part
 * @param predicate its predicate
 * @term hasil evaluasi kinerja periodik
 * @basis PermenPANRB 6/2022: periodic evaluation
 */
public record PeriodicResult(AppraisalPeriod period, Predicate predicate) {

    /**
     * Checks its components.
     *
     * @param period the part
     * @param predicate its predicate
     */
    public PeriodicResult {
        Check.notNull("period", period);
        Check.notNull("predicate", predicate);
    }

    @Override
    public String toString() {
        return "PeriodicResult[" + period + "]";
    }
}
