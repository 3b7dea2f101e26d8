package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * Something that a post demands one to be able to do.
 *
 * @param code the stable code of the host
 * @param name what it is called, not blank
 * @term kompetensi
 */
public record Competency(CompetencyCode code, String name) {

    /**
     * Checks its components.
     *
     * @param code the stable code of the host
     * @param name what it is called, not blank
     */
    public Competency {
        Check.notNull("code", code);
        Check.text("name", name);
    }

    /**
     * A competency by the text of its code.
     *
     * @param code the stable code of the host: lower-case ASCII letters, digits and {@code - . / @ _}
     * @param name what it is called, not blank
     */
    public Competency(String code, String name) {
        this(CompetencyCode.of(code), name);
    }
}
