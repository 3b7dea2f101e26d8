package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answers of a community satisfaction survey, summed per element. Which elements there are, and which answers are
 * allowed, is the law's business; see {@code SatisfactionIndexMethod} in room {@code scoring}.
 *
 * @param respondents how many people answered every element, at least 1
 * @param elementSums the sum of the answers to each element, in the order of the form, not negative
 * @term survei kepuasan masyarakat (SKM)
 * @basis PermenPANRB 14/2017
 */
public record SatisfactionSurvey(int respondents, List<Integer> elementSums) {

    private static final ProblemCode NO_RESPONDENT = ProblemCode.of("survey.no-respondent");
    private static final ProblemCode LENGTH = ProblemCode.of("survey.questionnaire-length-differs");
    private static final ProblemCode OFF_SCALE = ProblemCode.of("survey.answer-off-scale");

    /**
     * Checks and copies its components.
     *
     * @param respondents how many people answered every element, at least 1
     * @param elementSums the sum of the answers to each element, in the order of the form, not negative
     */
    public SatisfactionSurvey {
        elementSums = checked(respondents, elementSums);
    }

    private static List<Integer> checked(int respondents, List<Integer> elementSums) {
        Check.that(respondents > 0, "respondents", respondents, "somebody must have answered");
        List<Integer> sums = Check.list("elementSums", elementSums);
        Check.that(!sums.isEmpty(), "elementSums", sums, "there must be an element");
        for (int sum : sums) {
            Check.that(sum >= 0, "elementSums", sum, "a sum of answers is not negative");
        }
        return sums;
    }

    /**
     * Sums whole questionnaires. Each answer is looked at before it is summed: two wrong ones must not make up for each
     * other.
     *
     * @param questionnaires one list of answers for each person asked, in the order of the form
     * @param scale the form: how many answers, and which
     * @return the survey; or {@code survey.no-respondent} if there is no questionnaire, and for each questionnaire that
     *     is partly filled or too long {@code survey.questionnaire-length-differs}, for each answer that the form does
     *     not allow {@code survey.answer-off-scale}. What to do with those is not regulated, so the host decides before
     */
    public static Outcome<SatisfactionSurvey> ofAnswers(List<List<Integer>> questionnaires, SurveyScale scale) {
        List<List<Integer>> all = Check.list("questionnaires", questionnaires);
        int elements = Check.notNull("scale", scale).elements();
        List<Problem> found = new ArrayList<>();
        if (all.isEmpty()) {
            found.add(Problem.error(NO_RESPONDENT, "questionnaires"));
        }
        List<Integer> sums = new ArrayList<>(Collections.nCopies(elements, 0));
        for (int i = 0; i < all.size(); i++) {
            String path = "questionnaires[" + i + "]";
            List<Integer> answers = Check.list(path, all.get(i));
            if (answers.size() != elements) {
                found.add(Problem.error(LENGTH, path, count("found", answers.size()), count("expected", elements)));
            }
            for (int element = 0; element < answers.size(); element++) {
                int answer = answers.get(element);
                if (!scale.allows(answer)) {
                    found.add(Problem.error(
                            OFF_SCALE,
                            path + "[" + element + "]",
                            count("found", answer),
                            count("lowest", scale.lowest()),
                            count("highest", scale.highest())));
                } else if (found.isEmpty()) {
                    sums.set(element, Math.addExact(sums.get(element), answer));
                }
            }
        }
        return found.isEmpty()
                ? Outcome.of(new SatisfactionSurvey(all.size(), sums))
                : Outcome.refused(new Problems(found));
    }

    private static Term count(String name, int value) {
        return Term.of(name, Ratio.of(value));
    }
}
