package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Work in another unit or agency. It stands in the role-result matrix of the unit where it is carried out, and returns
 * into the person's own, single plan.
 *
 * @param unit the unit where it is carried out
 * @param route how the person came to it
 * @param ownLeader the consent of the person's own leader, or empty if not given
 * @param receivingLeader the consent of the leader of the other unit, or empty if not given
 * @term penugasan lintas unit
 * @basis PermenPANRB 6/2022, annex (single source); PermenPANRB 7/2022
 */
public record CrossUnitAssignment(
        OrgUnit unit, AssignmentRoute route, Optional<Consent> ownLeader, Optional<Consent> receivingLeader) {

    /**
     * A leader's consent.
     *
     * @param leader who consented
     * @param on the day
     */
    public record Consent(PersonId leader, LocalDate on) {
        /**
         * Checks its components.
         *
         * @param leader who consented
         * @param on the day
         */
        public Consent {
            Check.notNull("leader", leader);
            Check.notNull("on", on);
        }
    }

    /**
     * Checks its components.
     *
     * @param unit the unit where it is carried out
     * @param route how the person came to it
     * @param ownLeader the consent of the person's own leader, or empty if not given
     * @param receivingLeader the consent of the leader of the other unit, or empty if not given
     */
    public CrossUnitAssignment {
        Check.notNull("unit", unit);
        Check.notNull("route", route);
        Check.notNull("ownLeader", ownLeader);
        Check.notNull("receivingLeader", receivingLeader);
    }

    /**
     * An appointment by the leaders, which needs no further consent.
     *
     * @param unit the unit where the work is carried out
     * @return the assignment
     */
    public static CrossUnitAssignment appointed(OrgUnit unit) {
        return new CrossUnitAssignment(unit, AssignmentRoute.APPOINTED, Optional.empty(), Optional.empty());
    }

    /**
     * A person's own application, to which nobody has consented yet.
     *
     * @param unit the unit where the work is carried out
     * @return the assignment
     */
    public static CrossUnitAssignment voluntary(OrgUnit unit) {
        return new CrossUnitAssignment(unit, AssignmentRoute.VOLUNTARY, Optional.empty(), Optional.empty());
    }

    /**
     * The same assignment with the consent of the person's own leader.
     *
     * @param consent the consent
     * @return the assignment
     */
    public CrossUnitAssignment consentedByOwn(Consent consent) {
        return new CrossUnitAssignment(unit, route, Optional.of(Check.notNull("consent", consent)), receivingLeader);
    }

    /**
     * The same assignment with the consent of the leader of the other unit.
     *
     * @param consent the consent
     * @return the assignment
     */
    public CrossUnitAssignment consentedByReceiving(Consent consent) {
        return new CrossUnitAssignment(unit, route, ownLeader, Optional.of(Check.notNull("consent", consent)));
    }

    /**
     * Whether the work may enter a plan.
     *
     * @return true for an appointment, and for an application to which both leaders consented
     */
    public boolean isSettled() {
        return route == AssignmentRoute.APPOINTED || (ownLeader.isPresent() && receivingLeader.isPresent());
    }
}
