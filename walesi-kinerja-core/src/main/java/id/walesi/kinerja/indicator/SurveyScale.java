package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;

/**
 * The form of a survey: how many elements it asks about, and which answers it allows.
 *
 * @param elements the number of elements, at least 1
 * @param lowest the lowest answer
 * @param highest the highest answer, above the lowest
 * @term unsur dan skala jawaban survei
 * @basis PermenPANRB 14/2017
 */
public record SurveyScale(int elements, int lowest, int highest) {

    /**
     * Checks its components.
     *
     * @param elements the number of elements, at least 1
     * @param lowest the lowest answer
     * @param highest the highest answer, above the lowest
     */
    public SurveyScale {
        check(elements, lowest, highest);
    }

    private static void check(int elements, int lowest, int highest) {
        Check.that(elements > 0, "elements", elements, "there must be an element");
        Check.that(highest > lowest, "highest", highest, "must be above lowest " + lowest);
    }

    /**
     * Whether one answer is allowed.
     *
     * @param answer the answer
     * @return true from the lowest to the highest
     */
    public boolean allows(int answer) {
        return answer >= lowest && answer <= highest;
    }
}
