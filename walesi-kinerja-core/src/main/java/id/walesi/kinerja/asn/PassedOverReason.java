package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why the search for a superior went past a unit.
 *
 * @term alasan unit dilewati
 */
public enum PassedOverReason implements Coded {
    /** The person whose superior is sought heads it, also as acting head. */
    HEADED_BY_EMPLOYEE("headed-by-employee"),
    /** It has no head on the day. */
    SEAT_EMPTY("seat-empty"),
    /** It has only an acting head, who does not appraise under the rule chosen. */
    ACTING_HEAD_ONLY("acting-head-only");

    private final String code;

    PassedOverReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
