package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a round of feedback, unique among all rounds that a host knows. It is opaque to this library,
 * and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci putaran umpan balik
 */
public record FeedbackRoundId(String value) implements Comparable<FeedbackRoundId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public FeedbackRoundId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static FeedbackRoundId of(String value) {
        return new FeedbackRoundId(value);
    }

    @Override
    public int compareTo(FeedbackRoundId other) {
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
