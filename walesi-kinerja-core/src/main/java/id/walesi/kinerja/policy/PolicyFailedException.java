package id.walesi.kinerja.policy;

import id.walesi.kinerja.problem.KinerjaException;
import org.jspecify.annotations.Nullable;

/**
 * A policy or a provider threw, or broke its promise.
 *
 * @term ketentuan gagal dijalankan
 */
public final class PolicyFailedException extends KinerjaException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param message what is broken, naming the policies
     * @param cause the cause, or null
     */
    public PolicyFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
