package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;

/**
 * Something that a post demands one to be able to do.
 *
 * @param code the stable code of the host
 * @param name what it is called, not blank
 * @term kompetensi
 */
public record Competency(String code, String name) {

    /**
     * Checks its components.
     *
     * @param code the stable code of the host
     * @param name what it is called, not blank
     */
    public Competency {
        Check.code("code", code);
        Check.text("name", name);
    }
}
