package id.walesi.kinerja.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecorderTest {

    private enum Color implements Coded {
        RED,
        GREEN,
        BLUE;

        @Override
        public String code() {
            return this == RED ? "red" : this == GREEN ? "green" : "blue";
        }
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Rule RULE = ExampleLaw.rule("out", "first", "second");
    private static final Rule NAMELESS = ExampleLaw.rule("out");
    private static final Score IN = Score.of(80);
    private static final Score MORE = Score.of(70);
    private static final Score OUT = Score.of(75);
    private static final Interval BAND = Interval.closed(Ratio.of(76), Ratio.of(90));

    static Stream<Recorder> recorders() {
        return Stream.of(Recorder.recording(), Recorder.discarding());
    }

    @ParameterizedTest
    @MethodSource("recorders")
    void givesBackTheOutcomeWhetherItRecordsOrNot(Recorder recorder) {
        assertSame(IN, recorder.given(RULE, "result", IN));
        assertSame(Color.RED, recorder.given(RULE, "color", Color.RED));
        assertSame(DAY, recorder.given(RULE, "day", DAY));
        assertSame(Color.RED, recorder.decided(RULE, "color", Color.RED, Color.BLUE, DAY, "a reason"));
        assertSame(OUT, recorder.computed(RULE, OUT, IN));
        assertSame(OUT, recorder.computed(RULE, OUT, IN, MORE));
        assertSame(OUT, recorder.computed(RULE, OUT, List.of(IN, MORE)));
        assertSame(OUT, recorder.limited(RULE, OUT, IN, MORE));
        assertSame(Color.RED, recorder.classified(RULE, Color.RED, IN, BAND));
        assertSame(Color.RED, recorder.lookedUp(RULE, Color.RED, Color.BLUE));
        assertSame(Color.RED, recorder.lookedUp(RULE, Color.RED, Color.BLUE, Color.GREEN));
        assertSame(Color.RED, recorder.lookedUp(RULE, Color.RED, List.of(Color.BLUE, Color.GREEN, Color.RED)));
        assertSame(OUT, recorder.lookedUp(RULE, OUT, Color.BLUE));
        recorder.skipped(RULE, "not-due");
        assertEquals(
                recorder == Recorder.discarding() ? 0 : 14,
                recorder.trace().steps().size());
    }

    @Test
    void keepsTheStepsAsTheyWereTaken() {
        Recorder recorder = Recorder.recording();
        recorder.given(RULE, "result", IN);
        recorder.given(RULE, "color", Color.RED);
        recorder.given(RULE, "day", DAY);
        recorder.decided(RULE, "color", Color.RED, Color.BLUE, DAY, "a reason");
        recorder.computed(RULE, OUT, IN);
        recorder.computed(RULE, OUT, IN, MORE);
        recorder.computed(RULE, OUT, List.of(IN, MORE, OUT));
        recorder.limited(RULE, OUT, IN, MORE);
        recorder.classified(RULE, Color.RED, IN, BAND);
        recorder.lookedUp(RULE, Color.RED, Color.BLUE);
        recorder.lookedUp(RULE, Color.RED, Color.BLUE, Color.GREEN);
        recorder.lookedUp(RULE, Color.RED, List.of(Color.BLUE, Color.GREEN, Color.RED));
        recorder.lookedUp(RULE, OUT, Color.BLUE);
        recorder.skipped(RULE, "not-due");

        Term out = Term.of("out", OUT);
        Term red = Term.of("out", Color.RED);
        Term first = Term.of("first", IN);
        Term second = Term.of("second", MORE);
        assertEquals(
                List.of(
                        new Step.Given(RULE, Term.of("out", IN), "result"),
                        new Step.Given(RULE, red, "color"),
                        new Step.Given(RULE, Term.of("out", DAY), "day"),
                        new Step.Decided(RULE, red, "color", Color.BLUE, DAY, "a reason"),
                        new Step.Computed(RULE, out, List.of(first)),
                        new Step.Computed(RULE, out, List.of(first, second)),
                        // the last name stands for all that follow
                        new Step.Computed(RULE, out, List.of(first, second, Term.of("second", OUT))),
                        new Step.Limited(RULE, out, first, Term.of("limit", MORE)),
                        new Step.Classified(RULE, red, first, BAND),
                        new Step.LookedUp(RULE, red, List.of(Term.of("first", Color.BLUE))),
                        new Step.LookedUp(
                                RULE, red, List.of(Term.of("first", Color.BLUE), Term.of("second", Color.GREEN))),
                        new Step.LookedUp(
                                RULE,
                                red,
                                List.of(
                                        Term.of("first", Color.BLUE),
                                        Term.of("second", Color.GREEN),
                                        Term.of("second", Color.RED))),
                        new Step.LookedUp(RULE, out, List.of(Term.of("first", Color.BLUE))),
                        new Step.Skipped(RULE, "not-due")),
                recorder.trace().steps());
    }

    @Test
    void stepsTellWhatWentInAndWhatCameOut() {
        Term in = Term.of("in", IN);
        Term key = Term.of("key", Color.BLUE);
        Term out = Term.of("out", OUT);
        List<Step> sources =
                List.of(new Step.Given(RULE, out, "result"), new Step.Decided(RULE, out, "result", Color.RED, DAY, ""));
        List<Step> derived = List.of(
                new Step.Computed(RULE, out, List.of(in)),
                new Step.Limited(RULE, out, in, key),
                new Step.Classified(RULE, out, in, BAND),
                new Step.LookedUp(RULE, out, List.of(in)));
        sources.forEach(step -> assertEquals(List.of(), step.operands()));
        derived.forEach(step -> assertEquals(List.of(in), step.operands()));
        Stream.concat(sources.stream(), derived.stream())
                .forEach(step -> assertEquals(Optional.of(out), step.outcome()));
        Step skipped = new Step.Skipped(RULE, "not-due");
        assertEquals(List.of(), skipped.operands());
        assertEquals(Optional.empty(), skipped.outcome());
        assertThrows(IllegalArgumentException.class, () -> new Step.Skipped(RULE, "Not due yet"));
        assertThrows(IllegalArgumentException.class, () -> new Step.Given(RULE, out, " "));
    }

    static Stream<Executable> stepsWithOperands() {
        Recorder recorder = Recorder.recording();
        return Stream.of(
                () -> recorder.computed(NAMELESS, OUT, IN),
                () -> recorder.computed(NAMELESS, OUT, IN, MORE),
                () -> recorder.computed(NAMELESS, OUT, List.of(IN)),
                () -> recorder.limited(NAMELESS, OUT, IN, MORE),
                () -> recorder.classified(NAMELESS, Color.RED, IN, BAND),
                () -> recorder.lookedUp(NAMELESS, Color.RED, Color.BLUE),
                () -> recorder.lookedUp(NAMELESS, Color.RED, Color.BLUE, Color.GREEN),
                () -> recorder.lookedUp(NAMELESS, Color.RED, List.of(Color.BLUE)),
                () -> recorder.lookedUp(NAMELESS, OUT, Color.BLUE));
    }

    @ParameterizedTest
    @MethodSource("stepsWithOperands")
    void refusesARuleThatNamesNoOperands(Executable step) {
        var refused = assertThrows(IllegalArgumentException.class, step);
        assertEquals("rule example1-2020/out names no operands", refused.getMessage());
    }

    @Test
    void aTraceIsASnapshotAndEndsWithTheLastOutcome() {
        Recorder recorder = Recorder.recording();
        assertEquals(Trace.empty(), recorder.trace());
        assertEquals(Optional.empty(), Trace.empty().outcome());
        recorder.computed(RULE, OUT, IN);
        Trace one = recorder.trace();
        recorder.skipped(RULE, "not-due");
        assertEquals(1, one.steps().size());
        assertEquals(Optional.of(Term.of("out", OUT)), one.outcome());
        assertEquals(Optional.empty(), recorder.trace().outcome());
        assertThrows(UnsupportedOperationException.class, () -> one.steps().clear());
        assertEquals(Trace.empty(), Recorder.discarding().trace());
    }

    @Test
    void termsCarryEveryKindOfValue() {
        AppraisalPeriod period = AppraisalPeriod.ofQuarter(2026, 1);
        Amount amount = Amount.of(3, MeasurementUnit.DOCUMENT);
        assertEquals(new Datum.Numeric(amount), Term.of("x", amount).value());
        assertEquals(new Datum.Label(Color.RED), Term.of("x", Color.RED).value());
        assertEquals(new Datum.Day(DAY), Term.of("x", DAY).value());
        assertEquals(new Datum.Days(period.days()), Term.of("x", period.days()).value());
        assertEquals(new Datum.Period(period), Term.of("x", period).value());
        assertEquals(new Datum.Text("t"), Term.of("x", "t").value());
        assertEquals("x", Term.of("x", Percent.of(1)).name());
        assertThrows(IllegalArgumentException.class, () -> Term.of(" ", DAY));
    }

    @Test
    void aReasonGivenByAPersonStaysOutOfText() {
        Recorder recorder = Recorder.recording();
        recorder.decided(RULE, "color", Color.RED, Color.BLUE, DAY, "Siti was ill for a month");
        Trace trace = recorder.trace();
        assertFalse(trace.toString().contains("Siti"), trace::toString);
        assertTrue(trace.toString().contains("Decided[example1-2020/out by blue on 2026-03-31]"), trace::toString);
    }

    @Test
    void theDecisiveStepsAreThoseThatTheOutcomeRestsOn() {
        Recorder recorder = Recorder.recording();
        recorder.about(NAMELESS, "list", "one");
        recorder.given(RULE, "list[one]", Score.of(1));
        recorder.about(NAMELESS, "list", "two");
        recorder.given(RULE, "list[two]", Score.of(2));
        recorder.given(RULE, "unused", Score.of(99));
        recorder.skipped(RULE, "not-due");
        recorder.about(NAMELESS, "list", "unused");
        recorder.given(RULE, "list[unused]", Score.of(98));
        recorder.about(NAMELESS, "list", "three");
        recorder.given(RULE, "list[three]", Score.of(3));
        recorder.computed(RULE, Score.of(5), Score.of(2), Score.of(3));
        recorder.limited(RULE, Score.of(5), Score.of(5), Score.of(10));
        recorder.limited(RULE, Score.of(4), Score.of(5), Score.of(4));
        recorder.classified(RULE, Color.GREEN, Score.of(4), BAND);
        List<Step> all = recorder.trace().steps();
        assertEquals(
                List.of(all.get(2), all.get(3), all.get(8), all.get(9), all.get(10), all.get(12), all.get(13)),
                recorder.trace().decisive().steps());
        assertEquals(Trace.empty(), Trace.empty().decisive());
    }

    @Test
    void numbersUnderWayAreTakenDownAsTheyAreThen() {
        Recorder recorder = Recorder.recording();
        Operands parts = recorder.operands(RunningRatio.Kind.PERCENT);
        RunningRatio number = new RunningRatio().set(Ratio.of(130));
        recorder.computed(RULE, number, RunningRatio.Kind.PERCENT, IN, MORE);
        recorder.limited(RULE, number.atMost(Ratio.of(120)), RunningRatio.Kind.PERCENT, Percent.of(120));
        recorder.limited(RULE, number.atLeast(Ratio.of(0)), RunningRatio.Kind.PERCENT, Percent.of(0));
        parts.addLast();
        parts.add(IN);
        recorder.computed(RULE, number.set(Ratio.of(100)), RunningRatio.Kind.SCORE, parts);
        number.set(Ratio.of(1));

        assertEquals(
                List.of(
                        new Step.Computed(
                                RULE,
                                Term.of("out", Percent.of(130)),
                                List.of(Term.of("first", IN), Term.of("second", MORE))),
                        new Step.Limited(
                                RULE,
                                Term.of("out", Percent.of(120)),
                                Term.of("first", Percent.of(130)),
                                Term.of("limit", Percent.of(120))),
                        new Step.Limited(
                                RULE,
                                Term.of("out", Percent.of(120)),
                                Term.of("first", Percent.of(120)),
                                Term.of("limit", Percent.of(0))),
                        new Step.Computed(
                                RULE,
                                Term.of("out", Score.of(100)),
                                List.of(Term.of("first", Percent.of(120)), Term.of("second", IN)))),
                recorder.trace().steps());
    }

    @Test
    void aSumOfNothingNeedsNoNameForIt() {
        Recorder recorder = Recorder.recording();
        recorder.computed(NAMELESS, OUT, List.of());
        recorder.computed(
                NAMELESS, new RunningRatio(), RunningRatio.Kind.SCORE, recorder.operands(RunningRatio.Kind.SCORE));
        assertEquals(
                List.of(
                        new Step.Computed(NAMELESS, Term.of("out", OUT), List.of()),
                        new Step.Computed(NAMELESS, Term.of("out", Score.of(0)), List.of())),
                recorder.trace().steps());
    }

    @Test
    void whoKeepsNothingGathersNothing() {
        Recorder nobody = Recorder.discarding();
        Operands parts = nobody.operands(RunningRatio.Kind.SCORE);
        parts.addLast();
        parts.add(IN);
        nobody.computed(RULE, new RunningRatio(), RunningRatio.Kind.SCORE, parts);
        nobody.computed(RULE, new RunningRatio(), RunningRatio.Kind.SCORE, IN, MORE);
        nobody.limited(RULE, new RunningRatio(), RunningRatio.Kind.SCORE, MORE);
        assertEquals(0, parts.size());
        assertEquals(Trace.empty(), nobody.trace());
    }

    @Test
    void aLongTraceKeepsItsOrder() {
        Recorder recorder = Recorder.recording();
        List<Step> expected = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Score out = Score.of(i);
            switch (i % 5) {
                case 0 -> {
                    recorder.given(RULE, "result" + i, out);
                    expected.add(new Step.Given(RULE, Term.of("out", out), "result" + i));
                }
                case 1 -> {
                    recorder.given(RULE, "list", "k" + i, out);
                    expected.add(new Step.Given(RULE, Term.of("out", out), "list[k" + i + "]"));
                }
                case 2 -> {
                    recorder.skipped(RULE, "not-due");
                    expected.add(new Step.Skipped(RULE, "not-due"));
                }
                case 3 -> {
                    recorder.about(RULE, "list", "k" + i);
                    expected.add(new Step.Given(RULE, Term.of("out", "k" + i), "list[k" + i + "]"));
                }
                default -> {
                    recorder.computed(RULE, out, IN, MORE);
                    List<Term> both = List.of(Term.of("first", IN), Term.of("second", MORE));
                    expected.add(new Step.Computed(RULE, Term.of("out", out), both));
                }
            }
        }
        Trace trace = recorder.trace();
        assertEquals(expected, trace.steps());
        assertSame(trace.steps().get(7), trace.steps().get(7), "made once");
        assertThrows(IndexOutOfBoundsException.class, () -> trace.steps().get(2_000));
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        Recorder recorder = Recorder.recording();
        RunningRatio number = new RunningRatio();
        assertEquals("value", missing(() -> recorder.given(RULE, "p", (Score) null)));
        assertEquals("path", missing(() -> recorder.given(RULE, (String) null, IN)));
        assertEquals("rule", missing(() -> recorder.given(null, "p", IN)));
        assertEquals("outcome", missing(() -> recorder.computed(RULE, (Score) null, IN)));
        assertEquals("operand", missing(() -> recorder.computed(RULE, OUT, (Score) null)));
        assertEquals("limit", missing(() -> recorder.limited(RULE, OUT, IN, null)));
        assertEquals(
                "last",
                missing(() ->
                        Recorder.recording().operands(RunningRatio.Kind.SCORE).addLast()));
        assertEquals("last", missing(() -> Recorder.recording().limited(RULE, number, RunningRatio.Kind.SCORE, IN)));
        assertThrows(IllegalArgumentException.class, () -> recorder.given(RULE, " ", IN));
        assertThrows(
                IllegalArgumentException.class,
                () -> recorder.computed(NAMELESS, number, RunningRatio.Kind.SCORE, IN, MORE));
    }

    private static String missing(Executable step) {
        return assertThrows(NullPointerException.class, step).getMessage();
    }
}
