package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.scoring.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scheme against the arithmetic written down once more, by other means; and the laws of all policies. */
class WeightedPolicyProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Realized documents and days, weights, marks and credit of one made-up case. */
    record Facts(List<Integer> realized, int firstWeight, List<Integer> marks, int credit) {
        AppraisalCase build() {
            int[] values = realized.stream().mapToInt(Integer::intValue).toArray();
            int[] scores = marks.stream().mapToInt(Integer::intValue).toArray();
            AppraisalCaseBuilder builder = Walesi.measured(firstWeight, 100 - firstWeight, values);
            return builder.extra(BehaviorScores.KEY, Walesi.scores(scores))
                    .componentScore(ComponentScore.of("credit", Score.of(credit), "program bersama"))
                    .build();
        }
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 45).list().ofSize(4),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 5).list().ofSize(7),
                        Arbitraries.integers().between(-3, 15))
                .as(Facts::new);
    }

    private static BigDecimal four(BigDecimal exactDividend, int divisor) {
        return exactDividend.divide(BigDecimal.valueOf(divisor), 4, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(int realized, int target, boolean higher) {
        long fraction = Math.max(0, higher ? realized : 2 * target - realized);
        return four(HUNDRED.multiply(BigDecimal.valueOf(fraction)), target);
    }

    private static BigDecimal capped(BigDecimal percent) {
        return percent.min(BigDecimal.valueOf(120));
    }

    @Property
    void theScoresAreTheOnesWorkedOutByHand(@ForAll("facts") Facts facts) {
        BigDecimal[] results = new BigDecimal[2];
        for (int i = 0; i < 2; i++) {
            BigDecimal up = capped(percent(facts.realized().get(2 * i), 30, true));
            BigDecimal down = capped(percent(facts.realized().get(2 * i + 1), 7, false));
            results[i] = four(up.add(down), 2);
        }
        BigDecimal weighted = results[0]
                .multiply(BigDecimal.valueOf(facts.firstWeight()))
                .add(results[1].multiply(BigDecimal.valueOf(100 - facts.firstWeight())));
        BigDecimal score = weighted.divide(HUNDRED, 4, RoundingMode.HALF_UP);
        BigDecimal behavior = four(
                BigDecimal.valueOf(
                        facts.marks().stream().mapToInt(Integer::intValue).sum()),
                7);
        Verdict verdict = Walesi.byMatrix().build().judge(facts.build(), Walesi.YEAR.lastDay(), Recorder.discarding());
        assertEquals(score.stripTrailingZeros(), plain(verdict.score().orElseThrow()));
        assertEquals(predicate(score, behavior), verdict.predicate());
    }

    private static BigDecimal plain(Score score) {
        return score.value().toBigDecimal().stripTrailingZeros();
    }

    private static EmployeePredicate predicate(BigDecimal score, BigDecimal behavior) {
        int row =
                score.compareTo(BigDecimal.valueOf(110)) > 0 ? 2 : score.compareTo(BigDecimal.valueOf(90)) >= 0 ? 1 : 0;
        int column = behavior.compareTo(new BigDecimal("4.5")) >= 0
                ? 2
                : behavior.compareTo(BigDecimal.valueOf(3)) >= 0 ? 1 : 0;
        if (column == 0) {
            return row == 0 ? EmployeePredicate.VERY_POOR : EmployeePredicate.POOR;
        }
        if (row == 0) {
            return EmployeePredicate.NEEDS_IMPROVEMENT;
        }
        return row == 2 && column == 2 ? EmployeePredicate.VERY_GOOD : EmployeePredicate.GOOD;
    }

    @Property(tries = 30)
    void theSchemeKeepsTheLawsOfAllPolicies(@ForAll("facts") Facts first, @ForAll("facts") Facts second) {
        List<BetterFacts> improvements = List.of(
                new BetterFacts(
                        "more-documents",
                        facts -> Optional.of(first.build())
                                .filter(facts::equals)
                                .map(same -> new Facts(
                                                more(first.realized()),
                                                first.firstWeight(),
                                                first.marks(),
                                                first.credit())
                                        .build())),
                new BetterFacts(
                        "better-behavior",
                        facts -> Optional.of(first.build())
                                .filter(facts::equals)
                                .map(same -> new Facts(
                                                first.realized(),
                                                first.firstWeight(),
                                                better(first.marks()),
                                                first.credit())
                                        .build())));
        List<AppraisalCase> cases = List.of(first.build(), second.build());
        for (WeightedPolicy policy : List.of(
                Walesi.byMatrix().build(),
                Walesi.byMatrix().missing(MissingPart.LEAVE_OUT).build())) {
            PolicyLaws laws = PolicyLaws.of(policy, GoverningDay.LAST_DAY_OF_PERIOD, Runnable::run, improvements);
            assertEquals(
                    Problems.none(),
                    new Problems(laws.check(cases).list().stream()
                            .filter(problem -> problem.severity() == Severity.ERROR)
                            .toList()));
        }
    }

    @Property(tries = 30)
    void aPartThatCountsAsZeroComesFromItsRuleNotFromNowhere(@ForAll("facts") Facts facts) {
        List<AppraisalCase> cases = List.of(
                facts.build(),
                Walesi.measured(60, 40, 30, 7).build(),
                Walesi.measured(60, 40)
                        .extra(BehaviorScores.KEY, Walesi.scores(5, 5, 4, 5, 4, 5, 5))
                        .build());
        WeightedPolicy policy =
                Walesi.byMatrix().missing(MissingPart.COUNT_AS_ZERO).build();
        PolicyLaws laws = PolicyLaws.of(policy, GoverningDay.LAST_DAY_OF_PERIOD, Runnable::run, List.of());
        assertEquals(
                List.of(),
                laws.check(cases).list().stream()
                        .filter(problem -> problem.code().value().equals("laws.number-from-nowhere"))
                        .toList());
    }

    private static List<Integer> more(List<Integer> realized) {
        List<Integer> more = new ArrayList<>(realized);
        more.set(0, realized.get(0) + 3);
        more.set(3, Math.max(0, realized.get(3) - 2));
        return more;
    }

    private static List<Integer> better(List<Integer> marks) {
        return marks.stream().map(mark -> Math.min(5, mark + 1)).toList();
    }

    @Property
    void aCreditWithoutWeightNeverChangesTheVerdict(@ForAll("facts") Facts facts) {
        Facts other = new Facts(facts.realized(), facts.firstWeight(), facts.marks(), facts.credit() + 7);
        WeightedPolicy policy = Walesi.byMatrix().build();
        Verdict one = policy.judge(facts.build(), Walesi.YEAR.lastDay(), Recorder.discarding());
        Verdict two = policy.judge(other.build(), Walesi.YEAR.lastDay(), Recorder.discarding());
        assertEquals(one.predicate(), two.predicate());
        assertEquals(one.score(), two.score());
    }

    @Property
    void behaviorScoresAreFoundInTheCase(@ForAll("facts") Facts facts) {
        AppraisalCase built = facts.build();
        Map<CoreValue, Integer> expected = new EnumMap<>(CoreValue.class);
        for (CoreValue value : CoreValue.values()) {
            expected.put(value, facts.marks().get(value.ordinal()));
        }
        expected.forEach((value, mark) -> assertEquals(
                Optional.of(new Datum.Numeric(Score.of(mark))),
                built.fact(BehaviorScores.KEY.path() + ".scores[" + value.code() + "]")));
    }
}
