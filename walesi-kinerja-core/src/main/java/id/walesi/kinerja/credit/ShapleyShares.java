package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Shares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Divides by the Shapley value: what a member adds, on average over all orders in which the members could have come
 * together. It needs the worth of every part-coalition, told in the same measure as the pool: the pool that these members
 * would have reached alone. The worth of nobody is zero, that of all is the pool, and a coalition never loses worth when
 * somebody joins.
 *
 * @param worths the worth of each coalition; that of nobody may be left out
 * @term pembagian menurut nilai Shapley
 */
public record ShapleyShares(Map<Set<MemberId>, Score> worths) implements DivisionMethod {

    /** The most members: their coalitions double with each. Eight take about a millisecond (JDK 17, one core). */
    public static final int MOST_MEMBERS = 8;

    private static final String NOBODY_YET = "-";

    private static final ProblemCode TOO_MANY = ProblemCode.of("credit.too-many-members");
    private static final ProblemCode MISSING = ProblemCode.of("credit.coalition-missing");
    private static final ProblemCode STRANGER = ProblemCode.of("credit.coalition-of-non-member");
    private static final ProblemCode NOBODY = ProblemCode.of("credit.empty-coalition-has-worth");
    private static final ProblemCode NOT_THE_POOL = ProblemCode.of("credit.whole-coalition-is-not-the-pool");
    private static final ProblemCode FALLS = ProblemCode.of("credit.coalition-worth-falls");

    /**
     * Copies its component.
     *
     * @param worths the worth of each coalition; that of nobody may be left out
     */
    public ShapleyShares {
        worths = copied(worths);
    }

    private static Map<Set<MemberId>, Score> copied(Map<Set<MemberId>, Score> worths) {
        Map<Set<MemberId>, Score> copy = new HashMap<>();
        Check.notNull("worths", worths).forEach((coalition, worth) -> copy.put(Set.copyOf(coalition), worth));
        return Map.copyOf(copy);
    }

    @Override
    public Coded name() {
        return KnownMethod.SHAPLEY_VALUE;
    }

    @Override
    public Problems problems(CreditPool pool) {
        List<MemberId> members = pool.members();
        if (members.size() > MOST_MEMBERS) {
            return Problems.of(Problem.error(
                    TOO_MANY,
                    "members",
                    Term.of("found", Ratio.of(members.size())),
                    Term.of("most", Ratio.of(MOST_MEMBERS))));
        }
        List<Problem> found = new ArrayList<>();
        if (!worths.keySet().stream().allMatch(members::containsAll)) {
            found.add(Problem.error(STRANGER, "worths"));
        }
        Score nobody = worths.getOrDefault(Set.of(), Score.of(0));
        if (!nobody.equals(Score.of(0))) {
            found.add(Problem.error(NOBODY, path(pool, 0), Term.of("worth", nobody)));
        }
        int all = (1 << members.size()) - 1;
        for (int coalition = 1; coalition <= all; coalition++) {
            Score worth = worths.get(set(members, coalition));
            if (worth == null) {
                found.add(Problem.error(MISSING, path(pool, coalition)));
                continue;
            }
            if (coalition == all && !worth.equals(pool.amount())) {
                found.add(Problem.error(
                        NOT_THE_POOL, path(pool, coalition), Term.of("worth", worth), Term.of("pool", pool.amount())));
            }
            checkJoining(pool, coalition, worth, found);
        }
        return new Problems(found);
    }

    /** Against each coalition with one member fewer. */
    private void checkJoining(CreditPool pool, int coalition, Score worth, List<Problem> found) {
        List<MemberId> members = pool.members();
        for (int i = 0; i < members.size(); i++) {
            int without = coalition & ~(1 << i);
            Score before = without == 0 ? Score.of(0) : worths.get(set(members, without));
            if (without != coalition && before != null && worth.compareTo(before) < 0) {
                found.add(Problem.error(
                        FALLS,
                        path(pool, coalition),
                        Term.of("worth", worth),
                        Term.of("before", before),
                        Term.of("smaller", key(pool, without))));
            }
        }
    }

    private static Set<MemberId> set(List<MemberId> members, int coalition) {
        Set<MemberId> set = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if ((coalition & (1 << i)) != 0) {
                set.add(members.get(i));
            }
        }
        return set;
    }

    private static String path(CreditPool pool, int coalition) {
        return "worths[" + key(pool, coalition) + "]";
    }

    private static String key(CreditPool pool, int coalition) {
        return pool.members().stream()
                .filter(member -> (coalition & (1 << pool.members().indexOf(member))) != 0)
                .map(pool::key)
                .collect(Collectors.joining("+"));
    }

    private static String named(CreditPool pool, int coalition) {
        return coalition == 0 ? NOBODY_YET : key(pool, coalition);
    }

    @Override
    public Optional<Shares> shares(CreditPool pool, ConfirmedWork work, CreditRules rules, Recorder recorder) {
        List<MemberId> members = pool.members();
        Score[] worth = new Score[1 << members.size()];
        worth[0] = Score.of(0);
        recorder.given(rules.worth, "worths", NOBODY_YET, worth[0]);
        for (int coalition = 1; coalition < worth.length; coalition++) {
            worth[coalition] = recorder.given(
                    rules.worth,
                    "worths",
                    key(pool, coalition),
                    Check.notNull("worth", worths.get(set(members, coalition))));
        }
        List<Ratio> shares = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            recorder.about(rules.member, "members", pool.key(members.get(i)));
            Score value = value(pool, i, worth, rules, recorder);
            shares.add(recorder.computed(
                    rules.share, value.value().dividedBy(pool.amount().value()), value, pool.amount()));
        }
        return Optional.of(new Shares(shares));
    }

    /** All orders weigh alike, so all sizes of the coalition before do, and within a size all coalitions. */
    private static Score value(CreditPool pool, int member, Score[] worth, CreditRules rules, Recorder recorder) {
        List<Score> means = new ArrayList<>();
        for (int before = 0; before < pool.members().size(); before++) {
            List<Score> added = new ArrayList<>();
            for (int coalition = 0; coalition < worth.length; coalition++) {
                if (Integer.bitCount(coalition) == before && (coalition & (1 << member)) == 0) {
                    recorder.about(rules.joining, "worths", named(pool, coalition));
                    Score with = worth[coalition | (1 << member)];
                    added.add(recorder.computed(rules.marginal, with.minus(worth[coalition]), with, worth[coalition]));
                }
            }
            means.add(recorder.computed(rules.meanMarginal, mean(added), added));
        }
        return recorder.computed(rules.shapleyValue, mean(means), means);
    }

    private static Score mean(List<Score> scores) {
        Ratio sum = Ratio.ZERO;
        for (Score score : scores) {
            sum = sum.plus(score.value());
        }
        return new Score(sum.dividedBy(scores.size()));
    }

    @Override
    public String toString() {
        return "ShapleyShares[" + worths.size() + " coalitions]";
    }
}
