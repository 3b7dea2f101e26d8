package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.OrganizationPredicate;
import java.time.LocalDate;

/**
 * The predicate of the organization that the person heads, as the leader one level above fixed it.
 *
 * @param predicate the organization's predicate
 * @param decidedBy who fixed it
 * @param on the day on which it was fixed
 * @param reason the reason, in free words; empty if none was given
 * @term capaian kinerja organisasi
 * @basis SE MenPANRB 3/2023
 */
public record OrganizationAchievement(
        OrganizationPredicate predicate, PersonId decidedBy, LocalDate on, String reason) {

    /**
     * Checks its components.
     *
     * @param predicate the organization's predicate
     * @param decidedBy who fixed it
     * @param on the day on which it was fixed
     * @param reason the reason, in free words; empty if none was given
     */
    public OrganizationAchievement {
        Check.notNull("predicate", predicate);
        Check.notNull("decidedBy", decidedBy);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
    }

    @Override
    public String toString() {
        return "OrganizationAchievement[on " + on + "]";
    }
}
