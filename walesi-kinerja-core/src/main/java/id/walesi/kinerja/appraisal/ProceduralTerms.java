package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * What an appraisal has to be told from outside before anybody acts on it.
 *
 * @param actors who may act on a day
 * @param objection how long one may object
 * @param deadlines when each stage is due; for a stage with several, the earliest counts
 * @term ketentuan pelaksanaan penilaian
 */
public record ProceduralTerms(LawfulActors actors, ObjectionWindow objection, List<Deadline> deadlines) {

    /**
     * Checks and copies its components.
     *
     * @param actors who may act on a day
     * @param objection how long one may object
     * @param deadlines when each stage is due; for a stage with several, the earliest counts
     */
    public ProceduralTerms {
        Check.notNull("actors", actors);
        Check.notNull("objection", objection);
        deadlines = Check.list("deadlines", deadlines);
    }
}
