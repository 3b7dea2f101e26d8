package id.walesi.kinerja.rating;

/**
 * The bands of the work achievement score, in use from 2014 to the middle of 2021.
 *
 * @term sebutan nilai prestasi kerja
 * @basis PP 46/2011; Perka BKN 1/2013
 */
public enum Pp46Band implements Predicate {
    /** The lowest band. */
    BAD("bad", "Buruk"),
    /** The second band. */
    POOR("poor", "Kurang"),
    /** The third band. */
    ADEQUATE("adequate", "Cukup"),
    /** The fourth band. */
    GOOD("good", "Baik"),
    /** The top band. */
    VERY_GOOD("very-good", "Sangat Baik");

    private final String code;
    private final String label;

    Pp46Band(String code, String label) {
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
