package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * How a person came to an assignment.
 *
 * @term penunjukan, pengajuan diri
 * @basis PermenPANRB 6/2022, annex
 */
public enum AssignmentRoute implements Coded {
    /** Appointed by the leader (penunjukan). */
    APPOINTED("appointed"),
    /** By own application (pengajuan diri). */
    VOLUNTARY("voluntary");

    private final String code;

    AssignmentRoute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
