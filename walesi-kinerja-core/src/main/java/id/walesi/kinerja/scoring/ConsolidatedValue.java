package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Consolidation;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The values of sub-periods joined into one, exact.
 *
 * @term nilai konsolidasi
 */
public final class ConsolidatedValue {

    private ConsolidatedValue() {}

    /**
     * Joins the values that are known.
     *
     * @param consolidation how
     * @param values the known values, in the order of time, of one unit
     * @return the joined value, or empty if no value is known: nothing is never zero
     * @throws IllegalArgumentException if the units differ
     */
    public static Optional<Amount> of(Consolidation consolidation, List<Amount> values) {
        List<Amount> all = Check.list("values", values);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Amount sum = all.stream().reduce(Amount::plus).orElseThrow();
        return Optional.of(
                switch (Check.notNull("consolidation", consolidation)) {
                    case SUM -> sum;
                    case AVERAGE -> sum.times(Ratio.ONE.dividedBy(all.size()));
                    case TAKE_LAST_KNOWN -> all.get(all.size() - 1);
                    case MAXIMUM ->
                        all.stream()
                                .reduce((a, b) -> a.compareWith(b) >= 0 ? a : b)
                                .orElseThrow();
                });
    }
}
