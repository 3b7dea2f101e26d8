package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * How far an assignment reaches from the unit of the person's own post.
 *
 * @term lingkup penugasan (unit, lintas unit, lintas instansi)
 * @basis PermenPANRB 8/2021; PermenPANRB 7/2022 for teams across units
 */
public enum AssignmentScope implements Coded {
    /** The same unit. */
    WITHIN_UNIT("within-unit"),
    /** Another unit of the same agency (lintas unit). */
    CROSS_UNIT("cross-unit"),
    /** A unit of another agency or region (lintas instansi, lintas daerah). */
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
