package id.walesi.kinerja.feedback;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionNoteTest {

    private static final PersonId OFFICER = PersonId.of("officer");
    private static final PersonId HEAD = PersonId.of("head");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static RecognitionGround progress(Polarity polarity, long before, long after) {
        return new RecognitionGround.MeasuredProgress(
                IndicatorId.of("i-1"),
                AppraisalPeriod.ofQuarter(2026, 2),
                polarity,
                new RecognitionGround.Step(
                        Amount.of(before, MeasurementUnit.DAY), Amount.of(after, MeasurementUnit.DAY)));
    }

    private static Outcome<RecognitionNote> write(PersonId by, LocalDate on, RecognitionGround ground) {
        return RecognitionNote.write("n-1", OFFICER, by, on, ground, "Cepat dan rapi.");
    }

    @Test
    void aNoteIsWhatWasWritten() {
        RecognitionGround ground = progress(Polarity.LOWER_IS_BETTER, 5, 4);
        RecognitionNote note = write(HEAD, DAY, ground).orThrow();
        assertEquals(RecognitionNoteId.of("n-1"), note.id());
        assertEquals(OFFICER, note.to());
        assertEquals(HEAD, note.by());
        assertEquals(DAY, note.on());
        assertEquals(ground, note.ground());
        assertEquals("Cepat dan rapi.", note.text());
        assertEquals("RecognitionNote[on 2026-07-01]", note.toString());
    }

    @Test
    void progressIsAStepInTheBetterDirection() {
        assertTrue(progress(Polarity.LOWER_IS_BETTER, 5, 4).holds());
        assertFalse(progress(Polarity.LOWER_IS_BETTER, 5, 5).holds());
        assertFalse(progress(Polarity.LOWER_IS_BETTER, 4, 5).holds());
        assertTrue(progress(Polarity.HIGHER_IS_BETTER, 4, 5).holds());
        assertFalse(progress(Polarity.HIGHER_IS_BETTER, 5, 5).holds());
        assertFalse(progress(Polarity.HIGHER_IS_BETTER, 5, 4).holds());
        assertFalse(progress(Polarity.STABILIZE, 4, 5).holds());
        assertFalse(progress(Polarity.STABILIZE, 5, 4).holds());
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> new RecognitionGround.Step(
                        Amount.of(1, MeasurementUnit.DAY), Amount.of(1, MeasurementUnit.HOUR)));
        assertTrue(error.getMessage().startsWith("after = hour"), error.getMessage());
    }

    @Test
    void aNoteWithoutGroundIsRefusedWithEveryReason() {
        Outcome<RecognitionNote> outcome =
                write(OFFICER, LocalDate.of(2026, 6, 29), progress(Polarity.LOWER_IS_BETTER, 4, 4));
        assertRefused(
                outcome,
                "feedback.recognition-of-oneself",
                "feedback.recognition-without-progress",
                "feedback.recognition-before-ground");
        assertEquals(
                List.of("by", "ground", "on"),
                outcome.problems().list().stream().map(each -> each.path()).toList());
        assertEquals(
                List.of(Term.of("on", LocalDate.of(2026, 6, 29)), Term.of("known", LocalDate.of(2026, 6, 30))),
                outcome.problems().list().get(2).details());
    }

    @Test
    void aContributionCountsFromTheDayOfItsConfirmation() {
        RecognitionGround ground = new RecognitionGround.ConfirmedContribution(ContributionId.of("k-7"), DAY);
        assertTrue(ground.holds());
        assertEquals(DAY, ground.knownOn());
        assertTrue(write(HEAD, DAY, ground).succeeded());
        assertRefused(write(HEAD, DAY.minusDays(1), ground), "feedback.recognition-before-ground");
        assertEquals(
                LocalDate.of(2026, 6, 30), progress(Polarity.STABILIZE, 1, 1).knownOn());
    }
}
