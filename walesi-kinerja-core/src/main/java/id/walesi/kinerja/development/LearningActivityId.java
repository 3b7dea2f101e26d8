package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of something by which a person learns, unique in the person's log. It is opaque to this library,
 * and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci kegiatan pengembangan kompetensi
 */
public record LearningActivityId(String value) implements Comparable<LearningActivityId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public LearningActivityId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static LearningActivityId of(String value) {
        return new LearningActivityId(value);
    }

    @Override
    public int compareTo(LearningActivityId other) {
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
