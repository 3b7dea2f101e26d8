package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Weight;

/**
 * A mean by weights, gathered value by value, exact. With equal weights it is the plain mean.
 *
 * @term rata-rata tertimbang
 */
public final class WeightedMean {

    private Ratio sum = Ratio.ZERO;
    private Ratio weights = Ratio.ZERO;

    /** Nothing gathered yet. */
    public WeightedMean() {}

    /**
     * Adds a value.
     *
     * @param value the value
     * @param weight how much it counts
     * @return this mean
     */
    public WeightedMean add(Ratio value, Weight weight) {
        sum = sum.plus(value.times(weight.value()));
        weights = weights.plus(weight.value());
        return this;
    }

    /**
     * Whether there is no mean, because nothing of any weight was added.
     *
     * @return true if the weights sum to zero
     */
    public boolean isEmpty() {
        return weights.sign() == 0;
    }

    /**
     * The mean.
     *
     * @return the sum of value x weight by the sum of weights, exact
     * @throws IllegalArgumentException if there is none
     */
    public Ratio value() {
        Check.that(!isEmpty(), "weights", weights, "nothing of any weight was added");
        return sum.dividedBy(weights);
    }
}
