package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why a member does not get the whole share.
 *
 * @term alasan porsi tidak dibagikan
 */
public enum Withholding implements Coded {
    /** No contribution of the member was confirmed. */
    NOTHING_CONFIRMED("nothing-confirmed"),
    /** The cap for the period cut it off. */
    CAPPED("capped");

    private final String code;

    Withholding(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
