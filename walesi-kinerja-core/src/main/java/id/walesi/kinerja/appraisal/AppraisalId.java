package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of an appraisal, unique among all appraisals that a host knows. It is opaque to this library, and
 * ids sort by their text.
 *
 * @param value the key, not blank
 * @term kunci penilaian
 */
public record AppraisalId(String value) implements Comparable<AppraisalId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public AppraisalId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static AppraisalId of(String value) {
        return new AppraisalId(value);
    }

    @Override
    public int compareTo(AppraisalId other) {
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
