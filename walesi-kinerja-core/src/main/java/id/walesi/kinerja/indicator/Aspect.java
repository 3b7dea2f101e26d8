package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Coded;

/**
 * The kind of measure in the plan of administrative and functional posts.
 *
 * @term aspek
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum Aspect implements Coded {
    /** How much (kuantitas). */
    QUANTITY("quantity"),
    /** How good (kualitas). */
    QUALITY("quality"),
    /** How fast (waktu). */
    TIME("time"),
    /** How dear (biaya). */
    COST("cost");

    private final String code;

    Aspect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
