package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * An appraisal that does not move, and who may lawfully move it.
 *
 * @param next what comes next, and who may do it, each with the capacity in which
 * @param reasons why it does not move, at least one
 * @term penilaian tertahan
 */
public record StuckCase(ActionOption next, List<StuckReason> reasons) {

    /**
     * Checks and copies its components.
     *
     * @param next what comes next, and who may do it, each with the capacity in which
     * @param reasons why it does not move, at least one
     */
    public StuckCase {
        Check.notNull("next", next);
        reasons = Check.list("reasons", reasons);
        Check.that(!reasons.isEmpty(), "reasons", reasons, "say why it is stuck");
    }
}
