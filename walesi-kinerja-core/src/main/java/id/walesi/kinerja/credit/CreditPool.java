package id.walesi.kinerja.credit;

import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Score;
import java.util.List;

/**
 * What is to be divided among the members of a program for one period: units among each other, or people among each other.
 * A unit's credit may be the pool of its own people.
 *
 * @term kredit yang dibagi
 */
public sealed interface CreditPool permits CreditPoolValues {

    /**
     * The program.
     *
     * @return the program whose result it is
     */
    JointProgram program();

    /**
     * The period.
     *
     * @return the period for which it is divided
     */
    AppraisalPeriod period();

    /**
     * Who shares.
     *
     * @return all units or all persons, each once, in the order of their keys
     */
    List<MemberId> members();

    /**
     * How much there is.
     *
     * @return zero or more, a whole number of steps
     */
    Score amount();

    /**
     * The decimals of the step on which credits are given.
     *
     * @return 0 to 6
     */
    int decimals();

    /**
     * How a member is named in a trace and in problems: a unit by its key, a person by the place in {@link #members()},
     * counted from 1.
     *
     * @param member a member
     * @return the name
     * @throws IllegalArgumentException if it is no member
     */
    String key(MemberId member);

    /**
     * A pool.
     *
     * @param program the program
     * @param period the period
     * @param members who shares, in any order
     * @param amount how much there is
     * @param decimals the decimals of the step on which credits are given, 0 to 6
     * @return the pool, or every reason why not: nobody shares, units and persons mixed, one twice, one who does not belong
     *     to the program in the period, an amount below zero or between two steps
     */
    static Outcome<CreditPool> of(
            JointProgram program, AppraisalPeriod period, List<MemberId> members, Score amount, int decimals) {
        return CreditPoolValues.checked(program, period, members, amount, decimals);
    }
}
