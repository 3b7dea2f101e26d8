package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a joint program, unique among all programs that a host knows. It is opaque to this library, and ids
 * sort by their text.
 *
 * @param value the key, not blank
 * @term kunci program bersama
 */
public record ProgramId(String value) implements Comparable<ProgramId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public ProgramId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static ProgramId of(String value) {
        return new ProgramId(value);
    }

    @Override
    public int compareTo(ProgramId other) {
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
