package id.walesi.kinerja.feedback;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.CoreValue;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackRequestTest {

    private static final PersonId EMPLOYEE = PersonId.of("employee");
    private static final PersonId GIVER = PersonId.of("giver");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 8);
    private static final FeedbackSubject SUBJECT = new FeedbackSubject.OfBehavior(CoreValue.COLLABORATIVE);

    private static FeedbackRequest asked() {
        return FeedbackRequest.ask("f-1", EMPLOYEE, GIVER, ActorRole.PEER, SUBJECT, DAY, LAST)
                .orThrow();
    }

    @Test
    void whatIsAskedIsWhatOneReads() {
        FeedbackRequest request = asked();
        assertEquals(FeedbackRequestId.of("f-1"), request.id());
        assertEquals(EMPLOYEE, request.about());
        assertEquals(GIVER, request.giver());
        assertEquals(ActorRole.PEER, request.role());
        assertEquals(SUBJECT, request.subject());
        assertEquals(DAY, request.askedOn());
        assertEquals(LAST, request.answerBy());
        assertEquals(Optional.empty(), request.answer());
        assertEquals(Optional.empty(), request.declinedOn());
        assertEquals("FeedbackRequest[of PEER until 2026-05-08]", request.toString());
    }

    @Test
    void itExpiresByItselfAfterTheLastDay() {
        assertEquals(FeedbackStatus.OPEN, asked().status(LAST));
        assertEquals(FeedbackStatus.EXPIRED, asked().status(LAST.plusDays(1)));
        assertEquals(
                FeedbackStatus.GIVEN,
                asked().give(GIVER, LAST, "baik").orThrow().status(LAST.plusDays(1)));
        assertEquals(
                FeedbackStatus.DECLINED, asked().decline(GIVER, LAST).orThrow().status(LAST.plusDays(1)));
    }

    @Test
    void theAnswerIsFeedbackOnTheSubjectInTheRole() {
        FeedbackRequest given = asked().give(GIVER, LAST, "terbuka").orThrow();
        assertEquals(Optional.of(new OngoingFeedback(SUBJECT, ActorRole.PEER, LAST, "terbuka")), given.answer());
        assertEquals(Optional.empty(), given.declinedOn());
        FeedbackRequest declined = asked().decline(GIVER, DAY).orThrow();
        assertEquals(Optional.of(DAY), declined.declinedOn());
        assertEquals(Optional.empty(), declined.answer());
    }

    @Test
    void onlyThePersonAskedAnswersOnceAndInTime() {
        assertRefused(asked().give(EMPLOYEE, DAY, "baik"), "feedback.given-by-other");
        assertRefused(asked().decline(EMPLOYEE, DAY), "feedback.given-by-other");
        assertRefused(asked().give(GIVER, DAY.minusDays(1), "baik"), "feedback.before-request");
        assertRefused(asked().give(GIVER, LAST.plusDays(1), "baik"), "feedback.request-expired");
        assertRefused(asked().decline(GIVER, LAST.plusDays(1)), "feedback.request-expired");
        FeedbackRequest given = asked().give(GIVER, DAY, "baik").orThrow();
        assertRefused(given.give(GIVER, DAY, "lagi"), "feedback.request-closed");
        assertRefused(given.decline(GIVER, LAST.plusDays(9)), "feedback.request-closed");
        FeedbackRequest declined = asked().decline(GIVER, DAY).orThrow();
        assertRefused(declined.give(GIVER, DAY, "baik"), "feedback.request-closed");
        assertThrows(IllegalArgumentException.class, () -> asked().give(GIVER, DAY, " "));
    }

    @Test
    void nobodyIsAskedAboutOneself() {
        assertRefused(
                FeedbackRequest.ask("f", EMPLOYEE, EMPLOYEE, ActorRole.PEER, SUBJECT, DAY, LAST),
                "feedback.asked-of-oneself");
        assertRefused(
                FeedbackRequest.ask("f", EMPLOYEE, GIVER, ActorRole.EMPLOYEE, SUBJECT, DAY, DAY.minusDays(1)),
                "feedback.asked-of-oneself",
                "feedback.due-before-asked");
        assertEquals(
                FeedbackStatus.OPEN,
                FeedbackRequest.ask("f", EMPLOYEE, GIVER, ActorRole.PEER, SUBJECT, DAY, DAY)
                        .orThrow()
                        .status(DAY));
    }
}
