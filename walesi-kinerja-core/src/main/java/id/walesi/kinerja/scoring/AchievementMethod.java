package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import java.util.Optional;

/**
 * The formulas with which a law turns a target and a realization into an achievement. All are exact.
 *
 * <ul>
 *   <li>higher is better: realization / target;
 *   <li>lower is better: the formula named here; with a target of zero (worst - realization) / worst, where a worst value
 *       is agreed;
 *   <li>closest is best: realization / target up to the target, 2 - realization / target beyond it;
 *   <li>a range as target: 100 % inside it, otherwise against the bound that was passed;
 *   <li>a cap and a floor, where the law has them.
 * </ul>
 *
 * @param lowerIsBetter the formula where lower is better
 * @param negativeTarget what to do with a negative target where higher is better
 * @param floor the lowest achievement, or empty for none
 * @param cap the highest achievement, or empty for none
 * @param rules the rules that the steps record
 * @term metode penghitungan capaian
 */
public record AchievementMethod(
        LowerIsBetterFormula lowerIsBetter,
        NegativeTargetRule negativeTarget,
        Optional<Percent> floor,
        Optional<Percent> cap,
        Rules rules) {

    /**
     * The rules of the steps.
     *
     * @param achievement the formula; its operands are realization and target
     * @param floor the floor
     * @param cap the cap
     */
    public record Rules(Rule achievement, Rule floor, Rule cap) {
        /**
         * Checks its components.
         *
         * @param achievement the formula; its operands are realization and target
         * @param floor the floor
         * @param cap the cap
         */
        public Rules {
            Check.notNull("achievement", achievement);
            Check.notNull("floor", floor);
            Check.notNull("cap", cap);
        }
    }

    /**
     * Checks its components.
     *
     * @param lowerIsBetter the formula where lower is better
     * @param negativeTarget what to do with a negative target where higher is better
     * @param floor the lowest achievement, or empty for none
     * @param cap the highest achievement, or empty for none
     * @param rules the rules that the steps record
     */
    public AchievementMethod {
        check(lowerIsBetter, negativeTarget, floor, cap);
        Check.notNull("rules", rules);
    }

    private static void check(
            LowerIsBetterFormula lowerIsBetter,
            NegativeTargetRule negativeTarget,
            Optional<Percent> floor,
            Optional<Percent> cap) {
        Check.notNull("lowerIsBetter", lowerIsBetter);
        Check.notNull("negativeTarget", negativeTarget);
        Check.notNull("floor", floor);
        if (Check.notNull("cap", cap).isPresent() && floor.isPresent()) {
            boolean ordered = floor.get().compareTo(cap.get()) <= 0;
            Check.that(ordered, "floor", floor.get(), "must not be above the cap " + cap.get());
        }
    }

    /**
     * The achievement of an indicator.
     *
     * @param indicator the indicator with its target
     * @param value what was realized
     * @param recorder takes down the steps
     * @return the achievement, floored and capped; or why there is none
     * @throws IllegalArgumentException if the value does not answer the target
     */
    public Achievement of(IndividualIndicator indicator, RealizedValue value, Recorder recorder) {
        TargetValue target = indicator.target();
        Check.that(value.answers(target), "value", indicator.id(), "is not of the kind or unit of the target");
        if (value instanceof RealizedValue.Absent absent) {
            return unknown(
                    absent.reason() == AbsenceReason.NOT_MEASURED
                            ? NoAchievement.NOT_MEASURED
                            : NoAchievement.NOT_APPLICABLE);
        }
        Optional<Amount> realized = value.amount();
        if (realized.isEmpty()) {
            return unknown(NoAchievement.NOT_NUMERIC);
        }
        Amount realization = realized.get();
        return target instanceof TargetValue.Range range
                ? against(range, indicator, realization, recorder)
                : against(number(target), indicator, realization, recorder);
    }

    private static Amount number(TargetValue target) {
        return target instanceof TargetValue.Ceiling ceiling
                ? ceiling.amount()
                : ((TargetValue.Single) target).amount();
    }

    private Achievement against(
            TargetValue.Range range, IndividualIndicator indicator, Amount realization, Recorder recorder) {
        if (realization.compareWith(range.lowest()) < 0) {
            return against(range.lowest(), indicator, realization, recorder);
        }
        if (realization.compareWith(range.highest()) > 0) {
            return against(range.highest(), indicator, realization, recorder);
        }
        return limited(
                recorder.computed(rules.achievement(), Percent.ofFraction(Ratio.ONE), realization, range.lowest()),
                recorder);
    }

    private Achievement against(Amount target, IndividualIndicator indicator, Amount realization, Recorder recorder) {
        if (target.value().sign() == 0) {
            return againstZero(indicator, realization, recorder);
        }
        if (target.value().sign() < 0 && !handlesNegative(indicator.polarity())) {
            return unknown(NoAchievement.NEGATIVE_TARGET);
        }
        Ratio quotient = realization.ratioTo(target);
        Ratio mirrored = Ratio.of(2).minus(quotient);
        Ratio fraction = switch (indicator.polarity()) {
            case HIGHER_IS_BETTER -> target.value().sign() < 0 ? mirrored : quotient;
            case LOWER_IS_BETTER -> mirrored;
            case STABILIZE -> quotient.atMost(mirrored);
        };
        if (indicator.polarity() == Polarity.LOWER_IS_BETTER && lowerIsBetter == LowerIsBetterFormula.QUOTIENT) {
            if (realization.value().sign() == 0) {
                return unknown(NoAchievement.ZERO_REALIZATION);
            }
            fraction = target.ratioTo(realization);
        }
        return limited(
                recorder.computed(rules.achievement(), Percent.ofFraction(fraction), realization, target), recorder);
    }

    private boolean handlesNegative(Polarity polarity) {
        return polarity == Polarity.HIGHER_IS_BETTER && negativeTarget == NegativeTargetRule.MIRRORED;
    }

    private Achievement againstZero(IndividualIndicator indicator, Amount realization, Recorder recorder) {
        if (indicator.polarity() != Polarity.LOWER_IS_BETTER
                || indicator.worstValue().isEmpty()) {
            return unknown(NoAchievement.ZERO_TARGET);
        }
        Amount worst = indicator.worstValue().get();
        Ratio fraction = worst.minus(realization).ratioTo(worst);
        return limited(
                recorder.computed(rules.achievement(), Percent.ofFraction(fraction), realization, worst), recorder);
    }

    private Achievement limited(Percent percent, Recorder recorder) {
        Percent raised = percent;
        if (floor.isPresent()) {
            raised = recorder.limited(rules.floor(), percent.atLeast(floor.get()), percent, floor.get());
        }
        if (cap.isEmpty()) {
            return new Achievement.Reached(raised);
        }
        return new Achievement.Reached(recorder.limited(rules.cap(), raised.atMost(cap.get()), raised, cap.get()));
    }

    private static Achievement unknown(NoAchievement reason) {
        return new Achievement.Unknown(reason);
    }
}
