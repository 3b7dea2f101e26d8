package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Step;
import java.util.List;
import java.util.Optional;

/**
 * A fact that cannot reach the goal by itself, however far it moves.
 *
 * @param path where it stands
 * @param furthest the furthest change that was judged, or empty if the fact is at its best already
 * @param heldBy the steps that hold the predicate where it is, such as a rating that somebody decided; empty if the way
 *     is merely too short
 * @term hal yang tidak cukup sendirian
 */
public record OutOfReach(String path, Optional<FactChange> furthest, List<Step> heldBy) {

    /**
     * Checks and copies its components.
     *
     * @param path where it stands
     * @param furthest the furthest change that was judged, or empty if the fact is at its best already
     * @param heldBy the steps that hold the predicate where it is, such as a rating that somebody decided; empty if the
     *        way is merely too short
     */
    public OutOfReach {
        Check.text("path", path);
        Check.notNull("furthest", furthest);
        heldBy = Check.list("heldBy", heldBy);
    }
}
