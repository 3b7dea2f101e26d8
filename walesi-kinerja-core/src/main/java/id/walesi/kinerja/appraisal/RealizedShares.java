package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.PercentLimits;
import id.walesi.kinerja.quantity.Quotients;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every law begins with: of each indicator, realization / target. It is the same under all of them, so it is divided
 * once, when the case is built, and kept packed; a law that judges many cases then reads one row of numbers instead of a
 * hundred objects.
 *
 * <p>Only where there is nothing to decide: one number above zero as target, and one number of the same unit as
 * realization. All other places are empty: the law looks at the target and the realization.
 *
 * @term bagian target yang terealisasi
 */
public final class RealizedShares {

    private final Quotients quotients;
    private final Polarity[] polarities;
    private final boolean complete;

    /** The plan's indicators in its order, and what was realized on each: a law that reads all need not look for any. */
    private final IndividualIndicator[] indicators;

    private final @Nullable RealizedValue[] values;

    /** Of each result how many indicators it has; negative for a result that is not a main one. */
    private final int[] sizes;

    /** Of each result its weight, or null. The weights of many plans are the same few numbers. */
    private final @Nullable Ratio[] weights;

    /** The weights of the main results together, or null if one of them has none. */
    private final @Nullable Ratio mainWeight;

    private RealizedShares(
            Quotients quotients,
            Polarity[] polarities,
            boolean complete,
            IndividualIndicator[] indicators,
            @Nullable RealizedValue[] values,
            int[] sizes,
            @Nullable Ratio[] weights) {
        this.quotients = quotients;
        this.polarities = polarities;
        this.complete = complete;
        this.indicators = indicators;
        this.values = values;
        this.sizes = sizes;
        this.weights = weights;
        this.mainWeight = mainWeight(sizes, weights);
    }

    private static @Nullable Ratio mainWeight(int[] sizes, @Nullable Ratio[] weights) {
        RunningRatio sum = new RunningRatio();
        for (int i = 0; i < sizes.length; i++) {
            Ratio weight = weights[i];
            if (sizes[i] >= 0) {
                if (weight == null) {
                    return null;
                }
                sum.plus(weight);
            }
        }
        return sum.value();
    }

    static RealizedShares none() {
        return new RealizedShares(
                Quotients.builder(0).build(),
                new Polarity[0],
                false,
                new IndividualIndicator[0],
                new RealizedValue[0],
                new int[0],
                new Ratio[0]);
    }

    static RealizedShares of(PerformancePlan plan, RealizationSearch realized) {
        List<WorkResultPlan> results = plan.workResults();
        int[] sizes = new int[results.size()];
        @Nullable Ratio[] weights = new Ratio[sizes.length];
        int size = 0;
        for (int i = 0; i < sizes.length; i++) {
            WorkResultPlan result = results.get(i);
            int indicators = result.indicators().size();
            sizes[i] = result.category() == ResultCategory.MAIN ? indicators : -indicators;
            weights[i] = result.weight().map(Weight::value).orElse(null);
            size += indicators;
        }
        Polarity[] polarities = new Polarity[size];
        IndividualIndicator[] indicators = new IndividualIndicator[size];
        @Nullable RealizedValue[] values = new RealizedValue[size];
        Quotients.Builder quotients = Quotients.builder(size);
        int place = 0;
        for (WorkResultPlan result : results) {
            for (IndividualIndicator indicator : result.indicators()) {
                RealizedValue value = realized.first(indicator);
                indicators[place] = indicator;
                values[place] = value;
                polarities[place] = indicator.polarity();
                if (value != null && realized.isOnce(indicator)) {
                    put(quotients, place, indicator.target(), value);
                }
                place++;
            }
        }
        Quotients row = quotients.build();
        boolean complete = true;
        for (int i = 0; i < size; i++) {
            complete &= row.has(i);
        }
        return new RealizedShares(row, polarities, complete, indicators, values, sizes, weights);
    }

    private static void put(Quotients.Builder quotients, int place, TargetValue target, RealizedValue value) {
        if (target instanceof TargetValue.Single single && value instanceof RealizedValue.Measured measured) {
            Amount promised = single.amount();
            Amount reached = measured.value();
            if (promised.unit().equals(reached.unit())) {
                quotients.put(place, reached.value(), promised.value());
            }
        }
    }

    /**
     * Whether every indicator of the plan has its share.
     *
     * @return false without a plan
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Sets a number to the share of an indicator.
     *
     * @param place the indicator's place in the plan, from zero, counted through all results
     * @param number becomes realization / target; unchanged if the place is empty
     * @return false if the place is empty
     */
    public boolean into(int place, RunningRatio number) {
        return quotients.into(place, number);
    }

    /**
     * Whether more than the target was realized.
     *
     * @param place the indicator's place in the plan
     * @return false if the place is empty
     */
    public boolean exceedsTarget(int place) {
        return quotients.exceedsOne(place);
    }

    /**
     * Adds the share of an indicator to a sum, as percent points.
     *
     * @param place the indicator's place in the plan
     * @param mirrored whether 2 - the share counts: more takes away
     * @param limits floor, cap and rounding of each percent
     * @param sum grows by the percent points
     * @return false, and the sum unchanged, if the place is empty or the numbers are not ordinary
     */
    public boolean addPercent(int place, boolean mirrored, PercentLimits limits, RunningRatio sum) {
        return quotients.addPercent(place, mirrored, limits, sum);
    }

    /**
     * Which direction of an indicator is better.
     *
     * @param place the indicator's place in the plan
     * @return the indicator's polarity
     */
    public Polarity polarity(int place) {
        return polarities[place];
    }

    /** The place of an indicator, and not of one like it, looked for where it likely is first; -1 if it is not of the plan. */
    int placeOf(IndividualIndicator indicator, int likely) {
        if (likely < indicators.length && indicators[likely] == indicator) {
            return likely;
        }
        for (int i = 0; i < indicators.length; i++) {
            if (indicators[i] == indicator) {
                return i;
            }
        }
        return -1;
    }

    /** What was realized first on the indicator at a place, or null for nothing. */
    @Nullable
    RealizedValue value(int place) {
        return values[place];
    }

    /**
     * How many results the plan has.
     *
     * @return the number; zero without a plan
     */
    public int results() {
        return sizes.length;
    }

    /**
     * Whether a result is a main one.
     *
     * @param result the result's place in the plan, from zero
     * @return false for an additional one
     */
    public boolean isMain(int result) {
        return sizes[result] >= 0;
    }

    /**
     * How many indicators a result has.
     *
     * @param result the result's place in the plan
     * @return the number
     */
    public int indicators(int result) {
        return Math.abs(sizes[result]);
    }

    /**
     * Whether the main results all have weights, and these sum to a number.
     *
     * @param expected the number
     * @return false if a main result has no weight
     */
    public boolean mainWeighs(Weight expected) {
        return mainWeight != null && mainWeight.compareTo(expected.value()) == 0;
    }

    /**
     * The weight of a result.
     *
     * @param result the result's place in the plan
     * @return the number
     * @throws NullPointerException if the result has no weight
     */
    public Ratio weight(int result) {
        return Check.notNull("weight", weights[result]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RealizedShares shares
                && quotients.equals(shares.quotients)
                && Arrays.equals(polarities, shares.polarities)
                && Arrays.equals(sizes, shares.sizes)
                && Arrays.equals(weights, shares.weights);
    }

    @Override
    public int hashCode() {
        return quotients.hashCode() + 31 * Arrays.hashCode(polarities);
    }

    /** Without the numbers: they are a person's. */
    @Override
    public String toString() {
        return "RealizedShares[***]";
    }
}
