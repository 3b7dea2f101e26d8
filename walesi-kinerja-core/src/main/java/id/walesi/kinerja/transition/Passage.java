package id.walesi.kinerja.transition;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.Predicate;
import java.util.Optional;

/**
 * How many cases go from one predicate to another.
 *
 * @param before the predicate under the old law, or empty if it gives none
 * @param after the predicate under the new law, or empty if it gives none
 * @param cases how many go this way
 * @param example the first of them
 * @term perpindahan predikat
 */
public record Passage(Optional<Predicate> before, Optional<Predicate> after, long cases, SideBySide example) {

    /**
     * Checks its components.
     *
     * @param before the predicate under the old law, or empty if it gives none
     * @param after the predicate under the new law, or empty if it gives none
     * @param cases how many go this way
     * @param example the first of them
     */
    public Passage {
        Check.notNull("before", before);
        Check.notNull("after", after);
        Check.that(cases > 0, "cases", cases, "somebody goes this way");
        Check.notNull("example", example);
    }
}
