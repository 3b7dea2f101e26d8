package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * What came of one of many cases.
 *
 * @param position the place in the order in which the cases came in, from zero
 * @param facts the case; empty if none could be made
 * @param result the verdict, or every reason why there is none
 * @term hasil penilaian massal
 */
public record BulkResult(long position, Optional<AppraisalCase> facts, AppraisalResult result) {

    /**
     * Checks its components.
     *
     * @param position the place in the order in which the cases came in, from zero
     * @param facts the case; empty if none could be made
     * @param result the verdict, or every reason why there is none
     */
    public BulkResult {
        check(position, facts, result);
    }

    private static void check(long position, Optional<AppraisalCase> facts, AppraisalResult result) {
        Check.that(position >= 0, "position", position, "counts from zero");
        Check.notNull("facts", facts);
        Check.notNull("result", result);
    }
}
