package id.walesi.kinerja.rating;

/**
 * The numeric predicates of PP 30/2019, practiced for the second half of 2021.
 *
 * @term predikat PP 30/2019
 * @basis PP 30/2019 Pasal 41
 */
public enum Pp30Predicate implements Predicate {
    /** The lowest rung. */
    VERY_POOR("very-poor", "Sangat Kurang"),
    /** The second rung. */
    POOR("poor", "Kurang"),
    /** The third rung. */
    ADEQUATE("adequate", "Cukup"),
    /** The fourth rung. */
    GOOD("good", "Baik"),
    /** The top rung, which also needs a new idea or way. */
    VERY_GOOD("very-good", "Sangat Baik");

    private final String code;
    private final String label;

    Pp30Predicate(String code, String label) {
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
