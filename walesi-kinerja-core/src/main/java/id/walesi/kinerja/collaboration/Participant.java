package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * That a person works in a joint program for a member unit on some days.
 *
 * @param person who
 * @param unitId for which member unit
 * @param days on which days
 * @term pegawai dalam program bersama
 */
public record Participant(PersonId person, UnitId unitId, DateRange days) {

    /**
     * Checks its components.
     *
     * @param person who
     * @param unitId for which member unit
     * @param days on which days
     */
    public Participant {
        Check.notNull("person", person);
        Check.notNull("unitId", unitId);
        Check.notNull("days", days);
    }

    @Override
    public String toString() {
        return "Participant[for " + unitId + " " + days + "]";
    }
}
