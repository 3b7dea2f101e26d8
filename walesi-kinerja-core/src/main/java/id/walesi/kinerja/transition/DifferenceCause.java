package id.walesi.kinerja.transition;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why two laws do not say the same of one case.
 *
 * @term sebab perbedaan hasil
 */
public enum DifferenceCause implements Coded {

    /** They do say the same. */
    NONE("none"),

    /** A rating is decided by a person where a number was computed before. */
    DECIDED_INSTEAD("decided-instead"),

    /** A number is computed where a person decided before. */
    COMPUTED_INSTEAD("computed-instead"),

    /** The new law reads other facts of the case. */
    OTHER_FACTS("other-facts"),

    /** The same facts, weighed or ranked by another rule. */
    OTHER_RULE("other-rule"),

    /** The case lacks facts that the old law asks for. */
    FACTS_MISSING_BEFORE("facts-missing-before"),

    /** The case lacks facts that the new law asks for. */
    FACTS_MISSING_AFTER("facts-missing-after"),

    /** The case can be judged under neither law. */
    NOT_JUDGED("not-judged"),

    /** One of the laws threw on the case: the fault is the law's in the program, not the case's. */
    POLICY_FAILED("policy-failed");

    private final String code;

    DifferenceCause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
