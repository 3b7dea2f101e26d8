package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides by shares on which the members agreed beforehand.
 *
 * @param shares the share of each member; together 100 %
 * @term porsi yang disepakati
 */
public record AgreedShares(Map<MemberId, Percent> shares) implements DivisionMethod {

    private static final ProblemCode MISSING = ProblemCode.of("credit.share-missing");
    private static final ProblemCode STRANGER = ProblemCode.of("credit.share-of-non-member");
    private static final ProblemCode NEGATIVE = ProblemCode.of("credit.share-negative");
    private static final ProblemCode SUM = ProblemCode.of("credit.shares-do-not-sum");

    /**
     * Copies its component.
     *
     * @param shares the share of each member; together 100 %
     */
    public AgreedShares {
        shares = Map.copyOf(Check.notNull("shares", shares));
    }

    @Override
    public Coded name() {
        return KnownMethod.AGREED_SHARES;
    }

    @Override
    public Problems problems(CreditPool pool) {
        List<Problem> found = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (MemberId member : pool.members()) {
            String path = "shares[" + pool.key(member) + "]";
            Percent share = shares.get(member);
            if (share == null) {
                found.add(Problem.error(MISSING, path));
                continue;
            }
            if (share.value().sign() < 0) {
                found.add(Problem.error(NEGATIVE, path, Term.of("share", share)));
            }
            sum = sum.plus(share.value());
        }
        if (!pool.members().containsAll(shares.keySet())) {
            found.add(Problem.error(STRANGER, "shares"));
        }
        if (!sum.equals(Ratio.HUNDRED)) {
            found.add(Problem.error(SUM, "shares", Term.of("sum", new Percent(sum))));
        }
        return new Problems(found);
    }

    @Override
    public Optional<Shares> shares(CreditPool pool, ConfirmedWork work, CreditRules rules, Recorder recorder) {
        List<Ratio> exact = new ArrayList<>();
        for (MemberId member : pool.members()) {
            String key = pool.key(member);
            recorder.about(rules.member, "members", key);
            Percent share = Check.notNull("share", shares.get(member));
            exact.add(recorder.given(rules.agreedShare, "agreedShares", key, share.fraction()));
        }
        return Optional.of(new Shares(exact));
    }

    @Override
    public String toString() {
        return "AgreedShares[" + shares.size() + " members]";
    }
}
