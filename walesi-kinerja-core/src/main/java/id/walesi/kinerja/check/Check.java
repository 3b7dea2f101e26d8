package id.walesi.kinerja.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of arguments. A failed check is a programmer's mistake and names the argument, never a person. */
public final class Check {

    private Check() {}

    /**
     * Refuses null.
     *
     * @param name the argument's name
     * @param value the argument
     * @param <T> the argument's type
     * @return the argument
     * @throws NullPointerException with the name, if the argument is null
     */
    public static <T> T notNull(String name, @Nullable T value) {
        if (value == null) {
            throw new NullPointerException(name);
        }
        return value;
    }

    /**
     * Refuses what does not hold.
     *
     * @param holds whether the rule holds
     * @param name the argument's name
     * @param value the argument, shown in the message: never pass a person's data
     * @param advice what is expected
     * @throws IllegalArgumentException if the rule does not hold
     */
    public static void that(boolean holds, String name, Object value, String advice) {
        if (!holds) {
            throw new IllegalArgumentException(name + " = " + value + ": " + advice);
        }
    }

    /**
     * Refuses null, empty and blank text. The text itself stays out of the message, because it may be about a person.
     *
     * @param name the argument's name
     * @param value the argument
     * @return the argument
     */
    public static String text(String name, @Nullable String value) {
        String text = notNull(name, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank: give text");
        }
        return text;
    }

    /**
     * Refuses what is not a code: lower-case ASCII letters, digits, {@code - . / @ _}, beginning with a letter or digit.
     *
     * @param name the argument's name
     * @param value the argument
     * @return the argument
     */
    public static String code(String name, @Nullable String value) {
        String code = notNull(name, value);
        that(isCode(code), name, code, "use lower-case ASCII letters, digits and - . / @ _");
        return code;
    }

    private static boolean isCode(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!alphanumeric && (i == 0 || "-./@_".indexOf(c) < 0)) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /**
     * Refuses a number outside a closed range.
     *
     * @param name the argument's name
     * @param value the argument
     * @param lowest the lowest value allowed
     * @param highest the highest value allowed
     * @return the argument
     */
    public static int between(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            that(false, name, value, "must lie in " + lowest + ".." + highest);
        }
        return value;
    }

    /**
     * Copies a list and refuses null in it.
     *
     * @param name the argument's name
     * @param values the argument
     * @param <T> the elements' type
     * @return an immutable copy
     * @throws NullPointerException with the name (and the index), if the list or an element is null
     */
    public static <T> List<T> list(String name, @Nullable List<? extends T> values) {
        int index = 0;
        for (T value : notNull(name, values)) {
            if (value == null) {
                throw new NullPointerException(name + "[" + index + "]");
            }
            index++;
        }
        return List.copyOf(values);
    }
}
