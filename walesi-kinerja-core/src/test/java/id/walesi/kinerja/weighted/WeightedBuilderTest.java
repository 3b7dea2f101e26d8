package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every fault of a scheme that can be seen beforehand is named by the argument that has it. */
class WeightedBuilderTest {

    private static final Sentence LABEL = new Sentence("nilai", "score");

    private static WeightedPolicy.Builder start() {
        return WeightedPolicy.named(Walesi.enacted("built"), Walesi.scope(Layer.AGENCY))
                .missing(MissingPart.REFUSE);
    }

    private static Component.Outside outside(String name, long floor, long cap) {
        return new Component.Outside(name, LABEL, Score.of(floor), Score.of(cap));
    }

    private static Bands<EmployeePredicate> closed(long lowest, long highest) {
        return Bands.continuous(
                List.of(new Band<>(Interval.closed(Ratio.of(lowest), Ratio.of(highest)), EmployeePredicate.GOOD)));
    }

    private static void refuses(String start, Executable executable) {
        String message =
                assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    private static void names(String argument, Executable executable) {
        assertEquals(
                argument, assertThrows(NullPointerException.class, executable).getMessage());
    }

    @Test
    void aTotalOfPartsThatMayBeLeftOutLiesBetweenTheLowestAndTheHighestOfThemInAnyOrder() {
        Component narrow = outside("narrow", 10, 50);
        Component wide = outside("wide", 0, 90);
        Component heavy = outside("heavy", -20, 200); // without weight
        for (List<Component> order :
                List.of(List.of(narrow, wide, heavy), List.of(wide, narrow, heavy), List.of(heavy, narrow, wide))) {
            WeightedPolicy.Builder builder = start().missing(MissingPart.LEAVE_OUT);
            order.forEach(component -> builder.component(component, component == heavy ? Weight.ZERO : Weight.of(1)));
            covers(builder, 0, 90);
            refuses(
                    "bands",
                    () -> builder.bands(
                                    Bands.continuous(List.of(
                                            new Band<>(
                                                    Interval.closed(Ratio.of(0), Ratio.of(90)), EmployeePredicate.POOR),
                                            new Band<>(Interval.above(Ratio.of(90)), EmployeePredicate.GOOD))),
                                    GapRule.REFUSE)
                            .build());
        }
        // overlapping the other way round: the lowest comes from one, the highest from the other
        covers(
                start().missing(MissingPart.LEAVE_OUT)
                        .component(outside("low", 0, 50), Weight.of(1))
                        .component(outside("high", 40, 120), Weight.of(3)),
                0,
                120);
    }

    /** Bands over the whole range are taken, and bands that are one short at either end are not. */
    private static void covers(WeightedPolicy.Builder builder, long lowest, long highest) {
        builder.bands(closed(lowest, highest), GapRule.REFUSE).build();
        refuses(
                "bands = [" + (lowest + 1) + ", " + highest + "]: leave " + lowest + " without a band: the total of ",
                () -> builder.bands(closed(lowest + 1, highest), GapRule.REFUSE).build());
        refuses(
                "bands = [" + lowest + ", " + (highest - 1) + "]: leave " + highest + " without a band: the total of ",
                () -> builder.bands(closed(lowest, highest - 1), GapRule.REFUSE).build());
    }

    @Test
    void aTotalOfPartsThatMustBeThereIsNoMoreThanTheirWeightedMean() {
        WeightedPolicy.Builder builder = start().component(outside("results", 0, 110), Weight.of(70))
                .component(outside("behavior", 20, 100), Weight.of(20))
                .component(outside("credit", -30, 100), Weight.of(10))
                .component(outside("beside", -500, 500), Weight.ZERO);
        covers(builder, 1, 107);
        covers(builder.missing(MissingPart.COUNT_AS_ZERO), -3, 107); // behavior that is missing counts as zero
        covers(builder.missing(MissingPart.LEAVE_OUT), -30, 110);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> builder.missing(MissingPart.REFUSE)
                                .bands(closed(1, 106), GapRule.REFUSE)
                                .build())
                .getMessage();
        assertEquals(
                "bands = [1, 106]: leave 107 without a band: the total of results [0, 110] weighing 70, behavior"
                        + " [20, 100] weighing 20, credit [-30, 100] weighing 10 lies in [1, 107]",
                message);
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> builder.missing(MissingPart.LEAVE_OUT)
                                .limits(Score.of(0), Score.of(109))
                                .build())
                .getMessage()
                .endsWith("weighing 10, any of which may be left out, within 0 and 109 lies in [0, 109]"));
    }

    @Test
    void aPartThatOnlyPositiveScoresReachCountsAsZeroWhereItIsMissing() {
        WeightedPolicy.Builder builder = start().component(outside("late", -40, -10), Weight.of(1));
        covers(builder, -40, -10);
        covers(builder.missing(MissingPart.COUNT_AS_ZERO), -40, 0);
    }

    @Test
    void theLimitsHoldWhatTheTotalCanBe() {
        WeightedPolicy.Builder builder = start().component(outside("one", 10, 110), Weight.of(1));
        covers(builder.limits(Score.of(-5), Score.of(500)), 10, 110);
        covers(builder.limits(Score.of(20), Score.of(90)), 20, 90);
        covers(builder.limits(Score.of(0), Score.of(90)), 10, 90);
        covers(builder.limits(Score.of(20), Score.of(900)), 20, 110);
    }

    @Test
    void roundingMovesTheEndsOfWhatATotalCanBe() {
        Rounding up = Rounding.ofTotal(0, RoundingMode.CEILING);
        WeightedPolicy.Builder halves = start().component(outside("first", 0, 101), Weight.of(1))
                .component(outside("second", 0, 100), Weight.of(1));
        halves.bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.closed(Ratio.ZERO, Ratio.parse("100.5")), EmployeePredicate.GOOD))),
                        GapRule.REFUSE)
                .build();
        covers(halves.rounding(up), 0, 101);
        Component.WorkResults results = Walesi.results();
        Percent half = Percent.parse("99.5");
        Component rows = new Component.WorkResults(
                "rows",
                LABEL,
                LowerIsBetterFormula.DIFFERENCE,
                Percent.of(0),
                half,
                Rounding.ofRows(0, RoundingMode.CEILING),
                Rounding.none(),
                Optional.empty());
        Component whole = new Component.WorkResults(
                "whole", LABEL, results.lowerIsBetter(), Percent.of(0), half, Rounding.none(), up, Optional.empty());
        Component behavior =
                new Component.Behavior("scale", LABEL, Interval.closed(Ratio.of(1), Ratio.parse("99.5")), up);
        covers(start().component(rows, Weight.of(1)), 0, 100);
        covers(start().component(whole, Weight.of(1)), 0, 100);
        covers(start().component(behavior, Weight.of(1)), 1, 100);
    }

    @Test
    void bothRatedComponentsMustBeCoveredByTheirBands() {
        Ending.RatingBands shortBehavior = new Ending.RatingBands(
                "behavior",
                Bands.continuous(
                        List.of(new Band<>(Interval.closed(Ratio.of(1), Ratio.of(4)), ExpectationRating.MEETS))),
                GapRule.REFUSE);
        refuses(
                "bands of behavior",
                () -> Walesi.byMatrix()
                        .matrix(Walesi.matrix(), Walesi.resultBands(), shortBehavior)
                        .build());
        Ending.RatingBands shortResults = new Ending.RatingBands(
                "results",
                Bands.continuous(
                        List.of(new Band<>(Interval.closed(Ratio.of(0), Ratio.of(100)), ExpectationRating.MEETS))),
                GapRule.REFUSE);
        refuses(
                "bands of results",
                () -> Walesi.byMatrix()
                        .matrix(Walesi.matrix(), shortResults, Walesi.behaviorBands())
                        .build());
    }

    @Test
    void ratingsRiseWithTheScore() {
        for (ExpectationRating upper : List.of(ExpectationRating.MEETS, ExpectationRating.BELOW)) {
            refuses(
                    "bands",
                    () -> new Ending.RatingBands(
                            "results",
                            Bands.continuous(List.of(
                                    new Band<>(Interval.below(Ratio.of(90)), ExpectationRating.MEETS),
                                    new Band<>(Interval.atLeast(Ratio.of(90)), upper))),
                            GapRule.REFUSE));
        }
    }

    @Test
    void aSchemeNeedsAComponent() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> start().matrix(Walesi.matrix(), Walesi.resultBands(), Walesi.behaviorBands())
                                .build())
                .getMessage();
        assertEquals("components = []: a scheme has a component", message);
    }

    @Test
    void aLowerLayerReplacesTheComponentsAltogether() {
        WeightedPolicy higher = start().component(outside("old", 0, 100), Weight.of(1))
                .bands(closed(0, 100), GapRule.REFUSE)
                .lettingLowerLayersChange(Setting.COMPONENTS)
                .build();
        WeightedPolicy lower = higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.UNIT))
                .component(outside("first", 0, 100), Weight.of(1))
                .component(outside("second", 0, 100), Weight.of(3))
                .build();
        AppraisalCase facts = Walesi.measured(60, 40)
                .componentScore(ComponentScore.of("first", Score.of(100), "a"))
                .componentScore(ComponentScore.of("second", Score.of(60), "b"))
                .build();
        assertEquals(
                Problems.none(), lower.admit(facts, Walesi.YEAR.lastDay()), "nothing of the higher scheme is asked");
        var verdict = lower.judge(facts, Walesi.YEAR.lastDay(), Recorder.discarding());
        assertEquals(Optional.of(Score.of(70)), verdict.score());
        assertEquals(List.of(Term.of("first", Score.of(100)), Term.of("second", Score.of(60))), verdict.components());
        assertEquals(
                1,
                higher.admit(facts, Walesi.YEAR.lastDay()).list().size(),
                "the higher scheme still asks for its own");
    }

    @Test
    void aLowerLayerThatSaysNothingTakesOverAll() {
        Rounding whole = Rounding.ofTotal(0, RoundingMode.DOWN);
        WeightedPolicy higher = start().component(outside("one", 0, 200), Weight.of(1))
                .rounding(whole)
                .limits(Score.of(10), Score.of(90))
                .bands(closed(10, 90), GapRule.REFUSE)
                .build();
        WeightedPolicy lower = higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.UNIT))
                .build();
        for (String[] pair : new String[][] {{"55.9", "55"}, {"3", "10"}, {"150", "90"}}) {
            AppraisalCase facts = Walesi.measured(60, 40)
                    .componentScore(ComponentScore.of("one", Score.parse(pair[0]), "a"))
                    .build();
            assertEquals(
                    Optional.of(Score.parse(pair[1])),
                    lower.judge(facts, Walesi.YEAR.lastDay(), Recorder.discarding())
                            .score());
        }
        WeightedPolicy.Builder strict = higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.UNIT));
        refuses("setting = MISSING_PART", () -> strict.missing(MissingPart.LEAVE_OUT));
        refuses("setting = ROUNDING", () -> strict.rounding(Rounding.none()));
        refuses("setting = COMPONENTS", () -> strict.component(outside("x", 0, 1), Weight.of(1)));
        refuses("setting = LIMITS", () -> strict.limits(Score.of(0), Score.of(1)));
        refuses("setting = OUTCOME", () -> strict.bands(closed(10, 90), GapRule.REFUSE));
    }

    @Test
    void theCodesStay() {
        assertEquals(
                List.of("components", "missing-part", "rounding", "limits", "outcome"),
                Stream.of(Setting.values()).map(Setting::code).toList());
        assertEquals(
                List.of("refuse", "leave-out", "count-as-zero"),
                Stream.of(MissingPart.values()).map(MissingPart::code).toList());
    }

    @Test
    void nothingIsNull() {
        names("enacted", () -> WeightedPolicy.named(null, Walesi.scope(Layer.UNIT)));
        names("scope", () -> WeightedPolicy.named(Walesi.enacted("x"), null));
        names("scope", () -> Walesi.byMatrix().build().refined(Walesi.enacted("x"), null));
        names("component", () -> start().component(null, Weight.of(1)));
        names("weight", () -> start().component(Walesi.results(), null));
        names("rule", () -> start().missing(null));
        names("rounding", () -> start().rounding(null));
        names("bands", () -> start().bands(null, GapRule.REFUSE));
        names("gap", () -> start().bands(closed(0, 1), null));
        names("matrix", () -> start().matrix(null, Walesi.resultBands(), Walesi.behaviorBands()));
        names("results", () -> start().matrix(Walesi.matrix(), null, Walesi.behaviorBands()));
        names("behavior", () -> start().matrix(Walesi.matrix(), Walesi.resultBands(), null));
        names("bands", () -> new Ending.RatingBands("results", null, GapRule.REFUSE));
        names(
                "gap",
                () -> new Ending.RatingBands("results", Walesi.resultBands().bands(), null));
        names(
                "component",
                () -> new Ending.RatingBands(null, Walesi.resultBands().bands(), GapRule.REFUSE));
        names("label", () -> new Component.Outside("x", null, Score.of(0), Score.of(1)));
        names("floor", () -> new Component.Outside("x", LABEL, null, Score.of(1)));
        names("cap", () -> new Component.Outside("x", LABEL, Score.of(0), null));
        names("name", () -> new Component.Outside(null, LABEL, Score.of(0), Score.of(1)));
        names("scale", () -> new Component.Behavior("x", LABEL, null, Rounding.none()));
        names("total", () -> new Component.Behavior("x", LABEL, Interval.closed(Ratio.ZERO, Ratio.ONE), null));
        names(
                "label",
                () -> new Component.Behavior("x", null, Interval.closed(Ratio.ZERO, Ratio.ONE), Rounding.none()));
        Component.WorkResults results = Walesi.results();
        names("label", () -> changed(results, null, results.rows(), results.weightsSumTo()));
        names("rows", () -> changed(results, LABEL, null, results.weightsSumTo()));
        names("weightsSumTo", () -> changed(results, LABEL, results.rows(), null));
        names(
                "lowerIsBetter",
                () -> new Component.WorkResults(
                        "r",
                        LABEL,
                        null,
                        Percent.of(0),
                        Percent.of(1),
                        Rounding.none(),
                        Rounding.none(),
                        Optional.empty()));
        names(
                "total",
                () -> new Component.WorkResults(
                        "r",
                        LABEL,
                        LowerIsBetterFormula.DIFFERENCE,
                        Percent.of(0),
                        Percent.of(1),
                        Rounding.none(),
                        null,
                        Optional.empty()));
    }

    private static Component.WorkResults changed(
            Component.WorkResults from, Sentence label, Rounding rows, Optional<Weight> sum) {
        return new Component.WorkResults(
                from.name(), label, from.lowerIsBetter(), from.floor(), from.cap(), rows, from.total(), sum);
    }
}
