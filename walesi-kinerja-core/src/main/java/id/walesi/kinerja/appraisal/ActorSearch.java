package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * The question who may act in a role.
 *
 * @param role the role
 * @param day the day
 * @param silent whether the appraisal has stood past the deadline of its stage, so that somebody may have to step in
 * @param barred persons who may not: the employee, and whoever would judge an own decision
 * @term pencarian pejabat yang berwenang
 */
public record ActorSearch(ActorRole role, LocalDate day, boolean silent, List<PersonId> barred) {

    /**
     * Checks and copies its components.
     *
     * @param role the role
     * @param day the day
     * @param silent whether the appraisal has stood past the deadline of its stage, so that somebody may have to step
     *     in
     * @param barred persons who may not: the employee, and whoever would judge an own decision
     */
    public ActorSearch {
        Check.notNull("role", role);
        Check.notNull("day", day);
        barred = Check.list("barred", barred);
    }
}
