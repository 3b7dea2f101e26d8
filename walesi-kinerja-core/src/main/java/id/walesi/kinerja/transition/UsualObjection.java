package id.walesi.kinerja.transition;

import id.walesi.kinerja.explanation.Coded;

/**
 * What people say against a new system of appraisal.
 *
 * @term keraguan yang lazim terhadap sistem baru
 */
public enum UsualObjection implements Coded {

    /** Everybody's predicate will fall. */
    EVERYONE_FALLS("everyone-falls"),

    /** My numbers no longer count. */
    NUMBERS_NO_LONGER_COUNT("numbers-no-longer-count"),

    /** The appraiser decides as he pleases. */
    DECIDED_AT_WILL("decided-at-will"),

    /** It is more work than before. */
    MORE_WORK("more-work"),

    /** Our papers are not ready for it. */
    NOT_READY("not-ready");

    private final String code;

    UsualObjection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
