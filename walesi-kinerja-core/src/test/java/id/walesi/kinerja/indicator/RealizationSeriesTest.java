package id.walesi.kinerja.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RealizationSeriesTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 4);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 5);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 7);

    private static final Realization FIRST = quarter(1, 20);
    private static final Realization CORRECTED = quarter(1, 19);
    private static final Realization SECOND = quarter(2, 30);

    private static final RealizationSeries SERIES = RealizationSeries.of(IndicatorId.of("i"))
            .record(FIRST, APRIL)
            .correct(CORRECTED, MAY, "salah hitung")
            .record(SECOND, JULY);

    private static Realization quarter(int quarter, int documents) {
        return new Realization(
                IndicatorId.of("i"),
                AppraisalPeriod.ofQuarter(2025, quarter),
                Amount.of(documents, MeasurementUnit.DOCUMENT),
                new Evidence(EvidenceKind.REGISTER, "register"));
    }

    @Test
    void theLatestEntryOfEachPeriodCounts() {
        assertEquals(List.of(CORRECTED, SECOND), SERIES.current());
    }

    @Test
    void whatWasCorrectedStaysReadable() {
        assertEquals(FIRST, SERIES.entries().get(0).realization());
        assertEquals("salah hitung", SERIES.entries().get(1).correction().orElseThrow());
    }

    @Test
    void theSeriesReadsAsItWasKnown() {
        assertEquals(List.of(), SERIES.asKnownOn(APRIL.minusDays(1)));
        assertEquals(List.of(FIRST), SERIES.asKnownOn(APRIL));
        assertEquals(List.of(CORRECTED), SERIES.asKnownOn(MAY));
        assertEquals(List.of(CORRECTED, SECOND), SERIES.asKnownOn(JULY));
    }

    @Test
    void periodsComeInTheOrderOfTimeHoweverRecorded() {
        RealizationSeries late =
                RealizationSeries.of(IndicatorId.of("i")).record(SECOND, JULY).record(FIRST, JULY);
        assertEquals(List.of(FIRST, SECOND), late.current());
    }

    @Test
    void aPeriodIsRecordedOnceAndOnlyThenCorrected() {
        assertThrows(IllegalArgumentException.class, () -> SERIES.record(FIRST, JULY));
        assertThrows(IllegalArgumentException.class, () -> SERIES.correct(quarter(3, 1), JULY, "salah hitung"));
        assertThrows(IllegalArgumentException.class, () -> SERIES.correct(FIRST, JULY, " "));
    }

    @Test
    void aRefusedEntryIsToldWithItsPlaceAndWhatToDo() {
        RealizationSeries one = RealizationSeries.of(IndicatorId.of("i")).record(FIRST, APRIL);
        assertSays("entries[1] .*correct it with a reason.*", () -> one.record(CORRECTED, MAY));
        assertSays("entries[1] .*has nothing to correct.*", () -> one.correct(SECOND, MAY, "salah hitung"));
        assertSays("entries[1] .*before the entry before it.*", () -> one.record(SECOND, APRIL.minusDays(1)));
        assertSays("accepted .*", () -> new EvidenceRequirement(Set.of(), true));
    }

    private static void assertSays(String pattern, Executable executable) {
        String said = assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(said.matches(pattern.replace("[1]", "\\[1\\]")), said);
    }

    @Test
    void entriesNeverComeBeforeTheLast() {
        assertThrows(IllegalArgumentException.class, () -> SERIES.record(quarter(3, 1), JULY.minusDays(1)));
    }

    @Test
    void anotherIndicatorIsRefused() {
        RealizationSeries other = RealizationSeries.of(IndicatorId.of("other"));
        assertThrows(IllegalArgumentException.class, () -> other.record(FIRST, APRIL));
    }

    @Test
    void evidenceMayBeRequired() {
        EvidenceRequirement strict = new EvidenceRequirement(EnumSet.of(EvidenceKind.SURVEY), true);
        assertEquals(
                List.of("indicator.evidence-kind-not-accepted", "indicator.evidence-without-digest"),
                codes(strict, FIRST));
        Evidence survey = new Evidence(EvidenceKind.SURVEY, "survei").withSha256("0af9".repeat(16));
        Realization proven = new Realization(IndicatorId.of("i"), FIRST.period(), FIRST.value(), survey);
        assertEquals(List.of(), codes(strict, proven));
        EvidenceRequirement lenient = new EvidenceRequirement(Set.of(EvidenceKind.REGISTER), false);
        assertEquals(List.of(), codes(lenient, FIRST));
        Realization absent = new Realization(
                IndicatorId.of("i"),
                FIRST.period(),
                RealizedValue.absent(AbsenceReason.NOT_MEASURED),
                FIRST.evidence());
        assertEquals(List.of(), codes(strict, absent));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceRequirement(Set.of(), false));
    }

    private static List<String> codes(EvidenceRequirement requirement, Realization realization) {
        return requirement.problems(realization).list().stream()
                .map(Problem::code)
                .map(Object::toString)
                .toList();
    }

    @Test
    void aDigestIsSixtyFourLowerCaseHexadecimalDigits() {
        Evidence evidence = new Evidence(EvidenceKind.REGISTER, "register");
        for (String wrong : List.of(
                "",
                "0".repeat(63),
                "0".repeat(65),
                "A".repeat(64),
                "g".repeat(64),
                "/".repeat(64),
                ":".repeat(64),
                "`".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> evidence.withSha256(wrong), wrong);
        }
    }

    @Test
    void aValueAnswersATargetOfItsKind() {
        TargetValue documents = TargetValue.of(Amount.of(1, MeasurementUnit.DOCUMENT));
        TargetValue day = TargetValue.by(APRIL);
        TargetValue words = TargetValue.narrative("rapi");
        for (TargetValue target : List.of(documents, day, words)) {
            assertEquals(target == documents, FIRST.value().answers(target));
            assertEquals(target == day, RealizedValue.on(APRIL).answers(target));
            assertEquals(target == words, RealizedValue.told("rapi").answers(target));
            assertTrue(RealizedValue.absent(AbsenceReason.NOT_APPLICABLE).answers(target));
        }
        assertFalse(RealizedValue.of(Amount.ofRupiah(1)).answers(documents));
    }

    @Test
    void anAmountAnswersARangeAndACeilingOfItsUnit() {
        Amount ten = Amount.of(10, MeasurementUnit.DOCUMENT);
        for (TargetValue target : List.of(TargetValue.between(ten, ten), new TargetValue.Ceiling(ten))) {
            assertTrue(FIRST.value().answers(target), target.toString());
            assertFalse(RealizedValue.of(Amount.ofRupiah(10)).answers(target), target.toString());
        }
    }

    @Test
    void anExplanationShowsAnAmountOrADayButNoWords() {
        assertEquals(
                Optional.of(new Datum.Numeric(Amount.of(20, MeasurementUnit.DOCUMENT))),
                FIRST.value().datum());
        assertEquals(Optional.of(new Datum.Day(APRIL)), RealizedValue.on(APRIL).datum());
        assertEquals(Optional.empty(), RealizedValue.told("rapi").datum());
        assertEquals(
                Optional.empty(),
                RealizedValue.absent(AbsenceReason.NOT_MEASURED).datum());
    }

    @Test
    void aLogLineNamesIndicatorAndPeriodButNeitherWordsNorWhereTheEvidenceIs() {
        String line = SERIES.toString();
        assertTrue(line.contains("Realization[i, ") && line.contains(" on 2025-04-04]"), line);
        assertFalse(line.contains("salah hitung"), line);
        assertEquals("Evidence[REGISTER]", FIRST.evidence().toString());
        assertEquals("Told[***]", RealizedValue.told("rahasia").toString());
        assertEquals("Narrative[***]", TargetValue.narrative("rahasia").toString());
        assertEquals(
                "IndividualIndicator[i]",
                IndividualIndicator.of("i", "rahasia", Polarity.STABILIZE, TargetValue.narrative("rahasia"))
                        .toString());
    }
}
