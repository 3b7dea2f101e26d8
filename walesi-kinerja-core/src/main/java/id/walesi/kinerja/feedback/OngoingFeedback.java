package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;

/**
 * Feedback given during the period, in free words.
 *
 * @param subject what it is about
 * @param role in which role it was given
 * @param on the day
 * @param text the words, never shown by {@code toString}, a message or a log
 * @term umpan balik berkelanjutan
 * @basis PermenPANRB 6/2022
 */
public record OngoingFeedback(FeedbackSubject subject, ActorRole role, LocalDate on, String text) {

    /**
     * Checks its components.
     *
     * @param subject what it is about
     * @param role in which role it was given
     * @param on the day
     * @param text the words, never shown by {@code toString}, a message or a log
     */
    public OngoingFeedback {
        Check.notNull("subject", subject);
        Check.notNull("role", role);
        Check.notNull("on", on);
        Check.text("text", text);
    }

    @Override
    public String toString() {
        return "OngoingFeedback[" + role + " on " + on + "]";
    }
}
