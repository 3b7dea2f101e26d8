package id.walesi.kinerja.problem;

/**
 * How much a finding weighs.
 *
 * @term tingkat temuan
 */
public enum Severity {
    /** Blocks: the fact cannot exist, or the case cannot be judged. */
    ERROR("error"),
    /** Does not block, but is probably wrong. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTICE("notice");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * The stable code.
     *
     * @return lower-case ASCII
     */
    public String code() {
        return code;
    }
}
