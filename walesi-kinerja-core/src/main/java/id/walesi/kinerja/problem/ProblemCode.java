package id.walesi.kinerja.problem;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * The stable name of a kind of finding: a room or subject, a dot, and the finding. It is part of the API and never
 * reused.
 *
 * @param value for example {@code target.weights-do-not-sum}
 * @term kode temuan
 */
public record ProblemCode(String value) implements Coded {

    /**
     * Checks its component.
     *
     * @param value for example {@code target.weights-do-not-sum}
     */
    public ProblemCode {
        check(value);
    }

    private static void check(String value) {
        int dot = Check.code("value", value).indexOf('.');
        Check.that(dot > 0 && dot < value.length() - 1, "value", value, "write subject.finding");
    }

    /**
     * A code.
     *
     * @param value for example {@code target.weights-do-not-sum}
     * @return the code
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static ProblemCode of(String value) {
        return new ProblemCode(value);
    }

    @Override
    public String toString() {
        return value;
    }

    @Override
    public String code() {
        return value;
    }
}
