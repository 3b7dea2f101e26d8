package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * Where the number of a member apart comes from.
 *
 * @term asal angka dasar
 */
public enum BaselineKind implements Coded {
    /** It was measured while the member worked apart. */
    MEASURED("measured"),
    /** Somebody estimated it. */
    ESTIMATED("estimated");

    private final String code;

    BaselineKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
