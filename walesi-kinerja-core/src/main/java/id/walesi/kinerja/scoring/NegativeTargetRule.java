package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * What to do with a target below zero where higher is better.
 *
 * @term perlakuan target negatif
 * @basis MIRRORED: KMK 127/2026 (one agency)
 */
public enum NegativeTargetRule implements Coded {
    /** There is no achievement: the quotient would turn good into bad. */
    REFUSE("refuse"),
    /** 1 + (1 - realization / target). */
    MIRRORED("mirrored");

    private final String code;

    NegativeTargetRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
