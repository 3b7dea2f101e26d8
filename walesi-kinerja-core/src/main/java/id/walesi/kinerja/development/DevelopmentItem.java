package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * One thing that a plan wants to be learned.
 *
 * @param id the key within the plan
 * @param need why
 * @param activity what is to be done, not blank
 * @param dueBy the last day
 * @term butir rencana pengembangan
 */
public record DevelopmentItem(DevelopmentItemId id, DevelopmentNeed need, String activity, LocalDate dueBy) {

    /**
     * Checks its components.
     *
     * @param id the key within the plan
     * @param need why
     * @param activity what is to be done, not blank
     * @param dueBy the last day
     */
    public DevelopmentItem {
        Check.notNull("id", id);
        Check.notNull("need", need);
        Check.text("activity", activity);
        Check.notNull("dueBy", dueBy);
    }

    /**
     * An item by the text of its key.
     *
     * @param id the key within the plan, not blank
     * @param need why
     * @param activity what is to be done, not blank
     * @param dueBy the last day
     */
    public DevelopmentItem(String id, DevelopmentNeed need, String activity, LocalDate dueBy) {
        this(DevelopmentItemId.of(id), need, activity, dueBy);
    }

    @Override
    public String toString() {
        return "DevelopmentItem[" + id + ", due by " + dueBy + "]";
    }
}
