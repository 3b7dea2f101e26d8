package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;

/**
 * The host's own key of a person. It is opaque to this library and masked in text, because hosts often use an identity
 * number as key.
 *
 * @param value the key, not blank
 * @term kunci pegawai
 */
public record PersonId(String value) {

    /**
     * Checks its component.
     *
     * @param value the key, not blank
     */
    public PersonId {
        Check.text("value", value);
    }

    /**
     * A key.
     *
     * @param value the key, not blank
     * @return the id
     */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return "PersonId[***]";
    }
}
