package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;

/**
 * How much may be judged in the search for an advice. Where a limit is met, the advice says that it is not proven to be
 * the smallest.
 *
 * @param steps the most steps of one fact that are tried one by one
 * @param combinations the most combinations of facts that are tried
 * @term batas pencarian saran
 */
public record SearchLimits(int steps, int combinations) {

    /**
     * Checks its components.
     *
     * @param steps the most steps of one fact that are tried one by one
     * @param combinations the most combinations of facts that are tried
     */
    public SearchLimits {
        Check.between("steps", steps, 1, Integer.MAX_VALUE);
        Check.between("combinations", combinations, 1, Integer.MAX_VALUE);
    }

    /**
     * Limits for one person at a screen: the answer comes in about a second.
     *
     * @return the limits
     */
    public static SearchLimits usual() {
        return new SearchLimits(2_000, 20_000);
    }
}
