package id.walesi.kinerja.guidance;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Ratio;
import java.util.HashMap;
import java.util.Map;

/**
 * What one step of each fact costs, in whatever the host counts: days, money, effort. Without a word every step costs the
 * same, which compares documents with days: give costs where you know them.
 *
 * @term biaya perubahan
 */
public final class Costs {

    private static final Costs EVEN = new Costs(Map.of());

    private final Map<String, Ratio> perStep;

    private Costs(Map<String, Ratio> perStep) {
        this.perStep = perStep;
    }

    /**
     * Every step costs one.
     *
     * @return the costs
     */
    public static Costs even() {
        return EVEN;
    }

    /**
     * The cost of one step of one fact.
     *
     * @param path where the fact stands in the case
     * @param cost the cost, above zero
     * @return the costs with this one
     */
    public Costs with(String path, Ratio cost) {
        Check.that(Check.notNull("cost", cost).sign() > 0, "cost", cost, "must be above zero");
        Map<String, Ratio> more = new HashMap<>(perStep);
        more.put(Check.text("path", path), cost);
        return new Costs(more);
    }

    Ratio of(String path, long steps) {
        return perStep.getOrDefault(path, Ratio.ONE).times(steps);
    }
}
