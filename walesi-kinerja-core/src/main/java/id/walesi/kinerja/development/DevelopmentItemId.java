package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of an item of a development plan, unique in the plan. It is opaque to this library, and ids sort by
 * their text.
 *
 * @param value the key, not blank
 * @term kunci butir rencana pengembangan
 */
public record DevelopmentItemId(String value) implements Comparable<DevelopmentItemId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public DevelopmentItemId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static DevelopmentItemId of(String value) {
        return new DevelopmentItemId(value);
    }

    @Override
    public int compareTo(DevelopmentItemId other) {
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
