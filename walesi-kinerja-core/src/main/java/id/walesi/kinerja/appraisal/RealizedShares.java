package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Quotients;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.target.PerformancePlan;
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

    private static final Polarity[] POLARITIES = Polarity.values();

    private final Quotients quotients;
    private final byte[] polarities;
    private final boolean complete;

    private RealizedShares(Quotients quotients, byte[] polarities, boolean complete) {
        this.quotients = quotients;
        this.polarities = polarities;
        this.complete = complete;
    }

    static RealizedShares none() {
        return new RealizedShares(Quotients.builder(0).build(), new byte[0], false);
    }

    static RealizedShares of(PerformancePlan plan, RealizationSearch realized) {
        int size = 0;
        for (WorkResultPlan result : plan.workResults()) {
            size += result.indicators().size();
        }
        byte[] polarities = new byte[size];
        Quotients.Builder quotients = Quotients.builder(size);
        int place = 0;
        for (WorkResultPlan result : plan.workResults()) {
            List<IndividualIndicator> indicators = result.indicators();
            for (int i = 0; i < indicators.size(); i++) {
                IndividualIndicator indicator = indicators.get(i);
                polarities[place] = (byte) indicator.polarity().ordinal();
                if (realized.isOnce(indicator)) {
                    put(quotients, place, indicator.target(), realized.valueOf(indicator));
                }
                place++;
            }
        }
        Quotients row = quotients.build();
        boolean complete = true;
        for (int i = 0; i < size; i++) {
            complete &= row.has(i);
        }
        return new RealizedShares(row, polarities, complete);
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
     * Which direction of an indicator is better.
     *
     * @param place the indicator's place in the plan
     * @return the indicator's polarity
     */
    public Polarity polarity(int place) {
        return POLARITIES[polarities[place]];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RealizedShares shares
                && quotients.equals(shares.quotients)
                && Arrays.equals(polarities, shares.polarities);
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
