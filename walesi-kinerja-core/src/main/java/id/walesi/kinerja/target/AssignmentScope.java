package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * How far an assignment reaches.
 *
 * @term lingkup penugasan
 * @basis PermenPANRB 8/2021
 */
public enum AssignmentScope implements Coded {
    /** Within the person's own unit. */
    WITHIN_UNIT("within-unit"),
    /** Across units of one agency (lintas unit). */
    CROSS_UNIT("cross-unit"),
    /** Across agencies or regions (lintas instansi, lintas daerah). */
    CROSS_AGENCY("cross-agency");

    private final String code;

    AssignmentScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
