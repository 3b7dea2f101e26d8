package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/** The values of an assignment. */
record AssignmentValues(
        PersonId person, Position position, UnitId unitId, AssignmentKind kind, boolean headsUnit, DateRange days)
        implements Assignment {

    AssignmentValues {
        Check.notNull("person", person);
        Check.notNull("position", position);
        Check.notNull("unitId", unitId);
        Check.notNull("kind", kind);
        Check.notNull("days", days);
    }

    @Override
    public Assignment asHead() {
        return new AssignmentValues(person, position, unitId, kind, true, days);
    }

    @Override
    public String toString() {
        return "Assignment[" + kind + " " + days + "]";
    }
}
