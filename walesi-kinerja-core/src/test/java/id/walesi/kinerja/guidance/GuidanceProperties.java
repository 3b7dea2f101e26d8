package id.walesi.kinerja.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.AppraisalPeriod;
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
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        return ENGINE.withoutTrace()
                .judge(facts, ID)
                .orThrow()
                .verdict()
                .predicate()
                .ordinal();
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
}
