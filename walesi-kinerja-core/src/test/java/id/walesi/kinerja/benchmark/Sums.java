package id.walesi.kinerja.benchmark;

import java.util.Arrays;

/** What a run over many cases adds up to: how often each predicate came out, and the sums of the scores. */
final class Sums {

    private final int[] predicates = new int[8];
    private final long[] scores = new long[4];

    /** Counts one case; scores in ten-thousandths, or whatever the programs that are compared agree on. */
    void add(int predicate, long... parts) {
        predicates[predicate]++;
        for (int i = 0; i < parts.length; i++) {
            scores[i] += parts[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums
                && Arrays.equals(predicates, sums.predicates)
                && Arrays.equals(scores, sums.scores);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(predicates) + 31 * Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return Arrays.toString(predicates) + " " + Arrays.toString(scores);
    }

    /** Fails a benchmark whose program computes something else. */
    static void same(String program, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(program + " gives " + found + " instead of " + expected);
        }
    }
}
