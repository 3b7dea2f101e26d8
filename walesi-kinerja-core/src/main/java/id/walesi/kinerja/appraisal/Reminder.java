package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * That a deadline is near or past, derived for one day. Nothing is stored and nobody is written to: the host does that.
 *
 * @param deadline the deadline
 * @param daysLeft calendar days until its last day; negative once it is past
 * @param role the role that has to act
 * @param actors who may act in it that day, the first one first
 * @term pengingat
 */
public record Reminder(Deadline deadline, long daysLeft, ActorRole role, List<LawfulActor> actors) {

    /**
     * Checks and copies its components.
     *
     * @param deadline the deadline
     * @param daysLeft calendar days until its last day; negative once it is past
     * @param role the role that has to act
     * @param actors who may act in it that day, the first one first
     */
    public Reminder {
        Check.notNull("deadline", deadline);
        Check.notNull("role", role);
        actors = Check.list("actors", actors);
    }
}
