package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whether a promise is likely to be kept, seen during the period.
 *
 * @term peringatan dini
 */
public enum Outlook implements Coded {
    /** The latest milestone is met and the pace suffices. */
    ON_TRACK("on-track"),
    /** The latest milestone is met or not measured, but the next one is in danger. */
    AT_RISK("at-risk"),
    /** The latest milestone is missed. */
    BEHIND("behind");

    private final String code;

    Outlook(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
