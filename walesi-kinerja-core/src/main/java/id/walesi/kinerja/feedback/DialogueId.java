package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a performance dialogue, unique among all dialogues that a host knows. It is opaque to this
 * library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci dialog kinerja
 */
public record DialogueId(String value) implements Comparable<DialogueId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public DialogueId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static DialogueId of(String value) {
        return new DialogueId(value);
    }

    @Override
    public int compareTo(DialogueId other) {
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
