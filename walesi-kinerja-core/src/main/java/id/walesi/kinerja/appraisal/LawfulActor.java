package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * A person who may act in a role on a day, and why.
 *
 * @param person the person
 * @param capacity why this person
 * @term pejabat yang berwenang bertindak
 */
public record LawfulActor(PersonId person, Coded capacity) {

    /**
     * Checks its components.
     *
     * @param person the person
     * @param capacity why this person
     */
    public LawfulActor {
        Check.notNull("person", person);
        Check.notNull("capacity", capacity);
    }

    @Override
    public String toString() {
        return "LawfulActor[" + capacity.code() + "]";
    }
}
