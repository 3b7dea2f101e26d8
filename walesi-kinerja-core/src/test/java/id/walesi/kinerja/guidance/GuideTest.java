package id.walesi.kinerja.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.MuteLaw;
import id.walesi.kinerja.specimen.SchemeOfHost;
import id.walesi.kinerja.specimen.SchemeOfHost.Measure;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.weighted.Component;
import id.walesi.kinerja.weighted.MissingPart;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final WeightedPolicy SCHEME = SchemeOfHost.usual();
    private static final PolicyCatalog CATALOG = PolicyCatalog.builder()
            .discover()
            .policy(SCHEME)
            .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
            .choose(Dp3Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
            .build();
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);
    private static final Guide GUIDE = Guide.of(ENGINE);

    private static Judged rated(ExpectationRating results, ExpectationRating behavior) {
        return ENGINE.judge(Specimen.rated(YEAR, results, behavior).build()).orThrow();
    }

    private static Judged measured(String... realized) {
        List<Measure> measures = java.util.Arrays.stream(realized)
                .map(value -> new Measure(Polarity.HIGHER_IS_BETTER, 10, value))
                .toList();
        List<Integer> weights = measures.size() == 1 ? List.of(100) : List.of(50, 50);
        return ENGINE.judge(SchemeOfHost.measured(100, weights, measures).build(), SCHEME.id())
                .orThrow();
    }

    private static List<String> told(List<FactChange> changes) {
        return changes.stream()
                .map(change -> change.path() + ": " + shown(change.from()) + " > " + shown(change.to()))
                .toList();
    }

    private static String shown(Datum datum) {
        return datum instanceof Datum.Label label
                ? label.value().code()
                : datum instanceof Datum.Day day
                        ? day.value().toString()
                        : ((Datum.Numeric) datum).value().value().toString();
    }

    @Test
    void behaviorBelowExpectationCannotBeOutweighedByResults() {
        Guidance guidance = GUIDE.toNext(rated(ExpectationRating.MEETS, ExpectationRating.BELOW));
        assertEquals(Optional.of(EmployeePredicate.NEEDS_IMPROVEMENT), guidance.goal());
        OutOfReach results = guidance.outOfReach().get(0);
        assertEquals(1, guidance.outOfReach().size());
        assertEquals("workResultRating", results.path());
        assertEquals(
                List.of("workResultRating: meets > above"),
                told(List.of(results.furthest().orElseThrow())));
        Step.Decided held = (Step.Decided) results.heldBy().get(0);
        assertEquals("workBehaviorRating", held.path());
        assertEquals(ActorRole.APPRAISER, held.role());
        assertEquals(1, results.heldBy().size());
        // one step of behavior leads past the goal, to what the matrix has there
        Advice advice = guidance.cheapest().orElseThrow();
        assertEquals(List.of("workBehaviorRating: below > meets"), told(advice.changes()));
        assertEquals(EmployeePredicate.GOOD, advice.judged().verdict().predicate());
        assertEquals(Optional.of(ActorRole.APPRAISER), advice.changes().get(0).decider());
        assertEquals(guidance.alone(), List.of(advice));
    }

    @Test
    void whereBothRatingsAreNeededNeitherDoesAlone() {
        Guidance guidance = GUIDE.toNext(rated(ExpectationRating.MEETS, ExpectationRating.MEETS));
        assertEquals(List.of(), guidance.alone());
        assertEquals(
                List.of("workBehaviorRating", "workResultRating"),
                guidance.outOfReach().stream()
                        .map(fact -> ((Step.Decided) fact.heldBy().get(0)).path())
                        .toList());
        Advice both = guidance.cheapest().orElseThrow();
        assertEquals(
                List.of("workResultRating: meets > above", "workBehaviorRating: meets > above"), told(both.changes()));
        assertEquals(Ratio.of(2), both.cost());
        assertTrue(guidance.triedAll());
    }

    @Test
    void whatIsAtItsBestHoldsNothingAndCannotMove() {
        Guidance guidance = GUIDE.toNext(rated(ExpectationRating.ABOVE, ExpectationRating.MEETS));
        OutOfReach results = guidance.outOfReach().get(0);
        assertEquals(new OutOfReach("workResultRating", Optional.empty(), List.of()), results);
        assertEquals(1, guidance.outOfReach().size());
        // the other way round, the best rating of results is not what holds
        Guidance low =
                GUIDE.toward(rated(ExpectationRating.ABOVE, ExpectationRating.BELOW), EmployeePredicate.VERY_GOOD);
        assertEquals(
                List.of("workBehaviorRating: below > above"),
                told(low.cheapest().orElseThrow().changes()));
    }

    @Test
    void theBestPredicateHasNothingAboveIt() {
        Guidance guidance = GUIDE.toNext(rated(ExpectationRating.ABOVE, ExpectationRating.ABOVE));
        assertEquals(Optional.empty(), guidance.goal());
        assertEquals(Optional.empty(), guidance.cheapest());
        assertEquals(List.of(), guidance.outOfReach());
        assertTrue(guidance.triedAll());
    }

    @Test
    void theGoalStandsAboveOnTheSameScale() {
        Judged good = rated(ExpectationRating.MEETS, ExpectationRating.MEETS);
        for (var goal : List.of(EmployeePredicate.GOOD, EmployeePredicate.POOR, Dp3Band.VERY_GOOD)) {
            assertEquals(
                    "goal = " + goal.code() + ": must be above what the case has, on the same scale",
                    assertThrows(IllegalArgumentException.class, () -> GUIDE.toward(good, goal))
                            .getMessage());
        }
    }

    @Test
    void withoutATraceNobodyKnowsWhatTheLawReads() {
        Judged told = rated(ExpectationRating.MEETS, ExpectationRating.MEETS);
        Judged mute = AppraisalEngine.of(MuteLaw.in(CATALOG, told.policy().value()), GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(told.facts())
                .orThrow();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> GUIDE.toNext(mute))
                .getMessage()
                .startsWith("judged = Judged[permenpanrb6-2022/matrix@1 on 2025-12-31]: the law tells no steps"));
    }

    @Test
    void theHeadOfAnOrganizationIsLiftedByTheOrganization() {
        AppraisalCase facts = Specimen.empty(YEAR)
                .headingOrganization()
                .organizationAchievement(Specimen.organization(YEAR, OrganizationPredicate.GOOD))
                .workBehaviorRating(Specimen.decision(YEAR, ExpectationRating.ABOVE))
                .build();
        Guidance guidance = GUIDE.toNext(ENGINE.judge(facts).orThrow());
        Advice advice = guidance.cheapest().orElseThrow();
        assertEquals(List.of("organizationAchievement.predicate: good > outstanding"), told(advice.changes()));
        assertEquals(
                Optional.of(ActorRole.LEADER_ABOVE), advice.changes().get(0).decider());
    }

    @Test
    void aNumberMovesInItsLastPlace() {
        // 80 of 100 points of results are needed for 84 in all; 20 are the credit's
        Guidance whole = GUIDE.toNext(measured("7"));
        assertEquals(
                EmployeePredicate.NEEDS_IMPROVEMENT, whole.judged().verdict().predicate());
        assertEquals(
                List.of("realizations[i0]: 7 > 8"), told(whole.alone().get(0).changes()));
        assertEquals(
                List.of("realizations[i0]: 7.4 > 7.5"),
                told(GUIDE.toNext(measured("7.4")).alone().get(0).changes()));
        assertEquals(
                List.of("realizations[i0]: 7.43 > 7.5"),
                told(GUIDE.toNext(measured("7.43")).alone().get(0).changes()));
    }

    @Test
    void theHostKnowsStepsAndBounds() {
        Attainable byTwo = Attainable.anything().inSteps(IndicatorId.of("i0"), Ratio.of(2));
        assertEquals(
                List.of("realizations[i0]: 3 > 5"),
                told(GUIDE.within(byTwo).toNext(measured("3")).alone().get(0).changes()));
        Attainable atMostNine =
                Attainable.anything().atBest(IndicatorId.of("i0"), Amount.of(9, MeasurementUnit.DOCUMENT));
        Guidance bounded = GUIDE.within(atMostNine).toNext(measured("8"));
        assertEquals(EmployeePredicate.VERY_GOOD, bounded.goal().orElseThrow());
        OutOfReach out = bounded.outOfReach().get(0);
        assertEquals(
                List.of("realizations[i0]: 8 > 9"), told(List.of(out.furthest().orElseThrow())));
        assertEquals(List.of(), out.heldBy());
        Attainable wrongWay =
                Attainable.anything().atBest(IndicatorId.of("i0"), Amount.of(2, MeasurementUnit.DOCUMENT));
        assertEquals(
                Optional.empty(),
                GUIDE.within(wrongWay).toNext(measured("8")).outOfReach().get(0).furthest());
        assertEquals(
                "best = i0: must be in the unit of the target",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> GUIDE.within(Attainable.anything()
                                                .atBest(IndicatorId.of("i0"), Amount.of(9, MeasurementUnit.DAY)))
                                        .toNext(measured("8")))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> Attainable.anything().inSteps(IndicatorId.of("i0"), Ratio.ZERO));
    }

    @Test
    void costsDecideWhichFactIsMoved() {
        Judged judged = measured("6", "6");
        assertEquals(
                List.of("realizations[i0]: 6 > 9"),
                told(GUIDE.toNext(judged).cheapest().orElseThrow().changes()));
        Costs costs = Costs.even().with("realizations[i0]", Ratio.of(3)).with("realizations[i1]", Ratio.of(2));
        Advice other = GUIDE.costing(costs).toNext(judged).cheapest().orElseThrow();
        assertEquals(List.of("realizations[i1]: 6 > 9"), told(other.changes()));
        assertEquals(Ratio.of(6), other.cost());
        assertThrows(IllegalArgumentException.class, () -> costs.with("realizations[i0]", Ratio.ZERO));
    }

    @Test
    void aLimitThatIsMetIsTold() {
        Judged judged = measured("1", "1");
        Guidance narrow = GUIDE.limited(new SearchLimits(2_000, 5)).toward(judged, EmployeePredicate.VERY_GOOD);
        assertFalse(narrow.triedAll());
        Advice advice = narrow.cheapest().orElseThrow();
        assertEquals(Minimality.NO_STEP_LESS, advice.minimality());
        assertEquals(Ratio.of(17), advice.cost());
        Guidance wide = GUIDE.limited(new SearchLimits(2_000, 50_000)).toward(judged, EmployeePredicate.VERY_GOOD);
        assertTrue(wide.triedAll());
        assertEquals(Minimality.PROVEN, wide.cheapest().orElseThrow().minimality());
        assertThrows(IllegalArgumentException.class, () -> new SearchLimits(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new SearchLimits(1, 0));
    }

    /** Eight marks of equal worth under the old law: a mark alone is raised by all that is missing. */
    @Test
    void marksMoveWhereMarksAreGiven() {
        AppraisalPeriod year = AppraisalPeriod.ofYear(2010);
        AppraisalCaseBuilder builder = Specimen.empty(year);
        for (Dp3Element element : Dp3Element.values()) {
            builder.extra(Dp3Facts.mark(element), Score.of(90));
        }
        Guidance guidance = GUIDE.limited(new SearchLimits(200, 200))
                .toNext(ENGINE.judge(builder.build()).orThrow());
        assertEquals(Optional.of(Dp3Band.VERY_GOOD), guidance.goal());
        for (Advice advice : guidance.alone()) {
            FactChange.OfMark change = (FactChange.OfMark) advice.changes().get(0);
            assertEquals(Score.of(90), change.mark());
            assertEquals(Optional.empty(), change.decider());
        }
        assertFalse(guidance.alone().isEmpty());
    }

    private static WeightedPolicy scoringBehavior() {
        Enacted<PolicyId> host = SCHEME.enacted();
        return WeightedPolicy.named(
                        new Enacted<>(
                                new PolicyId("perbup-rekaan", "behavior", 1),
                                host.inForce(),
                                host.basis(),
                                host.lastChecked()),
                        SCHEME.scope())
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(100)), Weight.of(1))
                .component(Component.behavior(0, 100), Weight.of(1))
                .missing(MissingPart.REFUSE)
                .bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.below(Ratio.of(90)), EmployeePredicate.POOR),
                                new Band<>(Interval.atLeast(Ratio.of(90)), EmployeePredicate.NEEDS_IMPROVEMENT))),
                        GapRule.REFUSE)
                .build();
    }

    /** Results stand at 80 and cannot move; two points of behavior are missing. */
    @Test
    void scoresOfCoreValuesMoveOneByOneAndTogether() {
        Map<CoreValue, Score> scores = new EnumMap<>(CoreValue.class);
        for (CoreValue value : CoreValue.values()) {
            scores.put(value, Score.of(value == CoreValue.LOYAL || value == CoreValue.ADAPTIVE ? 99 : 100));
        }
        AppraisalEngine engine = AppraisalEngine.of(
                PolicyCatalog.builder().provider(scoringBehavior().provider()).build(),
                GoverningDay.LAST_DAY_OF_PERIOD);
        Judged judged = engine.judge(
                        SchemeOfHost.measured(0, List.of(100), List.of(new Measure(Polarity.HIGHER_IS_BETTER, 10, "8")))
                                .extra(BehaviorScores.KEY, new BehaviorScores(scores))
                                .build(),
                        scoringBehavior().id())
                .orThrow();
        Guidance guidance = Guide.of(engine)
                .within(Attainable.anything().atBest(IndicatorId.of("i0"), Amount.of(8, MeasurementUnit.DOCUMENT)))
                .limited(new SearchLimits(20, 500))
                .toNext(judged);
        String start = "extras[semenpanrb20-2021][behavior-scores].scores[";
        Advice advice = guidance.cheapest().orElseThrow();
        assertEquals(List.of(start + "loyal]: 99 > 100", start + "adaptive]: 99 > 100"), told(advice.changes()));
        assertEquals(Ratio.of(2), advice.cost());
        assertEquals(Minimality.PROVEN, advice.minimality());
        assertTrue(guidance.triedAll());
        assertEquals(List.of(), guidance.alone());
        assertEquals(
                8, guidance.outOfReach().size(), "the indicator and each of the core values, none of them silently");
        FactChange loyal = advice.changes().get(0);
        assertEquals("OfBehavior[" + start + "loyal]]", loyal.toString());
        assertEquals(
                Optional.of(Score.of(99)),
                loyal.applyTo(judged.facts())
                        .extra(BehaviorScores.KEY)
                        .orElseThrow()
                        .of(CoreValue.ADAPTIVE));
        AppraisalCase other = FactChange.applied(advice.changes(), judged.facts());
        assertEquals(
                "path = " + start + "loyal]: is not what the change starts from",
                assertThrows(IllegalArgumentException.class, () -> loyal.applyTo(other))
                        .getMessage());
    }

    /** A law that reads a score from outside and a number that no guide knows how to move. */
    private record Unmoved(FactKey<Percent> key) implements AppraisalPolicy {

        @Override
        public Enacted<PolicyId> enacted() {
            return LawOfHost.named("unmoved").enacted();
        }

        @Override
        public PolicyScope scope() {
            return LawOfHost.EVERYBODY;
        }

        @Override
        public Problems admit(AppraisalCase facts, LocalDate governingDay) {
            return Problems.none();
        }

        @Override
        public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
            ComponentScore credit = facts.componentScores().get(0);
            Score score = recorder.given(LawOfHost.rule("credit", "credit"), credit.path(), credit.score());
            facts.extra(key)
                    .ifPresent(number -> recorder.given(LawOfHost.rule("number", "number"), key.path(), number));
            return Verdict.of(
                    score.compareTo(Score.of(52)) < 0 ? EmployeePredicate.POOR : EmployeePredicate.NEEDS_IMPROVEMENT);
        }
    }

    @Test
    void whereTheLawReadsWhatCannotBeMovedNothingIsProven() {
        FactKey<Percent> key = FactKey.of("host", "number", Percent.class);
        AppraisalEngine engine = AppraisalEngine.of(
                PolicyCatalog.builder().policy(new Unmoved(key)).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalCaseBuilder facts =
                Specimen.empty(YEAR).componentScore(ComponentScore.of("credit", Score.of(50), "program bersama"));
        Guidance whole = Guide.of(engine).toNext(engine.judge(facts.build()).orThrow());
        assertEquals(Minimality.PROVEN, whole.cheapest().orElseThrow().minimality());
        assertTrue(whole.triedAll());
        Guidance partial = Guide.of(engine)
                .toNext(engine.judge(facts.extra(key, Percent.of(1)).build()).orThrow());
        assertEquals(Minimality.NO_STEP_LESS, partial.cheapest().orElseThrow().minimality());
        assertEquals(Ratio.of(2), partial.cheapest().orElseThrow().cost());
        assertFalse(partial.triedAll());
        assertEquals(List.of(), whole.notTried());
        assertEquals(List.of(key.path()), partial.notTried());
    }

    @Test
    void daysMoveToEarlierDays() {
        IndividualIndicator report = IndividualIndicator.of(
                "report", "Laporan selesai", Polarity.LOWER_IS_BETTER, TargetValue.by(LocalDate.of(2025, 3, 31)));
        AppraisalCase facts = Specimen.empty(YEAR)
                .plan(id.walesi.kinerja.target.PerformancePlan.of(
                        "skp",
                        Specimen.EMPLOYEE,
                        YEAR.days(),
                        List.of(id.walesi.kinerja.target.WorkResultPlan.of(
                                "r", "Laporan", id.walesi.kinerja.target.ResultCategory.MAIN, List.of(report)))))
                .realization(new Realization(
                        IndicatorId.of("report"),
                        YEAR,
                        RealizedValue.on(LocalDate.of(2025, 4, 3)),
                        Specimen.evidence()))
                .build();
        Lever lever =
                Lever.at("realizations[report]", facts, Attainable.anything()).orElseThrow();
        assertEquals(92, lever.most());
        FactChange change = lever.after().apply(3);
        assertEquals(List.of("realizations[report]: 2025-04-03 > 2025-03-31"), told(List.of(change)));
        assertEquals(
                Optional.of(new Datum.Day(LocalDate.of(2025, 3, 31))),
                change.applyTo(facts).fact("realizations[report]"));
        assertEquals(
                lever.path(),
                Lever.at("realizations[report][2025]", facts, Attainable.anything())
                        .map(Lever::path)
                        .map(path -> path.replace("[2025]", ""))
                        .orElseThrow());
    }

    @Test
    void aChangeStartsFromTheFactAsItIs() {
        AppraisalCase facts =
                rated(ExpectationRating.MEETS, ExpectationRating.MEETS).facts();
        FactChange stale = new FactChange.OfRating(
                "workResultRating", ExpectationRating.BELOW, ExpectationRating.ABOVE, ActorRole.APPRAISER);
        assertEquals(
                "path = workResultRating: is not what the change starts from",
                assertThrows(IllegalArgumentException.class, () -> stale.applyTo(facts))
                        .getMessage());
        assertEquals(
                "path = elsewhere: is not where a rating stands",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new FactChange.OfRating(
                                        "elsewhere",
                                        ExpectationRating.BELOW,
                                        ExpectationRating.ABOVE,
                                        ActorRole.APPRAISER))
                        .getMessage());
    }

    @Test
    void whatIfAnswersWithBothResultsAndTheirDifference() {
        Judged judged = rated(ExpectationRating.MEETS, ExpectationRating.MEETS);
        WhatIf what = GUIDE.whatIf(
                judged,
                List.of(new FactChange.OfRating(
                        "workBehaviorRating", ExpectationRating.MEETS, ExpectationRating.BELOW, ActorRole.APPRAISER)));
        assertEquals(judged, what.before());
        Judged after = what.after().orThrow();
        assertEquals(EmployeePredicate.POOR, after.verdict().predicate());
        assertEquals(Optional.of(new VerdictDifference(judged, after)), what.difference());
        // the reason that was written belongs to the other rating
        assertEquals("", after.facts().workBehaviorRating().orElseThrow().reason());
    }

    @Test
    void anyOtherFactCanBeTriedToo() {
        Judged judged = rated(ExpectationRating.MEETS, ExpectationRating.MEETS);
        AppraisalCase changed = judged.facts().toBuilder()
                .workBehaviorRating(Specimen.decision(YEAR, ExpectationRating.BELOW))
                .build();
        WhatIf what = GUIDE.whatIf(judged, changed);
        assertEquals(List.of(), what.changes());
        assertEquals(ENGINE.judge(changed), what.after());
        assertEquals(judged, what.before());
    }

    private static AppraisalCase marks(int each) {
        AppraisalCaseBuilder builder = Specimen.empty(AppraisalPeriod.ofYear(2010));
        for (Dp3Element element : Dp3Element.values()) {
            builder.extra(Dp3Facts.mark(element), Score.of(each));
        }
        return builder.build();
    }

    /** A mark above the scale is refused: the promise reaches as far as the law judges. */
    @Test
    void thePromiseEndsWhereTheLawNoLongerJudges() {
        FactKey<Score> honesty = Dp3Facts.mark(Dp3Element.HONESTY);
        BetterFacts higher = new BetterFacts(
                "higher",
                facts -> Optional.of(facts.toBuilder()
                        .replacing(honesty, facts.extra(honesty).orElseThrow().plus(Score.of(1)))
                        .build()));
        Guide guide = GUIDE.limited(new SearchLimits(200, 20)).bettering(higher);
        Advice advice = guide.toNext(ENGINE.judge(marks(90)).orThrow()).alone().stream()
                .filter(way -> way.changes().get(0) instanceof FactChange.ByHost)
                .findFirst()
                .orElseThrow();
        FactChange.ByHost change = (FactChange.ByHost) advice.changes().get(0);
        assertEquals(honesty.path(), change.path());
        AppraisalCase less = marks(90).toBuilder()
                .replacing(honesty, Score.of(90 + change.times() - 1))
                .build();
        assertEquals(Dp3Band.GOOD, ENGINE.judge(less).orThrow().verdict().predicate());
        assertEquals(Dp3Band.VERY_GOOD, advice.judged().verdict().predicate());
        // where it cannot reach the goal, the furthest is the last that the law judges
        OutOfReach out = guide.toNext(ENGINE.judge(marks(80)).orThrow()).outOfReach().stream()
                .filter(fact -> fact.path().equals(honesty.path()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                new Datum.Numeric(Score.of(100)), out.furthest().orElseThrow().to());
    }

    @Test
    void anEndOnTheWrongSideIsNoWay() {
        for (Measure measure : List.of(
                new Measure(Polarity.LOWER_IS_BETTER, 10, "13"),
                new Measure(Polarity.STABILIZE, 10, "13"),
                new Measure(Polarity.STABILIZE, 10, "7"))) {
            AppraisalCase facts =
                    SchemeOfHost.measured(100, List.of(100), List.of(measure)).build();
            int away = measure.realized().equals("7") ? 2 : 20;
            Attainable wrong =
                    Attainable.anything().atBest(IndicatorId.of("i0"), Amount.of(away, MeasurementUnit.DOCUMENT));
            assertEquals(
                    0, Lever.at("realizations[i0]", facts, wrong).orElseThrow().most());
            assertEquals(
                    measure.polarity() == Polarity.LOWER_IS_BETTER ? 13 : 3,
                    Lever.at("realizations[i0]", facts, Attainable.anything())
                            .orElseThrow()
                            .most());
        }
    }

    /** Neither number can do it alone, and both together can: the promise does not make the search give up. */
    @Test
    void whereEachMissesAloneBothMayReachTogether() {
        WeightedPolicy results = SchemeOfHost.of("results", 100, 0);
        AppraisalEngine engine =
                AppraisalEngine.of(PolicyCatalog.builder().policy(results).build(), GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalCase facts = SchemeOfHost.measured(
                        0,
                        List.of(50, 50),
                        List.of(
                                new Measure(Polarity.HIGHER_IS_BETTER, 10, "6"),
                                new Measure(Polarity.HIGHER_IS_BETTER, 10, "6")))
                .build();
        Attainable promised = Attainable.anything()
                .atBest(IndicatorId.of("i0"), Amount.of(8, MeasurementUnit.DOCUMENT))
                .atBest(IndicatorId.of("i1"), Amount.of(9, MeasurementUnit.DOCUMENT))
                .neverPunished(IndicatorId.of("i0"))
                .neverPunished(IndicatorId.of("i1"));
        Guide guide = Guide.of(engine).within(promised);
        Judged judged = engine.judge(facts, results.id()).orThrow();
        Guidance guidance = guide.toward(judged, EmployeePredicate.GOOD);
        assertEquals(List.of(), guidance.alone());
        assertEquals(
                List.of("realizations[i0]: 6 > 8", "realizations[i1]: 6 > 8"),
                told(guidance.cheapest().orElseThrow().changes()));
        Guidance beyond = guide.toward(judged, EmployeePredicate.VERY_GOOD);
        assertEquals(Optional.empty(), beyond.cheapest());
        assertTrue(beyond.triedAll());
    }

    @Test
    void everyKindOfChangeIsMadeInACopy() {
        FactKey<Score> key = FactKey.of("host", "mark", Score.class);
        AppraisalCase facts = measured("3").facts().toBuilder()
                .extra(key, Score.of(1))
                .headingOrganization()
                .organizationAchievement(Specimen.organization(YEAR, OrganizationPredicate.POOR))
                .build();
        Realization realization = facts.realizations().get(0);
        ComponentScore credit = facts.componentScores().get(0);
        List<FactChange> changes = List.of(
                new FactChange.OfMark(key, Score.of(1), Score.of(2)),
                new FactChange.OfOrganization(OrganizationPredicate.POOR, OrganizationPredicate.GOOD),
                new FactChange.OfComponent(credit, Score.of(7)),
                new FactChange.OfRealization(
                        "realizations[i0]", realization, RealizedValue.of(Amount.of(9, MeasurementUnit.DOCUMENT))));
        AppraisalCase changed = FactChange.applied(changes, facts);
        for (FactChange change : changes) {
            assertEquals(Optional.of(change.from()), facts.fact(change.path()));
            assertEquals(Optional.of(change.to()), changed.fact(change.path()));
            assertFalse(change.toString().contains("Score") || change.toString().contains("9"), change.toString());
        }
        assertEquals(
                "program bersama",
                ((Datum.Text) changed.componentScores().get(0).origin()).value());
        assertEquals(realization.evidence(), changed.realizations().get(0).evidence());
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactChange.OfRealization("realizations[i0]", realization, RealizedValue.told("baik")));
    }

    @Test
    void aWayOfTheHostThatEndsBeforeIsNoChange() {
        Judged judged = measured("3");
        BetterFacts none = new BetterFacts("none", facts -> Optional.empty());
        FactChange change = new FactChange.ByHost(
                none,
                2,
                "realizations[i0]",
                judged.facts().fact("realizations[i0]").orElseThrow(),
                new Datum.Text("x"));
        assertEquals(
                "times = 2: none does not go so far in this case",
                assertThrows(IllegalArgumentException.class, () -> change.applyTo(judged.facts()))
                        .getMessage());
        assertEquals(Optional.empty(), Lever.of(none, List.of("realizations[i0]"), judged.facts(), 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FactChange.ByHost(none, 0, "x", new Datum.Text("x"), new Datum.Text("y")));
    }
}
