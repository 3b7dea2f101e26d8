package id.walesi.kinerja.indicator;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The kind of measure in the plan of administrative and functional posts.
 *
 * @term aspek
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum Aspect implements Labeled {
    /** How much (kuantitas). */
    QUANTITY("quantity", "Kuantitas"),
    /** How good (kualitas). */
    QUALITY("quality", "Kualitas"),
    /** How fast (waktu). */
    TIME("time", "Waktu"),
    /** How dear (biaya). */
    COST("cost", "Biaya");

    private final String code;
    private final String label;

    Aspect(String code, String label) {
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
