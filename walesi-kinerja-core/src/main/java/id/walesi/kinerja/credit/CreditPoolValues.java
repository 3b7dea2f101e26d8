package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.MemberKind;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The values of a pool; they have been looked at. */
record CreditPoolValues(
        JointProgram program, AppraisalPeriod period, List<MemberId> members, Score amount, int decimals)
        implements CreditPool {

    /** As fine as numbers from outside may be. */
    private static final int MOST_DECIMALS = Ratio.MAX_DECIMALS;

    private static final ProblemCode NOBODY = ProblemCode.of("credit.pool-without-member");
    private static final ProblemCode MIXED = ProblemCode.of("credit.pool-of-units-and-persons");
    private static final ProblemCode TWICE = ProblemCode.of("credit.pool-member-twice");
    private static final ProblemCode STRANGER = ProblemCode.of("credit.pool-member-not-in-program");
    private static final ProblemCode NEGATIVE = ProblemCode.of("credit.pool-negative");
    private static final ProblemCode BETWEEN_STEPS = ProblemCode.of("credit.pool-between-steps");

    static Outcome<CreditPool> checked(
            JointProgram program, AppraisalPeriod period, List<MemberId> members, Score amount, int decimals) {
        Check.notNull("program", program);
        Check.notNull("period", period);
        Check.notNull("amount", amount);
        Check.between("decimals", decimals, 0, MOST_DECIMALS);
        List<MemberId> all = Check.list("members", members);
        List<Problem> found = new ArrayList<>();
        if (all.isEmpty()) {
            found.add(Problem.error(NOBODY, "members"));
        }
        if (all.stream().map(MemberId::kind).distinct().count() > 1) {
            found.add(Problem.error(MIXED, "members"));
        }
        for (int i = 0; i < all.size(); i++) {
            MemberId member = all.get(i);
            if (all.subList(0, i).contains(member)) {
                found.add(Problem.error(TWICE, "members[" + i + "]"));
            }
            if (!program.members(member.kind(), period.days()).contains(member)) {
                found.add(Problem.error(STRANGER, "members[" + i + "]", Term.of("period", period)));
            }
        }
        if (amount.value().sign() < 0) {
            found.add(Problem.error(NEGATIVE, "amount", Term.of("amount", amount)));
        }
        if (!amount.round(down(decimals)).equals(amount)) {
            found.add(Problem.error(
                    BETWEEN_STEPS, "amount", Term.of("amount", amount), Term.of("decimals", Ratio.of(decimals))));
        }
        return found.isEmpty()
                ? Outcome.of(new CreditPoolValues(
                        program, period, all.stream().sorted().toList(), amount, decimals))
                : Outcome.refused(new Problems(found));
    }

    static Rounding down(int decimals) {
        return Rounding.ofTotal(decimals, RoundingMode.FLOOR);
    }

    @Override
    public String key(MemberId member) {
        int index = members.indexOf(Check.notNull("member", member));
        Check.that(index >= 0, "member", member, "does not share in this pool");
        return member.kind() == MemberKind.UNIT ? member.value() : Integer.toString(index + 1);
    }

    @Override
    public String toString() {
        return "CreditPool[" + amount + " for " + period + ", " + members.size() + " members]";
    }
}
