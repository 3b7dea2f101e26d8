package id.walesi.kinerja.rating;

import java.util.List;

/**
 * The predicate of a person under the system in force since 2022.
 *
 * <p><em>Cukup</em> is another name of <em>Butuh Perbaikan</em>, not a rung of its own.
 *
 * @term predikat kinerja pegawai
 * @basis PermenPANRB 6/2022 Pasal 23-25; aliases: PerBKN 3/2023 and official forms
 */
public enum EmployeePredicate implements Predicate {
    /** Results and behavior both below expectation. */
    VERY_POOR("very-poor", "Sangat Kurang"),
    /** Behavior below expectation with acceptable results. */
    POOR("poor", "Kurang", "Kurang/Misconduct", "Misconduct"),
    /** Results below expectation with acceptable behavior. */
    NEEDS_IMPROVEMENT("needs-improvement", "Butuh Perbaikan", "Cukup"),
    /** Neither below expectation, not both above. */
    GOOD("good", "Baik"),
    /** Results and behavior both above expectation. */
    VERY_GOOD("very-good", "Sangat Baik");

    private final String code;
    private final String label;
    private final List<String> aliases;

    EmployeePredicate(String code, String label, String... aliases) {
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
