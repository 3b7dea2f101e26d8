package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a government divides credit: by which method, up to which cap, under which decree.
 *
 * <p>Each member's exact share of the pool is withheld where nothing of the member was confirmed, held within the cap, and
 * rounded down to a step. The steps that the exact shares together still hold go, one each, to the largest remainders; equal
 * remainders by the order of the members' keys. The cap itself is rounded down to a step first, so that no last step passes
 * it. What remains is undistributed: it goes to nobody.
 *
 * @param method how the pool is divided into exact shares
 * @param cap the most that one member may get in the period
 * @param rules the rules that the steps record
 * @term skema pembagian kredit
 */
public record CreditScheme(DivisionMethod method, CreditCap cap, CreditRules rules) {

    private static final ProblemCode NOTHING = ProblemCode.of("credit.nothing-confirmed");

    /** One member on the way to a credit. */
    private record Line(MemberId member, Score entitled, Score exact, Score floor, Optional<Withholding> withholding) {
        Ratio remainder() {
            return exact.minus(floor).value();
        }
    }

    /**
     * Checks its components.
     *
     * @param method how the pool is divided into exact shares
     * @param cap the most that one member may get in the period
     * @param rules the rules that the steps record
     */
    public CreditScheme {
        Check.notNull("method", method);
        Check.notNull("cap", cap);
        Check.notNull("rules", rules);
    }

    /**
     * Divides a pool.
     *
     * @param pool the pool
     * @param work the confirmed contributions that count in it
     * @param recorder takes down the steps
     * @return the division with its notices, or every reason why the method cannot divide this pool
     */
    public Outcome<CreditDivision> divide(CreditPool pool, ConfirmedWork work, Recorder recorder) {
        Problems problems = method.problems(pool);
        if (problems.blocks()) {
            return Outcome.refused(problems);
        }
        Problems notices = work.notices();
        if (pool.members().stream().noneMatch(work::knows)) {
            notices = notices.plus(Problems.of(Problem.notice(NOTHING, "contributions")));
        }
        recorder.given(rules.pool, "pool", pool.amount());
        Optional<Shares> shares =
                pool.amount().value().sign() == 0 ? Optional.empty() : method.shares(pool, work, rules, recorder);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < pool.members().size(); i++) {
            int index = i;
            Optional<Ratio> share = shares.map(all -> all.values().get(index));
            lines.add(line(pool, pool.members().get(i), share, work, recorder));
        }
        List<CollaborationCredit> credits = rounded(pool, lines, recorder);
        Score distributed = recorder.computed(
                rules.distributed,
                sum(credits.stream().map(CollaborationCredit::credited).toList()),
                credits.stream().map(CollaborationCredit::credited).toList());
        Score undistributed =
                recorder.computed(rules.undistributed, pool.amount().minus(distributed), pool.amount(), distributed);
        return Outcome.of(
                new CreditDivisionValues(pool, method.name(), credits, undistributed, problems.plus(notices)),
                problems.plus(notices));
    }

    private Line line(CreditPool pool, MemberId member, Optional<Ratio> share, ConfirmedWork work, Recorder recorder) {
        String key = pool.key(member);
        recorder.about(rules.member, "members", key);
        Score nothing = Score.of(0);
        Score entitled = share.isPresent()
                ? recorder.computed(rules.entitled, pool.amount().times(share.get()), pool.amount(), share.get())
                : recorder.computed(rules.noShare, nothing, pool.amount());
        if (!work.knows(member)) {
            Score none = recorder.limited(rules.withheld, nothing, entitled, nothing);
            return new Line(member, entitled, none, none, Optional.of(Withholding.NOTHING_CONFIRMED));
        }
        Score exact = cap.most()
                .map(most -> recorder.limited(
                        rules.capped, entitled.atMost(room(most, pool, member, recorder)), entitled, most))
                .orElse(entitled);
        Score floor = recorder.limited(
                rules.roundedDown,
                exact.round(CreditPoolValues.down(pool.decimals())),
                exact,
                Ratio.of(pool.decimals()));
        return new Line(
                member,
                entitled,
                exact,
                floor,
                exact.equals(entitled) ? Optional.empty() : Optional.of(Withholding.CAPPED));
    }

    /** What the cap still leaves to a member, in whole steps. */
    private Score room(Score most, CreditPool pool, MemberId member, Recorder recorder) {
        Score highest = recorder.given(rules.memberCap, "cap", most);
        Score got = recorder.given(
                rules.earlier, "earlierCredits", pool.key(member), cap.earlier().getOrDefault(member, Score.of(0)));
        Score left = recorder.computed(rules.room, highest.minus(got).atLeast(Score.of(0)), highest, got);
        return recorder.limited(
                rules.roomOnStep, left.round(CreditPoolValues.down(pool.decimals())), left, Ratio.of(pool.decimals()));
    }

    private List<CollaborationCredit> rounded(CreditPool pool, List<Line> lines, Recorder recorder) {
        Score exact = sum(lines.stream().map(Line::exact).toList());
        Score floors = sum(lines.stream().map(Line::floor).toList());
        Ratio steps = exact.round(CreditPoolValues.down(pool.decimals()))
                .minus(floors)
                .value()
                .times(perOne(pool.decimals()));
        // fewer steps than members with a remainder are left, for each remainder is less than a step
        List<Integer> next = IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lines.get(i).remainder())
                        .reversed()
                        .thenComparing(i -> lines.get(i).member()))
                .limit(steps.numerator().intValueExact())
                .toList();
        List<CollaborationCredit> credits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Score credited = line.floor();
            if (next.contains(i)) {
                recorder.about(rules.member, "members", pool.key(line.member()));
                Score more = line.floor().plus(new Score(Ratio.ONE.dividedBy(perOne(pool.decimals()))));
                credited = recorder.limited(rules.oneStepMore, more, line.floor(), new Score(line.remainder()));
            }
            credits.add(new CollaborationCredit(line.member(), line.entitled(), credited, line.withholding()));
        }
        return credits;
    }

    /** How many steps one point has. */
    private static Ratio perOne(int decimals) {
        Ratio steps = Ratio.ONE;
        for (int i = 0; i < decimals; i++) {
            steps = steps.times(10);
        }
        return steps;
    }

    private static Score sum(List<Score> scores) {
        Score sum = Score.of(0);
        for (Score score : scores) {
            sum = sum.plus(score);
        }
        return sum;
    }
}
