package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;

/**
 * What a rule or a legal number rests on: where it stands, what kind of rule it is, and how sure we are.
 *
 * @param citation where it stands
 * @param standing what kind of rule it is
 * @param confidence how sure we are of it
 * @term dasar hukum
 */
public record Basis(Citation citation, Standing standing, Confidence confidence) {

    /**
     * Checks its components.
     *
     * @param citation where it stands
     * @param standing what kind of rule it is
     * @param confidence how sure we are of it
     */
    public Basis {
        Check.notNull("citation", citation);
        Check.notNull("standing", standing);
        Check.notNull("confidence", confidence);
    }
}
