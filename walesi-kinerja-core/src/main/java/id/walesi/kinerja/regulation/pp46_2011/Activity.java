package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.scoring.ShareOfTarget;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One activity of the plan: three aspects, or four where its plan has a cost. */
record Activity(WorkResultPlan plan, AppraisalCase facts) {

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
        Set<Aspect> aspects = indicators.stream()
                .flatMap(indicator -> indicator.aspect().stream())
                .collect(Collectors.toSet());
        boolean governed = aspects.equals(Articles.WITHOUT_COST) || aspects.equals(Articles.WITH_COST);
        if (!governed || aspects.size() != indicators.size()) {
            found.add(Problem.error(OTHER_ASPECTS, path(AppraisalCase.WORK_RESULTS, plan.id()))
                    .citing(Articles.FORMULAS));
            return;
        }
        for (IndividualIndicator indicator : indicators) {
            admit(indicator, found);
        }
    }

    private void admit(IndividualIndicator indicator, List<Problem> found) {
        String promised = path(AppraisalCase.TARGETS, indicator.id());
        String realized = path(AppraisalCase.REALIZATIONS, indicator.id());
        int before = found.size();
        Optional<Amount> target = target(indicator);
        if (target.isEmpty()) {
            found.add(Problem.error(TARGET_NOT_A_NUMBER, promised).citing(Articles.FORMULAS));
        } else if (target.get().value().sign() <= 0) {
            found.add(Problem.error(TARGET_NOT_ABOVE_ZERO, promised).citing(Articles.FORMULAS));
        }
        List<Realization> parts = parts(indicator);
        Optional<Amount> realization = realization(indicator);
        if (parts.size() > 1) {
            found.add(Problem.error(REALIZATION_IN_PARTS, realized).citing(Articles.FORMULAS));
        } else if (realization.isEmpty()) {
            found.add(Problem.error(REALIZATION_MISSING, realized).citing(Articles.FORMULAS));
        } else if (realization.get().value().sign() < 0) {
            found.add(Problem.error(REALIZATION_NEGATIVE, realized).citing(Articles.FORMULAS));
        }
        if (found.size() == before) {
            admitAmounts(aspect(indicator), target.orElseThrow(), realization.orElseThrow(), indicator.id(), found);
        }
    }

    private static void admitAmounts(
            Aspect aspect, Amount target, Amount realization, String indicatorId, List<Problem> found) {
        if (aspect == Aspect.QUALITY) {
            Amount best = Articles.bestQuality(target);
            if (!target.equals(best)) {
                found.add(Problem.warning(
                                QUALITY_TARGET, path(AppraisalCase.TARGETS, indicatorId), Term.of("target", target))
                        .citing(Articles.FORMULAS));
            }
            if (realization.compareWith(best) > 0) {
                found.add(Problem.error(QUALITY_TOO_HIGH, path(AppraisalCase.REALIZATIONS, indicatorId))
                        .citing(Articles.FORMULAS));
            }
        } else if (score(aspect, target, realization, Recorder.discarding())
                        .value()
                        .sign()
                < 0) {
            found.add(Problem.warning(NEGATIVE_SCORE, path(AppraisalCase.REALIZATIONS, indicatorId))
                    .citing(Articles.FORMULAS));
        }
    }

    private static String path(String list, String id) {
        return list + "[" + id + "]";
    }

    /** The mean of the aspects; nothing if nothing was done. */
    Score score(Recorder recorder) {
        recorder.about(Articles.ACTIVITY, AppraisalCase.WORK_RESULTS, plan.id());
        Optional<IndividualIndicator> idle = plan.indicators().stream()
                .filter(indicator -> aspect(indicator) == Aspect.QUANTITY)
                .filter(indicator ->
                        realization(indicator).orElseThrow().value().sign() == 0)
                .findFirst();
        if (idle.isPresent()) {
            return recorder.computed(
                    Articles.ACTIVITY_NOT_CARRIED_OUT, Score.of(0), givenRealization(idle.get(), recorder));
        }
        List<Score> scores = new ArrayList<>();
        for (IndividualIndicator indicator : plan.indicators()) {
            Amount target = recorder.given(
                    Articles.TARGET,
                    AppraisalCase.TARGETS,
                    indicator.id(),
                    target(indicator).orElseThrow());
            scores.add(score(aspect(indicator), target, givenRealization(indicator, recorder), recorder));
        }
        return ScoreMean.of(Articles.ACTIVITY_SCORE, scores, recorder);
    }

    private Amount givenRealization(IndividualIndicator indicator, Recorder recorder) {
        return recorder.given(
                Articles.REALIZATION,
                AppraisalCase.REALIZATIONS,
                indicator.id(),
                realization(indicator).orElseThrow());
    }

    private static Score score(Aspect aspect, Amount target, Amount realization, Recorder recorder) {
        return switch (aspect) {
            case QUANTITY -> ShareOfTarget.of(Articles.QUANTITY, target, realization, recorder);
            case QUALITY -> ShareOfTarget.of(Articles.QUALITY, target, realization, recorder);
            case TIME -> Articles.TIME.score(target, realization, recorder);
            case COST -> Articles.COST.score(target, realization, recorder);
        };
    }

    private static Aspect aspect(IndividualIndicator indicator) {
        return indicator.aspect().orElseThrow();
    }

    private static Optional<Amount> target(IndividualIndicator indicator) {
        return indicator.target() instanceof TargetValue.Single single
                ? Optional.of(single.amount())
                : Optional.empty();
    }

    private List<Realization> parts(IndividualIndicator indicator) {
        return facts.realizations().stream()
                .filter(realization -> realization.indicatorId().equals(indicator.id()))
                .toList();
    }

    private Optional<Amount> realization(IndividualIndicator indicator) {
        List<Realization> parts = parts(indicator);
        return parts.size() == 1 ? parts.get(0).value().amount() : Optional.empty();
    }
}
