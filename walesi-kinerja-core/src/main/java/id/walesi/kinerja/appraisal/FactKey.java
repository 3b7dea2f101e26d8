package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * The name of a fact that only some instrument asks for, such as a mark of an older regime or a host's own fact. It lets
 * a new law read its facts from a case without a change of the case.
 *
 * @param instrument the code of the instrument that asks for it, for example {@code pp46-2011}
 * @param name the fact's name within the instrument, for example {@code creativity}
 * @param type the type of the fact, immutable
 * @param <T> the type of the fact
 * @term unsur penilaian menurut ketentuan tertentu
 */
public record FactKey<T>(String instrument, String name, Class<T> type) {

    /**
     * Checks its components.
     *
     * @param instrument the code of the instrument that asks for it, for example {@code pp46-2011}
     * @param name the fact's name within the instrument, for example {@code creativity}
     * @param type the type of the fact, immutable
     */
    public FactKey {
        Check.code("instrument", instrument);
        Check.code("name", name);
        Check.notNull("type", type);
    }

    /**
     * A key.
     *
     * @param instrument the code of the instrument
     * @param name the fact's name within it
     * @param type the type of the fact
     * @param <T> the type of the fact
     * @return the key
     * @throws IllegalArgumentException if instrument or name is not a code
     */
    public static <T> FactKey<T> of(String instrument, String name, Class<T> type) {
        return new FactKey<>(instrument, name, type);
    }

    /**
     * Where the fact stands in a case.
     *
     * @return for example {@code extras[pp46-2011][creativity]}
     */
    public String path() {
        return "extras[" + instrument + "][" + name + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof FactKey<?> key
                        && name.equals(key.name)
                        && instrument.equals(key.instrument)
                        && type == key.type);
    }

    @Override
    public int hashCode() {
        return 31 * instrument.hashCode() + name.hashCode();
    }
}
