package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import java.time.LocalDate;
import java.util.Map;

/**
 * Feedback of a superior or a team lead in a round. It is shown with its giver, who is told so before answering.
 *
 * @param giver who gave it
 * @param role in which role
 * @param on the day
 * @param ratings the answers by the codes of their scales
 * @param text the words, perhaps empty; never shown by {@code toString}, a message or a log
 * @term umpan balik pimpinan
 */
public record NamedFeedback(
        PersonId giver, ActorRole role, LocalDate on, Map<ScaleCode, Integer> ratings, String text) {

    /**
     * Checks and copies its components.
     *
     * @param giver who gave it
     * @param role in which role
     * @param on the day
     * @param ratings the answers by the codes of their scales
     * @param text the words, perhaps empty; never shown by {@code toString}, a message or a log
     */
    public NamedFeedback {
        Check.notNull("giver", giver);
        Check.that(
                Authorship.of(role) == Authorship.NAMED, "role", role, "the feedback of this role is shown as a group");
        Check.notNull("on", on);
        ratings = Map.copyOf(Check.notNull("ratings", ratings));
        Check.notNull("text", text);
    }

    @Override
    public String toString() {
        return "NamedFeedback[" + role + " on " + on + "]";
    }
}
