package id.walesi.kinerja.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class IndicatorTest {

    private static final Amount FIVE = Amount.of(5, MeasurementUnit.WORKING_DAY);
    private static final Amount FOUR = Amount.of(4, MeasurementUnit.WORKING_DAY);
    private static final Amount HOURS = Amount.of(4, MeasurementUnit.HOUR);

    private static IndividualIndicator indicator(TargetValue target) {
        return IndividualIndicator.of("iki", "Waktu penyelesaian", Polarity.LOWER_IS_BETTER, target);
    }

    @Test
    void anIndicatorKeepsWhatItSays() {
        IndividualIndicator plain = indicator(TargetValue.of(FOUR));
        assertEquals(IndicatorId.of("iki"), plain.id());
        assertEquals("Waktu penyelesaian", plain.measure());
        assertEquals(Polarity.LOWER_IS_BETTER, plain.polarity());
        assertEquals(new TargetValue.Single(FOUR), plain.target());
        assertEquals(Optional.empty(), plain.baseline());
        assertEquals(Optional.empty(), plain.aspect());
        IndividualIndicator full = plain.withBaseline(FIVE).withAspect(Aspect.TIME);
        assertEquals(Optional.of(FIVE), full.baseline());
        assertEquals(Optional.of(Aspect.TIME), full.aspect());
        assertEquals(full, plain.withAspect(Aspect.TIME).withBaseline(FIVE), "whichever comes first");
        assertEquals(Optional.empty(), plain.baseline(), "the first one stays as it is");
    }

    @Test
    void aBaselineHasTheUnitOfTheTarget() {
        assertThrows(
                IllegalArgumentException.class,
                () -> indicator(TargetValue.of(FOUR)).withBaseline(HOURS));
        assertThrows(
                IllegalArgumentException.class,
                () -> indicator(TargetValue.narrative("lebih cepat")).withBaseline(FIVE));
        assertEquals(
                Optional.of(FIVE),
                indicator(TargetValue.between(FOUR, FIVE)).withBaseline(FIVE).baseline());
    }

    @Test
    void anIndicatorNeedsAnIdAndAMeasure() {
        TargetValue target = TargetValue.of(FOUR);
        assertThrows(
                IllegalArgumentException.class, () -> IndividualIndicator.of(" ", "m", Polarity.STABILIZE, target));
        assertThrows(IllegalArgumentException.class, () -> IndividualIndicator.of("i", "", Polarity.STABILIZE, target));
        assertNamed("polarity", () -> IndividualIndicator.of("i", "m", null, target));
        assertNamed("target", () -> IndividualIndicator.of("i", "m", Polarity.STABILIZE, null));
        assertNamed("baseline", () -> indicator(target).withBaseline(null));
        assertNamed("aspect", () -> indicator(target).withAspect(null));
    }

    @Test
    void aTargetIsANumberARangeOrWords() {
        assertEquals(
                Optional.of(MeasurementUnit.WORKING_DAY), TargetValue.of(FOUR).unit());
        assertEquals(
                Optional.of(MeasurementUnit.WORKING_DAY),
                TargetValue.between(FOUR, FIVE).unit());
        assertEquals(Optional.empty(), TargetValue.narrative("lebih cepat").unit());
        assertEquals(new TargetValue.Range(FOUR, FOUR), TargetValue.between(FOUR, FOUR));
        assertThrows(IllegalArgumentException.class, () -> TargetValue.between(FIVE, FOUR));
        assertThrows(IllegalArgumentException.class, () -> TargetValue.between(HOURS, FIVE));
        assertThrows(IllegalArgumentException.class, () -> TargetValue.narrative(" "));
        assertEquals(
                Amount.of(-10, MeasurementUnit.PERCENT),
                ((TargetValue.Single) TargetValue.of(Amount.of(-10, MeasurementUnit.PERCENT))).amount(),
                "a negative target is a target");
        assertNamed("amount", () -> TargetValue.of(null));
        assertNamed("lowest", () -> TargetValue.between(null, FOUR));
        assertNamed("highest", () -> TargetValue.between(FOUR, null));
    }

    @Test
    void aRealizationHasItsEvidence() {
        Evidence evidence = new Evidence(EvidenceKind.SURVEY, "skm-99");
        AppraisalPeriod period = AppraisalPeriod.ofYear(2025);
        Realization realization = new Realization(IndicatorId.of("iki"), period, FOUR, evidence);
        assertEquals(evidence, realization.evidence());
        assertThrows(IllegalArgumentException.class, () -> new Evidence(EvidenceKind.SURVEY, ""));
        assertThrows(IllegalArgumentException.class, () -> new Realization(IndicatorId.of(""), period, FOUR, evidence));
        assertNamed("kind", () -> new Evidence(null, "a"));
        assertNamed("period", () -> new Realization(IndicatorId.of("iki"), null, FOUR, evidence));
        assertNamed("value", () -> new Realization(IndicatorId.of("iki"), period, (Amount) null, evidence));
        assertNamed("evidence", () -> new Realization(IndicatorId.of("iki"), period, FOUR, null));
    }

    @Test
    void turnaroundNeedsADocumentAndNoNegativeTime() {
        assertThrows(IllegalArgumentException.class, () -> new Turnaround(0, FIVE));
        assertThrows(IllegalArgumentException.class, () -> new Turnaround(1, Amount.of(-1, MeasurementUnit.HOUR)));
        assertEquals(1, new Turnaround(1, Amount.of(0, MeasurementUnit.HOUR)).documents());
        assertNamed("total", () -> new Turnaround(1, null));
    }

    @Test
    void aScaleHasElementsAndADirection() {
        assertThrows(IllegalArgumentException.class, () -> new SurveyScale(0, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> new SurveyScale(9, 4, 4));
        assertEquals(1, new SurveyScale(1, 1, 2).elements());
    }

    private static final SurveyScale TWO_QUESTIONS = new SurveyScale(2, 1, 4);

    private static String refused(List<List<Integer>> questionnaires) {
        Outcome<SatisfactionSurvey> outcome = SatisfactionSurvey.ofAnswers(questionnaires, TWO_QUESTIONS);
        assertTrue(outcome.value().isEmpty());
        return outcome.problems().list().toString();
    }

    @Test
    void aSurveySumsWholeQuestionnaires() {
        List<List<Integer>> answers = List.of(List.of(4, 3), List.of(1, 2), List.of(2, 2));
        assertEquals(
                new SatisfactionSurvey(3, List.of(7, 7)),
                SatisfactionSurvey.ofAnswers(answers, TWO_QUESTIONS).orThrow());
        assertNamed("questionnaires[1][0]", () -> refused(List.of(List.of(1, 1), Collections.singletonList(null))));
        assertNamed("questionnaires[0][1]", () -> refused(List.of(Arrays.asList(1, null))));
        assertEquals(
                List.of(true, true, false, false),
                Stream.of(1, 4, 0, 5).map(TWO_QUESTIONS::allows).toList());
    }

    @Test
    void everyAnswerOffTheScaleIsToldBeforeAnythingIsSummed() {
        assertEquals("[error survey.no-respondent at questionnaires]", refused(List.of()));
        assertEquals(
                "[error survey.questionnaire-length-differs at questionnaires[0]]", refused(List.of(List.of(4, 4, 4))));
        // 5 and 0 would sum to what 4 and 1 sum to
        assertEquals(
                "[error survey.answer-off-scale at questionnaires[0][0],"
                        + " error survey.answer-off-scale at questionnaires[1][0]]",
                refused(List.of(List.of(5, 3), List.of(0, 3))));
        assertEquals(
                "[error survey.questionnaire-length-differs at questionnaires[0],"
                        + " error survey.questionnaire-length-differs at questionnaires[1],"
                        + " error survey.answer-off-scale at questionnaires[1][2]]",
                refused(List.of(List.of(1), List.of(4, 4, 9))));
        assertEquals(
                List.of(Term.of("found", Ratio.of(9)), Term.of("lowest", Ratio.of(1)), Term.of("highest", Ratio.of(4))),
                SatisfactionSurvey.ofAnswers(List.of(List.of(9, 4)), TWO_QUESTIONS)
                        .problems()
                        .list()
                        .get(0)
                        .details());
        assertEquals(
                List.of(Term.of("found", Ratio.of(1)), Term.of("expected", Ratio.of(2))),
                SatisfactionSurvey.ofAnswers(List.of(List.of(4)), TWO_QUESTIONS)
                        .problems()
                        .list()
                        .get(0)
                        .details());
    }

    @Test
    void sumsNeverWrapAround() {
        List<List<Integer>> answers = List.of(List.of(Integer.MAX_VALUE), List.of(1));
        SurveyScale wide = new SurveyScale(1, 1, Integer.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> SatisfactionSurvey.ofAnswers(answers, wide));
    }

    @Test
    void aSurveyWithoutRespondentElementOrWithANegativeSumIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SatisfactionSurvey(0, List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new SatisfactionSurvey(-1, List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new SatisfactionSurvey(1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new SatisfactionSurvey(1, List.of(1, -1)));
        assertEquals(List.of(0), new SatisfactionSurvey(1, List.of(0)).elementSums());
    }

    @Test
    void codesAreStable() {
        assertEquals(
                List.of(
                        "quantity",
                        "quality",
                        "time",
                        "cost",
                        "higher-is-better",
                        "lower-is-better",
                        "stabilize",
                        "register",
                        "survey",
                        "report",
                        "document",
                        "system",
                        "sum",
                        "average",
                        "take-last-known",
                        "maximum",
                        "not-measured",
                        "not-applicable"),
                Stream.of(
                                Aspect.values(),
                                Polarity.values(),
                                EvidenceKind.values(),
                                Consolidation.values(),
                                AbsenceReason.values())
                        .flatMap(Arrays::stream)
                        .map(Coded::code)
                        .toList());
    }

    @Test
    void anAspectHasItsOfficialLabel() {
        assertEquals(
                List.of("Kuantitas", "Kualitas", "Waktu", "Biaya"),
                Stream.of(Aspect.values()).map(Aspect::label).toList());
    }

    @Test
    void idsAreTheHostsKeysInOrder() {
        assertEquals("iki-2", IndicatorId.of("iki-2").toString());
        assertEquals(
                List.of(IndicatorId.of("iki-1"), IndicatorId.of("iki-2")),
                Stream.of(IndicatorId.of("iki-2"), IndicatorId.of("iki-1"))
                        .sorted()
                        .toList());
    }

    private static void assertNamed(String name, Executable executable) {
        assertEquals(name, assertThrows(NullPointerException.class, executable).getMessage());
    }
}
