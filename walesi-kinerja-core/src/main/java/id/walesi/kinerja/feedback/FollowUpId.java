package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of something that a dialogue agreed to do; an item that goes on into the next dialogue keeps it. It
 * is opaque to this library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci tindak lanjut dialog kinerja
 */
public record FollowUpId(String value) implements Comparable<FollowUpId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public FollowUpId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static FollowUpId of(String value) {
        return new FollowUpId(value);
    }

    @Override
    public int compareTo(FollowUpId other) {
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
