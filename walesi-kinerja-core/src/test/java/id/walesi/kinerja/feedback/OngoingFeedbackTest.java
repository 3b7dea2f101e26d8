package id.walesi.kinerja.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OngoingFeedbackTest {

    private static final FeedbackSubject SUBJECT = new FeedbackSubject.OfWorkResult("rhk-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void wordsAboutAPersonStayOutOfText() {
        var feedback = new OngoingFeedback(SUBJECT, ActorRole.PEER, DAY, "Budi is often late");
        assertEquals("Budi is often late", feedback.text());
        assertEquals("OngoingFeedback[PEER on 2026-03-31]", feedback.toString());
    }

    @Test
    void refusesFeedbackWithoutWords() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> new OngoingFeedback(SUBJECT, ActorRole.PEER, DAY, " "));
        assertEquals("text is blank: give text", refused.getMessage());
    }
}
