package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import java.time.LocalDate;
import java.util.List;

/**
 * What may be shown of the feedback of one group of givers. Once made it never changes.
 *
 * @term hasil umpan balik kelompok
 */
public sealed interface FeedbackRelease permits FeedbackReleaseValues {

    /**
     * The role that all givers have.
     *
     * @return a role whose feedback is {@link Authorship#GROUPED}
     */
    ActorRole role();

    /**
     * The day on which the release was made.
     *
     * @return the day, the same for everything in it
     */
    LocalDate on();

    /**
     * How many gave feedback.
     *
     * @return at least the minimum of the round
     */
    int raters();

    /**
     * The scales that are shown.
     *
     * @return in the order of the round
     */
    List<ScaleCounts> scales();

    /**
     * The scales that are not shown, because too few answered or all gave the same answer. Which of the two is not said.
     *
     * @return their codes, in the order of the round
     */
    List<ScaleCode> withheld();

    /**
     * What was said in words.
     *
     * @return sorted by the words themselves; empty if fewer wrote than the minimum of the round
     */
    List<String> texts();
}
