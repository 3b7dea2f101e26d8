package id.walesi.kinerja.rating;

import java.util.List;

/**
 * The quality of a public service as the satisfaction survey prints it.
 *
 * @term mutu pelayanan
 * @basis PermenPANRB 14/2017
 */
public enum ServiceQuality implements Predicate {
    /** The lowest grade. */
    D("d", "Tidak Baik", "D"),
    /** The second grade. */
    C("c", "Kurang Baik", "C"),
    /** The third grade. */
    B("b", "Baik", "B"),
    /** The top grade. */
    A("a", "Sangat Baik", "A");

    private final String code;
    private final String label;
    private final List<String> aliases;

    ServiceQuality(String code, String label, String... aliases) {
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
