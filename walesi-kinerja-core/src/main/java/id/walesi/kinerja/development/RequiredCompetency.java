package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import java.util.List;

/**
 * What a post demands of one competency, and which indicators rest on it.
 *
 * @param competency the competency
 * @param level the level that the post demands, at least 1; the scale is the host's
 * @param indicators the ids of the indicators that the host says rest on it, perhaps none
 * @term kompetensi yang dipersyaratkan jabatan
 */
public record RequiredCompetency(Competency competency, int level, List<IndicatorId> indicators) {

    /**
     * Checks and copies its components.
     *
     * @param competency the competency
     * @param level the level that the post demands, at least 1; the scale is the host's
     * @param indicators the ids of the indicators that the host says rest on it, perhaps none
     */
    public RequiredCompetency {
        Check.notNull("competency", competency);
        Check.that(level >= 1, "level", level, "a demanded level is at least 1");
        indicators = Check.list("indicators", indicators);
    }
}
