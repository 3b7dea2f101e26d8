package id.walesi.kinerja.rating;

/**
 * The bands of the DP3 appraisal, in use until the end of 2013.
 *
 * @term sebutan DP3
 * @basis PP 10/1979; SE BAKN 02/SE/1980
 */
public enum Dp3Band implements Predicate {
    /** The lowest band. */
    POOR("poor", "Kurang"),
    /** The second band. */
    FAIR("fair", "Sedang"),
    /** The third band. */
    ADEQUATE("adequate", "Cukup"),
    /** The fourth band. */
    GOOD("good", "Baik"),
    /** The top band. */
    VERY_GOOD("very-good", "Amat Baik");

    private final String code;
    private final String label;

    Dp3Band(String code, String label) {
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
