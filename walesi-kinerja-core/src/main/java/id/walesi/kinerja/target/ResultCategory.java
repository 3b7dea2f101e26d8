package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * Whether a work result is a main one or comes on top.
 *
 * @term hasil kerja utama, hasil kerja tambahan
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum ResultCategory implements Coded {
    /** A main result (utama). */
    MAIN("main"),
    /** An additional result (tambahan). */
    ADDITIONAL("additional");

    private final String code;

    ResultCategory(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
