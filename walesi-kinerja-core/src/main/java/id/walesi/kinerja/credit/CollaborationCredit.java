package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.quantity.Score;
import java.util.Optional;

/**
 * What one member gets out of a pool. It is no rating and no part of any statutory predicate.
 *
 * @param member who
 * @param entitled the exact share of the pool by the method, before anything was withheld
 * @param credited what the member gets, a whole number of steps
 * @param withholding why it is not the whole share, apart from rounding; empty if it is
 * @term kredit kolaborasi
 */
public record CollaborationCredit(MemberId member, Score entitled, Score credited, Optional<Withholding> withholding) {

    /**
     * Checks its components.
     *
     * @param member who
     * @param entitled the exact share of the pool by the method, before anything was withheld
     * @param credited what the member gets, a whole number of steps
     * @param withholding why it is not the whole share, apart from rounding; empty if it is
     */
    public CollaborationCredit {
        Check.notNull("member", member);
        Check.notNull("entitled", entitled);
        Check.notNull("credited", credited);
        Check.notNull("withholding", withholding);
    }
}
