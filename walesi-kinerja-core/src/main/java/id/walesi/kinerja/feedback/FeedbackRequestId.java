package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a request for feedback, unique in a round. It is opaque to this library, and ids sort by their
 * text.
 *
 * @param value the key, not blank
 * @term kunci permintaan umpan balik
 */
public record FeedbackRequestId(String value) implements Comparable<FeedbackRequestId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public FeedbackRequestId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static FeedbackRequestId of(String value) {
        return new FeedbackRequestId(value);
    }

    @Override
    public int compareTo(FeedbackRequestId other) {
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
