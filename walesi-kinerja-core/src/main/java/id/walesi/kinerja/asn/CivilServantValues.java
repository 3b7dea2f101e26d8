package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/** The values of a civil servant. */
record CivilServantValues(
        PersonId id,
        String name,
        EmploymentStatus status,
        Position position,
        OrgUnit unit,
        Optional<EmployeeNumber> number,
        Optional<PayGrade> grade)
        implements CivilServant {

    CivilServantValues {
        Check.notNull("id", id);
        Check.text("name", name);
        Check.notNull("status", status);
        Check.notNull("position", position);
        Check.notNull("unit", unit);
        checkNumber(status, number);
        checkGrade(status, grade);
    }

    private static void checkNumber(EmploymentStatus status, Optional<EmployeeNumber> number) {
        Check.notNull("number", number)
                .ifPresent(
                        value -> Check.that(status.admits(value), "number", value, "no number of a " + status.code()));
    }

    private static void checkGrade(EmploymentStatus status, Optional<PayGrade> grade) {
        Check.notNull("grade", grade)
                .ifPresent(value ->
                        Check.that(status.admits(value), "grade", value.label(), "no grade of a " + status.code()));
    }

    @Override
    public CivilServant withNumber(EmployeeNumber value) {
        Optional<EmployeeNumber> given = Optional.of(Check.notNull("number", value));
        return new CivilServantValues(id, name, status, position, unit, given, grade);
    }

    @Override
    public CivilServant withGrade(PayGrade value) {
        Optional<PayGrade> given = Optional.of(Check.notNull("grade", value));
        return new CivilServantValues(id, name, status, position, unit, number, given);
    }

    @Override
    public String toString() {
        return "CivilServant[" + status + "]";
    }
}
