package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The levels of senior and administrative posts, from the bottom.
 *
 * @term jenjang jabatan
 * @basis UU 20/2023 Pasal 13 and 18
 */
public enum PositionLevel implements Labeled {
    /** Non-managerial administrative staff (pelaksana). */
    STAFF("staff", PositionGroup.ADMINISTRATIVE, "Pelaksana"),
    /** First-line manager (pengawas). */
    SUPERVISOR("supervisor", PositionGroup.ADMINISTRATIVE, "Pengawas"),
    /** Middle manager (administrator). */
    ADMINISTRATOR("administrator", PositionGroup.ADMINISTRATIVE, "Administrator"),
    /** Third senior level (JPT pratama). */
    JPT_PRATAMA("jpt-pratama", PositionGroup.SENIOR_EXECUTIVE, "JPT Pratama"),
    /** Second senior level (JPT madya). */
    JPT_MADYA("jpt-madya", PositionGroup.SENIOR_EXECUTIVE, "JPT Madya"),
    /** Top senior level (JPT utama). */
    JPT_UTAMA("jpt-utama", PositionGroup.SENIOR_EXECUTIVE, "JPT Utama");

    private final String code;
    private final String label;
    private final PositionGroup group;

    PositionLevel(String code, PositionGroup group, String label) {
        this.code = code;
        this.label = label;
        this.group = group;
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
     * The family of posts.
     *
     * @return senior executive or administrative
     */
    public PositionGroup group() {
        return group;
    }
}
