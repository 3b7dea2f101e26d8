package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why an outlook is what it is.
 *
 * @term alasan peringatan dini
 */
public enum OutlookReason implements Coded {
    /** The latest milestone is met, and the pace reaches the next one. */
    MILESTONE_MET("milestone-met"),
    /** The value at the latest milestone is worse than agreed. */
    MILESTONE_MISSED("milestone-missed"),
    /** If the last change repeats, the next milestone is missed. */
    PACE_TOO_SLOW("pace-too-slow"),
    /** The latest sub-period has no value. */
    NOT_MEASURED("not-measured"),
    /** No milestone has fallen due yet. */
    NO_MILESTONE_DUE("no-milestone-due");

    private final String code;

    OutlookReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
