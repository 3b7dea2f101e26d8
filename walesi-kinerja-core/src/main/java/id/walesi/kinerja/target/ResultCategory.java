package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Labeled;

/**
 * Whether a work result is a main one or comes on top.
 *
 * @term hasil kerja utama, hasil kerja tambahan
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum ResultCategory implements Labeled {
    /** A main result (utama). */
    MAIN("main", "Utama"),
    /** An additional result (tambahan). */
    ADDITIONAL("additional", "Tambahan");

    private final String code;
    private final String label;

    ResultCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
