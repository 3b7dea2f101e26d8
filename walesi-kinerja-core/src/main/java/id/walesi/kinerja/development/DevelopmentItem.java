package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * One thing that a plan wants to be learned.
 *
 * @param id the key within the plan, not blank
 * @param need why
 * @param activity what is to be done, not blank
 * @param dueBy the last day
 * @term butir rencana pengembangan
 */
public record DevelopmentItem(String id, DevelopmentNeed need, String activity, LocalDate dueBy) {

    /**
     * Checks its components.
     *
     * @param id the key within the plan, not blank
     * @param need why
     * @param activity what is to be done, not blank
     * @param dueBy the last day
     */
    public DevelopmentItem {
        Check.text("id", id);
        Check.notNull("need", need);
        Check.text("activity", activity);
        Check.notNull("dueBy", dueBy);
    }

    @Override
    public String toString() {
        return "DevelopmentItem[" + id + ", due by " + dueBy + "]";
    }
}
