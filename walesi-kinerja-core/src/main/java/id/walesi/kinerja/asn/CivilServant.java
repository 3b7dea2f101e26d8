package id.walesi.kinerja.asn;

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
     * A civil servant.
     *
     * @param id the host's key
     * @param name the name, not blank
     * @param status the kind of employment
     * @param position the post
     * @param unit the unit
     * @return the civil servant
     */
    static CivilServant of(PersonId id, String name, EmploymentStatus status, Position position, OrgUnit unit) {
        return new CivilServantValues(id, name, status, position, unit);
    }
}
