package id.walesi.kinerja.credit;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Shares;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides by confirmed contributions. They are summed for each member before anything is divided or rounded, so that nobody
 * gains by telling one as two.
 *
 * @term pembagian menurut kontribusi yang dikonfirmasi
 */
public record ContributionShares() implements DivisionMethod {

    @Override
    public Coded name() {
        return KnownMethod.CONFIRMED_CONTRIBUTIONS;
    }

    @Override
    public Problems problems(CreditPool pool) {
        return Problems.none();
    }

    @Override
    public Optional<Shares> shares(CreditPool pool, ConfirmedWork work, CreditRules rules, Recorder recorder) {
        List<Weight> sums = new ArrayList<>();
        Weight whole = Weight.ZERO;
        for (MemberId member : pool.members()) {
            String key = pool.key(member);
            recorder.about(rules.member, "members", key);
            List<Weight> amounts = new ArrayList<>();
            Weight sum = Weight.ZERO;
            for (ConfirmedWork.Part part : work.of(member)) {
                amounts.add(recorder.given(
                        rules.contribution,
                        "contributions",
                        part.contributionId().value(),
                        part.amount()));
                sum = sum.plus(part.amount());
            }
            // that nothing was confirmed is a fact of the ledger, not a sum of nothing
            sums.add(
                    amounts.isEmpty()
                            ? recorder.given(rules.contributed, "confirmed", key, sum)
                            : recorder.computed(rules.contributed, sum, amounts));
            whole = whole.plus(sum);
        }
        recorder.computed(rules.contributedByAll, whole, sums);
        return whole.equals(Weight.ZERO)
                ? Optional.empty()
                : Optional.of(RoleWeights.of(pool, sums, whole, rules, recorder));
    }
}
