package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * A unit that the search for a superior went past.
 *
 * @param unit the unit as it was on the day
 * @param reason why
 * @term unit yang dilewati
 */
public record PassedOverUnit(OrgUnit unit, PassedOverReason reason) {

    /**
     * Checks its components.
     *
     * @param unit the unit as it was on the day
     * @param reason why
     */
    public PassedOverUnit {
        Check.notNull("unit", unit);
        Check.notNull("reason", reason);
    }
}
