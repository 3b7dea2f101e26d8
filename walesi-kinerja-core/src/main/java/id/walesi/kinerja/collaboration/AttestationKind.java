package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.explanation.Coded;

/**
 * What the receiver says of a contribution.
 *
 * @term pernyataan penerima kontribusi
 */
public enum AttestationKind implements Coded {
    /** It was received as told (dikonfirmasi). */
    CONFIRMED("confirmed"),
    /** It was not, or not so (dibantah). */
    DISPUTED("disputed");

    private final String code;

    AttestationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
