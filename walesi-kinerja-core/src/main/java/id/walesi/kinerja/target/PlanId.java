package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a performance plan, unique among all plans that a host knows; the versions of one plan share it. It
 * is opaque to this library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci SKP
 */
public record PlanId(String value) implements Comparable<PlanId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public PlanId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
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
