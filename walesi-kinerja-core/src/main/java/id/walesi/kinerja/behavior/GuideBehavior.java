package id.walesi.kinerja.behavior;

import id.walesi.kinerja.check.Check;

/**
 * One of the three guide behaviors of a core value.
 *
 * @param value the core value
 * @param number 1 to 3
 * @param label the official Indonesian wording
 * @term panduan perilaku
 * @basis SE MenPANRB 20/2021
 */
public record GuideBehavior(CoreValue value, int number, String label) {

    /**
     * Checks its components.
     *
     * @param value the core value
     * @param number 1 to 3
     * @param label the official Indonesian wording
     */
    public GuideBehavior {
        Check.notNull("value", value);
        Check.between("number", number, 1, 3);
        Check.text("label", label);
    }
}
