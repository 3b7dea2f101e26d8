package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.appraisal.RealizationSearch;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Score;
import java.util.List;
import java.util.Optional;

/**
 * One case while it is looked at or judged: the same lines do both, so that what is admitted is what can be judged.
 *
 * @param facts the case
 * @param choices what the host chose
 * @param recorder takes down the steps
 * @param found takes down what is missing or does not fit
 */
record Judgment(
        AppraisalCase facts, HostChoices choices, Recorder recorder, List<Problem> found, RealizationSearch realized) {

    Judgment(AppraisalCase facts, HostChoices choices, Recorder recorder, List<Problem> found) {
        this(facts, choices, recorder, found, new RealizationSearch(facts));
    }

    private static final ProblemCode CHOICE_MISSING = ProblemCode.of("policy.choice-missing");
    private static final ProblemCode OFF_SCALE = ProblemCode.of("pp30.off-scale");

    /** Notes a finding, once. */
    <T> Optional<T> refused(Problem problem, Citation where) {
        Problem cited = problem.citing(where);
        if (!found.contains(cited)) {
            found.add(cited);
        }
        return Optional.empty();
    }

    /** What the host chose, or the finding that it did not. */
    <T> Optional<T> chosen(Parameter<T> parameter, Citation where) {
        Optional<T> choice = choices.get(parameter);
        return choice.isPresent()
                ? choice
                : refused(Problem.error(CHOICE_MISSING, "", Term.of("parameter", parameter.id())), where);
    }

    /** A score that the case gives, if it lies on its scale. */
    Optional<Score> given(Rule rule, FactKey<Score> key, Score value, Score highest) {
        return onScale(key.path(), value, highest, rule.basis().citation())
                ? Optional.of(recorder.given(rule, key.path(), value))
                : Optional.empty();
    }

    /** Whether a score given by the case lies on its scale, which begins at zero. */
    boolean onScale(String path, Score value, Score highest, Citation where) {
        if (value.compareTo(Score.of(0)) >= 0 && value.compareTo(highest) <= 0) {
            return true;
        }
        refused(Problem.error(OFF_SCALE, path, Term.of("value", value), Term.of("highest", highest)), where);
        return false;
    }
}
