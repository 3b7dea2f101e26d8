package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * The methods of this library.
 *
 * @term nama metode pembagian kredit
 */
public enum KnownMethod implements Coded {
    /** Shares agreed beforehand. */
    AGREED_SHARES("agreed-shares"),
    /** By the role in the program. */
    ROLE_WEIGHTS("role-weights"),
    /** By confirmed contributions. */
    CONFIRMED_CONTRIBUTIONS("confirmed-contributions"),
    /** By what each member adds to every part-coalition (Shapley value). */
    SHAPLEY_VALUE("shapley-value");

    private final String code;

    KnownMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
