package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * Who appraises while a unit has no definitive head. The national text is not known, so whoever asks must choose; there
 * is no default. A definitive head who is merely represented from day to day (Plh) stays the appraising official under
 * each of these.
 *
 * @term aturan penilai saat jabatan pimpinan lowong
 * @basis none at national level; PermenSos 4/2024 Pasal 13 is one ministry's own rule
 */
public enum VacantSeatRule implements Coded {
    /** The head of the next unit above, as the Ministry of Social Affairs does; acting heads are passed over. */
    NEXT_HIGHER_HEAD("next-higher-head"),
    /** The acting head (Plt), else the head of the next unit above; daily acting heads (Plh) are passed over. */
    ACTING_HEAD("acting-head"),
    /** The acting head (Plt), else the daily acting head (Plh), else the head of the next unit above. */
    ACTING_OR_DAILY_ACTING_HEAD("acting-or-daily-acting-head");

    private final String code;

    VacantSeatRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whether a head of some kind appraises.
     *
     * @param kind in which way the head holds the post
     * @return true for a definitive head; for an acting one as this rule says
     */
    public boolean allows(AssignmentKind kind) {
        return switch (kind) {
            case DEFINITIVE -> true;
            case ACTING -> this != NEXT_HIGHER_HEAD;
            case DAILY_ACTING -> this == ACTING_OR_DAILY_ACTING_HEAD;
        };
    }
}
