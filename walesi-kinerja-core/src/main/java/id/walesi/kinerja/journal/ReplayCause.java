package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Coded;

/**
 * What is not as it was when a record was made.
 *
 * @term sebab perbedaan
 */
public enum ReplayCause implements Coded {
    /** The library reads the law in another revision. */
    REVISION("revision"),
    /** For the governing day, another law is chosen today. */
    GOVERNING_LAW("governing-law"),
    /** The host chose otherwise. */
    CHOICE("choice"),
    /** The library has another version. */
    LIBRARY("library"),
    /** None of these: a policy changed what it does and kept its revision. */
    UNDECLARED("undeclared");

    private final String code;

    ReplayCause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
