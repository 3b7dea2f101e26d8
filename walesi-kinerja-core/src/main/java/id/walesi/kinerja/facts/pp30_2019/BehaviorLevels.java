package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.FactSheet;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.Pp30BehaviorAspect;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Score;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The level that a person's behavior reached in each aspect, and the range that the person's career step expects.
 *
 * @term level perilaku kerja dan standar perilaku kerja
 * @basis PermenPANRB 8/2021, Lampiran; the table was not seen
 */
public final class BehaviorLevels implements FactSheet {

    /** The list of levels within the sheet. */
    public static final String LEVELS = "levels";

    /** The lower end of the standard within the sheet. */
    public static final String LOWEST_STANDARD = "lowestStandard";

    /** The upper end of the standard within the sheet. */
    public static final String HIGHEST_STANDARD = "highestStandard";

    /** The lowest level. */
    private static final int FIRST = 1;

    /** The highest level. */
    private static final int LAST = 7;

    private final int lowest;
    private final int highest;
    private final Map<Pp30BehaviorAspect, Integer> levels;

    private BehaviorLevels(int lowest, int highest, Map<Pp30BehaviorAspect, Integer> levels) {
        this.lowest = lowest;
        this.highest = highest;
        this.levels = levels;
    }

    /**
     * The standard, without a level yet.
     *
     * @param lowest the lower end of the standard, 1 to 6
     * @param highest the upper end of the standard, above the lower, at most 7
     * @return the sheet
     * @throws IllegalArgumentException if the ends are not such levels
     */
    public static BehaviorLevels standard(int lowest, int highest) {
        Check.between("lowest", lowest, FIRST, LAST);
        Check.between("highest", highest, FIRST, LAST);
        Check.that(lowest < highest, "highest", highest, "must be above lowest " + lowest);
        return new BehaviorLevels(lowest, highest, Map.of());
    }

    /**
     * The same sheet with the level of one more aspect.
     *
     * @param aspect the aspect
     * @param level its level, 1 to 7
     * @return the sheet
     * @throws IllegalArgumentException if the aspect has a level already, or the level is none
     */
    public BehaviorLevels level(Pp30BehaviorAspect aspect, int level) {
        Check.that(!levels.containsKey(Check.notNull("aspect", aspect)), "aspect", aspect, "has a level already");
        Map<Pp30BehaviorAspect, Integer> more = new EnumMap<>(Pp30BehaviorAspect.class);
        more.putAll(levels);
        more.put(aspect, Check.between("level", level, FIRST, LAST));
        return new BehaviorLevels(lowest, highest, more);
    }

    /**
     * The lower end of the standard.
     *
     * @return the level
     */
    public Score lowestStandard() {
        return Score.of(lowest);
    }

    /**
     * The upper end of the standard.
     *
     * @return the level
     */
    public Score highestStandard() {
        return Score.of(highest);
    }

    /**
     * The level of an aspect.
     *
     * @param aspect the aspect
     * @return the level, or empty if the aspect was not assessed
     */
    public Optional<Score> levelOf(Pp30BehaviorAspect aspect) {
        return Optional.ofNullable(levels.get(aspect)).map(Score::of);
    }

    @Override
    public Optional<Datum> fact(String path) {
        if (path.equals(LOWEST_STANDARD)) {
            return Optional.of(new Datum.Numeric(lowestStandard()));
        }
        if (path.equals(HIGHEST_STANDARD)) {
            return Optional.of(new Datum.Numeric(highestStandard()));
        }
        for (Pp30BehaviorAspect aspect : levels.keySet()) {
            if (path.equals(LEVELS + "[" + aspect.code() + "]")) {
                return levelOf(aspect).map(Datum.Numeric::new);
            }
        }
        return Optional.empty();
    }

    /** The levels can be others; the standard is given. */
    @Override
    public Optional<FactSheet> with(String path, Datum value) {
        Check.text("path", path);
        Check.notNull("value", value);
        for (Pp30BehaviorAspect aspect : levels.keySet()) {
            if (path.equals(LEVELS + "[" + aspect.code() + "]")) {
                return IntStream.rangeClosed(FIRST, LAST)
                        .filter(level -> value.equals(new Datum.Numeric(Score.of(level))))
                        .mapToObj(level -> (FactSheet) changed(aspect, level))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private BehaviorLevels changed(Pp30BehaviorAspect aspect, int level) {
        Map<Pp30BehaviorAspect, Integer> others = new EnumMap<>(levels);
        others.put(aspect, level);
        return new BehaviorLevels(lowest, highest, others);
    }

    /** The levels are the appraiser's. */
    @Override
    public Optional<Coded> decider(String path) {
        return Check.text("path", path).startsWith(LEVELS + "[") ? Optional.of(ActorRole.APPRAISER) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BehaviorLevels sheet
                && lowest == sheet.lowest
                && highest == sheet.highest
                && levels.equals(sheet.levels);
    }

    @Override
    public int hashCode() {
        return Objects.hash(levels, lowest, highest);
    }

    /** Without levels: they are a person's. */
    @Override
    public String toString() {
        return "BehaviorLevels[***]";
    }
}
