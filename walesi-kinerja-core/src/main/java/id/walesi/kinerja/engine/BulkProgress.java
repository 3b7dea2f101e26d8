package id.walesi.kinerja.engine;

import id.walesi.kinerja.check.Check;

/**
 * How far a run has come.
 *
 * @param judged how many cases have a verdict
 * @param refused how many cases were refused
 * @term kemajuan penilaian massal
 */
public record BulkProgress(long judged, long refused) {

    /**
     * Checks its components.
     *
     * @param judged how many cases have a verdict
     * @param refused how many cases were refused
     */
    public BulkProgress {
        check(judged, refused);
    }

    private static void check(long judged, long refused) {
        Check.that(judged >= 0, "judged", judged, "must not be negative");
        Check.that(refused >= 0, "refused", refused, "must not be negative");
    }

    /**
     * How many cases are done.
     *
     * @return judged and refused together
     */
    public long done() {
        return judged + refused;
    }
}
