package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.Optional;

/**
 * The two ratings of one decision.
 *
 * @param workResult the rating of results; absent only for a head, whose rating follows the organization
 * @param workBehavior the rating of behavior
 * @term rating hasil kerja dan rating perilaku kerja
 * @basis PermenPANRB 6/2022 Pasal 23-25
 */
public record DecidedRatings(Optional<ExpectationRating> workResult, ExpectationRating workBehavior) {

    /**
     * Checks its components.
     *
     * @param workResult the rating of results; absent only for a head, whose rating follows the organization
     * @param workBehavior the rating of behavior
     */
    public DecidedRatings {
        Check.notNull("workResult", workResult);
        Check.notNull("workBehavior", workBehavior);
    }

    /**
     * Both ratings.
     *
     * @param workResult the rating of results
     * @param workBehavior the rating of behavior
     * @return the ratings
     */
    public static DecidedRatings of(ExpectationRating workResult, ExpectationRating workBehavior) {
        return new DecidedRatings(Optional.of(Check.notNull("workResult", workResult)), workBehavior);
    }

    /**
     * The rating of behavior alone, for the head of an organization.
     *
     * @param workBehavior the rating of behavior
     * @return the ratings
     */
    public static DecidedRatings ofHead(ExpectationRating workBehavior) {
        return new DecidedRatings(Optional.empty(), workBehavior);
    }

    @Override
    public String toString() {
        return "DecidedRatings[***]";
    }
}
