package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of an assignment: of a post as one person holds it. It is opaque to this library, and ids sort by
 * their text.
 *
 * @param value the key, not blank
 * @term kunci penugasan dalam jabatan
 */
public record AssignmentId(String value) implements Comparable<AssignmentId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public AssignmentId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static AssignmentId of(String value) {
        return new AssignmentId(value);
    }

    @Override
    public int compareTo(AssignmentId other) {
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
