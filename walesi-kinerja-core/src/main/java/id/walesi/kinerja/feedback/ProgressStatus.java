package id.walesi.kinerja.feedback;

import id.walesi.kinerja.explanation.Coded;

/**
 * The states of a daily entry that the supervisor sees.
 *
 * @term Not Started, Draft, Submitted, Approved
 * @basis PerBKN 2/2026 (single source)
 */
public enum ProgressStatus implements Coded {
    /** Nothing entered yet. */
    NOT_STARTED("not-started"),
    /** Entered, not handed in. */
    DRAFT("draft"),
    /** Handed in. */
    SUBMITTED("submitted"),
    /** Approved by the supervisor. */
    APPROVED("approved");

    private final String code;

    ProgressStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
