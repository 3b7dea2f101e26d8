package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a planned work result, unique within a plan; among many plans a {@link PlannedResultId} says which
 * one is meant. It is opaque to this library, and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci rencana hasil kerja
 */
public record WorkResultId(String value) implements Comparable<WorkResultId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public WorkResultId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static WorkResultId of(String value) {
        return new WorkResultId(value);
    }

    @Override
    public int compareTo(WorkResultId other) {
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
