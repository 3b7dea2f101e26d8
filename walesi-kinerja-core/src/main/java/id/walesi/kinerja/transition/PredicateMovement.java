package id.walesi.kinerja.transition;

import id.walesi.kinerja.explanation.Coded;

/**
 * How a predicate moves from one law to the other.
 *
 * @term perubahan predikat
 */
public enum PredicateMovement implements Coded {

    /** Higher than before. */
    UP("up"),

    /** As before. */
    SAME("same"),

    /** Lower than before. */
    DOWN("down"),

    /** On another scale, which nobody said how to compare. */
    OTHER_SCALE("other-scale"),

    /** A verdict before, none after. */
    ONLY_BEFORE("only-before"),

    /** No verdict before, one after. */
    ONLY_AFTER("only-after"),

    /** No verdict under either law. */
    NEITHER("neither");

    private final String code;

    PredicateMovement(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
