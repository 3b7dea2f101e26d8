package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import java.util.List;

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
}
