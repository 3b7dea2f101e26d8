package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;

/**
 * What kind of target an indicator has: it decides the quality of the target, and what a target met is worth.
 *
 * @term jenis target
 */
public enum TargetKind implements Coded {
    /** Carried on from last year. */
    ORDINARY("lanjutan"),
    /** No target last year. */
    NEW("baru"),
    /** Given to many units from above. */
    MANDATORY("wajib"),
    /** The highest value that there is; not met. */
    CEILING("maksimal"),
    /** The highest value that there is; met. */
    CEILING_MET("maksimal-tercapai");

    private final String code;

    TargetKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
