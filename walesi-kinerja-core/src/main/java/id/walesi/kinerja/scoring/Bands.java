package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Quantity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bands that stand one above the other without hole or overlap.
 *
 * <p>Many laws write bands on whole numbers or on two decimals (76-90, 91-100). Such bands leave no hole <em>on their
 * grid</em>, but a number between two grid points has no band, and this class never invents one: it answers with
 * nothing, and the law that uses the bands must name its rule for gaps.
 *
 * @param <C> the scale of the labels
 * @term tabel sebutan
 */
public final class Bands<C extends Coded> {

    /** Of bands that cover every number: they have no grid. */
    private static final int NO_GRID = -1;

    private final int decimals;
    private final List<Band<C>> bands;
    private final List<Optional<C>> labels;

    private Bands(int decimals, List<Band<C>> bands) {
        this.decimals = decimals;
        this.bands = bands;
        this.labels = bands.stream().map(band -> Optional.of(band.label())).toList();
    }

    /**
     * Bands that cover every number between their ends: where one stops, the next begins.
     *
     * @param ascending the bands, the lowest first
     * @param <C> the scale of the labels
     * @return the bands
     * @throws IllegalArgumentException if there is none, a hole, an overlap, or an inverted order
     */
    public static <C extends Coded> Bands<C> continuous(List<Band<C>> ascending) {
        List<Band<C>> bands = atLeastOne(ascending);
        for (int i = 1; i < bands.size(); i++) {
            Interval lower = bands.get(i - 1).range();
            Interval upper = bands.get(i).range();
            Ratio end = lower.upper();
            Ratio start = upper.lower();
            boolean joined = end != null && start != null && end.equals(start);
            Check.that(
                    joined && lower.includesUpper() != upper.includesLower(),
                    "ascending",
                    upper,
                    "must begin exactly where " + lower + " stops");
        }
        return new Bands<>(NO_GRID, bands);
    }

    /**
     * Bands written on a grid, both ends included: the next one begins one grid step above.
     *
     * @param decimals the decimals of the grid: 0 for whole numbers
     * @param ascending the bands, the lowest first
     * @param <C> the scale of the labels
     * @return the bands
     * @throws IllegalArgumentException if there is none, a hole, an overlap, an inverted order, an open end inside, or a
     *     bound between two grid points
     */
    public static <C extends Coded> Bands<C> onGrid(int decimals, List<Band<C>> ascending) {
        Ratio step = Ratio.of(BigDecimal.ONE.movePointLeft(Check.between("decimals", decimals, 0, 18)));
        List<Band<C>> bands = atLeastOne(ascending);
        for (Band<C> band : bands) {
            Interval range = band.range();
            boolean onGrid = isOnGrid(decimals, range.lower()) && isOnGrid(decimals, range.upper());
            Check.that(onGrid, "ascending", range, "its bounds must be multiples of " + step);
        }
        for (int i = 1; i < bands.size(); i++) {
            Interval lower = bands.get(i - 1).range();
            Interval upper = bands.get(i).range();
            Ratio end = lower.upper();
            Ratio start = upper.lower();
            boolean adjacent = end != null && start != null && start.minus(end).equals(step);
            Check.that(
                    adjacent && lower.includesUpper() && upper.includesLower(),
                    "ascending",
                    upper,
                    "must begin " + step + " above the end of " + lower);
        }
        return new Bands<>(decimals, bands);
    }

    private static boolean isOnGrid(int decimals, @Nullable Ratio bound) {
        return bound == null
                || bound.round(Rounding.ofTotal(decimals, RoundingMode.DOWN)).equals(bound);
    }

    private static <C extends Coded> List<Band<C>> atLeastOne(List<Band<C>> ascending) {
        List<Band<C>> bands = Check.list("ascending", ascending);
        Check.that(!bands.isEmpty(), "ascending", bands, "there must be a band");
        return bands;
    }

    /**
     * The bands.
     *
     * @return the lowest first
     */
    public List<Band<C>> list() {
        return bands;
    }

    /**
     * The band of a number.
     *
     * @param value the number
     * @return the band, or empty beyond the ends and between two grid points
     */
    public Optional<Band<C>> of(Ratio value) {
        int place = place(value);
        return place < 0 ? Optional.empty() : Optional.of(bands.get(place));
    }

    private int place(Ratio value) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).range().contains(value)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a number between the ends can lie between two bands.
     *
     * @return true for bands on a grid
     */
    public boolean leavesGaps() {
        return decimals != NO_GRID;
    }

    /**
     * Puts a number into its band and records it.
     *
     * @param rule the rule that draws the bands
     * @param value the number
     * @param recorder takes down the step
     * @return the label, or empty (and nothing recorded) if the number has no band
     */
    public Optional<C> classify(Rule rule, Quantity value, Recorder recorder) {
        int place = place(value.value());
        if (place < 0) {
            return Optional.empty();
        }
        Band<C> band = bands.get(place);
        recorder.classified(rule, band.label(), value, band.range());
        return labels.get(place);
    }

    /**
     * Puts a score into its band, or, if it falls between two printed bands, does what a named rule says; and records
     * which.
     *
     * @param rule the rule that draws the bands
     * @param gapReading the rule that says what to do between two bands, usually an interpretation
     * @param gap what to do between two bands
     * @param value the score
     * @param recorder takes down the steps
     * @return the label, or empty (and nothing recorded) beyond the ends, and between two bands if the rule refuses
     */
    public Optional<C> classify(Rule rule, Rule gapReading, GapRule gap, Score value, Recorder recorder) {
        Optional<C> printed = classify(rule, value, recorder);
        if (printed.isPresent() || decimals == NO_GRID) {
            return printed;
        }
        return switch (gap) {
            case ROUND_FIRST -> {
                Score rounded = value.round(Rounding.ofTotal(decimals, RoundingMode.HALF_UP));
                yield of(rounded.value()).map(band -> {
                    recorder.limited(gapReading, rounded, value, Ratio.of(decimals));
                    return recorder.classified(rule, band.label(), rounded, band.range());
                });
            }
            case LOWER_BOUND_WINS -> {
                for (int i = 1; i < bands.size(); i++) {
                    Ratio start = Check.notNull("lower", bands.get(i).range().lower());
                    Band<C> below = bands.get(i - 1);
                    if (below.range().isBelow(value.value()) && value.value().compareTo(start) < 0) {
                        Ratio end = Check.notNull("upper", below.range().upper());
                        yield Optional.of(recorder.classified(
                                gapReading, below.label(), value, new Interval(end, false, start, false)));
                    }
                }
                yield Optional.empty();
            }
            case REFUSE -> Optional.empty();
        };
    }
}
