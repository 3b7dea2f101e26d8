package id.walesi.kinerja.transition;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Problem;

/**
 * What keeps cases from being judged under the new law.
 *
 * @param example the finding in the first of them
 * @param cases in how many cases there is a finding of this code
 * @term penghalang penilaian
 */
public record Obstacle(Problem example, long cases) {

    /**
     * Checks its components.
     *
     * @param example the finding in the first of them
     * @param cases in how many cases there is a finding of this code
     */
    public Obstacle {
        Check.notNull("example", example);
        Check.that(cases > 0, "cases", cases, "somebody meets it");
    }
}
