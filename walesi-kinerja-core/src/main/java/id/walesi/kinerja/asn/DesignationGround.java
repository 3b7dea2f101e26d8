package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Coded;

/**
 * Why it is this person who appraises.
 *
 * @term alasan penetapan pejabat penilai kinerja
 * @basis PP 30/2019 for the direct superior; the others follow from {@link VacantSeatRule} or an override
 */
public enum DesignationGround implements Coded {
    /** The definitive head of the unit in which the person has a post. */
    DIRECT_HEAD("direct-head"),
    /** The person heads the unit: the definitive head of the next unit above. */
    HEAD_OF_NEXT_UNIT("head-of-next-unit"),
    /** A seat on the way is empty, or its acting head does not appraise: the definitive head of a unit further above. */
    NEXT_HIGHER_HEAD("next-higher-head"),
    /** The seat is vacant and its acting head appraises. */
    ACTING_HEAD("acting-head"),
    /** Somebody with authority ordered it. */
    OVERRIDE("override");

    private final String code;

    DesignationGround(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
