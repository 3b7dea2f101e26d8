package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * A unit within an agency.
 *
 * @param id the host's key of the unit
 * @param name the unit's name
 * @term unit kerja
 */
public record OrgUnit(UnitId id, String name) {

    /**
     * Checks its components.
     *
     * @param id the host's key of the unit
     * @param name the unit's name
     */
    public OrgUnit {
        Check.notNull("id", id);
        Check.text("name", name);
    }

    /**
     * A unit by the text of its key.
     *
     * @param id the host's key of the unit, not blank
     * @param name the unit's name
     */
    public OrgUnit(String id, String name) {
        this(UnitId.of(id), name);
    }

    @Override
    public String toString() {
        return "OrgUnit[" + id + "]";
    }
}
