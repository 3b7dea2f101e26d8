package id.walesi.kinerja.policy;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Timeline;

/**
 * A legal value over time under its key, as a provider supplies it to rooms that may not hold legal numbers themselves.
 *
 * @param parameter the key
 * @param timeline the dated values
 * @param <T> the type of the value
 * @term nilai menurut ketentuan
 */
public record LegalValue<T>(Parameter<T> parameter, Timeline<T> timeline) {

    /**
     * Checks its components.
     *
     * @param parameter the key
     * @param timeline the dated values
     */
    public LegalValue {
        Check.notNull("parameter", parameter);
        Check.notNull("timeline", timeline);
    }
}
