package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;
import java.util.List;

/**
 * In which way a person holds a post.
 *
 * @term definitif, pelaksana tugas, pelaksana harian
 */
public enum AssignmentKind implements Labeled {
    /** Appointed to the post (definitif). */
    DEFINITIVE("definitive", "Definitif"),
    /** Acting while the post is vacant (pelaksana tugas, Plt). */
    ACTING("acting", "Pelaksana Tugas (Plt)", "Pelaksana Tugas", "Plt"),
    /** Acting from day to day while its holder is away (pelaksana harian, Plh). */
    DAILY_ACTING("daily-acting", "Pelaksana Harian (Plh)", "Pelaksana Harian", "Plh");

    private final String code;
    private final String label;
    private final List<String> aliases;

    AssignmentKind(String code, String label, String... aliases) {
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
