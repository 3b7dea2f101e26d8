package id.walesi.kinerja.policy;

import id.walesi.kinerja.problem.KinerjaException;
import org.jspecify.annotations.Nullable;

/**
 * Two policies of one layer govern one case on one day, or two providers say different things under one name.
 *
 * @term ketentuan bertabrakan
 */
public final class PolicyClashException extends KinerjaException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what is broken, naming the policies
     * @param cause the cause, or null
     */
    public PolicyClashException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
