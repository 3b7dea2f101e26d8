package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.quantity.Interval;

/**
 * A run of numbers that has a label.
 *
 * @param range the numbers
 * @param label the label
 * @param <C> the scale of the label
 * @term rentang nilai dan sebutan
 */
public record Band<C extends Coded>(Interval range, C label) {

    /**
     * Checks its components.
     *
     * @param range the numbers
     * @param label the label
     */
    public Band {
        Check.notNull("range", range);
        Check.notNull("label", label);
    }
}
