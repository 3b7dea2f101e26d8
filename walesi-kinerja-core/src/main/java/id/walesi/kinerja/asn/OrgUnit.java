package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * A unit within an agency.
 *
 * @param id the host's key of the unit
 * @param name the unit's name
 * @term unit kerja
 */
public record OrgUnit(String id, String name) {

    /**
     * Checks its components.
     *
     * @param id the host's key of the unit
     * @param name the unit's name
     */
    public OrgUnit {
        Check.text("id", id);
        Check.text("name", name);
    }

    @Override
    public String toString() {
        return "OrgUnit[" + id + "]";
    }
}
