package id.walesi.kinerja.validation;

import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** What copying between programs does to a text, seen character by character. */
final class Characters {

    private static final ProblemCode SURROUNDING_BLANKS = ProblemCode.of("text.surrounding-blanks");
    private static final ProblemCode NOT_ASCII_DIGITS = ProblemCode.of("text.not-ascii-digits");
    private static final ProblemCode HIDDEN = ProblemCode.of("text.hidden-character");

    private static final int LAST_ASCII = 127;

    private Characters() {}

    /** Reads a text of one line. Blanks around it are looked through, but found: what else is wrong shows at once. */
    static <T> Outcome<T> read(String text, Function<String, Outcome<T>> inner) {
        String core = withoutSurroundingBlanks(text);
        Outcome<T> outcome = has(core, Characters::isHidden)
                ? TextForm.refused(HIDDEN)
                : has(core, Characters::isForeignDigit) ? TextForm.refused(NOT_ASCII_DIGITS) : inner.apply(core);
        return core.length() == text.length()
                ? outcome
                : Outcome.refused(
                        Problems.of(Problem.error(SURROUNDING_BLANKS, "")).plus(outcome.problems()));
    }

    private static boolean has(String text, IntPredicate kind) {
        for (int i = 0; i < text.length(); i++) {
            if (kind.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSurroundingBlanks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** No-break and zero-width blanks too: they come along when cells are copied. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isHidden(c);
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isForeignDigit(int c) {
        return c > LAST_ASCII && Character.isDigit(c);
    }
}
