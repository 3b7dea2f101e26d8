package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;

/**
 * A rating as a named person decided it. Under the system in force the ratings of results and of behavior are judgments
 * of the appraiser, not computed.
 *
 * @param rating the rating
 * @param decidedBy who decided
 * @param role in which role
 * @param on the day of the decision
 * @param reason the reason, in free words; empty if none was given
 * @term rating hasil kerja, rating perilaku kerja
 * @basis PermenPANRB 6/2022 Pasal 23-25
 */
public record RatingDecision(
        ExpectationRating rating, PersonId decidedBy, ActorRole role, LocalDate on, String reason) {

    /**
     * Checks its components.
     *
     * @param rating the rating
     * @param decidedBy who decided
     * @param role in which role
     * @param on the day of the decision
     * @param reason the reason, in free words; empty if none was given
     */
    public RatingDecision {
        Check.notNull("rating", rating);
        Check.notNull("decidedBy", decidedBy);
        Check.notNull("role", role);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
    }

    @Override
    public String toString() {
        return "RatingDecision[by " + role + " on " + on + "]";
    }
}
