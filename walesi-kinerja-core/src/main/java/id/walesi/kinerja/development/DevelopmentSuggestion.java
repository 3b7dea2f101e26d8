package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import java.util.List;

/**
 * An offer with the reason why it is suggested: this gap, these weak indicators that rest on it, this level to which it
 * leads.
 *
 * @param gap the gap that it narrows
 * @param indicators the ids of the weak indicators that rest on the competency, perhaps none
 * @param offer the offer
 * @param leadsTo the level to which it leads, above the level found
 * @term saran pengembangan
 */
public record DevelopmentSuggestion(CompetencyGap gap, List<IndicatorId> indicators, LearningOffer offer, int leadsTo) {

    /**
     * Checks and copies its components.
     *
     * @param gap the gap that it narrows
     * @param indicators the ids of the weak indicators that rest on the competency, perhaps none
     * @param offer the offer
     * @param leadsTo the level to which it leads, above the level found
     */
    public DevelopmentSuggestion {
        Check.notNull("gap", gap);
        indicators = Check.list("indicators", indicators);
        Check.notNull("offer", offer);
        check(gap, leadsTo);
    }

    private static void check(CompetencyGap gap, int leadsTo) {
        Check.that(gap.isOpen(), "gap", gap.code(), "nothing is lacking");
        Check.that(
                leadsTo > gap.assessed().orElseThrow(), "leadsTo", leadsTo, "an offer must lead above the level found");
    }

    /**
     * Whether the gap would be closed.
     *
     * @return true if the offer leads to the level that the post demands
     */
    public boolean closes() {
        return leadsTo >= gap.required().level();
    }
}
