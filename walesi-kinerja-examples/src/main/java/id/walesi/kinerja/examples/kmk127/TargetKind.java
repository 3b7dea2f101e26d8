package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;

/**
 * What kind of target an indicator has: it decides the quality of the target, and what a target met is worth.
 *
 * @term jenis target
 */
public enum TargetKind implements Coded {
    /** Carried on from last year. */
    ORDINARY("ordinary"),
    /** No target last year. */
    NEW("new"),
    /** Given to many units from above. */
    MANDATORY("mandatory"),
    /** The highest value that there is; not met. */
    CEILING("ceiling"),
    /** The highest value that there is; met. */
    CEILING_MET("ceiling-met");

    private final String code;

    TargetKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
