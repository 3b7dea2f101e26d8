package id.walesi.kinerja.rating;

import java.util.List;

/**
 * The predicate of an organization under the system in force since 2022, fixed by the leader one level above.
 *
 * @term predikat kinerja organisasi
 * @basis PermenPANRB 6/2022; SE MenPANRB 3/2023
 */
public enum OrganizationPredicate implements Predicate {
    /** The lowest rung. */
    VERY_POOR("very-poor", "Sangat Kurang"),
    /** The second rung from the bottom. */
    POOR("poor", "Kurang"),
    /** The middle rung. */
    NEEDS_IMPROVEMENT("needs-improvement", "Butuh Perbaikan", "Cukup"),
    /** The second rung from the top. */
    GOOD("good", "Baik"),
    /** The top rung. */
    OUTSTANDING("outstanding", "Istimewa");

    private final String code;
    private final String label;
    private final List<String> aliases;

    OrganizationPredicate(String code, String label, String... aliases) {
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
