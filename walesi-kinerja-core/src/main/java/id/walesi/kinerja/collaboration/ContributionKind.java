package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.explanation.Coded;

/**
 * What somebody gave to a shared result.
 *
 * @term bentuk kontribusi
 */
public enum ContributionKind implements Coded {
    /** Work done (pekerjaan). */
    WORK("work"),
    /** Information shared (berbagi informasi). */
    INFORMATION("information"),
    /** A resource lent: a tool, a vehicle, a room, money (peminjaman sumber daya). */
    RESOURCE("resource"),
    /** Guidance given (bimbingan). */
    GUIDANCE("guidance");

    private final String code;

    ContributionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
