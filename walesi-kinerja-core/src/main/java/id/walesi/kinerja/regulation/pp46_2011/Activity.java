package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RealizationSearch;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.scoring.ShareOfTarget;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.List;
import java.util.Optional;

/** One activity of the plan: three aspects, or four where its plan has a cost. */
record Activity(WorkResultPlan plan, RealizationSearch realized) {

    private static final Score NOTHING = Score.of(0);

    private static final ProblemCode OTHER_ASPECTS = ProblemCode.of("appraisal.pp46-other-aspects");
    private static final ProblemCode TARGET_NOT_A_NUMBER = ProblemCode.of("appraisal.pp46-target-not-a-number");
    private static final ProblemCode TARGET_NOT_ABOVE_ZERO = ProblemCode.of("appraisal.pp46-target-not-above-zero");
    private static final ProblemCode REALIZATION_MISSING = ProblemCode.of("appraisal.pp46-realization-missing");
    private static final ProblemCode REALIZATION_IN_PARTS = ProblemCode.of("appraisal.pp46-realization-in-parts");
    private static final ProblemCode REALIZATION_NEGATIVE = ProblemCode.of("appraisal.pp46-realization-negative");
    private static final ProblemCode QUALITY_TARGET = ProblemCode.of("appraisal.pp46-quality-target-differs");
    private static final ProblemCode QUALITY_TOO_HIGH = ProblemCode.of("appraisal.pp46-quality-above-best");
    private static final ProblemCode NEGATIVE_SCORE = ProblemCode.of("appraisal.pp46-negative-score");

    /**
     * The mean of the aspects, into the sum; nothing if nothing was done. Finds all that keeps the activity from being
     * scored, and what the reader should know.
     *
     * @return false if the activity has no score
     */
    boolean score(RunningRatio sum, RunningRatio number, Recorder recorder, List<Problem> found) {
        List<IndividualIndicator> indicators = plan.indicators();
        if (!isGoverned(indicators)) {
            found.add(Problem.error(
                            OTHER_ASPECTS,
                            path(AppraisalCase.WORK_RESULTS, plan.id().value()))
                    .citing(Articles.FORMULAS));
            return false;
        }
        recorder.about(Articles.ACTIVITY, AppraisalCase.WORK_RESULTS, plan.id().value());
        boolean carriedOut = isCarriedOut(indicators, recorder);
        Recorder aspects = carriedOut ? recorder : Recorder.discarding();
        Operands scores = aspects.operands(Kind.SCORE);
        boolean whole = true;
        sum.set(Ratio.ZERO);
        for (int i = 0; i < indicators.size(); i++) {
            if (score(number, indicators.get(i), aspects, found)) {
                scores.addLast();
                sum.plus(number);
            } else {
                whole = false;
            }
        }
        if (carriedOut && whole) {
            ScoreMean.of(Articles.ACTIVITY_SCORE, sum, indicators.size(), scores, recorder);
        } else {
            sum.set(Ratio.ZERO);
        }
        return whole;
    }

    /** Three aspects, or all four, each once. */
    private static boolean isGoverned(List<IndividualIndicator> indicators) {
        List<Aspect> expected =
                indicators.size() == Articles.WITHOUT_COST.size() ? Articles.WITHOUT_COST : Articles.WITH_COST;
        for (int i = 0; i < expected.size(); i++) {
            if (!has(indicators, expected.get(i))) {
                return false;
            }
        }
        return indicators.size() == expected.size();
    }

    private static boolean has(List<IndividualIndicator> indicators, Aspect aspect) {
        for (int i = 0; i < indicators.size(); i++) {
            Optional<Aspect> own = indicators.get(i).aspect();
            if (own.isPresent() && own.get() == aspect) {
                return true;
            }
        }
        return false;
    }

    /** Whether something was done: there is a quantity, as far as it is known. */
    private boolean isCarriedOut(List<IndividualIndicator> indicators, Recorder recorder) {
        for (int i = 0; i < indicators.size(); i++) {
            IndividualIndicator indicator = indicators.get(i);
            if (aspect(indicator) == Aspect.QUANTITY
                    && realized.valueOf(indicator) instanceof RealizedValue.Measured measured
                    && measured.value().value().sign() == 0) {
                Amount none = givenRealization(indicator, measured.value(), recorder);
                recorder.computed(Articles.ACTIVITY_NOT_CARRIED_OUT, NOTHING, none);
                return false;
            }
        }
        return true;
    }

    private boolean score(RunningRatio number, IndividualIndicator indicator, Recorder recorder, List<Problem> found) {
        RealizedValue value = realized.valueOf(indicator);
        if (indicator.target() instanceof TargetValue.Single single
                && single.amount().value().sign() > 0
                && value instanceof RealizedValue.Measured measured
                && measured.value().value().sign() >= 0
                && realized.isOnce(indicator)) {
            Amount target = recorder.given(
                    Articles.TARGET, AppraisalCase.TARGETS, indicator.id().value(), single.amount());
            score(number, indicator, target, givenRealization(indicator, measured.value(), recorder), recorder);
            return isPlausible(number, indicator, target, measured.value(), found);
        }
        if (!(indicator.target() instanceof TargetValue.Single single)) {
            found.add(Problem.error(
                            TARGET_NOT_A_NUMBER,
                            path(AppraisalCase.TARGETS, indicator.id().value()))
                    .citing(Articles.FORMULAS));
        } else if (single.amount().value().sign() <= 0) {
            found.add(Problem.error(
                            TARGET_NOT_ABOVE_ZERO,
                            path(AppraisalCase.TARGETS, indicator.id().value()))
                    .citing(Articles.FORMULAS));
        }
        String place = path(AppraisalCase.REALIZATIONS, indicator.id().value());
        if (!realized.isOnce(indicator)) {
            found.add(Problem.error(REALIZATION_IN_PARTS, place).citing(Articles.FORMULAS));
        } else if (value.amount().isEmpty()) {
            found.add(Problem.error(REALIZATION_MISSING, place).citing(Articles.FORMULAS));
        } else if (value.amount().get().value().sign() < 0) {
            found.add(Problem.error(REALIZATION_NEGATIVE, place).citing(Articles.FORMULAS));
        }
        return false;
    }

    /** Looks at a quality that is no mark, and at a score below zero, which is only told. */
    private static boolean isPlausible(
            RunningRatio score, IndividualIndicator indicator, Amount target, Amount realization, List<Problem> found) {
        if (aspect(indicator) != Aspect.QUALITY) {
            if (score.sign() < 0) {
                found.add(Problem.warning(
                                NEGATIVE_SCORE,
                                path(AppraisalCase.REALIZATIONS, indicator.id().value()))
                        .citing(Articles.FORMULAS));
            }
            return true;
        }
        if (!target.value().equals(Articles.BEST_QUALITY)) {
            String place = path(AppraisalCase.TARGETS, indicator.id().value());
            found.add(Problem.warning(QUALITY_TARGET, place, Term.of("target", target))
                    .citing(Articles.FORMULAS));
        }
        boolean isMark = realization.value().compareTo(Articles.BEST_QUALITY) <= 0;
        if (!isMark) {
            found.add(Problem.error(
                            QUALITY_TOO_HIGH,
                            path(AppraisalCase.REALIZATIONS, indicator.id().value()))
                    .citing(Articles.FORMULAS));
        }
        return isMark;
    }

    private static String path(String list, String id) {
        return list + "[" + id + "]";
    }

    private static Amount givenRealization(IndividualIndicator indicator, Amount realization, Recorder recorder) {
        return recorder.given(
                Articles.REALIZATION, AppraisalCase.REALIZATIONS, indicator.id().value(), realization);
    }

    private static void score(
            RunningRatio number, IndividualIndicator indicator, Amount target, Amount realization, Recorder recorder) {
        switch (aspect(indicator)) {
            case QUANTITY -> ShareOfTarget.compute(number, Articles.QUANTITY, target, realization, recorder);
            case QUALITY -> ShareOfTarget.compute(number, Articles.QUALITY, target, realization, recorder);
            case TIME -> Articles.TIME.compute(number, target, realization, recorder);
            case COST -> Articles.COST.compute(number, target, realization, recorder);
        }
    }

    /** Of a governed activity. */
    private static Aspect aspect(IndividualIndicator indicator) {
        return indicator.aspect().orElseThrow();
    }
}
