package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/** The values of a civil servant. */
record CivilServantValues(PersonId id, String name, EmploymentStatus status, Position position, OrgUnit unit)
        implements CivilServant {

    CivilServantValues {
        Check.notNull("id", id);
        Check.text("name", name);
        Check.notNull("status", status);
        Check.notNull("position", position);
        Check.notNull("unit", unit);
    }

    @Override
    public String toString() {
        return "CivilServant[" + status + "]";
    }
}
