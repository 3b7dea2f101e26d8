package id.walesi.kinerja.explanation;

import static id.walesi.kinerja.explanation.ChangeCause.ADDED;
import static id.walesi.kinerja.explanation.ChangeCause.BASIS;
import static id.walesi.kinerja.explanation.ChangeCause.DECISION;
import static id.walesi.kinerja.explanation.ChangeCause.FACT;
import static id.walesi.kinerja.explanation.ChangeCause.OPERAND;
import static id.walesi.kinerja.explanation.ChangeCause.REMOVED;
import static id.walesi.kinerja.explanation.ChangeCause.RULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.ExampleLaw;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TraceDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Rule ENTRY = named("entry", "indicator");
    private static final Rule FOUND = named("found", "found");
    private static final Rule SUM = named("sum", "total", "part");
    private static final Rule CAP = named("cap", "capped", "total");
    private static final Rule BAND = named("band", "predicate", "capped");
    private static final Rule RATED = named("rated", "rating");
    private static final Rule TABLE = named("table", "predicate", "rating");
    private static final Rule HEAD = named("head", "rating");

    private static Rule named(String name, String result, String... operands) {
        return new Rule("example/" + name, ExampleLaw.rule(result).basis(), result, List.of(operands));
    }

    private static Trace trace(Consumer<Recorder> judgment) {
        Recorder recorder = Recorder.recording();
        judgment.accept(recorder);
        return recorder.trace();
    }

    /** Values found per indicator, summed, capped, put in a band. */
    private static Trace summed(long cap, long... values) {
        return trace(recorder -> {
            List<Score> parts = new ArrayList<>();
            long total = 0;
            for (int i = 0; i < values.length; i++) {
                recorder.about(ENTRY, "indicators", "i" + i);
                parts.add(recorder.given(FOUND, "found[i" + i + "]", Score.of(values[i])));
                total += values[i];
            }
            Score sum = recorder.computed(SUM, Score.of(total), parts);
            Score capped = recorder.limited(CAP, Score.of(Math.min(cap, total)), sum, Score.of(cap));
            EmployeePredicate predicate = total < 50 ? EmployeePredicate.POOR : EmployeePredicate.GOOD;
            recorder.classified(BAND, predicate, capped, Interval.atLeast(Ratio.of(total < 50 ? 0 : 50)));
        });
    }

    private static List<String> brief(Trace before, Trace after) {
        return TraceDifference.between(before, after).changes().stream()
                .map(change -> change.after()
                                .or(change::before)
                                .orElseThrow()
                                .rule()
                                .id()
                                .substring(8) + " "
                        + change.cause().code()
                        + change.difference().map(by -> " " + by).orElse(""))
                .toList();
    }

    @Test
    void equalTracesDoNotDiffer() {
        assertTrue(TraceDifference.between(summed(100, 40, 20), summed(100, 40, 20))
                .isEmpty());
    }

    @Test
    void aChangedFactIsTheRootAndTheRestFollows() {
        Trace before = summed(100, 20, 20);
        Trace after = summed(100, 20, 35);
        assertEquals(
                List.of("found fact 15", "sum operand 15", "cap operand 15", "band operand"), brief(before, after));
        TraceDifference difference = TraceDifference.between(before, after);
        assertFalse(difference.isEmpty());
        assertEquals(List.of(difference.changes().get(0)), difference.roots());
        StepChange root = difference.roots().get(0);
        assertEquals(FACT, root.cause());
        assertEquals("found[i1]", ((Step.Given) root.before().orElseThrow()).path());
        assertEquals(
                Optional.of(Term.of("found", Score.of(35))),
                root.after().orElseThrow().outcome());
    }

    @Test
    void anotherLimitIsAChangeOfTheRuleEvenIfTheNumberChangedToo() {
        assertEquals(List.of("cap rule -5", "band operand"), brief(summed(100, 90, 20), summed(95, 90, 20)));
        assertEquals(
                List.of("found fact 4", "sum operand 4", "cap rule -5", "band operand"),
                brief(summed(100, 90, 20), summed(95, 94, 20)));
        assertEquals(List.of("cap rule 0"), brief(summed(100, 90), summed(200, 90)), "looked at, did not bite");
    }

    @Test
    void anEntryMoreAndAnEntryLess() {
        assertEquals(
                List.of("entry added", "found added", "sum operand 5", "cap operand 5", "band operand"),
                brief(summed(100, 40, 20), summed(100, 40, 20, 5)));
        assertEquals(
                List.of("entry removed", "found removed", "sum operand -5", "cap operand -5", "band operand"),
                brief(summed(100, 40, 20, 5), summed(100, 40, 20)));
    }

    private static Trace decided(ExpectationRating rating, LocalDate on, String reason, EmployeePredicate cell) {
        return trace(recorder -> {
            recorder.skipped(HEAD, "not-a-head");
            recorder.decided(RATED, "rating", rating, rating, on, reason);
            recorder.lookedUp(TABLE, cell, rating);
        });
    }

    @Test
    void aDecisionIsTheRoot() {
        Trace before = decided(ExpectationRating.MEETS, DAY, "", EmployeePredicate.GOOD);
        assertEquals(
                List.of("rated decision", "table operand"),
                brief(before, decided(ExpectationRating.BELOW, DAY, "", EmployeePredicate.POOR)));
        assertEquals(
                List.of("rated decision"),
                brief(before, decided(ExpectationRating.MEETS, DAY.plusDays(1), "", EmployeePredicate.GOOD)));
        assertEquals(
                List.of("rated decision"),
                brief(before, decided(ExpectationRating.MEETS, DAY, "lain", EmployeePredicate.GOOD)));
        assertEquals(
                List.of("table rule"),
                brief(before, decided(ExpectationRating.MEETS, DAY, "", EmployeePredicate.VERY_GOOD)),
                "the same rating, another cell");
    }

    @Test
    void anotherReasonForNotApplyingIsAChangeOfTheRule() {
        assertEquals(
                List.of("head rule"),
                brief(
                        trace(recorder -> recorder.skipped(HEAD, "not-a-head")),
                        trace(recorder -> recorder.skipped(HEAD, "not-yet-in-force"))));
    }

    @Test
    void aRuleThatBeginsToApplyIsOneStepLessAndOneMore() {
        assertEquals(
                List.of("head added", "head removed"),
                brief(
                        trace(recorder -> recorder.skipped(HEAD, "not-a-head")),
                        trace(recorder -> recorder.given(HEAD, "rating", ExpectationRating.MEETS))));
    }

    private static Rule of(String id, Confidence confidence) {
        Basis basis = new Basis(SUM.basis().citation(), Standing.INTERPRETATION, confidence);
        return new Rule(id, basis, "out", List.of("in"));
    }

    @Test
    void theSameUnderAnotherBasisSaysSo() {
        for (Consumer<RuleUser> step : List.<Consumer<RuleUser>>of(
                user -> user.recorder().given(user.rule(), "found", Score.of(1)),
                user -> user.recorder().decided(user.rule(), "rating", ExpectationRating.MEETS, BAND_LABEL, DAY, ""),
                user -> user.recorder().computed(user.rule(), Score.of(1), Score.of(2)),
                user -> user.recorder().limited(user.rule(), Score.of(1), Score.of(2), Score.of(1)),
                user -> user.recorder().classified(user.rule(), BAND_LABEL, Score.of(2), Interval.atLeast(Ratio.ONE)),
                user -> user.recorder().lookedUp(user.rule(), BAND_LABEL, BAND_LABEL),
                user -> user.recorder().skipped(user.rule(), "not-now"))) {
            Trace before = trace(recorder -> step.accept(new RuleUser(recorder, of("example/x", Confidence.SINGLE))));
            Trace after = trace(recorder -> step.accept(new RuleUser(recorder, of("example/x", Confidence.CONFIRMED))));
            List<StepChange> changes = TraceDifference.between(before, after).changes();
            assertEquals(1, changes.size());
            assertEquals(BASIS, changes.get(0).cause(), changes.toString());
        }
    }

    private static final EmployeePredicate BAND_LABEL = EmployeePredicate.GOOD;

    private record RuleUser(Recorder recorder, Rule rule) {}

    @Test
    void anotherBandForTheSameNumberAndLabelIsAChangeOfTheRule() {
        assertEquals(
                List.of("band rule"),
                brief(
                        trace(recorder ->
                                recorder.classified(BAND, BAND_LABEL, Score.of(70), Interval.atLeast(Ratio.of(60)))),
                        trace(recorder ->
                                recorder.classified(BAND, BAND_LABEL, Score.of(70), Interval.atLeast(Ratio.of(65))))));
    }

    @Test
    void oneFactUnderTwoLawsIsRecognized() {
        Trace before = trace(recorder -> recorder.given(of("old/found", Confidence.SINGLE), "found", Score.of(1)));
        Trace same = trace(recorder -> recorder.given(of("new/found", Confidence.SINGLE), "found", Score.of(1)));
        Trace other = trace(recorder -> recorder.given(of("new/found", Confidence.SINGLE), "found", Score.of(3)));
        Trace elsewhere = trace(recorder -> recorder.given(of("new/found", Confidence.SINGLE), "else", Score.of(1)));
        assertEquals(
                BASIS, TraceDifference.between(before, same).changes().get(0).cause());
        assertEquals(
                FACT, TraceDifference.between(before, other).changes().get(0).cause());
        assertEquals(
                List.of(ADDED, REMOVED),
                TraceDifference.between(before, elsewhere).changes().stream()
                        .map(StepChange::cause)
                        .toList());
    }

    private static Optional<Ratio> difference(Quantity before, Quantity after) {
        return new StepChange(
                        FACT,
                        Optional.of(new Step.Given(FOUND, Term.of("found", before), "found")),
                        Optional.of(new Step.Given(FOUND, Term.of("found", after), "found")))
                .difference();
    }

    @Test
    void onlyNumbersOfOneKindAndUnitHaveADifference() {
        Amount days = Amount.of(3, MeasurementUnit.WORKING_DAY);
        assertEquals(Optional.of(Ratio.of(2)), difference(days, Amount.of(5, MeasurementUnit.WORKING_DAY)));
        assertEquals(Optional.empty(), difference(days, Amount.of(5, MeasurementUnit.PERCENT)));
        assertEquals(Optional.empty(), difference(days, Score.of(5)));
        assertEquals(Optional.empty(), difference(Score.of(5), Ratio.of(5)));
        Step skipped = new Step.Skipped(HEAD, "not-now");
        assertEquals(Optional.empty(), new StepChange(RULE, Optional.of(skipped), Optional.of(skipped)).difference());
        assertEquals(Optional.empty(), new StepChange(ADDED, Optional.empty(), Optional.of(skipped)).difference());
    }

    @Test
    void aChangeHasASide() {
        assertEquals(
                "before or after must be there",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new StepChange(OPERAND, Optional.empty(), Optional.empty()))
                        .getMessage());
        assertEquals("decision", DECISION.code());
    }
}
