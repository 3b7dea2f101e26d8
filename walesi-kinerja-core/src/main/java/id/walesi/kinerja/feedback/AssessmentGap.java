package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;

/**
 * Two views of one subject, side by side. It is shown, not judged.
 *
 * @param subject what both are about
 * @param employee how the employee sees it
 * @param appraiser how the appraiser sees it
 * @term selisih penilaian mandiri dengan pandangan penilai
 */
public record AssessmentGap(FeedbackSubject subject, ExpectationRating employee, ExpectationRating appraiser) {

    /**
     * Checks its components.
     *
     * @param subject what both are about
     * @param employee how the employee sees it
     * @param appraiser how the appraiser sees it
     */
    public AssessmentGap {
        Check.notNull("subject", subject);
        Check.notNull("employee", employee);
        Check.notNull("appraiser", appraiser);
    }

    /**
     * How far the two views are apart.
     *
     * @return the number of rungs by which the employee sees it higher than the appraiser; negative if lower
     */
    public int rungs() {
        return rung(employee) - rung(appraiser);
    }

    private static int rung(Predicate rating) {
        return rating.ordinal();
    }

    @Override
    public String toString() {
        return "AssessmentGap[" + rungs() + "]";
    }
}
