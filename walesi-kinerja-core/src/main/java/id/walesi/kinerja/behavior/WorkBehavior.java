package id.walesi.kinerja.behavior;

import id.walesi.kinerja.check.Check;

/**
 * What a leader expects of one person under one core value.
 *
 * @param value the core value
 * @param specialExpectation the leader's own words; empty if the leader adds nothing
 * @term perilaku kerja, ekspektasi khusus pimpinan
 * @basis PermenPANRB 6/2022, forms of the SKP; SE MenPANRB 20/2021
 */
public record WorkBehavior(CoreValue value, String specialExpectation) {

    /**
     * Checks its components.
     *
     * @param value the core value
     * @param specialExpectation the leader's own words; empty if the leader adds nothing
     */
    public WorkBehavior {
        Check.notNull("value", value);
        Check.notNull("specialExpectation", specialExpectation);
    }
}
