package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The appointing authorities: officials of state at the head of an agency, who are not civil servants but appraise the
 * highest ones. Not to be mixed up with the appraising official, whose Indonesian acronym is the same.
 *
 * @term pejabat pembina kepegawaian
 * @basis UU 20/2023; PP 49/2018 Pasal 37
 */
public enum AppointingAuthority implements Coded {
    /** Mayor (wali kota). */
    MAYOR("mayor"),
    /** Regent (bupati). */
    REGENT("regent"),
    /** Governor (gubernur). */
    GOVERNOR("governor"),
    /** Head of a central agency (pimpinan lembaga). */
    HEAD_OF_AGENCY("head-of-agency"),
    /** Minister (menteri). */
    MINISTER("minister");

    private final String code;

    AppointingAuthority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
