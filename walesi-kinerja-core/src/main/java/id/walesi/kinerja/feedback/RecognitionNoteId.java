package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a note of recognition, unique among all notes that a host knows. It is opaque to this library,
 * and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci catatan apresiasi
 */
public record RecognitionNoteId(String value) implements Comparable<RecognitionNoteId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public RecognitionNoteId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static RecognitionNoteId of(String value) {
        return new RecognitionNoteId(value);
    }

    @Override
    public int compareTo(RecognitionNoteId other) {
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
