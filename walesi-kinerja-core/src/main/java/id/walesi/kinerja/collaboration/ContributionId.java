package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a contribution, unique in a ledger; a corrected contribution keeps it. It is opaque to this library,
 * and ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci kontribusi
 */
public record ContributionId(String value) implements Comparable<ContributionId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public ContributionId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static ContributionId of(String value) {
        return new ContributionId(value);
    }

    @Override
    public int compareTo(ContributionId other) {
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
