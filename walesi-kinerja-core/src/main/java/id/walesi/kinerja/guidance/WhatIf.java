package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import java.util.List;
import java.util.Optional;

/**
 * A case as judged, and as it would be judged if some facts were others.
 *
 * @param before the case as judged
 * @param changes the facts that were changed
 * @param after what comes of the changed case
 * @term pengandaian
 */
public record WhatIf(Judged before, List<FactChange> changes, AppraisalResult after) {

    /**
     * Checks and copies its components.
     *
     * @param before the case as judged
     * @param changes the facts that were changed
     * @param after what comes of the changed case
     */
    public WhatIf {
        Check.notNull("before", before);
        changes = Check.list("changes", changes);
        Check.notNull("after", after);
    }

    /**
     * The two verdicts compared step by step.
     *
     * @return the difference, or empty if the changed case cannot be judged
     */
    public Optional<VerdictDifference> difference() {
        return after.fold(judged -> Optional.of(new VerdictDifference(before, judged)), refused -> Optional.empty());
    }

    @Override
    public String toString() {
        return "WhatIf" + changes;
    }
}
