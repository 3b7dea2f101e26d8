package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.indicator.SurveyScale;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.rating.ServiceQuality;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The method alone, with a form of its own: two elements, answers 2 to 5, times 10, whole numbers. */
class SatisfactionIndexMethodTest {

    private static final Basis BASIS = new Basis(
            new Citation(new Instrument("test", "Test", DateRange.since(LocalDate.of(2020, 1, 1))), ""),
            Standing.EXTENSION,
            Confidence.INFERRED);

    private static final SatisfactionIndexMethod.Rules RULES = new SatisfactionIndexMethod.Rules(
            Rule.of("test/average", BASIS, "average", "answers", "respondents"),
            Rule.of("test/index", BASIS, "index", "average"),
            Rule.of("test/rounded", BASIS, "rounded", "index"),
            Rule.of("test/quality", BASIS, "quality", "rounded"));

    private static final Interval LOW = Interval.closed(Ratio.of(20), Ratio.of(29));
    private static final Interval HIGH = Interval.closed(Ratio.of(30), Ratio.of(50));

    private static SatisfactionIndexMethod method(Rounding rounding) {
        return new SatisfactionIndexMethod(
                new SurveyScale(2, 2, 5),
                Ratio.of(10),
                rounding,
                Bands.onGrid(0, List.of(new Band<>(LOW, ServiceQuality.D), new Band<>(HIGH, ServiceQuality.A))),
                RULES);
    }

    private static final SatisfactionIndexMethod METHOD = method(Rounding.ofTotal(0, RoundingMode.HALF_UP));

    private static Amount points(long numerator, long denominator) {
        return new Amount(Ratio.of(numerator, denominator), MeasurementUnit.INDEX_POINT);
    }

    @Test
    void everyStepIsRecordedAndNothingIsRoundedBeforeTheEnd() {
        Recorder recorder = Recorder.recording();
        // means 10/3 and 8/3, mean of means 3, but with 9 and 8: (3 + 8/3) / 2 x 10 = 28.33
        SatisfactionIndex index = METHOD.compute(new SatisfactionSurvey(3, List.of(9, 8)), recorder);
        assertEquals(new SatisfactionIndex(points(85, 3), points(28, 1), Optional.of(ServiceQuality.D)), index);
        assertEquals(
                List.of(
                        new Step.Computed(
                                RULES.elementAverage(),
                                Term.of("average", Ratio.of(3)),
                                List.of(Term.of("answers", Ratio.of(9)), Term.of("respondents", Ratio.of(3)))),
                        new Step.Computed(
                                RULES.elementAverage(),
                                Term.of("average", Ratio.of(8, 3)),
                                List.of(Term.of("answers", Ratio.of(8)), Term.of("respondents", Ratio.of(3)))),
                        new Step.Computed(
                                RULES.index(),
                                Term.of("index", points(85, 3)),
                                List.of(Term.of("average", Ratio.of(3)), Term.of("average", Ratio.of(8, 3)))),
                        new Step.Limited(
                                RULES.rounded(),
                                Term.of("rounded", points(28, 1)),
                                Term.of("index", points(85, 3)),
                                Term.of("limit", Ratio.of(0))),
                        new Step.Classified(
                                RULES.quality(),
                                Term.of("quality", ServiceQuality.D),
                                Term.of("rounded", points(28, 1)),
                                LOW)),
                recorder.trace().steps());
    }

    @Test
    void withoutRoundingANumberBetweenTwoBandsHasNoQuality() {
        // (3 + 2.95) / 2 x 10 = 29.75
        SatisfactionSurvey survey = new SatisfactionSurvey(20, List.of(60, 59));
        assertEquals(
                Optional.empty(),
                method(Rounding.none()).compute(survey, Recorder.discarding()).quality());
        assertEquals(
                Optional.of(ServiceQuality.A),
                METHOD.compute(survey, Recorder.discarding()).quality());
    }

    @Test
    void answersAreAllowedFromTheLowestToTheHighest() {
        assertFalse(METHOD.allows(1));
        assertTrue(METHOD.allows(2));
        assertTrue(METHOD.allows(5));
        assertFalse(METHOD.allows(6));
    }

    @Test
    void eachImpossibleSumAndAWrongNumberOfElementsIsFound() {
        SatisfactionSurvey survey = new SatisfactionSurvey(3, List.of(5, 6, 15, 16));
        List<Problem> problems = METHOD.problems(survey).list();
        assertEquals(
                List.of(
                        "error survey.element-count-differs at elementSums",
                        "error survey.answer-out-of-scale at elementSums[0]",
                        "error survey.answer-out-of-scale at elementSums[3]"),
                problems.stream().map(Problem::toString).toList());
        assertEquals(
                List.of(Term.of("found", Ratio.of(4)), Term.of("expected", Ratio.of(2))),
                problems.get(0).details());
        assertEquals(
                List.of(
                        Term.of("found", Ratio.of(16)),
                        Term.of("lowest", Ratio.of(6)),
                        Term.of("highest", Ratio.of(15))),
                problems.get(2).details());
        assertThrows(IllegalArgumentException.class, () -> METHOD.compute(survey, Recorder.discarding()));
    }

    @Test
    void manyRespondentsDoNotWrapAround() {
        SatisfactionSurvey survey = new SatisfactionSurvey(Integer.MAX_VALUE, List.of(5, 5));
        assertEquals(2, METHOD.problems(survey).list().size());
    }

    @Test
    void nullIsNamed() {
        Rule rule = RULES.index();
        assertEquals(
                "quality",
                assertThrows(
                                NullPointerException.class,
                                () -> new SatisfactionIndexMethod.Rules(rule, rule, rule, null))
                        .getMessage());
        assertEquals(
                "rules",
                assertThrows(
                                NullPointerException.class,
                                () -> new SatisfactionIndexMethod(
                                        METHOD.scale(), METHOD.factor(), METHOD.rounding(), METHOD.grades(), null))
                        .getMessage());
        assertEquals(
                "quality",
                assertThrows(NullPointerException.class, () -> new SatisfactionIndex(points(1, 1), points(1, 1), null))
                        .getMessage());
    }
}
