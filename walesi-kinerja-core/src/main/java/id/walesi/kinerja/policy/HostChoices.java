package id.walesi.kinerja.policy;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the host chose where the law is silent. What was not chosen is absent: nothing has a default.
 *
 * @term pilihan instansi
 */
public final class HostChoices {

    private static final HostChoices NONE = new HostChoices(Map.of());

    private final Map<Parameter<?>, Object> values;

    private HostChoices(Map<Parameter<?>, Object> values) {
        this.values = values;
    }

    /**
     * No choices.
     *
     * @return the empty set of choices
     */
    public static HostChoices none() {
        return NONE;
    }

    /**
     * These choices and one more.
     *
     * @param parameter the key
     * @param value the choice
     * @param <T> the type of the value
     * @return the choices
     * @throws IllegalArgumentException if the parameter was chosen before, or the value is of another type
     */
    public <T> HostChoices with(Parameter<T> parameter, T value) {
        Check.that(!values.containsKey(parameter), "parameter", parameter.id(), "was chosen before");
        boolean fits = parameter.type().isInstance(Check.notNull("value", value));
        Check.that(fits, "value", value.getClass(), "must be a " + parameter.type());
        Map<Parameter<?>, Object> more = new LinkedHashMap<>(values);
        more.put(parameter, value);
        return new HostChoices(more);
    }

    /**
     * What was chosen.
     *
     * @param parameter the key
     * @param <T> the type of the value
     * @return the choice, or empty if the host made none
     */
    public <T> Optional<T> get(Parameter<T> parameter) {
        Object value = values.get(parameter);
        return value == null ? Optional.empty() : Optional.of(parameter.type().cast(value));
    }

    /**
     * What was chosen.
     *
     * @return the parameters, in the order in which they were chosen
     */
    public List<Parameter<?>> parameters() {
        return List.copyOf(values.keySet());
    }
}
