package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * A superior as found on a day, frozen as values: later changes of master data never change it.
 *
 * @param person who
 * @param position in which post
 * @param unit of which unit, under its name on the day
 * @param kind in which way the post is held
 * @term atasan langsung
 * @basis PP 30/2019
 */
public record Superior(PersonId person, Position position, OrgUnit unit, AssignmentKind kind) {

    /**
     * Checks its components.
     *
     * @param person who
     * @param position in which post
     * @param unit of which unit, under its name on the day
     * @param kind in which way the post is held
     */
    public Superior {
        Check.notNull("person", person);
        Check.notNull("position", position);
        Check.notNull("unit", unit);
        Check.notNull("kind", kind);
    }

    /**
     * The superior with the person's own data, to be kept in a case or a document.
     *
     * @param name the name, not blank
     * @param status the kind of employment
     * @return the civil servant in the post and unit of this superior
     */
    public CivilServant named(String name, EmploymentStatus status) {
        return CivilServant.of(person, name, status, position, unit);
    }

    @Override
    public String toString() {
        return "Superior[" + kind + "]";
    }
}
