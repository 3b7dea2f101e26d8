package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;

/**
 * The evidence for a turnaround time: how many documents were finished, and how long they took together.
 *
 * @param documents how many were finished, at least 1
 * @param total the time that all of them took together, in any unit of time, not negative
 * @term waktu penyelesaian
 */
public record Turnaround(int documents, Amount total) {

    /**
     * Checks its components.
     *
     * @param documents how many were finished, at least 1
     * @param total the time that all of them took together, in any unit of time, not negative
     */
    public Turnaround {
        check(documents, total);
    }

    private static void check(int documents, Amount total) {
        Check.that(documents > 0, "documents", documents, "at least one document must be finished");
        Check.that(Check.notNull("total", total).value().sign() >= 0, "total", total, "time is not negative");
    }
}
