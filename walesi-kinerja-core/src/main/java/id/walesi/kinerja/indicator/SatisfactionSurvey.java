package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import java.util.ArrayList;
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
     * Sums whole questionnaires.
     *
     * @param questionnaires one list of answers for each person asked, in the order of the form, all of the same length
     * @return the survey
     * @throws IllegalArgumentException if there is none, or one is partly filled: what to do with those is not
     *     regulated, so the host decides before
     */
    public static SatisfactionSurvey ofAnswers(List<List<Integer>> questionnaires) {
        List<List<Integer>> all = Check.list("questionnaires", questionnaires);
        Check.that(!all.isEmpty(), "questionnaires", 0, "somebody must have answered");
        List<Integer> sums = new ArrayList<>(Check.list("questionnaires[0]", all.get(0)));
        for (int i = 1; i < all.size(); i++) {
            List<Integer> answers = Check.list("questionnaires[" + i + "]", all.get(i));
            Check.that(
                    answers.size() == sums.size(),
                    "questionnaires[" + i + "]",
                    answers.size() + " answers",
                    "must have " + sums.size());
            for (int element = 0; element < sums.size(); element++) {
                sums.set(element, Math.addExact(sums.get(element), answers.get(element)));
            }
        }
        return new SatisfactionSurvey(all.size(), sums);
    }
}
