package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a {@link SubjectDraft} says it is.
 *
 * @term jenis sasaran umpan balik
 */
public enum SubjectKind implements Coded {
    /** One work result. */
    WORK_RESULT("work-result"),
    /** One core value. */
    CORE_VALUE("core-value"),
    /** All work results together. */
    ALL_WORK_RESULTS("all-work-results"),
    /** All behavior together. */
    ALL_BEHAVIOR("all-behavior");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
