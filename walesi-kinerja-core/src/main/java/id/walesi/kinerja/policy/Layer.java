package id.walesi.kinerja.policy;

import id.walesi.kinerja.explanation.Coded;

/**
 * How far a policy reaches. A national one governs by date; a lower one applies only where the host names it.
 *
 * @term tingkat keberlakuan
 */
public enum Layer implements Coded {
    /** The whole state. */
    NATIONAL("national"),
    /** One ministry, agency or region. */
    AGENCY("agency"),
    /** One unit. */
    UNIT("unit");

    private final String code;

    Layer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
