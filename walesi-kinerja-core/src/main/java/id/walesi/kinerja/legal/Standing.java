package id.walesi.kinerja.legal;

/**
 * What kind of rule something is.
 *
 * @term kedudukan aturan
 */
public enum Standing {
    /** The text of a law or regulation. */
    STATUTE("statute"),
    /** A circular (surat edaran) or guideline of the issuing authority. */
    CIRCULAR("circular"),
    /** The own rule or practice of one agency or region: never national. */
    AGENCY("agency"),
    /** The text is silent or unclear, and the library reads it so. */
    INTERPRETATION("interpretation"),
    /** No law at all: an idea of this library or of the host. */
    EXTENSION("extension");

    private final String code;

    Standing(String code) {
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
