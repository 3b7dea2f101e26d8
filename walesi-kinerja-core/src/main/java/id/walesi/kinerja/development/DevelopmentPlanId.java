package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a development plan, unique among all development plans that a host knows. It is opaque to this
 * library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci rencana pengembangan kompetensi
 */
public record DevelopmentPlanId(String value) implements Comparable<DevelopmentPlanId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public DevelopmentPlanId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static DevelopmentPlanId of(String value) {
        return new DevelopmentPlanId(value);
    }

    @Override
    public int compareTo(DevelopmentPlanId other) {
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
