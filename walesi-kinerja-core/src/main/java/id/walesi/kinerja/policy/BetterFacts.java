package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to make the facts of a case better, or at least no worse, so that the law of monotony can be tried: better facts
 * never give a worse predicate.
 *
 * @param name what is made better, as a stable code
 * @param change gives the better case, or empty where this case cannot be made better this way, or where the law
 *     declares an exception
 * @term perbaikan fakta untuk pengujian kemonotonan
 */
public record BetterFacts(String name, Function<AppraisalCase, Optional<AppraisalCase>> change) {

    /**
     * Checks its components.
     *
     * @param name what is made better, as a stable code
     * @param change gives the better case, or empty where this case cannot be made better this way, or where the law
     *        declares an exception
     */
    public BetterFacts {
        Check.code("name", name);
        Check.notNull("change", change);
    }
}
