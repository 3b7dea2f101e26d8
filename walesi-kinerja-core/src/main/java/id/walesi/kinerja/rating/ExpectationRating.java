package id.walesi.kinerja.rating;

/**
 * How results or behavior stand to the leader's expectation: the two inputs of the nine-cell matrix.
 *
 * @term rating hasil kerja, rating perilaku kerja
 * @basis PermenPANRB 6/2022 Pasal 23-25
 */
public enum ExpectationRating implements Predicate {
    /** Below expectation (di bawah ekspektasi). */
    BELOW("below", "Di bawah ekspektasi"),
    /** Meets expectation (sesuai ekspektasi). */
    MEETS("meets", "Sesuai ekspektasi"),
    /** Above expectation (di atas ekspektasi). */
    ABOVE("above", "Di atas ekspektasi");

    private final String code;
    private final String label;

    ExpectationRating(String code, String label) {
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
