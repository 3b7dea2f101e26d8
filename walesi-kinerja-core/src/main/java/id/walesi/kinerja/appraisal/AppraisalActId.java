package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of an act, unique in an appraisal: by it an act counts once. It is opaque to this library, and ids
 * sort by their text.
 *
 * @param value the key, not blank
 * @term kunci tindakan dalam penilaian
 */
public record AppraisalActId(String value) implements Comparable<AppraisalActId> {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public AppraisalActId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static AppraisalActId of(String value) {
        return new AppraisalActId(value);
    }

    @Override
    public int compareTo(AppraisalActId other) {
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
