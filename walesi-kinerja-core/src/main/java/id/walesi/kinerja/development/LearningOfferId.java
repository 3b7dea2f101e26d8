package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of something that one could learn from, unique among all offers that a host knows. It is opaque to
 * this library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci tawaran pengembangan kompetensi
 */
public record LearningOfferId(String value) implements Comparable<LearningOfferId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public LearningOfferId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static LearningOfferId of(String value) {
        return new LearningOfferId(value);
    }

    @Override
    public int compareTo(LearningOfferId other) {
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
