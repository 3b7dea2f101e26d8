package id.walesi.kinerja.quantity;

/**
 * An exact number with a meaning: a bare ratio, a percent, a weight, a score, or an amount with its unit.
 *
 * @term besaran
 */
public sealed interface Quantity permits Ratio, Percent, Weight, Score, Amount {

    /**
     * The exact number. For a percent it is the number of percent points: 87.5 for 87.5 %.
     *
     * @return the number, never null
     */
    Ratio value();
}
