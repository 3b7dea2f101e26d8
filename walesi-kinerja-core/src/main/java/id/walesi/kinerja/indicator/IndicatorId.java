package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of an indicator, unique within a plan or among the common targets of a joint program. A realization
 * names its indicator by it. It is opaque to this library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci indikator kinerja
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public IndicatorId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
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
