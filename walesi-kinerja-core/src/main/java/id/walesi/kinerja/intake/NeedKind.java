package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * The kinds of {@link id.walesi.kinerja.development.DevelopmentNeed}.
 *
 * @term jenis alasan pengembangan
 */
public enum NeedKind implements Coded {
    /** An indicator whose target is missed. */
    WEAK_RESULT("weak-result"),
    /** A core value on which less is shown than expected. */
    WEAK_BEHAVIOR("weak-behavior"),
    /** A competency of which a level is lacking. */
    LACKING_LEVEL("lacking-level");

    private final String code;

    NeedKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
