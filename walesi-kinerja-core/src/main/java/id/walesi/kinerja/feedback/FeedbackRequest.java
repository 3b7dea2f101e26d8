package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.problem.Outcome;
import java.time.LocalDate;
import java.util.Map;
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
     * @return the id
     */
    FeedbackRequestId id();

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
     * The feedback in words, if some were given.
     *
     * @return the feedback, or empty
     */
    Optional<OngoingFeedback> answer();

    /**
     * The answers on scales.
     *
     * @return the answers by the codes of their scales; empty if there are none
     */
    Map<ScaleCode, Integer> ratings();

    /**
     * When it was answered, in words or on scales.
     *
     * @return the day, or empty
     */
    Optional<LocalDate> answeredOn();

    /**
     * Whether a {@link FeedbackRound} shows who answered. Tell it to the giver before the answer.
     *
     * @return as the giver's role has it
     */
    default Authorship authorship() {
        return Authorship.of(role());
    }

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
     * Gives feedback on scales, with or without words.
     *
     * @param by who gives it
     * @param on the day
     * @param text the words, perhaps empty
     * @param ratings the answers by the codes of their scales; a scale that the giver cannot judge is left out
     * @return the answered request, {@code feedback.answer-empty} without words and answers, or the same problems as with
     *     {@link #give(PersonId, LocalDate, String)}
     */
    Outcome<FeedbackRequest> give(PersonId by, LocalDate on, String text, Map<ScaleCode, Integer> ratings);

    /**
     * Declines to give feedback. Nobody has to say why.
     *
     * @param by who declines
     * @param on the day
     * @return the declined request, or the same problems as with {@link #give(PersonId, LocalDate, String)}
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
        return FeedbackRequestValues.ask(FeedbackRequestId.of(id), about, giver, role, subject, askedOn, answerBy);
    }
}
