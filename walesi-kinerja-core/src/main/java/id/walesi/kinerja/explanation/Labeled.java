package id.walesi.kinerja.explanation;

import java.util.List;

/**
 * A member of a closed list that official papers print under a label. Sheets from elsewhere carry these labels, so they can
 * be read beside the codes; how a label is printed is said by room {@code report}.
 *
 * @term sebutan resmi
 */
public interface Labeled extends Coded {

    /**
     * The label as official papers print it.
     *
     * @return Indonesian text, for example {@code Butuh Perbaikan} or {@code Ahli Muda}
     */
    String label();

    /**
     * Other labels of the same member, seen on official papers.
     *
     * @return Indonesian texts; often none
     */
    default List<String> aliases() {
        return List.of();
    }
}
