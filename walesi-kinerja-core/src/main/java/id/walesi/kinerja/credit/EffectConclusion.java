package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * What the numbers say of the joint result beside the results apart.
 *
 * @term kesimpulan pengaruh kolaborasi
 */
public enum EffectConclusion implements Coded {
    /** The joint result is better. */
    BETTER("better"),
    /** They are the same. */
    SAME("same"),
    /** The joint result is worse. */
    WORSE("worse"),
    /** The numbers do not allow to compare. */
    CANNOT_TELL("cannot-tell");

    private final String code;

    EffectConclusion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
