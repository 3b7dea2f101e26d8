package id.walesi.kinerja.asn;

import java.util.Optional;

/**
 * A civil servant as one appraisal sees the person: who, with which kind of employment, in which post and unit. It is
 * frozen as values, so that later changes of master data never change an old case.
 *
 * @term pegawai aparatur sipil negara (ASN)
 * @basis UU 20/2023
 */
public sealed interface CivilServant permits CivilServantValues {

    /**
     * The host's key of the person.
     *
     * @return the id, masked in text
     */
    PersonId id();

    /**
     * The person's name.
     *
     * @return not blank; never shown by {@code toString}, a message or a log
     */
    String name();

    /**
     * The kind of employment.
     *
     * @return the status
     */
    EmploymentStatus status();

    /**
     * The post held.
     *
     * @return the post
     */
    Position position();

    /**
     * The unit in which the post is.
     *
     * @return the unit
     */
    OrgUnit unit();

    /**
     * The employee number.
     *
     * @return the number, masked in text; empty if it is not known, or anomalous and kept elsewhere as text
     */
    Optional<EmployeeNumber> number();

    /**
     * The grade held.
     *
     * @return the grade; empty if it is not known
     */
    Optional<PayGrade> grade();

    /**
     * The same person with an employee number.
     *
     * @param number the number
     * @return the civil servant with the number
     * @throws IllegalArgumentException if the {@link #status} does not have numbers of this kind; the message shows no
     *     digit
     */
    CivilServant withNumber(EmployeeNumber number);

    /**
     * The same person with a grade.
     *
     * @param grade the grade
     * @return the civil servant with the grade
     * @throws IllegalArgumentException if the {@link #status} does not have grades of this scale
     */
    CivilServant withGrade(PayGrade grade);

    /**
     * A civil servant without number and grade.
     *
     * @param id the host's key
     * @param name the name, not blank
     * @param status the kind of employment
     * @param position the post
     * @param unit the unit
     * @return the civil servant
     */
    static CivilServant of(PersonId id, String name, EmploymentStatus status, Position position, OrgUnit unit) {
        return new CivilServantValues(id, name, status, position, unit, Optional.empty(), Optional.empty());
    }
}
