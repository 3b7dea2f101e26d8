package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.util.Map;

/**
 * Something that one could learn from, and to which levels it leads.
 *
 * @param id the host's key
 * @param title what it is, not blank
 * @param hours how many hours it counts
 * @param leadsTo the level to which it leads, by the code of the competency; at least one
 * @term tawaran pengembangan kompetensi
 */
public record LearningOffer(
        LearningOfferId id, String title, LearningHours hours, Map<CompetencyCode, Integer> leadsTo) {

    /**
     * Checks and copies its components.
     *
     * @param id the host's key
     * @param title what it is, not blank
     * @param hours how many hours it counts
     * @param leadsTo the level to which it leads, by the code of the competency; at least one
     */
    public LearningOffer {
        Check.notNull("id", id);
        Check.text("title", title);
        Check.notNull("hours", hours);
        leadsTo = Map.copyOf(Check.notNull("leadsTo", leadsTo));
        Check.that(!leadsTo.isEmpty(), "leadsTo", leadsTo, "an offer leads somewhere");
    }

    /**
     * An offer by the text of its key.
     *
     * @param id the host's key, not blank
     * @param title what it is, not blank
     * @param hours how many hours it counts
     * @param leadsTo the level to which it leads, by the code of the competency; at least one
     */
    public LearningOffer(String id, String title, LearningHours hours, Map<CompetencyCode, Integer> leadsTo) {
        this(LearningOfferId.of(id), title, hours, leadsTo);
    }
}
