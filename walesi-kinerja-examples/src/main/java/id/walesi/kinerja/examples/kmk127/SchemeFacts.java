package id.walesi.kinerja.examples.kmk127;

import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.quantity.Score;
import java.time.LocalDate;

/**
 * The keys of the facts that the scheme asks of a case beside the indicators.
 *
 * @term data penilaian menurut KMK 127/2026
 */
public final class SchemeFacts {

    /** The organization's performance score (NKO). */
    public static final FactKey<Score> ORGANIZATION_SCORE = FactKey.of(Decree.CODE, "organization-score", Score.class);

    /** How far the organization counts. */
    public static final FactKey<Tier> TIER = FactKey.of(Decree.CODE, "tier", Tier.class);

    /** Whose calibration holds. */
    public static final FactKey<PositionClass> POSITION_CLASS =
            FactKey.of(Decree.CODE, "position-class", PositionClass.class);

    /** The correction by the appraisers' forum; without it there is none. */
    public static final FactKey<Score> CORRECTION = FactKey.of(Decree.CODE, "correction", Score.class);

    private SchemeFacts() {}

    /**
     * The score of one core value, the mean of what superior, peers and subordinates gave.
     *
     * @param value the core value
     * @return the key
     */
    public static FactKey<Score> coreValue(CoreValue value) {
        return FactKey.of(Decree.CODE, "core-value." + value.code(), Score.class);
    }

    /**
     * The penalty score of a disciplinary punishment, if there is one of this level.
     *
     * @param level the level
     * @return the key
     */
    public static FactKey<Score> penalty(DisciplineLevel level) {
        return FactKey.of(Decree.CODE, "penalty." + level.code(), Score.class);
    }

    /**
     * The day from which a disciplinary punishment counts.
     *
     * @param level the level
     * @return the key
     */
    public static FactKey<LocalDate> penaltySince(DisciplineLevel level) {
        return FactKey.of(Decree.CODE, "penalty-since." + level.code(), LocalDate.class);
    }

    /**
     * What was deducted from a punished subordinate.
     *
     * @param number which subordinate, from one
     * @return the key
     */
    public static FactKey<Score> subordinate(int number) {
        return FactKey.of(Decree.CODE, SUBORDINATE + number, Score.class);
    }

    static final String SUBORDINATE = "subordinate.";
}
