package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.quantity.Percent;

/**
 * The level of a disciplinary punishment: what part of its penalty score is deducted, and in how many quarters.
 *
 * @term tingkat hukuman disiplin
 */
public enum DisciplineLevel implements Coded {
    /** Light: 10 % in two quarters. */
    LIGHT("light", 10, 2),
    /** Medium: 25 % in three quarters. */
    MEDIUM("medium", 25, 3),
    /** Heavy: 40 % in four quarters. */
    HEAVY("heavy", 40, 4);

    private final String code;
    private final Percent share;
    private final int quarters;

    DisciplineLevel(String code, long share, int quarters) {
        this.code = code;
        this.share = Percent.of(share);
        this.quarters = quarters;
    }

    @Override
    public String code() {
        return code;
    }

    Percent share() {
        return share;
    }

    int quarters() {
        return quarters;
    }
}
