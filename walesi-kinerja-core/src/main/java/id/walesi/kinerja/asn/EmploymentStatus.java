package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The kind of employment of a civil servant.
 *
 * @term status kepegawaian
 * @basis UU 20/2023; KepmenPANRB 16/2025 for part-time PPPK
 */
public enum EmploymentStatus implements Coded {
    /** Permanent civil servant (Pegawai Negeri Sipil). */
    PNS("pns"),
    /** Permanent civil servant on probation (Calon PNS). */
    CPNS("cpns"),
    /** Civil servant on contract (Pegawai Pemerintah dengan Perjanjian Kerja). */
    PPPK("pppk"),
    /** Civil servant on a part-time contract (PPPK Paruh Waktu). */
    PPPK_PART_TIME("pppk-part-time");

    private final String code;

    EmploymentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
