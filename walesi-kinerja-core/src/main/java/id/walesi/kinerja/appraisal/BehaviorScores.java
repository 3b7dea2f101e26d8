package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A score for each core value, for schemes that score behavior. The national system has none: it knows one rating for all
 * seven values together.
 *
 * @term nilai perilaku kerja per nilai dasar
 * @basis agency practice
 */
public final class BehaviorScores implements FactSheet {

    /** The key under which a case carries them. */
    public static final FactKey<BehaviorScores> KEY =
            FactKey.of("semenpanrb20-2021", "behavior-scores", BehaviorScores.class);

    private static final int VALUES = CoreValue.values().length;

    private final Map<CoreValue, Score> scores;

    // found once, when the sheet is made: a law that judges many cases reads these instead of seven objects
    private final Ratio sum;
    private final Ratio lowest;
    private final Ratio highest;

    /**
     * Copies the scores.
     *
     * @param scores the scores; a value without one was not scored
     */
    public BehaviorScores(Map<CoreValue, Score> scores) {
        this.scores = copy(scores);
        RunningRatio total = new RunningRatio();
        Ratio least = Ratio.ZERO;
        Ratio most = Ratio.ZERO;
        boolean first = true;
        for (Score score : this.scores.values()) {
            total.plus(score.value());
            least = first ? score.value() : least.atMost(score.value());
            most = first ? score.value() : most.atLeast(score.value());
            first = false;
        }
        sum = total.value();
        lowest = least;
        highest = most;
    }

    private static Map<CoreValue, Score> copy(Map<CoreValue, Score> scores) {
        Map<CoreValue, Score> copy = new EnumMap<>(CoreValue.class);
        Check.notNull("scores", scores)
                .forEach((value, score) -> copy.put(Check.notNull("value", value), Check.notNull("score", score)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * The scores.
     *
     * @return the scores, in the order of the core values; a value without one was not scored
     */
    public Map<CoreValue, Score> scores() {
        return scores;
    }

    /**
     * The score of a value.
     *
     * @param value the core value
     * @return the score, or empty if it was not scored
     */
    public Optional<Score> of(CoreValue value) {
        return Optional.ofNullable(scores.get(value));
    }

    /**
     * Whether every core value was scored, and every score lies on a scale.
     *
     * @param scale the scale
     * @return false if a value was not scored, or beyond the scale
     */
    public boolean areWhole(Interval scale) {
        return scores.size() == VALUES && scale.contains(lowest) && scale.contains(highest);
    }

    /**
     * All scores together.
     *
     * @return the exact sum; zero if none was scored
     */
    public Ratio sum() {
        return sum;
    }

    @Override
    public Optional<Datum> fact(String path) {
        return scores.entrySet().stream()
                .filter(entry -> path.equals("scores[" + entry.getKey().code() + "]"))
                .findFirst()
                .map(entry -> new Datum.Numeric(entry.getValue()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BehaviorScores sheet && scores.equals(sheet.scores);
    }

    @Override
    public int hashCode() {
        return scores.hashCode();
    }

    /** Without the scores: they are a person's. */
    @Override
    public String toString() {
        return "BehaviorScores[***]";
    }
}
