package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whether the next higher official acts in the place of one who is barred, since it was that person who decided the
 * ratings, or silent past a deadline. No national text settles it, so whoever asks must choose.
 *
 * @term aturan penggantian pejabat yang terhalang atau lalai
 * @basis none at national level; practice of agencies
 */
public enum StandInRule implements Coded {
    /** Nobody: the case waits for the official, or for an order that names another one. */
    NOBODY("nobody"),
    /** The next higher official, but only for one who is barred. */
    FOR_BARRED("for-barred"),
    /** The next higher official, for one who is barred and beside one who is silent past a deadline. */
    FOR_BARRED_OR_SILENT("for-barred-or-silent");

    private final String code;

    StandInRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
