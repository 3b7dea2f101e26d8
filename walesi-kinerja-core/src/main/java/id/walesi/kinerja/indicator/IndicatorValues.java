package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import java.util.Optional;

/** The values of an indicator. */
record IndicatorValues(
        IndicatorId id,
        String measure,
        Polarity polarity,
        TargetValue target,
        Optional<Amount> baseline,
        Optional<Aspect> aspect,
        Optional<Consolidation> consolidation,
        Optional<Trajectory> trajectory,
        Optional<Amount> worstValue,
        Optional<Amount> stretch)
        implements IndividualIndicator {

    IndicatorValues {
        Check.notNull("id", id);
        Check.text("measure", measure);
        Check.notNull("polarity", polarity);
        Check.notNull("target", target);
        checkUnits(target, baseline, trajectory, worstValue);
        checkStretch(target, polarity, stretch);
    }

    private static void checkUnits(
            TargetValue target, Optional<Amount> baseline, Optional<Trajectory> trajectory, Optional<Amount> worst) {
        baseline.ifPresent(value -> checkUnit("baseline", target, value));
        trajectory.ifPresent(
                way -> checkUnit("trajectory", target, way.milestones().get(0).target()));
        worst.ifPresent(value -> {
            checkUnit("worstValue", target, value);
            Check.that(value.value().sign() != 0, "worstValue", value, "must not be zero");
        });
    }

    private static void checkStretch(TargetValue target, Polarity polarity, Optional<Amount> stretch) {
        stretch.ifPresent(value -> Check.that(
                IndividualIndicator.goesBeyond(target, polarity, value),
                "stretch",
                value,
                "must be better than a target that is one number, in its unit"));
    }

    private static void checkUnit(String name, TargetValue target, Amount value) {
        boolean same = target.unit().equals(Optional.of(value.unit()));
        Check.that(same, name, value, "needs the unit of the target");
    }

    @Override
    public IndividualIndicator withBaseline(Amount value) {
        Optional<Amount> present = Optional.of(Check.notNull("baseline", value));
        return new IndicatorValues(
                id, measure, polarity, target, present, aspect, consolidation, trajectory, worstValue, stretch);
    }

    @Override
    public IndividualIndicator withAspect(Aspect value) {
        Optional<Aspect> present = Optional.of(Check.notNull("aspect", value));
        return new IndicatorValues(
                id, measure, polarity, target, baseline, present, consolidation, trajectory, worstValue, stretch);
    }

    @Override
    public IndividualIndicator withConsolidation(Consolidation value) {
        Optional<Consolidation> present = Optional.of(Check.notNull("consolidation", value));
        return new IndicatorValues(
                id, measure, polarity, target, baseline, aspect, present, trajectory, worstValue, stretch);
    }

    @Override
    public IndividualIndicator withTrajectory(Trajectory value) {
        Optional<Trajectory> present = Optional.of(Check.notNull("trajectory", value));
        return new IndicatorValues(
                id, measure, polarity, target, baseline, aspect, consolidation, present, worstValue, stretch);
    }

    @Override
    public IndividualIndicator withWorstValue(Amount value) {
        Optional<Amount> present = Optional.of(Check.notNull("worst", value));
        return new IndicatorValues(
                id, measure, polarity, target, baseline, aspect, consolidation, trajectory, present, stretch);
    }

    @Override
    public IndividualIndicator withStretch(Amount value) {
        Optional<Amount> present = Optional.of(Check.notNull("stretch", value));
        return new IndicatorValues(
                id, measure, polarity, target, baseline, aspect, consolidation, trajectory, worstValue, present);
    }

    @Override
    public String toString() {
        return "IndividualIndicator[" + id + "]";
    }
}
