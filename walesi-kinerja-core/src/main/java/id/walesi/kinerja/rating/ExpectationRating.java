package id.walesi.kinerja.rating;

import java.util.List;

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
    private final List<String> aliases;

    ExpectationRating(String code, String label, String... aliases) {
        this.code = code;
        this.label = label;
        this.aliases = List.of(aliases);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
