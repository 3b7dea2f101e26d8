package id.walesi.kinerja.transition;

import id.walesi.kinerja.appraisal.Appraisal;
import id.walesi.kinerja.appraisal.StuckCase;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * One appraisal that does not move: whose, by whom it is held up, since when.
 *
 * @param appraisal the appraisal
 * @param stuck what comes next, who may do it, and why it does not move
 * @param since the day of the last act; the first day of the period if there was none
 * @param days for how many days
 * @term penilaian yang tertahan dan lamanya
 */
public record Blocked(Appraisal appraisal, StuckCase stuck, LocalDate since, long days) {

    /**
     * Checks its components.
     *
     * @param appraisal the appraisal
     * @param stuck what comes next, who may do it, and why it does not move
     * @param since the day of the last act; the first day of the period if there was none
     * @param days for how many days
     */
    public Blocked {
        Check.notNull("appraisal", appraisal);
        Check.notNull("stuck", stuck);
        Check.notNull("since", since);
        Check.that(days >= 0, "days", days, "must not be negative");
    }

    @Override
    public String toString() {
        return "Blocked[since " + since + "]";
    }
}
