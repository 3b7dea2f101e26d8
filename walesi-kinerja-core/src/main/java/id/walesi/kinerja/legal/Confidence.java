package id.walesi.kinerja.legal;

/**
 * How sure this library is that a rule says what it is taken to say.
 *
 * @term tingkat keyakinan
 */
public enum Confidence {
    /** Two or more independent sources agree, or the issuing authority's own text was read. */
    CONFIRMED("confirmed"),
    /** One source only. */
    SINGLE("single"),
    /** Follows from known facts; no source says it. */
    INFERRED("inferred");

    private final String code;

    Confidence(String code) {
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
