package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * How often each answer of a scale was given.
 *
 * @param scale the code of the scale
 * @param counts how many gave the answer 1, the answer 2, and so on; none negative
 * @term sebaran jawaban
 */
public record ScaleCounts(ScaleCode scale, List<Integer> counts) {

    /**
     * Checks and copies its components.
     *
     * @param scale the code of the scale
     * @param counts how many gave the answer 1, the answer 2, and so on; none negative
     */
    public ScaleCounts {
        Check.notNull("scale", scale);
        counts = checked(counts);
    }

    private static List<Integer> checked(List<Integer> counts) {
        List<Integer> copy = Check.list("counts", counts);
        for (int count : copy) {
            Check.that(count >= 0, "counts", count, "a count is not negative");
        }
        return copy;
    }

    /**
     * How many answered.
     *
     * @return the sum of the counts
     */
    public int answers() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The sum of all answers.
     *
     * @return each answer times its count, added up
     */
    public int sum() {
        int sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1) * counts.get(i);
        }
        return sum;
    }
}
