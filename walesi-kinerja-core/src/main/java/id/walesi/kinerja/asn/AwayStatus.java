package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why a civil servant does not do the work of the own post for some time.
 *
 * @term tugas belajar, CLTN, MPP, pemberhentian sementara
 * @basis PermenPANRB 8/2021, annex (single source, old), names all but the last; the text in force is not known
 */
public enum AwayStatus implements Coded {
    /** Sent to study, at home or abroad (tugas belajar). */
    STUDY_ASSIGNMENT("study-assignment"),
    /** Leave at the person's own cost (cuti di luar tanggungan negara, CLTN). */
    UNPAID_LEAVE("unpaid-leave"),
    /** Leave before retirement (masa persiapan pensiun, MPP). */
    PRE_RETIREMENT_LEAVE("pre-retirement-leave"),
    /** Temporarily dismissed (pemberhentian sementara). */
    SUSPENSION("suspension"),
    /** State official, or head or member of a non-structural institution (pejabat negara, lembaga nonstruktural). */
    STATE_OFFICE("state-office"),
    /** Any other long leave. No text was found that says what becomes of the appraisal then. */
    LONG_LEAVE("long-leave");

    private final String code;

    AwayStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
