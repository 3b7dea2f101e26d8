package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * One version of a result. A version is never changed; a withdrawn evaluation, an objection or a correction is followed
 * by a new one.
 *
 * @param number the number, from 1
 * @param madeBy what made it
 * @param workResult the rating of results as decided; absent only for a head, whose rating follows the organization
 * @param workBehavior the rating of behavior as decided
 * @term versi hasil penilaian
 * @basis PP 30/2019 Pasal 59: the superior may change and fix the result
 */
public record ResultVersion(
        int number, AppraisalAction madeBy, Optional<RatingDecision> workResult, RatingDecision workBehavior) {

    /**
     * Checks its components.
     *
     * @param number the number, from 1
     * @param madeBy what made it
     * @param workResult the rating of results as decided; absent only for a head, whose rating follows the
     *     organization
     * @param workBehavior the rating of behavior as decided
     */
    public ResultVersion {
        Check.between("number", number, 1, Integer.MAX_VALUE);
        Check.notNull("madeBy", madeBy);
        Check.notNull("workResult", workResult);
        Check.notNull("workBehavior", workBehavior);
    }

    /**
     * The ratings without who decided them.
     *
     * @return the two ratings
     */
    public DecidedRatings ratings() {
        return new DecidedRatings(workResult.map(RatingDecision::rating), workBehavior.rating());
    }

    @Override
    public String toString() {
        return "ResultVersion[" + number + " by " + madeBy.code() + " on " + workBehavior.on() + "]";
    }
}
