package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * That a person was found to have a level of a competency.
 *
 * @param competency the code of the competency
 * @param level the level, 0 for none
 * @param on the day of the assessment
 * @term hasil penilaian kompetensi
 */
public record CompetencyAssessment(CompetencyCode competency, int level, LocalDate on) {

    /**
     * Checks its components.
     *
     * @param competency the code of the competency
     * @param level the level, 0 for none
     * @param on the day of the assessment
     */
    public CompetencyAssessment {
        Check.notNull("competency", competency);
        Check.that(level >= 0, "level", level, "a level is not negative");
        Check.notNull("on", on);
    }
}
