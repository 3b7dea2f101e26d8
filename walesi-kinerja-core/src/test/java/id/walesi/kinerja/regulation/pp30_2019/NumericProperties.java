package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.regulation.pp30_2019.Numeric.ENGINE;
import static id.walesi.kinerja.regulation.pp30_2019.Numeric.total;
import static id.walesi.kinerja.specimen.NumericCases.SECOND_HALF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.facts.pp30_2019.BehaviorLevels;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.NewIdea;
import id.walesi.kinerja.facts.pp30_2019.PeerView;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails.SuperiorPlan;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.scoring.TableReading;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.NumericCases.Work;
import id.walesi.kinerja.specimen.Specimen;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Each law of this room against a second reckoning, by the schoolbook, with fractions of big integers. */
class NumericProperties {

    /** A fraction of this test alone. */
    private record Exact(BigInteger n, BigInteger d) {

        static Exact of(long n, long d) {
            return new Exact(BigInteger.valueOf(n), BigInteger.valueOf(d));
        }

        static Exact of(long n) {
            return of(n, 1);
        }

        Exact plus(Exact o) {
            return new Exact(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
        }

        Exact times(long a, long b) {
            return new Exact(n.multiply(BigInteger.valueOf(a)), d.multiply(BigInteger.valueOf(b)));
        }

        int against(long whole) {
            return n.compareTo(d.multiply(BigInteger.valueOf(whole)));
        }

        /** To the nearest whole number; a half goes away from zero. */
        long whole() {
            BigInteger magnitude = n.abs().multiply(BigInteger.TWO).add(d).divide(d.multiply(BigInteger.TWO));
            return magnitude.longValueExact() * n.signum();
        }

        void assertIs(Ratio value) {
            assertEquals(n.multiply(value.denominator()), value.numerator().multiply(d), this + " and " + value);
        }
    }

    private static String predicate(Exact total, boolean idea) {
        if (total.against(110) >= 0 && idea) {
            return "Sangat Baik";
        }
        return total.against(90) >= 0
                ? "Baik"
                : total.against(70) >= 0 ? "Cukup" : total.against(50) >= 0 ? "Kurang" : "Sangat Kurang";
    }

    private static Exact capped(Exact total) {
        return total.against(120) > 0 ? Exact.of(120) : total;
    }

    private static void assertVerdict(Exact expected, boolean idea, Judged judged) {
        Exact total = capped(expected);
        total.assertIs(total(judged));
        assertEquals(predicate(total, idea), judged.verdict().predicate().label());
    }

    private static NewIdea idea(boolean idea) {
        return idea ? NewIdea.PROVEN : NewIdea.NONE;
    }

    private static Score hundredths(int value) {
        return new Score(Ratio.of(value, 100));
    }

    @Property
    void article41(
            @ForAll @IntRange(max = 13_000) int results,
            @ForAll @IntRange(max = 12_000) int behavior,
            @ForAll boolean peers,
            @ForAll boolean idea) {
        AppraisalCase facts = article41Case(results, behavior, peers, idea);
        Judged judged = Numeric.article41(ENGINE, facts).orThrow();
        long share = peers ? 60 : 70;
        assertVerdict(
                Exact.of(results, 100)
                        .times(share, 100)
                        .plus(Exact.of(behavior, 100).times(100 - share, 100)),
                idea,
                judged);
    }

    private static AppraisalCase article41Case(int results, int behavior, boolean peers, boolean idea) {
        return Specimen.empty(AppraisalPeriod.ofYear(2020))
                .extra(Pp30Facts.RESULT_SCORE, hundredths(results))
                .extra(Pp30Facts.BEHAVIOR_SCORE, hundredths(behavior))
                .extra(Pp30Facts.PEER_VIEW, peers ? PeerView.PEERS_AND_SUBORDINATES : PeerView.SUPERIOR_ONLY)
                .extra(Pp30Facts.NEW_IDEA, idea(idea))
                .build();
    }

    /** Conversion with a hole going on from the row below. */
    private static Exact converted(int hundredths) {
        Exact x = Exact.of(hundredths, 100);
        if (hundredths > 9900) {
            return Exact.of(120);
        }
        if (hundredths >= 9100) {
            return Exact.of(110).plus(x.plus(Exact.of(-91)).times(10, 8));
        }
        if (hundredths >= 7600) {
            return Exact.of(90).plus(x.plus(Exact.of(-76)).times(19, 14));
        }
        if (hundredths >= 6100) {
            return Exact.of(70).plus(x.plus(Exact.of(-61)).times(19, 14));
        }
        return hundredths >= 5100 ? Exact.of(50).plus(x.plus(Exact.of(-51)).times(19, 9)) : x.times(49, 50);
    }

    private static AppraisalCase halvesCase(int first, int second, boolean idea) {
        return Specimen.empty(NumericCases.YEAR)
                .extra(Pp30Facts.FIRST_HALF, hundredths(first))
                .extra(Pp30Facts.SECOND_HALF, hundredths(second))
                .extra(Pp30Facts.NEW_IDEA, idea(idea))
                .build();
    }

    @Property
    void theHalvesOf2021(
            @ForAll @IntRange(min = -500, max = 11_000) int first,
            @ForAll @IntRange(max = 12_000) int second,
            @ForAll boolean idea) {
        Judged judged = ENGINE.judge(halvesCase(first, second, idea)).orThrow();
        assertVerdict(converted(first).plus(Exact.of(second, 100)).times(1, 2), idea, judged);
    }

    /** A leader's duty; a range if the highest target is above the lowest. */
    private record Duty(int lowest, int width, int realized, boolean lower, boolean ceiling, boolean plans) {

        boolean isCeiling() {
            return ceiling && width == 0 && !lower && realized <= lowest;
        }

        TargetValue target() {
            Amount low = Amount.of(lowest, MeasurementUnit.PERCENT);
            return isCeiling()
                    ? TargetValue.ceiling(low)
                    : width == 0
                            ? TargetValue.of(low)
                            : TargetValue.between(low, Amount.of(lowest + width, MeasurementUnit.PERCENT));
        }

        DutyGroup group() {
            return plans ? DutyGroup.ACTION_PLANS_AND_INITIATIVES : DutyGroup.AGREEMENT_AND_DIRECTIVES;
        }

        Polarity polarity() {
            return lower ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER;
        }

        /** The achievement rounded to a whole percent. */
        long percent() {
            if (realized >= lowest && realized <= lowest + width && width > 0) {
                return 100;
            }
            long target = realized > lowest ? lowest + width : lowest;
            Exact quotient = Exact.of(realized * 100L, target);
            return (lower ? Exact.of(200).plus(quotient.times(-1, 1)) : quotient).whole();
        }

        Exact value() {
            long c = percent();
            if (c > 110 || (c == 100 && isCeiling())) {
                return Exact.of(120);
            }
            if (c > 100) {
                return Exact.of(110).plus(Exact.of(10 * (c - 101), 9));
            }
            return c == 100 ? Exact.of(109) : c >= 60 ? Exact.of(c - 10) : Exact.of(49 * c, 59);
        }

        /** 120: 100, 109: 80, 70 to 89: 60, 50 to 69: 40, lower: 20; by the category of the percent. */
        long factor() {
            long c = percent();
            return c > 100 || (c == 100 && isCeiling()) ? 100 : c == 100 ? 80 : c >= 80 ? 60 : c >= 60 ? 40 : 20;
        }
    }

    @Provide
    Arbitrary<Duty> duties() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 130),
                        either,
                        either,
                        either)
                .as((lowest, width, realized, lower, ceiling, plans) ->
                        new Duty(lowest, width > 10 ? width : 0, realized, lower, ceiling, plans));
    }

    @Provide
    Arbitrary<List<Duty>> dutyLists() {
        return duties().list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .filter(list ->
                        list.stream().anyMatch(Duty::plans) && list.stream().anyMatch(duty -> !duty.plans()));
    }

    @Property
    void leaders(
            @ForAll("dutyLists") List<Duty> main,
            @ForAll("duties") Duty more,
            @ForAll AssignmentScope scope,
            @ForAll boolean additional,
            @ForAll @IntRange(max = 120) int behavior,
            @ForAll boolean idea) {
        Work work = new Work(SECOND_HALF);
        Exact[] sums = {Exact.of(0), Exact.of(0)};
        long[] counts = {0, 0};
        for (int i = 0; i < main.size(); i++) {
            Duty duty = main.get(i);
            work.duty(
                    duty.group(),
                    NumericCases.indicator("i" + i, duty.polarity(), duty.target()),
                    Amount.of(duty.realized(), MeasurementUnit.PERCENT));
            int group = duty.plans() ? 1 : 0;
            sums[group] = sums[group].plus(duty.value());
            counts[group]++;
        }
        Exact score = sums[0].times(60, 100 * counts[0]).plus(sums[1].times(40, 100 * counts[1]));
        if (additional) {
            work.additional(
                    scope,
                    NumericCases.indicator("t", more.polarity(), more.target()),
                    Amount.of(more.realized(), MeasurementUnit.PERCENT));
            score = score.plus(more.value().times(more.factor() * weight(scope), 10_000));
        }
        Judged judged = ENGINE.judge(work.ofLeader()
                        .extra(Pp30Facts.BEHAVIOR_SCORE, Score.of(behavior))
                        .extra(Pp30Facts.NEW_IDEA, idea(idea))
                        .build())
                .orThrow();
        assertVerdict(score.times(70, 100).plus(Exact.of(behavior * 30L, 100)), idea, judged);
    }

    private static long weight(AssignmentScope scope) {
        return switch (scope) {
            case WITHIN_UNIT -> 1;
            case CROSS_UNIT -> 2;
            case CROSS_AGENCY -> 3;
        };
    }

    private record Result(List<Integer> aspects, boolean direct, int superior, Panrb8Category category) {

        long own() {
            List<Panrb8Category> categories =
                    aspects.stream().map(Result::category).toList();
            return switch (aspects.size() == 1 ? categories.get(0) : NumericDefectsTest.byRules(categories)) {
                case VERY_GOOD -> 120;
                case GOOD -> 100;
                case ADEQUATE -> 80;
                case POOR -> 60;
                case VERY_POOR -> 25;
            };
        }

        static Panrb8Category category(int c) {
            return c > 100
                    ? Panrb8Category.VERY_GOOD
                    : c == 100
                            ? Panrb8Category.GOOD
                            : c >= 80
                                    ? Panrb8Category.ADEQUATE
                                    : c >= 60 ? Panrb8Category.POOR : Panrb8Category.VERY_POOR;
        }

        Exact weighted() {
            long share = switch (category) {
                case VERY_GOOD, GOOD -> 20;
                case ADEQUATE -> 10;
                case POOR -> 5;
                case VERY_POOR -> 1;
            };
            return direct ? Exact.of(own()) : Exact.of(80 * own() + share * superior, 100);
        }

        void addTo(Work work) {
            if (direct) {
                work.direct(aspects);
            } else {
                work.nonDirect(aspects, new SuperiorPlan(Score.of(superior), category));
            }
        }
    }

    @Provide
    Arbitrary<Result> results() {
        Arbitrary<Integer> achievements =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 130), Arbitraries.of(59, 60, 79, 80, 99, 100, 101));
        return Combinators.combine(
                        Arbitraries.of(1, 3).flatMap(size -> achievements.list().ofSize(size)),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.of(Panrb8Category.class))
                .as(Result::new);
    }

    @Provide
    Arbitrary<List<Result>> resultLists() {
        return results().list().ofMinSize(1).ofMaxSize(4);
    }

    private static AppraisalCase staffCase(
            List<Result> results, int lowest, int width, List<Integer> levels, boolean idea) {
        Work work = new Work(SECOND_HALF);
        results.forEach(result -> result.addTo(work));
        BehaviorLevels sheet = BehaviorLevels.standard(lowest, lowest + width);
        for (int i = 0; i < levels.size(); i++) {
            sheet = sheet.level(Pp30BehaviorAspect.values()[i], levels.get(i));
        }
        return work.ofStaff()
                .extra(Pp30Facts.BEHAVIOR_LEVELS, sheet)
                .extra(Pp30Facts.NEW_IDEA, idea(idea))
                .build();
    }

    @Provide
    Arbitrary<List<Integer>> levelLists() {
        return Arbitraries.integers().between(1, 7).list().ofMinSize(4).ofMaxSize(5);
    }

    @Property
    void staff(
            @ForAll("resultLists") List<Result> results,
            @ForAll @IntRange(min = 1, max = 5) int lowest,
            @ForAll @IntRange(min = 1, max = 2) int width,
            @ForAll("levelLists") List<Integer> levels,
            @ForAll boolean idea) {
        Exact sum = Exact.of(0);
        for (Result result : results) {
            sum = sum.plus(result.weighted());
        }
        long levelSum = levels.stream().mapToLong(Integer::longValue).sum();
        Exact mean = Exact.of(levelSum, levels.size());
        int highest = lowest + width;
        Exact behavior = mean.against(lowest) < 0
                ? mean.times(90, lowest)
                : mean.against(highest) <= 0
                        ? Exact.of(90).plus(mean.plus(Exact.of(-lowest)).times(19, width))
                        : capped(
                                Exact.of(109).plus(mean.plus(Exact.of(-highest)).times(11, 1)));
        Judged judged =
                ENGINE.judge(staffCase(results, lowest, width, levels, idea)).orThrow();
        assertVerdict(sum.times(70, 100L * results.size()).plus(behavior.times(30, 100)), idea, judged);
    }

    /** Samples, and for each how to make it better. */
    private static final class Samples {

        private final List<AppraisalCase> cases = new ArrayList<>();
        private final Map<AppraisalCase, AppraisalCase> better = new IdentityHashMap<>();

        void add(AppraisalCase facts, AppraisalCase improved) {
            cases.add(facts);
            better.put(facts, improved);
        }

        Function<AppraisalCase, Optional<AppraisalCase>> change() {
            return facts -> Optional.ofNullable(better.get(facts));
        }
    }

    private static void assertLaws(PolicyId id, Samples samples) {
        PolicyCatalog catalog = NumericCases.choose(PolicyCatalog.builder())
                .provider(new NumericProvider())
                .build();
        assertEquals(List.of(), breaches(catalog.named(id), samples));
        assertTrue(samples.cases.size() > 50);
    }

    private static List<String> breaches(AppraisalPolicy policy, Samples samples) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            return PolicyLaws.of(
                            policy,
                            GoverningDay.LAST_DAY_OF_PERIOD,
                            threads,
                            List.of(new BetterFacts("better", samples.change())))
                    .check(samples.cases)
                    .list()
                    .stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(Problem::toString)
                    .toList();
        } finally {
            threads.shutdownNow();
        }
    }

    @Example
    void article41KeepsTheLaws() {
        Samples samples = new Samples();
        for (int i = 0; i <= 12_000; i += 150) {
            int next = Math.min(12_000, i + 130);
            samples.add(
                    article41Case(i, 12_000 - i, i % 20 == 0, false),
                    article41Case(next, 12_000 - i, i % 20 == 0, true));
        }
        assertLaws(Article41Policy.POLICY.value(), samples);
    }

    /** The rows of the conversion of 2021 end here, and the next begins one point higher. */
    private static final List<Integer> ROW_ENDS = List.of(5_000, 6_000, 7_500, 9_000);

    private static boolean between(int hundredths) {
        return ROW_ENDS.stream().anyMatch(end -> hundredths > end && hundredths < end + 100);
    }

    /**
     * Where the conversion may fall although the score rises, declared by range: from a row into the hole above it, if the
     * row above begins earlier; from a hole onto the row above it, if the row below goes on.
     */
    private static boolean mayFall(TableReading reading, int before, int after) {
        return switch (reading) {
            case EXTEND_UPPER -> between(after) && !between(before);
            case EXTEND_LOWER -> between(before) && !between(after);
            case ROUND_ALL, ROUND_GAPS, REFUSE -> false;
        };
    }

    private static boolean isNearHole(int hundredths) {
        return ROW_ENDS.stream().anyMatch(end -> hundredths >= end - 100 && hundredths <= end + 150);
    }

    /** Scores of the first half by tenths, with a second half on which the predicate turns where the first half falls. */
    private static Samples halves(TableReading reading, boolean exceptions) {
        Samples samples = new Samples();
        // with 71 a first half of 109 just reaches 90, with 69.9 one of a little more than 110 does, and so on
        for (int second : List.of(7_100, 6_990, 5_100, 4_990, 6_950, 9_800, 11_000)) {
            for (int i = 0; i <= 10_500; i += isNearHole(i) ? 10 : 50) {
                for (int more : new int[] {10, 40}) {
                    if ((reading != TableReading.REFUSE || !(between(i) || between(i + more)))
                            && !(exceptions && mayFall(reading, i, i + more))) {
                        samples.add(halvesCase(i, second, true), halvesCase(i + more, second, true));
                    }
                }
            }
        }
        return samples;
    }

    @Property
    void theYearOfTwoHalvesKeepsTheLawsButForTheDeclaredRanges(@ForAll TableReading reading) {
        assertEquals(List.of(), breaches(halvesPolicy(reading), halves(reading, true)));
    }

    /** An exception that nothing needs is no exception: each declared range is found where it is not declared. */
    @Example
    void betweenTwoRowsAnExtendedLineFallsAndTheLawsFindIt() {
        for (TableReading reading : List.of(TableReading.EXTEND_LOWER, TableReading.EXTEND_UPPER)) {
            List<String> breaches = breaches(halvesPolicy(reading), halves(reading, false));
            assertEquals(1, breaches.size(), breaches.toString());
            assertTrue(
                    breaches.get(0).startsWith("error laws.better-facts-worse-predicate"), reading + ": " + breaches);
        }
    }

    private static AppraisalPolicy halvesPolicy(TableReading reading) {
        return PolicyCatalog.builder()
                .provider(new NumericProvider())
                .choose(Pp30Choices.CONVERSION_READING, reading)
                .build()
                .named(HalvesPolicy.POLICY.value());
    }

    @Example
    void bothMethodsKeepTheLaws() {
        Samples samples = new Samples();
        for (int c = 0; c < 130; c++) {
            List<Integer> levels = List.of(1 + c % 6, 3, 4, 5);
            Result own = new Result(List.of(c, 100, 95), true, 0, Panrb8Category.GOOD);
            Result raised = new Result(List.of(c + 1, 101, 95), true, 0, Panrb8Category.GOOD);
            samples.add(
                    staffCase(List.of(own), 3, 1, levels, false),
                    staffCase(List.of(raised), 3, 1, List.of(2 + c % 6, 3, 4, 5), true));
            samples.add(leaderCase(c), leaderCase(c + 1));
        }
        assertLaws(MethodsPolicy.POLICY.value(), samples);
    }

    private static AppraisalCase leaderCase(int achievement) {
        Amount value = Amount.of(achievement, MeasurementUnit.PERCENT);
        return NumericCases.behaving(
                new Work(SECOND_HALF)
                        .duty(DutyGroup.AGREEMENT_AND_DIRECTIVES, NumericCases.higher("a", "100"), value)
                        .duty(DutyGroup.ACTION_PLANS_AND_INITIATIVES, NumericCases.higher("b", "97"), value)
                        .additional(AssignmentScope.CROSS_UNIT, NumericCases.higher("c", "90"), value)
                        .ofLeader(),
                100);
    }

    /** An engine without choices refuses, and says what is missing, instead of guessing. */
    @Property(tries = 50)
    void withoutChoicesNothingIsGuessed(@ForAll @IntRange(max = 130) int achievement) {
        AppraisalEngine bare = Numeric.BARE;
        assertTrue(Numeric.codes(bare.judge(leaderCase(achievement))).contains("error policy.choice-missing"));
    }
}
