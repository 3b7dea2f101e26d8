package id.walesi.kinerja.credit;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.Achievement;
import id.walesi.kinerja.scoring.AchievementMethod;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.NegativeTargetRule;
import id.walesi.kinerja.scoring.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How large the pool of a program's result is: a full pool times the shared achievement, which is the plain mean of the
 * achievements of the common targets. What the members say of themselves plays no part.
 *
 * @param full the pool at an achievement of 100 %, zero or more
 * @param lowerIsBetter the formula where lower is better
 * @param cap the highest achievement of a target that counts; the lowest is zero
 * @param rounding how the pool is rounded; its decimals are the step on which credits are given
 * @term besaran kredit program bersama
 */
public record PoolSizing(Score full, LowerIsBetterFormula lowerIsBetter, Percent cap, Rounding rounding) {

    private static final ProblemCode MISSING = ProblemCode.of("credit.shared-realization-missing");
    private static final ProblemCode OTHER_KIND = ProblemCode.of("credit.shared-realization-of-other-kind");
    private static final ProblemCode NO_ACHIEVEMENT = ProblemCode.of("credit.no-shared-achievement");

    /**
     * Checks its components.
     *
     * @param full the pool at an achievement of 100 %, zero or more
     * @param lowerIsBetter the formula where lower is better
     * @param cap the highest achievement of a target that counts; the lowest is zero
     * @param rounding how the pool is rounded; its decimals are the step on which credits are given
     */
    public PoolSizing {
        check(full, cap, rounding);
        Check.notNull("lowerIsBetter", lowerIsBetter);
    }

    private static void check(Score full, Percent cap, Rounding rounding) {
        Check.that(Check.notNull("full", full).value().sign() >= 0, "full", full, "a pool is zero or more");
        Check.that(Check.notNull("cap", cap).value().sign() > 0, "cap", cap, "a cap is more than zero");
        Check.that(
                Check.notNull("rounding", rounding).stage() == Rounding.Stage.TOTAL,
                "rounding",
                rounding,
                "name how the total is rounded");
    }

    /**
     * The pool of a shared result.
     *
     * @param program the program with its common targets
     * @param shared what was achieved together, by the indicator's id
     * @param rules the rules that the steps record
     * @param recorder takes down the steps
     * @return the pool, or for each target that gives no achievement the reason
     */
    public Outcome<Score> size(
            JointProgram program, Map<IndicatorId, RealizedValue> shared, CreditRules rules, Recorder recorder) {
        Check.notNull("shared", shared);
        AchievementMethod method = new AchievementMethod(
                lowerIsBetter,
                NegativeTargetRule.REFUSE,
                Optional.of(Percent.of(0)),
                Optional.of(cap),
                new AchievementMethod.Rules(rules.achievement, rules.achievementOfZero, rules.floor, rules.cap));
        List<Problem> found = new ArrayList<>();
        List<Percent> achievements = new ArrayList<>();
        WeightedMean mean = new WeightedMean();
        for (int i = 0; i < program.targets().size(); i++) {
            IndividualIndicator target = program.targets().get(i);
            RealizedValue value = shared.get(target.id());
            String path = "targets[" + i + "]";
            Term id = Term.of("indicator", target.id().value());
            if (value == null) {
                found.add(Problem.error(MISSING, path, id));
                continue;
            }
            if (!value.answers(target.target())) {
                found.add(Problem.error(OTHER_KIND, path, id));
                continue;
            }
            record(target, value, rules, recorder);
            Achievement achievement = method.of(target, value, recorder);
            if (achievement instanceof Achievement.Unknown unknown) {
                found.add(Problem.error(NO_ACHIEVEMENT, path, id, Term.of("reason", unknown.reason())));
            }
            achievement.percent().ifPresent(percent -> {
                achievements.add(percent);
                mean.add(percent.value(), Weight.of(1));
            });
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        Percent together = recorder.computed(rules.sharedAchievement, new Percent(mean.value()), achievements);
        Score given = recorder.given(rules.fullPool, "fullPool", full);
        Score exact = recorder.computed(rules.exactPool, given.times(together.fraction()), given, together);
        return Outcome.of(
                recorder.limited(rules.roundedPool, exact.round(rounding), exact, Ratio.of(rounding.scale())));
    }

    private static void record(IndividualIndicator target, RealizedValue value, CreditRules rules, Recorder recorder) {
        recorder.about(rules.target, "targets", target.id().value());
        for (Amount number : numbers(target)) {
            recorder.given(rules.targetValue, "targets", target.id().value(), number);
        }
        target.worstValue()
                .ifPresent(worst ->
                        recorder.given(rules.worstValue, "targets", target.id().value(), worst));
        value.amount()
                .ifPresent(amount -> recorder.given(
                        rules.realization, "realizations", target.id().value(), amount));
    }

    private static List<Amount> numbers(IndividualIndicator indicator) {
        List<Amount> numbers = new ArrayList<>();
        if (indicator.target() instanceof TargetValue.Single single) {
            numbers.add(single.amount());
        } else if (indicator.target() instanceof TargetValue.Ceiling ceiling) {
            numbers.add(ceiling.amount());
        } else if (indicator.target() instanceof TargetValue.Range range) {
            numbers.add(range.lowest());
            numbers.add(range.highest());
        }
        return numbers;
    }
}
