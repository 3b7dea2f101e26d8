package id.walesi.kinerja.problem;

import id.walesi.kinerja.check.Check;
import java.util.stream.Collectors;

/**
 * A builder was told to build although its facts have blocking problems. Ask the builder for its problems first.
 *
 * @term data tidak sah
 */
public final class InvalidFactsException extends KinerjaException {

    private static final long serialVersionUID = 1L;

    // transient: exceptions are Serializable by force, problems are not
    private final transient Problems problems;

    /**
     * An exception that carries all problems.
     *
     * @param problems the problems
     */
    public InvalidFactsException(Problems problems) {
        super(Check.notNull("problems", problems).list().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("; ")));
        this.problems = problems;
    }

    /**
     * All that is wrong.
     *
     * @return the problems
     */
    public Problems problems() {
        return problems;
    }
}
