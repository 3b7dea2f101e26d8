package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a unit, unique among all units that a host knows. It is opaque to this library, and ids sort by
 * their text.
 *
 * @param value the key, not blank
 * @term kunci unit kerja
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public UnitId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    /**
     * The key alone: it names no person.
     *
     * @return the key as the host wrote it
     */
    @Override
    public String toString() {
        return value;
    }
}
