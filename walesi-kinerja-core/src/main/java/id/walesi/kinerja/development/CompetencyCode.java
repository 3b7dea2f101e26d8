package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * The host's own stable code of a competency, by which assessments, offers, activities and needs name it. Codes sort by
 * their text.
 *
 * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
 * @term kode kompetensi
 */
public record CompetencyCode(String value) implements Comparable<CompetencyCode> {

    /**
     * Checks its component.
     *
     * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
     */
    public CompetencyCode {
        Check.code("value", value);
    }

    /**
     * A code.
     *
     * @param value the code: lower-case ASCII letters, digits and {@code - . / @ _}
     * @return the code
     */
    public static CompetencyCode of(String value) {
        return new CompetencyCode(value);
    }

    @Override
    public int compareTo(CompetencyCode other) {
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
