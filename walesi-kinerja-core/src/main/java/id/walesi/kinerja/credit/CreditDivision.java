package id.walesi.kinerja.credit;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import java.util.List;

/**
 * A pool, divided. The credits and what is undistributed are the pool, exactly.
 *
 * @term hasil pembagian kredit
 */
public sealed interface CreditDivision permits CreditDivisionValues {

    /**
     * What was divided.
     *
     * @return the pool
     */
    CreditPool pool();

    /**
     * By which method.
     *
     * @return the method's name
     */
    Coded method();

    /**
     * What each member gets.
     *
     * @return in the order of the pool's members
     */
    List<CollaborationCredit> credits();

    /**
     * What nobody gets.
     *
     * @return the pool less all credits, zero or more
     */
    Score undistributed();

    /**
     * What a reader should know: that nothing was confirmed, what did not count.
     *
     * @return notices
     */
    Problems notices();

    /**
     * What a member gets.
     *
     * @param member a member of the pool
     * @return the credit
     * @throws IllegalArgumentException if it is no member
     */
    CollaborationCredit of(MemberId member);
}
