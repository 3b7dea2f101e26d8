package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Turnaround;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import java.util.Optional;

/**
 * How far a realization has moved from its baseline in the better direction, exact.
 *
 * @term peningkatan terhadap capaian awal
 */
public final class Improvement {

    private Improvement() {}

    /**
     * The improvement against a baseline: (realization - baseline) / |baseline|, with the other sign where lower is
     * better. Positive is better, negative is worse.
     *
     * @param polarity which direction is better
     * @param baseline the value before
     * @param realization the value now, of the same unit
     * @return the improvement, or empty if it cannot be told: the baseline is zero, or the aim is to stay where it is
     * @throws IllegalArgumentException if the units differ
     */
    public static Optional<Percent> against(Polarity polarity, Amount baseline, Amount realization) {
        Amount moved = Check.notNull("realization", realization).minus(Check.notNull("baseline", baseline));
        if (baseline.value().sign() == 0) {
            return Optional.empty();
        }
        Ratio size = baseline.value().atLeast(baseline.value().negated());
        Ratio upward = moved.value().dividedBy(size);
        return switch (polarity) {
            case HIGHER_IS_BETTER -> Optional.of(Percent.ofFraction(upward));
            case LOWER_IS_BETTER -> Optional.of(Percent.ofFraction(upward.negated()));
            case STABILIZE -> Optional.empty();
        };
    }

    /**
     * The mean turnaround time.
     *
     * @param turnaround how many documents took how long together
     * @return the time of one document, exact, in the unit of the total
     */
    public static Amount meanTime(Turnaround turnaround) {
        Ratio documents = Ratio.of(turnaround.documents());
        return new Amount(
                turnaround.total().value().dividedBy(documents),
                turnaround.total().unit());
    }
}
