package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.check.Check;
import java.util.Comparator;

/**
 * A member of a program, a unit or a person, by its key. Members have an order: units after persons, then by key.
 *
 * @param kind whether it is a unit or a person
 * @param value the host's key, not blank
 * @term anggota program
 */
public record MemberId(MemberKind kind, String value) implements Comparable<MemberId> {

    private static final Comparator<MemberId> ORDER =
            Comparator.comparing(MemberId::kind).thenComparing(MemberId::value);

    /**
     * Checks its components.
     *
     * @param kind whether it is a unit or a person
     * @param value the host's key, not blank
     */
    public MemberId {
        Check.notNull("kind", kind);
        Check.text("value", value);
    }

    /**
     * A person.
     *
     * @param person the person's key
     * @return the member
     */
    public static MemberId of(PersonId person) {
        return new MemberId(MemberKind.PERSON, person.value());
    }

    /**
     * A unit.
     *
     * @param unitId the unit's key
     * @return the member
     */
    public static MemberId ofUnit(UnitId unitId) {
        return new MemberId(MemberKind.UNIT, unitId.value());
    }

    @Override
    public int compareTo(MemberId other) {
        return ORDER.compare(this, other);
    }

    /**
     * The member, masked where it is a person.
     *
     * @return for example {@code MemberId[unit 99.10]} or {@code MemberId[person ***]}
     */
    @Override
    public String toString() {
        return "MemberId[" + kind.code() + " " + (kind == MemberKind.UNIT ? value : "***") + "]";
    }
}
