package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The kind of employment of a civil servant.
 *
 * @term status kepegawaian
 * @basis UU 20/2023; KepmenPANRB 16/2025 for part-time PPPK
 */
public enum EmploymentStatus implements Labeled {
    /** Permanent civil servant (Pegawai Negeri Sipil). */
    PNS("pns", "PNS"),
    /** Permanent civil servant on probation (Calon PNS). */
    CPNS("cpns", "CPNS"),
    /** Civil servant on contract (Pegawai Pemerintah dengan Perjanjian Kerja). */
    PPPK("pppk", "PPPK"),
    /** Civil servant on a part-time contract (PPPK Paruh Waktu). */
    PPPK_PART_TIME("pppk-part-time", "PPPK Paruh Waktu");

    private final String code;
    private final String label;

    EmploymentStatus(String code, String label) {
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

    /**
     * Whether somebody so employed has a number of some kind.
     *
     * @param number the number
     * @return true for a {@link Nip} or {@link LegacyNip} of a permanent civil servant, also on probation, and for a
     *     {@link NiPppk} of one on contract
     */
    public boolean admits(EmployeeNumber number) {
        return onContract() == number instanceof NiPppk;
    }

    /**
     * Whether somebody so employed has a grade of some scale.
     *
     * @param grade the grade
     * @return true for a {@link Grade} of a permanent civil servant, also on probation, and for a {@link PppkGrade} of one
     *     on contract
     */
    public boolean admits(PayGrade grade) {
        return onContract() == grade instanceof PppkGrade;
    }

    private boolean onContract() {
        return switch (this) {
            case PNS, CPNS -> false;
            case PPPK, PPPK_PART_TIME -> true;
        };
    }
}
