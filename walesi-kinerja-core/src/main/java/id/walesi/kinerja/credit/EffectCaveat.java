package id.walesi.kinerja.credit;

import id.walesi.kinerja.explanation.Coded;

/**
 * What cannot be concluded from a comparison, and why.
 *
 * @term batas kesimpulan
 */
public enum EffectCaveat implements Coded {
    /** Always: other things changed too, so the numbers do not show that working together was the cause. */
    NOT_A_CAUSE("not-a-cause"),
    /** Always: one program in one period is one observation; how much it varies by chance is unknown. */
    ONE_OBSERVATION("one-observation"),
    /** A member has no number from working apart. */
    BASELINE_MISSING("baseline-missing"),
    /** A number of a member apart was estimated, not measured. */
    BASELINE_ESTIMATED("baseline-estimated"),
    /** The numbers apart come from runs of days of another length. */
    LENGTHS_DIFFER("lengths-differ"),
    /** The indicator aims at a value, so more is neither better nor worse. */
    NO_DIRECTION("no-direction");

    private final String code;

    EffectCaveat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
