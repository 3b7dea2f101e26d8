package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import java.math.RoundingMode;

/**
 * A named rounding: to how many decimals, in which mode, at which stage of a computation.
 *
 * <p>No national regulation on performance gives a rounding rule, so rounding is always an argument and never ambient.
 *
 * @param scale the number of decimals, 0 to 18
 * @param mode any mode but {@code UNNECESSARY}
 * @param stage where the rounding happens
 * @term pembulatan
 */
public record Rounding(int scale, RoundingMode mode, Stage stage) {

    /** Where in a computation a rounding happens. */
    public enum Stage {
        /** Each row (indicator, activity, aspect) is rounded before rows are combined. */
        ROW,
        /** Only the total is rounded. */
        TOTAL,
        /** Nothing is rounded: the value stays exact. */
        NONE
    }

    private static final Rounding EXACT = new Rounding(0, RoundingMode.HALF_UP, Stage.NONE);

    /**
     * Checks its components.
     *
     * @param scale the number of decimals, 0 to 18
     * @param mode any mode but {@code UNNECESSARY}
     * @param stage where the rounding happens
     */
    public Rounding {
        check(scale, mode, stage);
    }

    private static void check(int scale, RoundingMode mode, Stage stage) {
        Check.between("scale", scale, 0, 18);
        Check.that(Check.notNull("mode", mode) != RoundingMode.UNNECESSARY, "mode", mode, "name a mode that rounds");
        Check.notNull("stage", stage);
    }

    /**
     * Rounds each row.
     *
     * @param scale the number of decimals
     * @param mode the mode
     * @return the rounding
     */
    public static Rounding ofRows(int scale, RoundingMode mode) {
        return new Rounding(scale, mode, Stage.ROW);
    }

    /**
     * Rounds only the total.
     *
     * @param scale the number of decimals
     * @param mode the mode
     * @return the rounding
     */
    public static Rounding ofTotal(int scale, RoundingMode mode) {
        return new Rounding(scale, mode, Stage.TOTAL);
    }

    /**
     * No rounding at all.
     *
     * @return the rounding that leaves every number exact
     */
    public static Rounding none() {
        return EXACT;
    }

    /**
     * Rounds if this is the stage that the rounding names, otherwise leaves the number exact.
     *
     * @param now the stage that the computation has reached
     * @param value the number
     * @return the number, rounded where this rounding says so
     */
    public Ratio at(Stage now, Ratio value) {
        return stage == now ? value.round(this) : value;
    }
}
