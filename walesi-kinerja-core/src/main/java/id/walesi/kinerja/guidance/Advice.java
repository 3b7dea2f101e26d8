package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;

/**
 * Changes that reach the goal: the changed case was judged, and one step less was judged, too.
 *
 * @param changes what to change, each another fact, at least one
 * @param judged the changed case as judged
 * @param cost what the changes cost, in the host's own terms
 * @param minimality how sure it is that nothing smaller would do
 * @term saran perbaikan
 */
public record Advice(List<FactChange> changes, Judged judged, Ratio cost, Minimality minimality) {

    /**
     * Checks and copies its components.
     *
     * @param changes what to change, each another fact, at least one
     * @param judged the changed case as judged
     * @param cost what the changes cost, in the host's own terms
     * @param minimality how sure it is that nothing smaller would do
     */
    public Advice {
        changes = Check.list("changes", changes);
        Check.that(!changes.isEmpty(), "changes", changes, "an advice changes something");
        Check.notNull("judged", judged);
        Check.notNull("cost", cost);
        Check.notNull("minimality", minimality);
    }

    @Override
    public String toString() {
        return "Advice" + changes;
    }
}
