package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * Why a new version of a plan was made, by whom and when.
 *
 * @param reason the reason in words, not blank, never shown by {@code toString}
 * @param by who revised it
 * @param on the day
 * @term perubahan SKP
 */
public record PlanRevision(String reason, PersonId by, LocalDate on) {

    /**
     * Checks its components.
     *
     * @param reason the reason in words, not blank, never shown by {@code toString}
     * @param by who revised it
     * @param on the day
     */
    public PlanRevision {
        Check.text("reason", reason);
        Check.notNull("by", by);
        Check.notNull("on", on);
    }

    @Override
    public String toString() {
        return "PlanRevision[" + on + "]";
    }
}
