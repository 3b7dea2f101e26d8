package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.ExpectationRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks, before an evaluation goes out, whether the appraiser's feedback helps the employee: whether it says anything,
 * was written for this person, fits the rating, and came more than once. It is an offer to the appraiser and an
 * extension of this library: no law asks for it, a notice never stops anything, and nobody is scored by it.
 *
 * @param fewestWords how many words a feedback should have, at least 1
 * @param copies how many persons with the very same words are pointed out, at least 2
 * @param daysInYear on how many days of a year feedback should have been given, at least 2
 * @term pemeriksaan mutu umpan balik
 */
public record FeedbackLint(int fewestWords, int copies, int daysInYear) {

    private static final ProblemCode NONE = ProblemCode.of("feedback.none-from-appraiser");
    private static final ProblemCode EMPTY = ProblemCode.of("feedback.says-too-little");
    private static final ProblemCode COPIED = ProblemCode.of("feedback.copied-to-many");
    private static final ProblemCode CONTRADICTS = ProblemCode.of("feedback.contradicts-rating");
    private static final ProblemCode UNANNOUNCED = ProblemCode.of("feedback.low-rating-never-said");
    private static final ProblemCode SELDOM = ProblemCode.of("feedback.too-seldom");

    /**
     * Checks its components.
     *
     * @param fewestWords how many words a feedback should have, at least 1
     * @param copies how many persons with the very same words are pointed out, at least 2
     * @param daysInYear on how many days of a year feedback should have been given, at least 2
     */
    public FeedbackLint {
        Check.between("fewestWords", fewestWords, 1, Integer.MAX_VALUE);
        Check.between("copies", copies, 2, Integer.MAX_VALUE);
        Check.between("daysInYear", daysInYear, 2, Integer.MAX_VALUE);
    }

    /**
     * Looks at the feedback of one case; that of others than the appraiser is passed over.
     *
     * @param facts the case, with or without its ratings
     * @param others the same appraiser's other cases, for words that were copied; those of other appraisers are passed
     *     over
     * @param tone how a feedback sounds, as far as the host can tell
     * @return notices, in the order of the case
     */
    public Problems problems(AppraisalCase facts, List<? extends AppraisalCase> others, FeedbackTone tone) {
        Check.notNull("facts", facts);
        Check.notNull("tone", tone);
        List<AppraisalCase> own = Check.<AppraisalCase>list("others", others).stream()
                .filter(other -> other.appraiser().equals(facts.appraiser()))
                .filter(other -> !other.employee().id().equals(facts.employee().id()))
                .toList();
        List<Problem> found = new ArrayList<>();
        List<OngoingFeedback> given =
                facts.feedback().stream().filter(FeedbackLint::isAppraisers).toList();
        if (given.isEmpty()) {
            found.add(Problem.notice(NONE, "feedback"));
        }
        for (int i = 0; i < facts.feedback().size(); i++) {
            if (isAppraisers(facts.feedback().get(i))) {
                words(facts.feedback().get(i), "feedback[" + i + "]", own, found);
            }
        }
        long days = given.stream().map(OngoingFeedback::on).distinct().count();
        if (facts.period().type() == PeriodType.YEAR && days > 0 && days < daysInYear) {
            found.add(Problem.notice(
                    SELDOM, "feedback", Term.of("days", Ratio.of(days)), Term.of("fewest", Ratio.of(daysInYear))));
        }
        facts.workResultRating()
                .ifPresent(decision ->
                        rating(decision.rating(), AppraisalCase.WORK_RESULT_RATING, false, given, tone, found));
        facts.workBehaviorRating()
                .ifPresent(decision ->
                        rating(decision.rating(), AppraisalCase.WORK_BEHAVIOR_RATING, true, given, tone, found));
        return new Problems(found);
    }

    private static boolean isAppraisers(OngoingFeedback feedback) {
        return feedback.role() == ActorRole.APPRAISER;
    }

    private void words(OngoingFeedback feedback, String path, List<AppraisalCase> others, List<Problem> found) {
        List<String> words = words(feedback.text());
        if (words.size() < fewestWords) {
            found.add(Problem.notice(EMPTY, path, Term.of("fewest", Ratio.of(fewestWords))));
        }
        long persons = 1
                + others.stream()
                        .filter(other -> other.feedback().stream()
                                .filter(FeedbackLint::isAppraisers)
                                .anyMatch(said -> words(said.text()).equals(words)))
                        .map(other -> other.employee().id())
                        .distinct()
                        .count();
        if (persons >= copies) {
            found.add(Problem.notice(COPIED, path, Term.of("persons", Ratio.of(persons))));
        }
    }

    /** The words without case, marks and spaces, so that a comma does not make a copy an original. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static void rating(
            ExpectationRating rating,
            String path,
            boolean behavior,
            List<OngoingFeedback> given,
            FeedbackTone tone,
            List<Problem> found) {
        List<OngoingFeedback> said = given.stream()
                .filter(feedback -> isOfBehavior(feedback.subject()) == behavior)
                .toList();
        if (rating == ExpectationRating.BELOW && said.isEmpty()) {
            found.add(Problem.notice(UNANNOUNCED, path, Term.of("rating", rating)));
        }
        List<ExpectationRating> views =
                said.stream().map(tone::of).flatMap(Optional::stream).toList();
        Optional<ExpectationRating> opposite = rating == ExpectationRating.ABOVE
                ? Optional.of(ExpectationRating.BELOW)
                : rating == ExpectationRating.BELOW ? Optional.of(ExpectationRating.ABOVE) : Optional.empty();
        boolean against = !views.isEmpty() && views.stream().allMatch(view -> opposite.equals(Optional.of(view)));
        if (against) {
            found.add(Problem.notice(
                    CONTRADICTS, path, Term.of("rating", rating), Term.of("heard", opposite.orElseThrow())));
        }
    }

    private static boolean isOfBehavior(FeedbackSubject subject) {
        return subject instanceof FeedbackSubject.OfBehavior || subject instanceof FeedbackSubject.AllBehavior;
    }
}
