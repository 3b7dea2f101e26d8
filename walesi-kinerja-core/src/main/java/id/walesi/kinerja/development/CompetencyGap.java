package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * What a post demands beside what a person was found to have. Whoever was not assessed has no gap, but an open question.
 *
 * @param required what the post demands
 * @param assessed the level found last, or empty if there is no assessment
 * @term kesenjangan kompetensi
 */
public record CompetencyGap(RequiredCompetency required, Optional<Integer> assessed) {

    /**
     * Checks its components.
     *
     * @param required what the post demands
     * @param assessed the level found last, or empty if there is no assessment
     */
    public CompetencyGap {
        Check.notNull("required", required);
        Check.notNull("assessed", assessed);
    }

    /**
     * How many levels are lacking.
     *
     * @return zero if the level is met or was not assessed
     */
    public int levels() {
        return assessed.map(level -> Math.max(0, required.level() - level)).orElse(0);
    }

    /**
     * Whether a level is lacking.
     *
     * @return true if it was assessed and is below what the post demands
     */
    public boolean isOpen() {
        return levels() > 0;
    }

    /**
     * The code of the competency.
     *
     * @return the code
     */
    public CompetencyCode code() {
        return required.competency().code();
    }
}
