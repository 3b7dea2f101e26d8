package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * That a unit or agency belongs to a joint program on some days.
 *
 * @param unit the unit
 * @param role as what
 * @param days on which days
 * @term unit anggota program bersama
 */
public record MemberUnit(OrgUnit unit, ProgramRole role, DateRange days) {

    /**
     * Checks its components.
     *
     * @param unit the unit
     * @param role as what
     * @param days on which days
     */
    public MemberUnit {
        Check.notNull("unit", unit);
        Check.notNull("role", role);
        Check.notNull("days", days);
    }
}
