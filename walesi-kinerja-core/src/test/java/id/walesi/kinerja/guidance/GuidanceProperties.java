package id.walesi.kinerja.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import id.walesi.kinerja.regulation.pp10_1979.Dp3Cases;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Guidance against brute force: everything that could be changed is tried. */
class GuidanceProperties {

    private static final WeightedPolicy SCHEME = SchemeOfHost.usual();
    private static final PolicyId ID = SCHEME.id();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(
            PolicyCatalog.builder().discover().provider(SCHEME.provider()).build(), GoverningDay.LAST_DAY_OF_PERIOD);

    /** Two indicators and a credit; the numbers are small, so that all of them can be tried. */
    record Small(List<Integer> polarities, List<Integer> realized, int credit, int weight, List<Integer> costs) {

        private static final int TARGET = 6;

        Polarity polarity(int i) {
            return Polarity.values()[polarities.get(i)];
        }

        AppraisalCase build(int first, int second, int outside) {
            return SchemeOfHost.measured(
                            outside,
                            List.of(weight, 100 - weight),
                            List.of(
                                    new Measure(polarity(0), TARGET, Integer.toString(first)),
                                    new Measure(polarity(1), TARGET, Integer.toString(second))))
                    .build();
        }

        AppraisalCase build() {
            return build(realized.get(0), realized.get(1), credit);
        }

        int most(int i) {
            int now = realized.get(i);
            return switch (polarity(i)) {
                case HIGHER_IS_BETTER -> Math.max(0, 2 * TARGET - now);
                case LOWER_IS_BETTER -> now;
                case STABILIZE -> Math.abs(TARGET - now);
            };
        }

        int at(int i, int steps) {
            int now = realized.get(i);
            boolean up =
                    polarity(i) == Polarity.HIGHER_IS_BETTER || (polarity(i) == Polarity.STABILIZE && now < TARGET);
            return up ? now + steps : now - steps;
        }

        Costs asCosts() {
            return Costs.even()
                    .with("realizations[i0]", Ratio.of(costs.get(0)))
                    .with("realizations[i1]", Ratio.of(costs.get(1)))
                    .with("componentScores[credit]", Ratio.of(costs.get(2)));
        }
    }

    @Provide
    Arbitrary<Small> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2).list().ofSize(2),
                        Arbitraries.integers().between(0, 14).list().ofSize(2),
                        Arbitraries.integers().between(60, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 9).list().ofSize(3))
                .as(Small::new);
    }

    private static Judged judge(AppraisalCase facts) {
        return ENGINE.judge(facts, ID).orThrow();
    }

    private static int rung(AppraisalCase facts) {
        return ENGINE.judge(facts, ID).orThrow().verdict().predicate().ordinal();
    }

    @Property(tries = 60)
    void theCheapestAdviceIsTheOneThatBruteForceFinds(@ForAll("small") Small small) {
        Judged judged = judge(small.build());
        int goal = judged.verdict().predicate().ordinal() + 1;
        // a point of credit more than 100 counts for nothing
        int mostCredit = 100 - small.credit() + 1;
        Guidance guidance = Guide.of(ENGINE)
                .costing(small.asCosts())
                .limited(new SearchLimits(300, 1_000_000))
                .toNext(judged);
        if (goal == EmployeePredicate.values().length) {
            assertEquals(Optional.empty(), guidance.goal());
            assertEquals(Optional.empty(), guidance.cheapest());
            return;
        }
        assertEquals(
                Optional.of(EmployeePredicate.values()[goal]), guidance.goal().map(Predicate.class::cast));
        Integer best = null;
        for (int a = 0; a <= small.most(0); a++) {
            for (int b = 0; b <= small.most(1); b++) {
                for (int c = 0; c <= mostCredit; c++) {
                    int cost = a * small.costs().get(0)
                            + b * small.costs().get(1)
                            + c * small.costs().get(2);
                    if ((best == null || cost < best)
                            && rung(small.build(small.at(0, a), small.at(1, b), small.credit() + c)) >= goal) {
                        best = cost;
                    }
                }
            }
        }
        if (best == null) {
            assertEquals(Optional.empty(), guidance.cheapest());
        } else {
            Advice advice = guidance.cheapest().orElseThrow();
            assertEquals(Ratio.of(best), advice.cost());
            assertEquals(Minimality.PROVEN, advice.minimality());
            assertTrue(guidance.triedAll());
        }
    }

    @Property(tries = 200)
    void eachFactAloneIsMovedByNoMoreThanItNeeds(@ForAll("small") Small small) {
        Judged judged = judge(small.build());
        int goal = judged.verdict().predicate().ordinal() + 1;
        Guidance guidance = Guide.of(ENGINE).toNext(judged);
        if (goal == EmployeePredicate.values().length) {
            return;
        }
        for (int i = 0; i < 2; i++) {
            String path = "realizations[i" + i + "]";
            int needed = 0;
            for (int steps = small.most(i); steps > 0; steps--) {
                int first = i == 0 ? small.at(0, steps) : small.realized().get(0);
                int second = i == 1 ? small.at(1, steps) : small.realized().get(1);
                if (rung(small.build(first, second, small.credit())) >= goal) {
                    needed = steps;
                }
            }
            Optional<Advice> advice = guidance.alone().stream()
                    .filter(way -> way.changes().get(0).path().equals(path))
                    .findFirst();
            if (needed == 0) {
                assertEquals(Optional.empty(), advice);
                assertEquals(
                        1,
                        guidance.outOfReach().stream()
                                .filter(fact -> fact.path().equals(path))
                                .count());
            } else {
                FactChange change = advice.orElseThrow().changes().get(0);
                assertEquals(documents(small.at(i, needed)), change.to());
                assertEquals(documents(small.realized().get(i)), change.from());
                assertEquals(Optional.empty(), change.decider());
            }
        }
    }

    private static Datum documents(int count) {
        return new Datum.Numeric(Amount.of(count, MeasurementUnit.DOCUMENT));
    }

    @Property(tries = 200)
    void halvingUnderThePromiseFindsTheSameAsTryingEveryStep(@ForAll("small") Small small) {
        Judged judged = judge(small.build());
        Attainable promised =
                Attainable.anything().neverPunished(IndicatorId.of("i0")).neverPunished(IndicatorId.of("i1"));
        assertEquals(
                Guide.of(ENGINE).toNext(judged).alone(),
                Guide.of(ENGINE).within(promised).toNext(judged).alone());
    }

    /** Whatever the limits: the changes reach the goal, and one step less of any of them does not. */
    @Property(tries = 150)
    void adviceUnderNarrowLimitsHoldsToo(@ForAll("small") Small small, @ForAll @IntRange(min = 1, max = 40) int limit) {
        Judged judged = judge(small.build());
        Guidance guidance =
                Guide.of(ENGINE).limited(new SearchLimits(limit, limit)).toNext(judged);
        if (guidance.goal().isEmpty()) {
            return;
        }
        List<Advice> all = new ArrayList<>(guidance.alone());
        guidance.cheapest().ifPresent(all::add);
        for (Advice advice : all) {
            assertReachesAndNoStepLess(judged, advice, guidance.goal().orElseThrow());
        }
        // what is reached alone is reached at no greater cost together
        for (Advice advice : guidance.alone()) {
            assertTrue(guidance.cheapest().orElseThrow().cost().compareTo(advice.cost()) <= 0);
        }
    }

    private static void assertReachesAndNoStepLess(Judged judged, Advice advice, Predicate goal) {
        AppraisalCase changed = FactChange.applied(advice.changes(), judged.facts());
        assertEquals(changed, advice.judged().facts());
        assertTrue(rung(changed) >= goal.ordinal());
        assertEquals(rung(changed), advice.judged().verdict().predicate().ordinal());
        assertFalse(advice.judged().trace().steps().isEmpty());
        for (FactChange change : advice.changes()) {
            assertTrue(rung(oneStepBack(changed, change)) < goal.ordinal(), () -> change + " goes too far");
        }
    }

    private static AppraisalCase oneStepBack(AppraisalCase changed, FactChange change) {
        if (change instanceof FactChange.OfComponent component) {
            return changed.toBuilder()
                    .replacing(ComponentScore.of("credit", component.other().minus(Score.of(1)), "program bersama"))
                    .build();
        }
        FactChange.OfRealization realization = (FactChange.OfRealization) change;
        Amount from = realization.realization().value().amount().orElseThrow();
        Amount to = realization.other().amount().orElseThrow();
        Amount one = Amount.of(to.compareWith(from) > 0 ? -1 : 1, MeasurementUnit.DOCUMENT);
        return changed.toBuilder()
                .replacing(new Realization(
                        realization.realization().indicatorId(), SchemeOfHost.YEAR, to.plus(one), Specimen.evidence()))
                .build();
    }

    @Property
    void underTheNationalLawOnlyRatingsAreNamedAndTheirDecider(
            @ForAll ExpectationRating results, @ForAll ExpectationRating behavior) {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2025);
        AppraisalCase facts = Specimen.rated(year, results, behavior)
                .plan(Specimen.plan(year))
                .realization(Specimen.finished("r1-iki", year, 40))
                .build();
        Judged judged = ENGINE.judge(facts).orThrow();
        Guidance guidance = Guide.of(ENGINE).toNext(judged);
        int now = judged.verdict().predicate().ordinal();
        if (now == EmployeePredicate.VERY_GOOD.ordinal()) {
            assertEquals(Optional.empty(), guidance.goal());
            return;
        }
        Integer fewest = null;
        for (ExpectationRating one : ExpectationRating.values()) {
            for (ExpectationRating other : ExpectationRating.values()) {
                int steps = one.ordinal() - results.ordinal() + other.ordinal() - behavior.ordinal();
                boolean better = one.compareTo(results) >= 0 && other.compareTo(behavior) >= 0;
                if (better
                        && (fewest == null || steps < fewest)
                        && ENGINE.judge(Specimen.rated(year, one, other).build())
                                        .orThrow()
                                        .verdict()
                                        .predicate()
                                        .ordinal()
                                > now) {
                    fewest = steps;
                }
            }
        }
        Advice advice = guidance.cheapest().orElseThrow();
        assertEquals(Ratio.of(fewest), advice.cost());
        assertEquals(Minimality.PROVEN, advice.minimality());
        for (FactChange change : advice.changes()) {
            assertTrue(change instanceof FactChange.OfRating, change.path());
            assertEquals("appraiser", change.decider().orElseThrow().code());
        }
    }

    /** The host's own way, by two documents at a time, ends where the host ends it. */
    @Property(tries = 100)
    void aWayOfTheHostIsGoneAsOftenAsNeeded(@ForAll @IntRange(min = 0, max = 5) int realized) {
        Small small = new Small(List.of(0, 0), List.of(realized, 0), 100, 100, List.of(1, 1, 1));
        BetterFacts two = new BetterFacts("two-documents", facts -> {
            Amount now = facts.realizations().get(0).value().amount().orElseThrow();
            Amount more = now.plus(Amount.of(2, MeasurementUnit.DOCUMENT));
            return more.value().compareTo(Ratio.of(9)) > 0
                    ? Optional.empty()
                    : Optional.of(facts.toBuilder()
                            .replacing(
                                    new Realization(IndicatorId.of("i0"), SchemeOfHost.YEAR, more, Specimen.evidence()))
                            .build());
        });
        Judged judged = judge(small.build());
        Guidance guidance = Guide.of(ENGINE).bettering(two).toNext(judged);
        int goal = judged.verdict().predicate().ordinal() + 1;
        int needed = 0;
        for (int times = 4; times > 0; times--) {
            int more = realized + 2 * times;
            if (more <= 9 && rung(small.build(more, 0, 100)) >= goal) {
                needed = times;
            }
        }
        List<Advice> found = guidance.alone().stream()
                .filter(way -> way.changes().get(0) instanceof FactChange.ByHost)
                .toList();
        assertEquals(needed > 0 ? 1 : 0, found.size());
        if (needed > 0) {
            FactChange.ByHost change =
                    (FactChange.ByHost) found.get(0).changes().get(0);
            assertEquals(needed, change.times());
            assertEquals("realizations[i0]", change.path());
            assertEquals(documents(realized + 2 * needed), change.to());
        }
    }

    private static final AppraisalEngine EVERY =
            AppraisalEngine.of(EveryPolicyProperties.CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return EveryPolicyProperties.generated();
    }

    /** Under every law: reached alone, not enough alone, or not tried; each fact of the person is one of these. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void noFactThatALawReadIsPassedOverInSilence(@ForAll("cases") AppraisalCase facts) {
        Guide hurried = Guide.of(EVERY).limited(new SearchLimits(3, 3));
        for (AppraisalPolicy law : EveryPolicyProperties.CATALOG.policies()) {
            Optional<Judged> judged = EVERY.judge(facts, law.id()).fold(Optional::of, refused -> Optional.empty());
            if (judged.isEmpty()) {
                continue;
            }
            Guidance guidance = hurried.toNext(judged.get());
            if (guidance.goal().isEmpty()) {
                continue;
            }
            List<String> told = new ArrayList<>(guidance.notTried());
            guidance.alone().forEach(advice -> told.add(advice.changes().get(0).path()));
            guidance.outOfReach().forEach(out -> told.add(out.path()));
            Set<String> read = new HashSet<>();
            for (Step step : judged.get().trace().steps()) {
                if (step instanceof Step.Decided decided) {
                    read.add(decided.path());
                } else if (step instanceof Step.Given given
                        && !(given.result().value() instanceof Datum.Text)
                        && !given.path().startsWith("plan.")
                        && !given.path().equals(AppraisalCase.EVALUATION)
                        && !given.path().contains(".proposal.")) { // stands beside a rating, and decides nothing
                    read.add(given.path());
                }
            }
            assertEquals(Set.of(), without(read, told), law.id().toString());
            assertEquals(told.size(), new HashSet<>(told).size(), told.toString());
        }
    }

    private static Set<String> without(Set<String> all, List<String> some) {
        Set<String> left = new HashSet<>(all);
        some.forEach(left::remove);
        return left;
    }

    /** The cheapest of all combinations of two ways, tried one by one; empty if none reaches the goal. */
    private static Optional<Integer> bruteForce(
            int mostOfOne,
            int costOfOne,
            int mostOfOther,
            int costOfOther,
            BiFunction<Integer, Integer, Integer> rung,
            int goal) {
        Integer best = null;
        for (int a = 0; a <= mostOfOne; a++) {
            for (int b = 0; b <= mostOfOther; b++) {
                int cost = a * costOfOne + b * costOfOther;
                if ((best == null || cost < best) && rung.apply(a, b) >= goal) {
                    best = cost;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rungOfTheDay(AppraisalCase facts) {
        return EVERY.judge(facts).fold(judged -> judged.verdict().predicate().ordinal(), refused -> -1);
    }

    /** DP3: two marks below the best, the others at it. */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void twoMarksAreRaisedByNoMoreThanBruteForceFinds(
            @ForAll @IntRange(min = 0, max = 100) int loyalty,
            @ForAll @IntRange(min = 0, max = 100) int conduct,
            @ForAll @IntRange(min = 1, max = 5) int costOfOne,
            @ForAll @IntRange(min = 1, max = 5) int costOfOther) {
        Dp3Element one = Dp3Element.values()[0];
        Dp3Element other = Dp3Element.values()[1];
        BiFunction<Integer, Integer, AppraisalCase> make = (a, b) -> Dp3Cases.Marks.alike("100")
                .with(one, Integer.toString(loyalty + a))
                .with(other, Integer.toString(conduct + b))
                .toCase()
                .build();
        Judged judged = EVERY.judge(make.apply(0, 0)).orThrow();
        int goal = judged.verdict().predicate().ordinal() + 1;
        Costs costs = Costs.even();
        for (Dp3Element element : Dp3Element.values()) {
            int cost = element == one ? costOfOne : element == other ? costOfOther : 1_000;
            costs = costs.with(Dp3Facts.mark(element).path(), Ratio.of(cost));
        }
        Guidance guidance = Guide.of(EVERY)
                .costing(costs)
                .limited(new SearchLimits(300, 1_000_000))
                .toNext(judged);
        if (guidance.goal().isEmpty()) {
            return;
        }
        Optional<Integer> best = bruteForce(
                100 - loyalty,
                costOfOne,
                100 - conduct,
                costOfOther,
                make.andThen(GuidanceProperties::rungOfTheDay),
                goal);
        Advice advice = guidance.cheapest().orElseThrow();
        assertEquals(best.map(Ratio::of), Optional.of(advice.cost()));
        assertEquals(Minimality.PROVEN, advice.minimality());
    }

    /** Half a document at a time, from halves. */
    @Property(tries = 40)
    void halfStepsReachWhatBruteForceFinds(
            @ForAll @IntRange(min = 0, max = 20) int first,
            @ForAll @IntRange(min = 0, max = 20) int second,
            @ForAll @IntRange(min = 1, max = 6) int costOfOne,
            @ForAll @IntRange(min = 1, max = 3) int costOfOther) {
        BiFunction<Integer, Integer, AppraisalCase> make = (a, b) -> SchemeOfHost.measured(
                        100,
                        List.of(70, 30),
                        List.of(
                                new Measure(Polarity.HIGHER_IS_BETTER, 10, halves(first + a)),
                                new Measure(Polarity.LOWER_IS_BETTER, 10, halves(second - b))))
                .build();
        Judged judged = judge(make.apply(0, 0));
        Ratio half = Ratio.of(1, 2);
        Guidance guidance = Guide.of(ENGINE)
                .within(Attainable.anything()
                        .inSteps(IndicatorId.of("i0"), half)
                        .inSteps(IndicatorId.of("i1"), half))
                .costing(Costs.even()
                        .with("realizations[i0]", Ratio.of(costOfOne))
                        .with("realizations[i1]", Ratio.of(costOfOther))
                        .with("componentScores[credit]", Ratio.of(1_000)))
                .limited(new SearchLimits(300, 1_000_000))
                .toNext(judged);
        if (guidance.goal().isEmpty()) {
            return;
        }
        Optional<Integer> best = bruteForce(
                40 - first,
                costOfOne,
                second,
                costOfOther,
                make.andThen(GuidanceProperties::rung),
                judged.verdict().predicate().ordinal() + 1);
        assertEquals(best.map(Ratio::of), guidance.cheapest().map(Advice::cost));
        guidance.cheapest()
                .ifPresent(advice -> advice.changes()
                        .forEach(change -> assertTrue(
                                ((Datum.Numeric) change.to())
                                        .value()
                                        .value()
                                        .times(2)
                                        .isWhole(),
                                change.path())));
    }

    private static String halves(int number) {
        return number / 2 + (number % 2 == 0 ? "" : ".5");
    }

    /** PP 46: how much and how fast; too much saved is punished, and nothing done makes the rest void. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void quantityAndTimeUnderPp46MoveByNoMoreThanBruteForceFinds(
            @ForAll @IntRange(min = 0, max = 10) int done,
            @ForAll @IntRange(min = 0, max = 20) int months,
            @ForAll @IntRange(min = 50, max = 100) int quality,
            @ForAll @IntRange(min = 1, max = 9) int costOfOne,
            @ForAll @IntRange(min = 1, max = 3) int costOfOther) {
        BiFunction<Integer, Integer, AppraisalCase> make = (a, b) -> Pp46Cases.Year.of(
                        Pp46Cases.Work.of((done + a) + "/5", quality + "/100", (months - b) + "/12"))
                .toCase();
        Judged judged = EVERY.judge(make.apply(0, 0)).orThrow();
        Costs dear = Costs.even().with("realizations[k1-quality]", Ratio.of(1_000));
        for (Step step : judged.trace().steps()) {
            if (step instanceof Step.Given given && given.path().startsWith("extras[")) {
                dear = dear.with(given.path(), Ratio.of(1_000));
            }
        }
        Guidance guidance = Guide.of(EVERY)
                .costing(dear.with("realizations[k1-quantity]", Ratio.of(costOfOne))
                        .with("realizations[k1-time]", Ratio.of(costOfOther)))
                .limited(new SearchLimits(300, 1_000_000))
                .toNext(judged);
        if (guidance.goal().isEmpty()) {
            return;
        }
        Optional<Integer> best = bruteForce(
                Math.max(0, 10 - done),
                costOfOne,
                months,
                costOfOther,
                make.andThen(GuidanceProperties::rungOfTheDay),
                judged.verdict().predicate().ordinal() + 1);
        Optional<Ratio> cost = guidance.cheapest().map(Advice::cost);
        if (best.isPresent()) {
            assertEquals(best.map(Ratio::of), cost);
            assertEquals(Minimality.PROVEN, guidance.cheapest().orElseThrow().minimality());
        } else {
            assertTrue(cost.isEmpty() || cost.get().compareTo(Ratio.of(1_000)) >= 0);
        }
    }
}
