package id.walesi.kinerja.transition;

import id.walesi.kinerja.explanation.Coded;

/**
 * How predicates of two scales are compared. No law says how; the choice is the host's, and touches no verdict.
 *
 * @term pembacaan dua skala predikat
 */
public enum ScaleReading implements Coded {

    /** They are not compared: another scale is another scale. */
    APART("apart"),

    /** Where both have as many rungs, rung by rung from below. */
    RUNG_BY_RUNG("rung-by-rung");

    private final String code;

    ScaleReading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
