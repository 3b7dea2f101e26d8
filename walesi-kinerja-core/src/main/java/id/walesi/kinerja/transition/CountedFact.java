package id.walesi.kinerja.transition;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Step;
import java.util.Optional;

/**
 * One fact of a case that at least one of two laws read.
 *
 * @param path where it stands in the case
 * @param before the step that read it under the old law, or empty if it did not count
 * @param after the step that read it under the new law, or empty if it does not count
 * @term fakta yang diperhitungkan
 */
public record CountedFact(String path, Optional<Step> before, Optional<Step> after) {

    /**
     * Checks its components.
     *
     * @param path where it stands in the case
     * @param before the step that read it under the old law, or empty if it did not count
     * @param after the step that read it under the new law, or empty if it does not count
     */
    public CountedFact {
        Check.text("path", path);
        check(before, after);
    }

    private static void check(Optional<Step> before, Optional<Step> after) {
        boolean read = Check.notNull("before", before).isPresent()
                || Check.notNull("after", after).isPresent();
        Check.that(read, "after", "none", "at least one law read the fact");
    }

    /**
     * Whether both laws read it.
     *
     * @return true if it counted and counts
     */
    public boolean countsInBoth() {
        return before.isPresent() && after.isPresent();
    }
}
