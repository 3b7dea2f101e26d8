package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * The two rival formulas for indicators where lower is better. They differ everywhere but where the target is met exactly, so a law or a host must name one; there is no default.
 *
 * @term rumus capaian untuk polarisasi makin rendah makin baik
 * @basis DIFFERENCE: PermenPANRB 8/2021, SAKIP reports, KMK 127/2026; QUOTIENT: agency practice
 */
public enum LowerIsBetterFormula implements Coded {
    /** (2 x target - realization) / target. */
    DIFFERENCE("difference"),
    /** target / realization. */
    QUOTIENT("quotient");

    private final String code;

    LowerIsBetterFormula(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
