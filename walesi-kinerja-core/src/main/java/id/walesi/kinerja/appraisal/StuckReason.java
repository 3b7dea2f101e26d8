package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why an appraisal does not move by itself.
 *
 * @term sebab penilaian tertahan
 */
public enum StuckReason implements Coded {
    /** The official named when it was opened no longer holds the role: moved, retired, absent. */
    OFFICIAL_GONE("official-gone"),
    /** The stage's deadline has passed. */
    SILENT_PAST_DEADLINE("silent-past-deadline"),
    /** Nobody may lawfully act. */
    NO_LAWFUL_ACTOR("no-lawful-actor");

    private final String code;

    StuckReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
