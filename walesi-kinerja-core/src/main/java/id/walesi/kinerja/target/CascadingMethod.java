package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * How a result hangs on the leader's result that it supports.
 *
 * @term penyelarasan (cascading)
 * @basis PermenPANRB 8/2021
 */
public enum CascadingMethod implements Coded {
    /** The leader's result is handed down as it is (cascading langsung). */
    DIRECT("direct"),
    /** The result is one contribution among others (cascading tidak langsung). */
    NON_DIRECT("non-direct");

    private final String code;

    CascadingMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
