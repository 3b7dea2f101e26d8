package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The three families of civil-service posts, and the offices of state above them.
 *
 * @term jabatan pimpinan tinggi, jabatan administrasi, jabatan fungsional, pejabat pembina kepegawaian
 * @basis UU 20/2023 Pasal 13 and 18
 */
public enum PositionGroup implements Coded {
    /** Senior leadership posts (jabatan pimpinan tinggi, JPT). */
    SENIOR_EXECUTIVE("senior-executive"),
    /** Administrative posts (jabatan administrasi, JA). */
    ADMINISTRATIVE("administrative"),
    /** Functional posts (jabatan fungsional, JF). */
    FUNCTIONAL("functional"),
    /** Offices of state at the head of an agency (pejabat pembina kepegawaian); no post of a civil servant. */
    APPOINTING_AUTHORITY("appointing-authority");

    private final String code;

    PositionGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
