package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.specimen.LawOfHost;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every kind of value and of step stands in a record in one way. */
class StepFormsTest {

    private static String named(Term term) {
        StepForms.Named named = StepForms.named(term);
        return named.name() + " " + named.sort() + " " + named.value();
    }

    @Test
    void everySortOfValueHasAText() {
        LocalDate day = LocalDate.of(2025, 3, 9);
        assertEquals(
                List.of(
                        "a score 1/3",
                        "a percent 12.5",
                        "a weight 3",
                        "a amount 7 rupiah",
                        "a ratio -2",
                        "a code good",
                        "a day 2025-03-09",
                        "a days 2025-03-09..",
                        "a days 2025-03-09..2025-03-09",
                        "a period 2025-Q1",
                        "a period 2025-03-09..2025-03-09",
                        "a text t"),
                List.of(
                        named(Term.of("a", new Score(Ratio.of(1, 3)))),
                        named(Term.of("a", Percent.parse("12.5"))),
                        named(Term.of("a", Weight.of(3))),
                        named(Term.of("a", Amount.ofRupiah(7))),
                        named(Term.of("a", Ratio.of(-2))),
                        named(Term.of("a", EmployeePredicate.GOOD)),
                        named(Term.of("a", day)),
                        named(Term.of("a", DateRange.since(day))),
                        named(Term.of("a", DateRange.ofDay(day))),
                        named(Term.of("a", AppraisalPeriod.ofQuarter(2025, 1))),
                        named(Term.of("a", AppraisalPeriod.ofDays(DateRange.ofDay(day)))),
                        named(Term.of("a", "t"))));
    }

    @Test
    void everyBandHasItsEnds() {
        Ratio one = Ratio.of(1);
        Ratio two = Ratio.of(5, 2);
        assertEquals(
                List.of("[1,2.5]", "[1,2.5)", "[1,)", "(1,)", "(,1]", "(,1)"),
                List.of(
                        QuantityForms.bandText(Interval.closed(one, two)),
                        QuantityForms.bandText(Interval.closedOpen(one, two)),
                        QuantityForms.bandText(Interval.atLeast(one)),
                        QuantityForms.bandText(Interval.above(one)),
                        QuantityForms.bandText(Interval.atMost(one)),
                        QuantityForms.bandText(Interval.below(one))));
    }

    @Test
    void everyKindOfStepIsWrittenAndReadAgain() {
        Rule rule = LawOfHost.rule("r", "out", "in");
        Recorder recorder = Recorder.recording();
        LocalDate day = LocalDate.of(2025, 1, 2);
        recorder.given(rule, "a.b", Score.of(4));
        recorder.decided(rule, "c", ExpectationRating.ABOVE, ActorRole.APPRAISER, day, "sebab");
        recorder.computed(rule, Score.of(5), Score.of(4));
        recorder.limited(rule, Score.of(3), Score.of(5), Score.of(3));
        recorder.classified(rule, EmployeePredicate.GOOD, Score.of(3), Interval.atLeast(Ratio.of(2)));
        recorder.lookedUp(rule, EmployeePredicate.GOOD, ExpectationRating.ABOVE);
        recorder.skipped(rule, "not-asked");
        List<StepForms.Recorded> steps = StepForms.recorded(recorder.trace().steps());
        Place place = new Place("", Persons.none());
        String text = StepForms.STEPS.write(steps, place).text();
        assertEquals(steps, StepForms.STEPS.read(DocumentReader.read(text), place));
        String start =
                "{\"kind\":\"%s\",\"rule\":\"host/r\",\"basis\":{\"citation\":\"host\",\"standing\":\"extension\","
                        + "\"confidence\":\"inferred\"}";
        String score = "{\"name\":\"%s\",\"sort\":\"score\",\"value\":\"%s\"}";
        String good = ",\"outcome\":{\"name\":\"out\",\"sort\":\"code\",\"value\":\"good\"}";
        List<String> expected = List.of(
                start.formatted("given") + ",\"outcome\":" + score.formatted("out", 4) + ",\"path\":\"a.b\"}",
                start.formatted("decided")
                        + ",\"outcome\":{\"name\":\"out\",\"sort\":\"code\",\"value\":\"above\"},\"path\":\"c\","
                        + "\"role\":\"appraiser\",\"on\":\"2025-01-02\",\"reason\":\"sebab\"}",
                start.formatted("computed") + ",\"outcome\":" + score.formatted("out", 5) + ",\"operands\":["
                        + score.formatted("in", 4) + "]}",
                start.formatted("limited") + ",\"outcome\":" + score.formatted("out", 3) + ",\"operands\":["
                        + score.formatted("in", 5) + "],\"limit\":" + score.formatted("limit", 3) + "}",
                start.formatted("classified") + good + ",\"operands\":[" + score.formatted("in", 3)
                        + "],\"band\":\"[2,)\"}",
                start.formatted("looked-up") + good
                        + ",\"operands\":[{\"name\":\"in\",\"sort\":\"code\",\"value\":\"above\"}]}",
                start.formatted("skipped") + ",\"reason\":\"not-asked\"}");
        IntStream.range(0, expected.size())
                .forEach(i -> assertEquals(
                        expected.get(i),
                        StepForms.STEP.write(steps.get(i), place).text()));
        assertEquals("{\"steps\":[" + String.join(",", expected) + "]}", text);
    }
}
