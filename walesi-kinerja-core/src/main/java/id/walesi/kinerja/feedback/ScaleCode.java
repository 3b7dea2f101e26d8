package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;

/**
 * The host's own stable code of a question that is answered on a scale, unique in a round; answers and counts name it.
 * Codes sort by their text.
 *
 * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
 * @term kode butir skala umpan balik
 */
public record ScaleCode(String value) implements Comparable<ScaleCode> {

    /**
     * Checks its component.
     *
     * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
     */
    public ScaleCode {
        Check.code("value", value);
    }

    /**
     * A code.
     *
     * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
     * @return the code
     */
    public static ScaleCode of(String value) {
        return new ScaleCode(value);
    }

    @Override
    public int compareTo(ScaleCode other) {
        return value.compareTo(other.value);
    }

    /**
     * The code alone: it names no person.
     *
     * @return the code as the host wrote it
     */
    @Override
    public String toString() {
        return value;
    }
}
