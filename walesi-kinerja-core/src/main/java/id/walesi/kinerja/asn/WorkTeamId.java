package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a work team, unique among all teams that a host knows. It is opaque to this library, and ids
 * sort by their text.
 *
 * @param value the key, not blank
 * @term kunci tim kerja
 */
public record WorkTeamId(String value) implements Comparable<WorkTeamId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public WorkTeamId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static WorkTeamId of(String value) {
        return new WorkTeamId(value);
    }

    @Override
    public int compareTo(WorkTeamId other) {
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
