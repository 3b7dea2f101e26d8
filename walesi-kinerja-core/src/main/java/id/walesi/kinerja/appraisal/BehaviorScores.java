package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Score;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A score for each core value, for schemes that score behavior. The national system has none: it knows one rating for all
 * seven values together.
 *
 * @param scores the scores; a value without one was not scored
 * @term nilai perilaku kerja per nilai dasar
 * @basis agency practice
 */
public record BehaviorScores(Map<CoreValue, Score> scores) implements FactSheet {

    /** The key under which a case carries them. */
    public static final FactKey<BehaviorScores> KEY =
            FactKey.of("semenpanrb20-2021", "behavior-scores", BehaviorScores.class);

    /**
     * Copies its component.
     *
     * @param scores the scores; a value without one was not scored
     */
    public BehaviorScores {
        scores = copy(scores);
    }

    private static Map<CoreValue, Score> copy(Map<CoreValue, Score> scores) {
        Map<CoreValue, Score> copy = new EnumMap<>(CoreValue.class);
        Check.notNull("scores", scores)
                .forEach((value, score) -> copy.put(Check.notNull("value", value), Check.notNull("score", score)));
        return Collections.unmodifiableMap(copy);
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

    @Override
    public Optional<Datum> fact(String path) {
        return scores.entrySet().stream()
                .filter(entry -> path.equals("scores[" + entry.getKey().code() + "]"))
                .findFirst()
                .map(entry -> new Datum.Numeric(entry.getValue()));
    }

    /** Without the scores: they are a person's. */
    @Override
    public String toString() {
        return "BehaviorScores[***]";
    }
}
