package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Problems;
import java.util.List;

/**
 * Whether something can be done on a day: by whom, or what blocks it.
 *
 * @param rule the row of the table
 * @param actors who may do it that day, the one who should act first
 * @param blockedBy what blocks it; empty if it can be done
 * @term pilihan tindakan
 */
public record ActionOption(LifecycleRule rule, List<LawfulActor> actors, Problems blockedBy) {

    /**
     * Checks and copies its components.
     *
     * @param rule the row of the table
     * @param actors who may do it that day, the one who should act first
     * @param blockedBy what blocks it; empty if it can be done
     */
    public ActionOption {
        Check.notNull("rule", rule);
        actors = Check.list("actors", actors);
        Check.notNull("blockedBy", blockedBy);
    }

    /**
     * What could be done.
     *
     * @return the action
     */
    public AppraisalAction action() {
        return rule.action();
    }

    /**
     * Whether one of the {@link #actors} can do it now, with the reason and ratings that the rule asks for.
     *
     * @return true if nothing blocks it
     */
    public boolean isAllowed() {
        return !blockedBy.blocks();
    }
}
