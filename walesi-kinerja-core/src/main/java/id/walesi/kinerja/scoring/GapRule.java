package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Coded;

/**
 * What a law does with a number that falls between two of its printed bands, such as 90.5 between 76-90 and 91-100. No
 * regulation was found that says it, so a host chooses; without a choice a policy refuses such a number.
 *
 * @term aturan nilai di antara dua rentang
 */
public enum GapRule implements Coded {
    /** The number is rounded half up to the decimals on which the bands are printed. */
    ROUND_FIRST("round-first"),
    /** The band whose lower bound was reached keeps the number. */
    LOWER_BOUND_WINS("lower-bound-wins"),
    /** The number has no band: the case is refused. */
    REFUSE("refuse");

    private final String code;

    GapRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
