package id.walesi.kinerja.problem;

import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions of this library's own. A message names a policy, a rule or a code, never a person.
 *
 * @term kesalahan
 */
public class KinerjaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what is broken, without a person's data
     */
    public KinerjaException(String message) {
        super(message);
    }

    /**
     * An exception with its cause.
     *
     * @param message what is broken, without a person's data
     * @param cause the cause, or null
     */
    public KinerjaException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
