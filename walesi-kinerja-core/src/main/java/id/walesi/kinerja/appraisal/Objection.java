package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import java.util.Optional;

/**
 * An employee's objection to a result: what was filed, that both sides were heard, and the decision.
 *
 * @param filed the objection with its reasons
 * @param employeeHeard the hearing of the employee, or empty
 * @param appraiserHeard the hearing of the appraiser, or empty
 * @param decision the decision of the appraiser's superior, which is final; or empty
 * @term keberatan, keputusan atas keberatan
 * @basis PP 30/2019 Pasal 59; PermenPANRB 6/2022 Pasal 28 ayat (2), blocks 6 to 8
 */
public record Objection(
        AppraisalEvent filed,
        Optional<AppraisalEvent> employeeHeard,
        Optional<AppraisalEvent> appraiserHeard,
        Optional<AppraisalEvent> decision) {

    /**
     * Checks its components.
     *
     * @param filed the objection with its reasons
     * @param employeeHeard the hearing of the employee, or empty
     * @param appraiserHeard the hearing of the appraiser, or empty
     * @param decision the decision of the appraiser's superior, which is final; or empty
     */
    public Objection {
        Check.notNull("filed", filed);
        Check.notNull("employeeHeard", employeeHeard);
        Check.notNull("appraiserHeard", appraiserHeard);
        Check.notNull("decision", decision);
    }

    /**
     * Whether the decision changed the ratings.
     *
     * @return true if it did; false if they stand or nothing is decided yet
     */
    public boolean changedRatings() {
        return decision.map(event -> event.act().action() == AppraisalAction.CHANGE_RATINGS)
                .orElse(false);
    }
}
