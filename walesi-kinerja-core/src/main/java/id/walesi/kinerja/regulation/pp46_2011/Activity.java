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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** All that keeps the activity from being scored, and what the reader should know. */
    void admit(List<Problem> found) {
        List<IndividualIndicator> indicators = plan.indicators();
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).aspect().ifPresent(aspects::add);
        }
        boolean governed = Articles.WITHOUT_COST.equals(aspects) || Articles.WITH_COST.equals(aspects);
        if (!governed || aspects.size() != indicators.size()) {
            found.add(Problem.error(
                            OTHER_ASPECTS,
                            path(AppraisalCase.WORK_RESULTS, plan.id().value()))
                    .citing(Articles.FORMULAS));
            return;
        }
        RunningRatio number = new RunningRatio();
        for (int i = 0; i < indicators.size(); i++) {
            admit(number, indicators.get(i), found);
        }
    }

    private void admit(RunningRatio number, IndividualIndicator indicator, List<Problem> found) {
        RealizedValue value = realized.valueOf(indicator);
        if (indicator.target() instanceof TargetValue.Single single
                && single.amount().value().sign() > 0
                && value instanceof RealizedValue.Measured measured
                && measured.value().value().sign() >= 0
                && realized.isOnce(indicator)) {
            admitAmounts(
                    number,
                    aspect(indicator),
                    single.amount(),
                    measured.value(),
                    indicator.id().value(),
                    found);
            return;
        }
        if (!(indicator.target() instanceof TargetValue.Single)) {
            found.add(Problem.error(
                            TARGET_NOT_A_NUMBER,
                            path(AppraisalCase.TARGETS, indicator.id().value()))
                    .citing(Articles.FORMULAS));
        } else if (target(indicator).value().sign() <= 0) {
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
    }

    private static void admitAmounts(
            RunningRatio number,
            Aspect aspect,
            Amount target,
            Amount realization,
            String indicatorId,
            List<Problem> found) {
        if (aspect == Aspect.QUALITY) {
            if (!target.value().equals(Articles.BEST_QUALITY)) {
                found.add(Problem.warning(
                                QUALITY_TARGET, path(AppraisalCase.TARGETS, indicatorId), Term.of("target", target))
                        .citing(Articles.FORMULAS));
            }
            if (realization.value().compareTo(Articles.BEST_QUALITY) > 0) {
                found.add(Problem.error(QUALITY_TOO_HIGH, path(AppraisalCase.REALIZATIONS, indicatorId))
                        .citing(Articles.FORMULAS));
            }
            return;
        }
        score(number, aspect, target, realization, Recorder.discarding());
        if (number.sign() < 0) {
            found.add(Problem.warning(NEGATIVE_SCORE, path(AppraisalCase.REALIZATIONS, indicatorId))
                    .citing(Articles.FORMULAS));
        }
    }

    private static String path(String list, String id) {
        return list + "[" + id + "]";
    }

    /** The mean of the aspects, into the sum; nothing if nothing was done. */
    void score(RunningRatio sum, RunningRatio number, Recorder recorder) {
        recorder.about(Articles.ACTIVITY, AppraisalCase.WORK_RESULTS, plan.id().value());
        List<IndividualIndicator> indicators = plan.indicators();
        sum.set(Ratio.ZERO);
        for (int i = 0; i < indicators.size(); i++) {
            IndividualIndicator indicator = indicators.get(i);
            if (aspect(indicator) == Aspect.QUANTITY
                    && realization(indicator).value().sign() == 0) {
                Amount none = givenRealization(indicator, recorder);
                recorder.computed(Articles.ACTIVITY_NOT_CARRIED_OUT, NOTHING, none);
                return;
            }
        }
        Operands scores = recorder.operands(Kind.SCORE);
        for (int i = 0; i < indicators.size(); i++) {
            IndividualIndicator indicator = indicators.get(i);
            Amount target = recorder.given(
                    Articles.TARGET, AppraisalCase.TARGETS, indicator.id().value(), target(indicator));
            score(number, aspect(indicator), target, givenRealization(indicator, recorder), recorder);
            scores.addLast();
            sum.plus(number);
        }
        ScoreMean.of(Articles.ACTIVITY_SCORE, sum, indicators.size(), scores, recorder);
    }

    private Amount givenRealization(IndividualIndicator indicator, Recorder recorder) {
        return recorder.given(
                Articles.REALIZATION, AppraisalCase.REALIZATIONS, indicator.id().value(), realization(indicator));
    }

    private static void score(
            RunningRatio number, Aspect aspect, Amount target, Amount realization, Recorder recorder) {
        switch (aspect) {
            case QUANTITY -> ShareOfTarget.compute(number, Articles.QUANTITY, target, realization, recorder);
            case QUALITY -> ShareOfTarget.compute(number, Articles.QUALITY, target, realization, recorder);
            case TIME -> Articles.TIME.compute(number, target, realization, recorder);
            case COST -> Articles.COST.compute(number, target, realization, recorder);
        }
    }

    private static Aspect aspect(IndividualIndicator indicator) {
        return indicator.aspect().orElseThrow();
    }

    /** Of an admitted activity. */
    private static Amount target(IndividualIndicator indicator) {
        return ((TargetValue.Single) indicator.target()).amount();
    }

    /** Of an admitted activity. */
    private Amount realization(IndividualIndicator indicator) {
        return ((RealizedValue.Measured) realized.valueOf(indicator)).value();
    }
}
