package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Weight;

/**
 * A mean by weights, gathered value by value, exact. With equal weights it is the plain mean.
 *
 * @term rata-rata tertimbang
 */
public final class WeightedMean {

    private final RunningRatio sum = new RunningRatio();
    private final RunningRatio weights = new RunningRatio();

    /** How many values of weight one were added, on top of the weights. */
    private long ones;

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
        sum.plusProduct(value, weight.value());
        weights.plus(weight.value());
        return this;
    }

    /**
     * Adds a number under way.
     *
     * @param value the value
     * @param weight how much it counts, zero or more
     * @return this mean
     */
    public WeightedMean add(RunningRatio value, Ratio weight) {
        sum.plusProduct(value, weight);
        weights.plus(weight);
        return this;
    }

    /**
     * Adds a number under way, of weight one.
     *
     * @param value the value
     * @return this mean
     */
    public WeightedMean add(RunningRatio value) {
        sum.plus(value);
        ones++;
        return this;
    }

    /**
     * Adds a value of weight one.
     *
     * @param value the value
     * @return this mean
     */
    public WeightedMean add(Ratio value) {
        sum.plus(value);
        ones++;
        return this;
    }

    /**
     * Whether there is no mean, because nothing of any weight was added.
     *
     * @return true if the weights sum to zero
     */
    public boolean isEmpty() {
        return ones == 0 && weights.sign() == 0;
    }

    /**
     * The mean.
     *
     * @return the sum of value x weight by the sum of weights, exact
     * @throws IllegalArgumentException if there is none
     */
    public Ratio value() {
        return into(new RunningRatio()).value();
    }

    /**
     * Ends the gathering.
     *
     * @param number becomes the mean, exact
     * @return the number
     * @throws IllegalArgumentException if there is no mean
     */
    public RunningRatio into(RunningRatio number) {
        Check.that(!isEmpty(), "weights", weights, "nothing of any weight was added");
        number.set(sum);
        return weights.sign() == 0
                ? number.dividedBy(ones)
                : number.dividedBy(
                        ones == 0 ? weights : new RunningRatio().set(weights).plus(Ratio.of(ones)));
    }
}
