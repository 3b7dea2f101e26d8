package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Feedback that somebody asked for: from whom, in which role, about what, and until when. Feedback that nobody asked
 * for is {@link OngoingFeedback} alone.
 *
 * @term permintaan umpan balik
 * @basis PermenPANRB 6/2022: ongoing feedback from the leader and others
 */
public sealed interface FeedbackRequest permits FeedbackRequestValues {

    /**
     * The host's key of the request.
     *
     * @return not blank
     */
    String id();

    /**
     * Whom the feedback is about.
     *
     * @return the employee
     */
    PersonId about();

    /**
     * Who is asked.
     *
     * @return the giver, never the employee
     */
    PersonId giver();

    /**
     * In which role the giver is asked.
     *
     * @return the role, never {@link ActorRole#EMPLOYEE}
     */
    ActorRole role();

    /**
     * What it is about.
     *
     * @return the subject
     */
    FeedbackSubject subject();

    /**
     * When it was asked.
     *
     * @return the day
     */
    LocalDate askedOn();

    /**
     * Until when it may be answered.
     *
     * @return the last day, which still counts
     */
    LocalDate answerBy();

    /**
     * The feedback, if it was given.
     *
     * @return the feedback, or empty
     */
    Optional<OngoingFeedback> answer();

    /**
     * When the giver declined.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> declinedOn();

    /**
     * What has become of the request. It expires by itself; nobody needs to say so.
     *
     * @param day the day on which one looks
     * @return the status
     */
    FeedbackStatus status(LocalDate day);

    /**
     * Gives the feedback.
     *
     * @param by who gives it
     * @param on the day
     * @param text the words, not blank
     * @return the answered request, or {@code feedback.given-by-other}, {@code feedback.before-request},
     *     {@code feedback.request-closed} or {@code feedback.request-expired}
     */
    Outcome<FeedbackRequest> give(PersonId by, LocalDate on, String text);

    /**
     * Declines to give feedback. Nobody has to say why.
     *
     * @param by who declines
     * @param on the day
     * @return the declined request, or the same problems as with {@link #give}
     */
    Outcome<FeedbackRequest> decline(PersonId by, LocalDate on);

    /**
     * Asks for feedback.
     *
     * @param id the host's key of the request, not blank
     * @param about whom the feedback is about
     * @param giver who is asked
     * @param role in which role
     * @param subject what it is about
     * @param askedOn the day
     * @param answerBy the last day for the answer
     * @return the open request, or {@code feedback.asked-of-oneself} or {@code feedback.due-before-asked}
     */
    static Outcome<FeedbackRequest> ask(
            String id,
            PersonId about,
            PersonId giver,
            ActorRole role,
            FeedbackSubject subject,
            LocalDate askedOn,
            LocalDate answerBy) {
        return FeedbackRequestValues.ask(id, about, giver, role, subject, askedOn, answerBy);
    }
}
