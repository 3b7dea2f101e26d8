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
     * @param ofZeroTarget the formula of a target of zero; its operands are realization and worst value
     * @param floor the floor
     * @param cap the cap
     */
    public record Rules(Rule achievement, Rule ofZeroTarget, Rule floor, Rule cap) {
        /**
         * Checks its components.
         *
         * @param achievement the formula; its operands are realization and target
         * @param ofZeroTarget the formula of a target of zero; its operands are realization and worst value
         * @param floor the floor
         * @param cap the cap
         */
        public Rules {
            Check.notNull("achievement", achievement);
            Check.notNull("ofZeroTarget", ofZeroTarget);
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
        RunningRatio number = new RunningRatio();
        return compute(number, indicator, value, recorder)
                ? new Achievement.Reached(new Percent(number.value()))
                : new Achievement.Unknown(unknown(indicator, value).orElseThrow());
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
        return isPlain(indicator.target(), value) ? Optional.empty() : unknownAtEdge(indicator, value);
    }

    /** One number above zero as target, and a number as realization: always an achievement. */
    private boolean isPlain(TargetValue target, RealizedValue value) {
        return target instanceof TargetValue.Single single
                && value instanceof RealizedValue.Measured measured
                && isPlain(single.amount(), measured.value());
    }

    private boolean isPlain(Amount promised, Amount reached) {
        return promised.value().sign() > 0
                && promised.unit().equals(reached.unit())
                && (lowerIsBetter == LowerIsBetterFormula.DIFFERENCE
                        || reached.value().sign() != 0);
    }

    private Optional<NoAchievement> unknownAtEdge(IndividualIndicator indicator, RealizedValue value) {
        Check.that(
                value.answers(indicator.target()), "value", indicator.id(), "is not of the kind or unit of the target");
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
     * Computes the achievement of an indicator in place.
     *
     * @param number becomes the percent, floored and capped; means nothing where there is none
     * @param indicator the indicator with its target
     * @param value what was realized
     * @param recorder takes down the steps
     * @return false if there is no achievement, for the reason that {@link #unknown} gives
     * @throws IllegalArgumentException if the value does not answer the target
     */
    public boolean compute(RunningRatio number, IndividualIndicator indicator, RealizedValue value, Recorder recorder) {
        TargetValue target = indicator.target();
        if (!isPlain(target, value)) {
            return computeAtEdge(number, indicator, value, recorder);
        }
        Amount promised = ((TargetValue.Single) target).amount();
        Amount reached = ((RealizedValue.Measured) value).value();
        fraction(number, indicator.polarity(), promised.value(), reached.value());
        limit(number, rules.achievement(), reached, promised, recorder);
        return true;
    }

    /**
     * Whether the achievement of a target above zero follows from realization / target alone.
     *
     * @param polarity which direction is better
     * @return false where target / realization counts
     */
    public boolean needsShareOnly(Polarity polarity) {
        return polarity != Polarity.LOWER_IS_BETTER || lowerIsBetter == LowerIsBetterFormula.DIFFERENCE;
    }

    /**
     * Whether more takes away: 2 - realization / target counts instead of realization / target.
     *
     * @param polarity which direction is better
     * @param exceedsTarget whether more than the target was realized
     * @return true for lower is better, and beyond the target where closest is best
     */
    public static boolean isMirrored(Polarity polarity, boolean exceedsTarget) {
        return polarity == Polarity.LOWER_IS_BETTER || (polarity == Polarity.STABILIZE && exceedsTarget);
    }

    private boolean computeAtEdge(
            RunningRatio number, IndividualIndicator indicator, RealizedValue value, Recorder recorder) {
        if (unknownAtEdge(indicator, value).isPresent()) {
            return false;
        }
        Amount reached = value.amount().orElseThrow();
        Amount against = bound(indicator.target(), reached);
        Rule rule = rules.achievement();
        if (isWithin(indicator.target(), reached)) {
            number.set(Ratio.ONE);
        } else if (against.value().sign() == 0) {
            against = indicator.worstValue().orElseThrow();
            rule = rules.ofZeroTarget();
            number.quotientOf(reached.value(), against.value()).from(1);
        } else {
            fraction(number, indicator.polarity(), against.value(), reached.value());
        }
        limit(number, rule, reached, against, recorder);
        return true;
    }

    private void fraction(RunningRatio number, Polarity polarity, Ratio target, Ratio reached) {
        if (!needsShareOnly(polarity)) {
            number.quotientOf(target, reached);
            return;
        }
        number.quotientOf(reached, target);
        if (isMirrored(polarity, number.compareTo(Ratio.ONE) > 0) || target.sign() < 0) {
            number.from(2);
        }
    }

    private void limit(RunningRatio number, Rule rule, Amount reached, Amount against, Recorder recorder) {
        recorder.computed(rule, number.inPercent(), Kind.PERCENT, reached, against);
        if (floor.isPresent()) {
            recorder.limited(rules.floor(), number.atLeast(floor.get().value()), Kind.PERCENT, floor.get());
        }
        if (cap.isPresent()) {
            recorder.limited(rules.cap(), number.atMost(cap.get().value()), Kind.PERCENT, cap.get());
        }
    }
}
