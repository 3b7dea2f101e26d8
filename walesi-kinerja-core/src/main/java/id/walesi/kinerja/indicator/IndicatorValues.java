package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import java.util.Optional;

/** The values of an indicator. */
record IndicatorValues(
        String id,
        String measure,
        Polarity polarity,
        TargetValue target,
        Optional<Amount> baseline,
        Optional<Aspect> aspect)
        implements IndividualIndicator {

    IndicatorValues {
        check(id, measure, polarity, target, baseline);
        Check.notNull("aspect", aspect);
    }

    private static void check(
            String id, String measure, Polarity polarity, TargetValue target, Optional<Amount> baseline) {
        Check.text("id", id);
        Check.text("measure", measure);
        Check.notNull("polarity", polarity);
        Check.notNull("target", target);
        if (baseline.isPresent()) {
            boolean same = target.unit().equals(Optional.of(baseline.get().unit()));
            Check.that(same, "baseline", baseline.get(), "needs the unit of the target");
        }
    }

    @Override
    public IndividualIndicator withBaseline(Amount value) {
        return new IndicatorValues(
                id, measure, polarity, target, Optional.of(Check.notNull("baseline", value)), aspect);
    }

    @Override
    public IndividualIndicator withAspect(Aspect value) {
        return new IndicatorValues(
                id, measure, polarity, target, baseline, Optional.of(Check.notNull("aspect", value)));
    }
}
