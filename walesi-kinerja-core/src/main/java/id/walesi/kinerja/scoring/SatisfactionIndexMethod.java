package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.indicator.SurveyScale;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.rating.ServiceQuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How survey answers become an index: the mean answer of each element, all elements weighing alike, times a factor;
 * rounded once, at the very end; then graded.
 *
 * <p>The numbers come from the law in force; ask a policy catalog for {@link #PARAMETER}.
 *
 * @param scale the form of the survey
 * @param factor what the mean answer is multiplied by
 * @param rounding how the index is rounded before it is graded
 * @param grades the bands of the rounded index
 * @param rules the rules that each step records
 * @term metode penghitungan indeks kepuasan masyarakat
 * @basis PermenPANRB 14/2017
 */
public record SatisfactionIndexMethod(
        SurveyScale scale, Ratio factor, Rounding rounding, Bands<ServiceQuality> grades, Rules rules) {

    /** The key of the method in a policy catalog. */
    public static final Parameter<SatisfactionIndexMethod> PARAMETER =
            new Parameter<>("satisfaction-index-method", SatisfactionIndexMethod.class);

    private static final ProblemCode WRONG_ELEMENTS = ProblemCode.of("survey.element-count-differs");
    private static final ProblemCode ANSWER_OUT_OF_SCALE = ProblemCode.of("survey.answer-out-of-scale");

    /**
     * The rules of the four steps.
     *
     * @param elementAverage the mean answer of one element
     * @param index the index from the means
     * @param rounded the index as printed
     * @param quality the grade
     */
    public record Rules(Rule elementAverage, Rule index, Rule rounded, Rule quality) {
        /**
         * Checks its components.
         *
         * @param elementAverage the mean answer of one element
         * @param index the index from the means
         * @param rounded the index as printed
         * @param quality the grade
         */
        public Rules {
            Check.notNull("elementAverage", elementAverage);
            Check.notNull("index", index);
            Check.notNull("rounded", rounded);
            Check.notNull("quality", quality);
        }
    }

    /**
     * Checks its components.
     *
     * @param scale the form of the survey
     * @param factor what the mean answer is multiplied by
     * @param rounding how the index is rounded before it is graded
     * @param grades the bands of the rounded index
     * @param rules the rules that each step records
     */
    public SatisfactionIndexMethod {
        Check.notNull("scale", scale);
        Check.notNull("factor", factor);
        Check.notNull("rounding", rounding);
        Check.notNull("grades", grades);
        Check.notNull("rules", rules);
    }

    /**
     * Whether one answer is allowed.
     *
     * @param answer the answer
     * @return true between the lowest and the highest
     */
    public boolean allows(int answer) {
        return scale.allows(answer);
    }

    /**
     * What keeps a survey from being counted.
     *
     * @param survey the summed answers
     * @return a wrong number of elements, and each sum that no allowed answers can give
     */
    public Problems problems(SatisfactionSurvey survey) {
        List<Problem> found = new ArrayList<>();
        List<Integer> sums = survey.elementSums();
        if (sums.size() != scale.elements()) {
            found.add(Problem.error(
                    WRONG_ELEMENTS,
                    "elementSums",
                    Term.of("found", Ratio.of(sums.size())),
                    Term.of("expected", Ratio.of(scale.elements()))));
        }
        long lowest = (long) scale.lowest() * survey.respondents();
        long highest = (long) scale.highest() * survey.respondents();
        for (int i = 0; i < sums.size(); i++) {
            if (sums.get(i) < lowest || sums.get(i) > highest) {
                found.add(Problem.error(
                        ANSWER_OUT_OF_SCALE,
                        "elementSums[" + i + "]",
                        Term.of("found", Ratio.of(sums.get(i))),
                        Term.of("lowest", Ratio.of(lowest)),
                        Term.of("highest", Ratio.of(highest))));
            }
        }
        return new Problems(found);
    }

    /**
     * Computes the index.
     *
     * @param survey the summed answers
     * @param recorder takes down the steps
     * @return the index and its grade
     * @throws IllegalArgumentException if the survey has {@link #problems}
     */
    public SatisfactionIndex compute(SatisfactionSurvey survey, Recorder recorder) {
        Problems problems = problems(survey);
        Check.that(problems.isEmpty(), "survey", problems, "ask for its problems first");
        Ratio respondents = Ratio.of(survey.respondents());
        List<Ratio> averages = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (int answers : survey.elementSums()) {
            Ratio total = Ratio.of(answers);
            Ratio average = recorder.computed(rules.elementAverage(), total.dividedBy(respondents), total, respondents);
            averages.add(average);
            sum = sum.plus(average);
        }
        Ratio mean = sum.dividedBy(scale.elements());
        Amount exact = recorder.computed(rules.index(), points(mean.times(factor)), averages);
        Amount rounded = recorder.limited(rules.rounded(), exact.round(rounding), exact, Ratio.of(rounding.scale()));
        Optional<ServiceQuality> quality = grades.classify(rules.quality(), rounded, recorder);
        return new SatisfactionIndex(exact, rounded, quality);
    }

    private static Amount points(Ratio value) {
        return new Amount(value, MeasurementUnit.INDEX_POINT);
    }
}
