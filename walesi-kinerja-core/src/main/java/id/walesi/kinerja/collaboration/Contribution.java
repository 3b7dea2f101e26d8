package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Weight;
import java.util.List;

/**
 * Who helped whom on which shared result: with what, on which days, with which evidence. What it is worth is said in a
 * measure that the members agreed on beforehand, such as working days.
 *
 * @term kontribusi
 */
public sealed interface Contribution permits ContributionValues {

    /**
     * The part of one giver.
     *
     * @param giver who gave
     * @param amount how much, in the agreed measure, more than zero
     */
    record Part(PersonId giver, Weight amount) {
        /**
         * Checks its components.
         *
         * @param giver who gave
         * @param amount how much, in the agreed measure, more than zero
         */
        public Part {
            check(giver, amount);
        }

        private static void check(PersonId giver, Weight amount) {
            Check.notNull("giver", giver);
            Check.that(
                    Check.notNull("amount", amount).value().sign() > 0, "amount", amount, "a part is more than zero");
        }

        @Override
        public String toString() {
            return "Part[" + amount + "]";
        }
    }

    /**
     * The host's key.
     *
     * @return the id, unique in a ledger
     */
    ContributionId id();

    /**
     * The common target that it served.
     *
     * @return the id of an indicator of the program
     */
    IndicatorId indicatorId();

    /**
     * With what.
     *
     * @return the kind
     */
    ContributionKind kind();

    /**
     * When.
     *
     * @return the days
     */
    DateRange days();

    /**
     * Whom it helped, and who therefore confirms or disputes it.
     *
     * @return the receiver
     */
    PersonId receiver();

    /**
     * Who gave how much.
     *
     * @return at least one part, in the order given
     */
    List<Part> parts();

    /**
     * Where it can be seen.
     *
     * @return the evidence
     */
    Evidence evidence();

    /**
     * A contribution. Whether it fits its program is found when it enters a {@link ContributionLedger}.
     *
     * @param id the host's key, not blank
     * @param indicatorId the common target that it served
     * @param kind with what
     * @param days when
     * @param receiver whom it helped
     * @param parts who gave how much, at least one
     * @param evidence where it can be seen
     * @return the contribution
     */
    static Contribution of(
            String id,
            IndicatorId indicatorId,
            ContributionKind kind,
            DateRange days,
            PersonId receiver,
            List<Part> parts,
            Evidence evidence) {
        return new ContributionValues(ContributionId.of(id), indicatorId, kind, days, receiver, parts, evidence);
    }
}
