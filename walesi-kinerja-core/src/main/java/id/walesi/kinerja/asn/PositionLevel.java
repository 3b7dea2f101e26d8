package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * The levels of senior and administrative posts, from the bottom.
 *
 * @term jenjang jabatan
 * @basis UU 20/2023 Pasal 13 and 18
 */
public enum PositionLevel implements Coded {
    /** Non-managerial administrative staff (pelaksana). */
    STAFF("staff", PositionGroup.ADMINISTRATIVE),
    /** First-line manager (pengawas). */
    SUPERVISOR("supervisor", PositionGroup.ADMINISTRATIVE),
    /** Middle manager (administrator). */
    ADMINISTRATOR("administrator", PositionGroup.ADMINISTRATIVE),
    /** Third senior level (JPT pratama). */
    JPT_PRATAMA("jpt-pratama", PositionGroup.SENIOR_EXECUTIVE),
    /** Second senior level (JPT madya). */
    JPT_MADYA("jpt-madya", PositionGroup.SENIOR_EXECUTIVE),
    /** Top senior level (JPT utama). */
    JPT_UTAMA("jpt-utama", PositionGroup.SENIOR_EXECUTIVE);

    private final String code;
    private final PositionGroup group;

    PositionLevel(String code, PositionGroup group) {
        this.code = code;
        this.group = group;
    }

    @Override
    public String code() {
        return code;
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
