package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * How the expectations of a plan are written down.
 *
 * @term pendekatan hasil kerja kuantitatif, kualitatif
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum PlanApproach implements Coded {
    /** Countable: the indicator stands apart from its target (pendekatan kuantitatif). */
    QUANTITATIVE("quantitative"),
    /** In words: indicator and target are told together (pendekatan kualitatif). */
    QUALITATIVE("qualitative");

    private final String code;

    PlanApproach(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
