package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import java.util.Optional;

/**
 * A success measure of a work result, with its target and, where there is one, the baseline to improve upon.
 *
 * @term indikator kinerja individu (IKI)
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public sealed interface IndividualIndicator permits IndicatorValues {

    /**
     * The id, unique within a plan.
     *
     * @return not blank
     */
    IndicatorId id();

    /**
     * What is measured, in words.
     *
     * @return not blank
     */
    String measure();

    /**
     * Which direction is better.
     *
     * @return the polarity
     */
    Polarity polarity();

    /**
     * What was promised.
     *
     * @return the target
     */
    TargetValue target();

    /**
     * The value before the period, of the target's unit.
     *
     * @return the baseline, or empty if none is known
     */
    Optional<Amount> baseline();

    /**
     * The kind of measure.
     *
     * @return the aspect, or empty in forms without aspects
     */
    Optional<Aspect> aspect();

    /**
     * How sub-periods are joined.
     *
     * @return the consolidation, or empty if the indicator is measured once
     */
    Optional<Consolidation> consolidation();

    /**
     * The way to the target.
     *
     * @return the trajectory, or empty if none was agreed
     */
    Optional<Trajectory> trajectory();

    /**
     * The end of the scale for an indicator whose target is zero: the value that counts as no achievement at all.
     *
     * @return the worst value, or empty if none was agreed
     */
    Optional<Amount> worstValue();

    /**
     * A value beyond the target that both hope for, without promising it. It is this library's own idea: no law knows it,
     * and no calculation reads it.
     *
     * @return the stretch value, or empty if none was agreed
     */
    Optional<Amount> stretch();

    /**
     * Whether a value goes beyond a target.
     *
     * @param target the target
     * @param polarity which direction is better
     * @param value the value
     * @return true if the target is one number, the value has its unit, and is better; never where staying at the target
     *     is best
     */
    static boolean goesBeyond(TargetValue target, Polarity polarity, Amount value) {
        Check.notNull("polarity", polarity);
        Check.notNull("value", value);
        if (!(Check.notNull("target", target) instanceof TargetValue.Single single)
                || !single.amount().unit().equals(value.unit())) {
            return false;
        }
        int above = value.value().compareTo(single.amount().value());
        return switch (polarity) {
            case HIGHER_IS_BETTER -> above > 0;
            case LOWER_IS_BETTER -> above < 0;
            case STABILIZE -> false;
        };
    }

    /**
     * An indicator with nothing but the necessary.
     *
     * @param id unique within a plan, not blank
     * @param measure what is measured, not blank
     * @param polarity which direction is better
     * @param target what is promised
     * @return the indicator
     */
    static IndividualIndicator of(String id, String measure, Polarity polarity, TargetValue target) {
        return new IndicatorValues(
                IndicatorId.of(id),
                measure,
                polarity,
                target,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same indicator with a baseline.
     *
     * @param baseline the value before the period
     * @return the indicator
     * @throws IllegalArgumentException if the unit is not the target's
     */
    IndividualIndicator withBaseline(Amount baseline);

    /**
     * The same indicator with an aspect.
     *
     * @param aspect the kind of measure
     * @return the indicator
     */
    IndividualIndicator withAspect(Aspect aspect);

    /**
     * The same indicator with a way of joining sub-periods.
     *
     * @param consolidation how sub-periods are joined
     * @return the indicator
     */
    IndividualIndicator withConsolidation(Consolidation consolidation);

    /**
     * The same indicator with a way to its target.
     *
     * @param trajectory the milestones
     * @return the indicator
     * @throws IllegalArgumentException if the unit is not the target's
     */
    IndividualIndicator withTrajectory(Trajectory trajectory);

    /**
     * The same indicator with the end of its scale.
     *
     * @param worst the value that counts as no achievement, of the target's unit, not zero
     * @return the indicator
     * @throws IllegalArgumentException if the unit is not the target's, or the value is zero
     */
    IndividualIndicator withWorstValue(Amount worst);

    /**
     * The same indicator with a value to hope for.
     *
     * @param stretch a value that goes beyond the target
     * @return the indicator
     * @throws IllegalArgumentException if it does not, see {@link #goesBeyond}
     */
    IndividualIndicator withStretch(Amount stretch);
}
