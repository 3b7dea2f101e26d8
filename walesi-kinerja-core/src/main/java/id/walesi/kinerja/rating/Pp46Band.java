package id.walesi.kinerja.rating;

import java.util.List;

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
    private final List<String> aliases;

    Pp46Band(String code, String label, String... aliases) {
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
