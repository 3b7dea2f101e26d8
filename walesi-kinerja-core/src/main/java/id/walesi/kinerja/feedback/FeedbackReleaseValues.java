package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.ActorRole;
import java.time.LocalDate;
import java.util.List;

/** The values of a release. */
record FeedbackReleaseValues(
        ActorRole role,
        LocalDate on,
        int raters,
        List<ScaleCounts> scales,
        List<ScaleCode> withheld,
        List<String> texts)
        implements FeedbackRelease {

    @Override
    public String toString() {
        return "FeedbackRelease[of " + role + " on " + on + "]";
    }
}
