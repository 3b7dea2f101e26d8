package id.walesi.kinerja.legal;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * A law, government or ministerial regulation, circular, decision, or a host's own scheme.
 *
 * @param code the stable code, for example {@code permenpanrb6-2022}
 * @param name the name as it is cited, for example {@code PermenPANRB 6/2022}
 * @param inForce the days on which it is or was in force, as far as known
 * @term peraturan perundang-undangan
 */
public record Instrument(String code, String name, DateRange inForce) {

    /**
     * Checks its components.
     *
     * @param code the stable code, for example {@code permenpanrb6-2022}
     * @param name the name as it is cited, for example {@code PermenPANRB 6/2022}
     * @param inForce the days on which it is or was in force, as far as known
     */
    public Instrument {
        Check.code("code", code);
        Check.text("name", name);
        Check.notNull("inForce", inForce);
    }

    @Override
    public String toString() {
        return name;
    }
}
