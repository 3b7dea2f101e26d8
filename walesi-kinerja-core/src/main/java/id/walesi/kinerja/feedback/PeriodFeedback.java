package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * What the document of a period shows of feedback and recognition. Nothing in it is a score.
 *
 * @param releases the groups, in the order in which they were released
 * @param named what superiors and team leads said
 * @param recognitions the notes of recognition of the period, by day and id
 * @term lembar umpan balik dan apresiasi
 */
public record PeriodFeedback(
        List<FeedbackRelease> releases, List<NamedFeedback> named, List<RecognitionNote> recognitions) {

    /**
     * Copies its components.
     *
     * @param releases the groups, in the order in which they were released
     * @param named what superiors and team leads said
     * @param recognitions the notes of recognition of the period, by day and id
     */
    public PeriodFeedback {
        releases = Check.list("releases", releases);
        named = Check.list("named", named);
        recognitions = Check.list("recognitions", recognitions);
    }
}
