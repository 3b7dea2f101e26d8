package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;

/**
 * The name of a value that the law leaves open, or that lower rooms need from the law. Whoever may set it does so by
 * this key; there is no silent default.
 *
 * @param id the stable id
 * @param type the type of the value
 * @param <T> the type of the value
 * @term parameter ketentuan
 */
public record Parameter<T>(String id, Class<T> type) {

    /**
     * Checks its components.
     *
     * @param id the stable id
     * @param type the type of the value
     */
    public Parameter {
        Check.code("id", id);
        Check.notNull("type", type);
    }
}
