package id.walesi.kinerja.weighted;

import id.walesi.kinerja.explanation.Coded;

/**
 * A setting of a scheme that a higher layer may allow a lower one to change.
 *
 * @term pengaturan yang boleh diubah
 */
public enum Setting implements Coded {
    /** Which components there are, and their weights. */
    COMPONENTS("components"),
    /** What happens where a part is missing. */
    MISSING_PART("missing-part"),
    /** How the total is rounded. */
    ROUNDING("rounding"),
    /** The cap and floor of the total. */
    LIMITS("limits"),
    /** The bands or the matrix. */
    OUTCOME("outcome");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
