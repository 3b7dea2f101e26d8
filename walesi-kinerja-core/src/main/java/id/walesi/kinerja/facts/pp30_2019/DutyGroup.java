package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.explanation.Coded;

/**
 * The two groups of a leader's main duties.
 *
 * @term kelompok kinerja utama
 * @basis PermenPANRB 8/2021, Lampiran
 */
public enum DutyGroup implements Coded {
    /** From the performance agreement and from directives. */
    AGREEMENT_AND_DIRECTIVES("agreement-and-directives"),
    /** Action plans and strategic initiatives. */
    ACTION_PLANS_AND_INITIATIVES("action-plans-and-initiatives");

    private final String code;

    DutyGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
