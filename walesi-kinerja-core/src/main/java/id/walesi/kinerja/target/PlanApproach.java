package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Labeled;

/**
 * How the expectations of a plan are written down.
 *
 * @term pendekatan hasil kerja kuantitatif, kualitatif
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum PlanApproach implements Labeled {
    /** Countable: the indicator stands apart from its target (pendekatan kuantitatif). */
    QUANTITATIVE("quantitative", "Kuantitatif"),
    /** In words: indicator and target are told together (pendekatan kualitatif). */
    QUALITATIVE("qualitative", "Kualitatif");

    private final String code;
    private final String label;

    PlanApproach(String code, String label) {
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
