package id.walesi.kinerja.rating;

/**
 * The category of an aspect or a plan in the second half of 2021.
 *
 * @term kategori
 * @basis PermenPANRB 8/2021
 */
public enum Panrb8Category implements Predicate {
    /** The lowest category. */
    VERY_POOR("very-poor", "Sangat Kurang"),
    /** The second category. */
    POOR("poor", "Kurang"),
    /** The third category. */
    ADEQUATE("adequate", "Cukup"),
    /** The fourth category. */
    GOOD("good", "Baik"),
    /** The top category. */
    VERY_GOOD("very-good", "Sangat Baik");

    private final String code;
    private final String label;

    Panrb8Category(String code, String label) {
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
