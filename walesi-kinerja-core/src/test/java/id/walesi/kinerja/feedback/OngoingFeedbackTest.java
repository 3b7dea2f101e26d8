package id.walesi.kinerja.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.target.WorkResultId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OngoingFeedbackTest {

    private static final FeedbackSubject SUBJECT = new FeedbackSubject.OfBehavior(CoreValue.HARMONIOUS);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    @Test
    void itsTextHidesItsWords() {
        OngoingFeedback feedback = new OngoingFeedback(SUBJECT, ActorRole.PEER, DAY, "sangat membantu");
        assertEquals("sangat membantu", feedback.text());
        assertEquals("OngoingFeedback[PEER on 2025-02-01]", feedback.toString());
    }

    @Test
    void allPartsAreNeeded() {
        assertThrows(IllegalArgumentException.class, () -> new OngoingFeedback(SUBJECT, ActorRole.PEER, DAY, " "));
        assertThrows(NullPointerException.class, () -> new OngoingFeedback(null, ActorRole.PEER, DAY, "a"));
        assertThrows(NullPointerException.class, () -> new OngoingFeedback(SUBJECT, null, DAY, "a"));
        assertThrows(NullPointerException.class, () -> new OngoingFeedback(SUBJECT, ActorRole.PEER, null, "a"));
        assertThrows(IllegalArgumentException.class, () -> new FeedbackSubject.OfWorkResult(WorkResultId.of("")));
        assertThrows(NullPointerException.class, () -> new FeedbackSubject.OfBehavior(null));
    }

    @Test
    void aBlankTextIsNotRepeatedInTheMessage() {
        assertEquals(
                "text is blank: give text",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new OngoingFeedback(SUBJECT, ActorRole.PEER, DAY, "\t"))
                        .getMessage());
    }
}
