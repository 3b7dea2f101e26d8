package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Ratio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the host knows of how indicators can move: in which steps, how far at best, and where its law promises that better
 * is never punished. Without it a number moves in its last place, up to twice the target, down to nothing, or to the
 * target; and no promise is believed.
 *
 * @term batas pencapaian yang mungkin
 */
public final class Attainable {

    private static final Attainable ANYTHING = new Attainable(Map.of(), Map.of(), Set.of());

    private final Map<IndicatorId, Amount> bests;
    private final Map<IndicatorId, Ratio> steps;
    private final Set<IndicatorId> monotone;

    private Attainable(Map<IndicatorId, Amount> bests, Map<IndicatorId, Ratio> steps, Set<IndicatorId> monotone) {
        this.bests = bests;
        this.steps = steps;
        this.monotone = monotone;
    }

    /**
     * Nothing said.
     *
     * @return the bounds that hold without a word of the host
     */
    public static Attainable anything() {
        return ANYTHING;
    }

    /**
     * The best that an indicator can reach, such as 100 percent of all documents.
     *
     * @param indicatorId the indicator
     * @param best the value, in the unit of the target
     * @return the bounds with this one
     */
    public Attainable atBest(IndicatorId indicatorId, Amount best) {
        Map<IndicatorId, Amount> more = new HashMap<>(bests);
        more.put(Check.notNull("indicatorId", indicatorId), Check.notNull("best", best));
        return new Attainable(more, steps, monotone);
    }

    /**
     * The smallest step in which an indicator moves, such as one document or half a day.
     *
     * @param indicatorId the indicator
     * @param step the step, above zero
     * @return the bounds with this step
     */
    public Attainable inSteps(IndicatorId indicatorId, Ratio step) {
        Check.that(Check.notNull("step", step).sign() > 0, "step", step, "must be above zero");
        Map<IndicatorId, Ratio> more = new HashMap<>(steps);
        more.put(Check.notNull("indicatorId", indicatorId), step);
        return new Attainable(bests, more, monotone);
    }

    /**
     * Declares that a better realization of this indicator never gives a worse predicate under the law in question. The
     * smallest change is then found by halving; without the promise every step is tried.
     *
     * @param indicatorId the indicator
     * @return the bounds with this promise
     */
    public Attainable neverPunished(IndicatorId indicatorId) {
        Set<IndicatorId> more = new HashSet<>(monotone);
        more.add(Check.notNull("indicatorId", indicatorId));
        return new Attainable(bests, steps, more);
    }

    Optional<Ratio> best(IndividualIndicator indicator) {
        Optional<Amount> best = Optional.ofNullable(bests.get(indicator.id()));
        best.ifPresent(amount -> Check.that(
                indicator.target().unit().equals(Optional.of(amount.unit())),
                "best",
                indicator.id(),
                "must be in the unit of the target"));
        return best.map(Amount::value);
    }

    Optional<Ratio> step(IndicatorId indicatorId) {
        return Optional.ofNullable(steps.get(indicatorId));
    }

    boolean monotone(IndicatorId indicatorId) {
        return monotone.contains(indicatorId);
    }
}
