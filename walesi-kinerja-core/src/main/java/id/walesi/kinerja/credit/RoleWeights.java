package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.collaboration.ProgramRole;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Shares;
import id.walesi.kinerja.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides by the role that each member has in the program at the end of the period. Members without a confirmed
 * contribution count in the sum of the weights, so that nobody gains by their absence.
 *
 * @param weights how much each role counts
 * @term bobot peran
 */
public record RoleWeights(Map<ProgramRole, Weight> weights) implements DivisionMethod {

    private static final ProblemCode MISSING = ProblemCode.of("credit.role-weight-missing");
    private static final ProblemCode ZERO = ProblemCode.of("credit.role-weights-zero");

    /**
     * Copies its component.
     *
     * @param weights how much each role counts
     */
    public RoleWeights {
        weights = Map.copyOf(Check.notNull("weights", weights));
    }

    @Override
    public Coded name() {
        return KnownMethod.ROLE_WEIGHTS;
    }

    @Override
    public Problems problems(CreditPool pool) {
        List<Problem> found = new ArrayList<>();
        Weight sum = Weight.ZERO;
        for (MemberId member : pool.members()) {
            ProgramRole role = role(pool, member);
            Weight weight = weights.get(role);
            if (weight == null) {
                found.add(Problem.error(MISSING, "weights[" + role.code() + "]", Term.of("role", role)));
            } else {
                sum = sum.plus(weight);
            }
        }
        if (found.isEmpty() && sum.equals(Weight.ZERO)) {
            found.add(Problem.error(ZERO, "weights"));
        }
        return new Problems(found.stream().distinct().toList());
    }

    /** Members of a pool belong to the program in its period, so they have a role by its end. */
    private static ProgramRole role(CreditPool pool, MemberId member) {
        return pool.program().role(member, pool.period().lastDay()).orElseThrow();
    }

    @Override
    public Optional<Shares> shares(CreditPool pool, ConfirmedWork work, CreditRules rules, Recorder recorder) {
        List<Weight> parts = new ArrayList<>();
        Weight sum = Weight.ZERO;
        for (MemberId member : pool.members()) {
            String key = pool.key(member);
            recorder.about(rules.member, "members", key);
            ProgramRole role = recorder.given(rules.role, "roles", key, role(pool, member));
            Weight weight = Check.notNull("weight", weights.get(role));
            parts.add(recorder.given(rules.roleWeight, "roleWeights", role.code(), weight));
            sum = sum.plus(weight);
        }
        recorder.computed(rules.roleWeights, sum, parts);
        return Optional.of(of(pool, parts, sum, rules, recorder));
    }

    /** Each part as a share of the whole, member by member. */
    static Shares of(CreditPool pool, List<Weight> parts, Weight whole, CreditRules rules, Recorder recorder) {
        List<Ratio> exact = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            recorder.about(rules.member, "members", pool.key(pool.members().get(i)));
            Weight part = parts.get(i);
            exact.add(recorder.computed(rules.share, part.shareOf(whole), part, whole));
        }
        return new Shares(exact);
    }
}
