package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The appointing authorities: officials of state at the head of an agency, who are not civil servants but appraise the
 * highest ones. Not to be mixed up with the appraising official, whose Indonesian acronym is the same.
 *
 * @term pejabat pembina kepegawaian
 * @basis UU 20/2023; PP 49/2018 Pasal 37
 */
public enum AppointingAuthority implements Labeled {
    /** Mayor (wali kota). */
    MAYOR("mayor", "Wali Kota"),
    /** Regent (bupati). */
    REGENT("regent", "Bupati"),
    /** Governor (gubernur). */
    GOVERNOR("governor", "Gubernur"),
    /** Head of a central agency (pimpinan lembaga). */
    HEAD_OF_AGENCY("head-of-agency", "Pimpinan Lembaga"),
    /** Minister (menteri). */
    MINISTER("minister", "Menteri");

    private final String code;
    private final String label;

    AppointingAuthority(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
