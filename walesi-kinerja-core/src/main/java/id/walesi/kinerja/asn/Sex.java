package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The sex that an identity number carries.
 *
 * @term jenis kelamin
 * @basis Perka BKN 22/2007 for the NIP
 */
public enum Sex implements Coded {
    /** Male (laki-laki). */
    MALE("male"),
    /** Female (perempuan). */
    FEMALE("female");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
