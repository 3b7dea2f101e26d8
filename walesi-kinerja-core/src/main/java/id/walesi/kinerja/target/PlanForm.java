package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * Which official form a plan uses.
 *
 * @term format SKP
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public enum PlanForm implements Coded {
    /** For senior executives and heads of independent work units: results stand under perspectives. */
    LEADER("leader"),
    /**
     * For administrative and functional posts: each result names the leader's result that it supports, each indicator its
     * aspect.
     */
    ADMINISTRATIVE_OR_FUNCTIONAL("administrative-or-functional");

    private final String code;

    PlanForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
