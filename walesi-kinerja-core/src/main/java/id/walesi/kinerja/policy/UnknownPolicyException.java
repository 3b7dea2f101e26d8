package id.walesi.kinerja.policy;

import id.walesi.kinerja.problem.KinerjaException;
import org.jspecify.annotations.Nullable;

/**
 * The host asked for a policy that the catalog does not have.
 *
 * @term ketentuan tidak dikenal
 */
public final class UnknownPolicyException extends KinerjaException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what is broken, naming the policies
     * @param cause the cause, or null
     */
    public UnknownPolicyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
