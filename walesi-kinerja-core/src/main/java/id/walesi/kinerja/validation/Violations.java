package id.walesi.kinerja.validation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Between the violations of Bean Validation and the findings of this library. A finding's code stands in the key of its
 * message, so it comes back out of any provider.
 *
 * @term pelanggaran batasan
 */
public final class Violations {

    private static final ProblemCode OF_THE_HOST = ProblemCode.of("intake.constraint-violated");
    private static final String KEY_START = "{id.walesi.kinerja.";
    private static final String KEY_END = "}";
    private static final Pattern KEY =
            Pattern.compile(Pattern.quote(KEY_START) + "([a-z0-9-]+\\.[a-z0-9-]+)" + Pattern.quote(KEY_END));

    private Violations() {}

    /**
     * The same findings as problems, for drafts and for a host's own objects.
     *
     * @param violations what a {@code Validator} found
     * @return a blocking problem for each, by path and code; a constraint that is not of this library is named in the
     *     detail {@code constraint}
     */
    public static Problems problems(Collection<? extends ConstraintViolation<?>> violations) {
        Function<Problem, String> code = problem -> problem.code().value();
        return new Problems(Check.notNull("violations", violations).stream()
                .map(Violations::problem)
                .sorted(Comparator.comparing(Problem::path).thenComparing(code))
                .toList());
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        String path = path(violation.getPropertyPath());
        Matcher key = KEY.matcher(violation.getMessageTemplate());
        if (key.matches()) {
            return Problem.error(ProblemCode.of(key.group(1)), path);
        }
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Problem.error(OF_THE_HOST, path, Term.of("constraint", constraint));
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                text.append('[');
                if (node.getIndex() != null) {
                    text.append(node.getIndex().intValue());
                }
                text.append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    /** Asks a form about a text, and reports each kind of finding that blocks under its own message. */
    static boolean none(TextForm<?> form, @Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null || !TextForm.isGiven(text)) {
            return true;
        }
        List<String> keys = keys(form.read(text.toString()).problems());
        // a message that the host wrote is left alone
        if (!keys.isEmpty()
                && KEY.matcher(context.getDefaultConstraintMessageTemplate()).matches()) {
            context.disableDefaultConstraintViolation();
            keys.forEach(
                    key -> context.buildConstraintViolationWithTemplate(key).addConstraintViolation());
        }
        return keys.isEmpty();
    }

    private static List<String> keys(Problems problems) {
        List<String> keys = new ArrayList<>();
        for (Problem problem : problems) {
            String key = KEY_START + problem.code() + KEY_END;
            if (problem.severity() == Severity.ERROR && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
