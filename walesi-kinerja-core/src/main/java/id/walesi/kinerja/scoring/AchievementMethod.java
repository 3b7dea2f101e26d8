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
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
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
        Optional<NoAchievement> unknown = unknown(indicator, value);
        if (unknown.isPresent()) {
            return new Achievement.Unknown(unknown.get());
        }
        RunningRatio number = new RunningRatio();
        compute(number, indicator, value.amount().orElseThrow(), recorder);
        return new Achievement.Reached(new Percent(number.value()));
    }

    /**
     * Why there is no achievement, without computing anything.
     *
     * @param indicator the indicator with its target
     * @param value what was realized
     * @return the reason, or empty if {@link #of} gives a percent
     * @throws IllegalArgumentException if the value does not answer the target
     */
    public Optional<NoAchievement> unknown(IndividualIndicator indicator, RealizedValue value) {
        if (value instanceof RealizedValue.Measured measured && indicator.target() instanceof TargetValue.Single single) {
            Ratio target = single.amount().value();
            boolean plain = target.sign() > 0 && single.amount().unit().equals(measured.value().unit());
            if (plain && (lowerIsBetter == LowerIsBetterFormula.DIFFERENCE || measured.value().value().sign() != 0)) {
                return Optional.empty();
            }
        }
        return unknownAtEdge(indicator, value);
    }

    private Optional<NoAchievement> unknownAtEdge(IndividualIndicator indicator, RealizedValue value) {
        Check.that(value.answers(indicator.target()), "value", indicator.id(), "is not of the kind or unit of the target");
        if (value instanceof RealizedValue.Absent absent) {
            return Optional.of(
                    absent.reason() == AbsenceReason.NOT_MEASURED
                            ? NoAchievement.NOT_MEASURED
                            : NoAchievement.NOT_APPLICABLE);
        }
        Optional<Amount> realized = value.amount();
        if (realized.isEmpty()) {
            return Optional.of(NoAchievement.NOT_NUMERIC);
        }
        Amount bound = bound(indicator.target(), realized.get());
        if (isWithin(indicator.target(), realized.get())) {
            return Optional.empty();
        }
        if (bound.value().sign() == 0) {
            boolean worstCounts = indicator.polarity() == Polarity.LOWER_IS_BETTER
                    && indicator.worstValue().isPresent();
            return worstCounts ? Optional.empty() : Optional.of(NoAchievement.ZERO_TARGET);
        }
        if (bound.value().sign() < 0 && !handlesNegative(indicator.polarity())) {
            return Optional.of(NoAchievement.NEGATIVE_TARGET);
        }
        boolean dividesByZero = indicator.polarity() == Polarity.LOWER_IS_BETTER
                && lowerIsBetter == LowerIsBetterFormula.QUOTIENT
                && realized.get().value().sign() == 0;
        return dividesByZero ? Optional.of(NoAchievement.ZERO_REALIZATION) : Optional.empty();
    }

    private static boolean isWithin(TargetValue target, Amount realization) {
        return target instanceof TargetValue.Range range
                && realization.compareWith(range.lowest()) >= 0
                && realization.compareWith(range.highest()) <= 0;
    }

    /** What the realization is measured against: of a range the bound that was passed, or the lowest. */
    private static Amount bound(TargetValue target, Amount realization) {
        if (target instanceof TargetValue.Single single) {
            return single.amount();
        }
        if (target instanceof TargetValue.Ceiling ceiling) {
            return ceiling.amount();
        }
        TargetValue.Range range = (TargetValue.Range) target;
        return realization.compareWith(range.highest()) > 0 ? range.highest() : range.lowest();
    }

    private boolean handlesNegative(Polarity polarity) {
        return polarity == Polarity.HIGHER_IS_BETTER && negativeTarget == NegativeTargetRule.MIRRORED;
    }

    /**
     * Computes the achievement of an indicator for which {@link #unknown} is empty, in place.
     *
     * @param number becomes the percent, floored and capped
     * @param indicator the indicator with its target
     * @param realization what was realized
     * @param recorder takes down the steps
     */
    public void compute(RunningRatio number, IndividualIndicator indicator, Amount realization, Recorder recorder) {
        Amount against = bound(indicator.target(), realization);
        if (isWithin(indicator.target(), realization)) {
            number.set(Ratio.HUNDRED);
        } else if (against.value().sign() == 0) {
            against = indicator.worstValue().orElseThrow();
            number.set(realization.value()).dividedBy(against.value()).from(1).inPercent();
        } else {
            fraction(number, indicator.polarity(), against.value(), realization.value()).inPercent();
        }
        recorder.computed(rules.achievement(), number, Kind.PERCENT, realization, against);
        if (floor.isPresent()) {
            recorder.limited(rules.floor(), number.atLeast(floor.get().value()), Kind.PERCENT, floor.get());
        }
        if (cap.isPresent()) {
            recorder.limited(rules.cap(), number.atMost(cap.get().value()), Kind.PERCENT, cap.get());
        }
    }

    private RunningRatio fraction(RunningRatio number, Polarity polarity, Ratio target, Ratio realized) {
        switch (polarity) {
            case HIGHER_IS_BETTER -> {
                number.set(realized).dividedBy(target);
                if (target.sign() < 0) {
                    number.from(2);
                }
            }
            case LOWER_IS_BETTER -> {
                if (lowerIsBetter == LowerIsBetterFormula.QUOTIENT) {
                    number.set(target).dividedBy(realized);
                } else {
                    number.set(realized).dividedBy(target).from(2);
                }
            }
            case STABILIZE -> {
                number.set(realized).dividedBy(target);
                if (number.compareTo(Ratio.ONE) > 0) {
                    number.from(2);
                }
            }
        }
        return number;
    }
}
