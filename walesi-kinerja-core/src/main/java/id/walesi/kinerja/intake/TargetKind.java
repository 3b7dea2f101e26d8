package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a {@link TargetDraft} says it is. A number is never taken for a ceiling, nor words for a number.
 *
 * @term jenis target
 */
public enum TargetKind implements Coded {
    /** One number. */
    NUMBER("number"),
    /** Anything from a lowest to a highest number. */
    RANGE("range"),
    /** A number that cannot be surpassed. */
    CEILING("ceiling"),
    /** A day by which something is done. */
    DEADLINE("deadline"),
    /** Words. */
    NARRATIVE("narrative");

    private final String code;

    TargetKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
