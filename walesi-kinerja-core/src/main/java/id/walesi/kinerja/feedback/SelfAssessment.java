package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.rating.ExpectationRating;
import java.time.LocalDate;
import java.util.List;

/**
 * How the employee sees one subject, with evidence. It stands beside the appraiser's view and never replaces it.
 *
 * @param subject what it is about
 * @param view how the employee rates it
 * @param on the day
 * @param text the employee's words, perhaps empty; never shown by {@code toString}, a message or a log
 * @param evidence where it shows
 * @term penilaian mandiri
 * @basis e-Kinerja BKN: self-assessment with action plan and evidence
 */
public record SelfAssessment(
        FeedbackSubject subject, ExpectationRating view, LocalDate on, String text, List<Evidence> evidence) {

    /**
     * Checks and copies its components.
     *
     * @param subject what it is about
     * @param view how the employee rates it
     * @param on the day
     * @param text the employee's words, perhaps empty; never shown by {@code toString}, a message or a log
     * @param evidence where it shows
     */
    public SelfAssessment {
        Check.notNull("subject", subject);
        Check.notNull("view", view);
        Check.notNull("on", on);
        Check.notNull("text", text);
        evidence = Check.list("evidence", evidence);
    }

    /**
     * This view beside the appraiser's view of the same subject.
     *
     * @param appraiser the appraiser's view
     * @return both, and how far apart they are
     */
    public AssessmentGap beside(ExpectationRating appraiser) {
        return new AssessmentGap(subject, view, appraiser);
    }

    @Override
    public String toString() {
        return "SelfAssessment[on " + on + "]";
    }
}
