package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why an achievement cannot be told. Distinct from every number, zero and one hundred included.
 *
 * @term alasan capaian tidak dapat dihitung
 */
public enum NoAchievement implements Coded {
    /** Nobody measured it. */
    NOT_MEASURED("not-measured"),
    /** It could not occur in the period. */
    NOT_APPLICABLE("not-applicable"),
    /** The target is zero and no worst value is agreed. */
    ZERO_TARGET("zero-target"),
    /** The formula divides by the realization, which is zero. */
    ZERO_REALIZATION("zero-realization"),
    /** The target is below zero and the law has no rule for that. */
    NEGATIVE_TARGET("negative-target"),
    /** Target or realization is a day or told in words: a person must judge. */
    NOT_NUMERIC("not-numeric");

    private final String code;

    NoAchievement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
