package id.walesi.kinerja.transition;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.Refused;
import id.walesi.kinerja.engine.VerdictDifference;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One case under two laws.
 *
 * @param facts the case
 * @param before what the old law says
 * @param after what the new law says
 * @param reading how predicates of two scales are compared
 * @term perbandingan dua ketentuan
 */
public record SideBySide(AppraisalCase facts, AppraisalResult before, AppraisalResult after, ScaleReading reading) {

    /**
     * Checks its components.
     *
     * @param facts the case
     * @param before what the old law says
     * @param after what the new law says
     * @param reading how predicates of two scales are compared
     */
    public SideBySide {
        Check.notNull("facts", facts);
        Check.notNull("before", before);
        Check.notNull("after", after);
        Check.notNull("reading", reading);
    }

    /**
     * The verdict of the old law.
     *
     * @return the judged case, or empty if it was refused
     */
    public Optional<Judged> judgedBefore() {
        return judged(before);
    }

    /**
     * The verdict of the new law.
     *
     * @return the judged case, or empty if it was refused
     */
    public Optional<Judged> judgedAfter() {
        return judged(after);
    }

    static Optional<Judged> judged(AppraisalResult result) {
        return result.fold(Optional::of, refused -> Optional.empty());
    }

    private static Optional<Predicate> predicate(AppraisalResult result) {
        return judged(result).map(judged -> judged.verdict().predicate());
    }

    /**
     * How the predicate moves.
     *
     * @return the movement
     */
    public PredicateMovement movement() {
        Optional<Predicate> was = predicate(before);
        Optional<Predicate> is = predicate(after);
        if (was.isEmpty() || is.isEmpty()) {
            return is.isPresent()
                    ? PredicateMovement.ONLY_AFTER
                    : was.isPresent() ? PredicateMovement.ONLY_BEFORE : PredicateMovement.NEITHER;
        }
        if (!areComparable(was.get(), is.get())) {
            return PredicateMovement.OTHER_SCALE;
        }
        int rungs = is.get().ordinal() - was.get().ordinal();
        return rungs > 0 ? PredicateMovement.UP : rungs < 0 ? PredicateMovement.DOWN : PredicateMovement.SAME;
    }

    /**
     * By how many rungs the predicate moves.
     *
     * @return the rungs, negative if it falls; zero if it stays or cannot be compared
     */
    public int rungs() {
        PredicateMovement movement = movement();
        return movement == PredicateMovement.UP || movement == PredicateMovement.DOWN
                ? predicate(after).orElseThrow().ordinal()
                        - predicate(before).orElseThrow().ordinal()
                : 0;
    }

    private boolean areComparable(Predicate was, Predicate is) {
        if (was instanceof Enum<?> rung && is instanceof Enum<?> other) {
            return rung.getDeclaringClass().equals(other.getDeclaringClass())
                    || (reading == ScaleReading.RUNG_BY_RUNG && length(rung) == length(other));
        }
        return was.getClass().equals(is.getClass());
    }

    private static int length(Enum<?> rung) {
        return rung.getDeclaringClass().getEnumConstants().length;
    }

    /**
     * What counted then, what counts now: each fact that either law read, with the numbers and decisions.
     *
     * @return the facts, those of the old law first, each in the order in which it was read
     */
    public List<CountedFact> counted() {
        Map<String, Step> then = read(before);
        Map<String, Step> now = read(after);
        Set<String> paths = new LinkedHashSet<>(then.keySet());
        paths.addAll(now.keySet());
        List<CountedFact> counted = new ArrayList<>();
        for (String path : paths) {
            counted.add(new CountedFact(path, Optional.ofNullable(then.get(path)), Optional.ofNullable(now.get(path))));
        }
        return counted;
    }

    private static Map<String, Step> read(AppraisalResult result) {
        Map<String, Step> read = new LinkedHashMap<>();
        judged(result)
                .ifPresent(judged -> judged.trace()
                        .steps()
                        .forEach(step -> path(step).ifPresent(path -> read.putIfAbsent(path, step))));
        return read;
    }

    // a name that only says what the next steps are about is no fact that counts
    private static Optional<String> path(Step step) {
        if (step instanceof Step.Decided decided) {
            return Optional.of(decided.path());
        }
        boolean counts = step.outcome()
                .map(Term::value)
                .filter(value -> !(value instanceof Datum.Text))
                .isPresent();
        return step instanceof Step.Given given && counts ? Optional.of(given.path()) : Optional.empty();
    }

    /**
     * Why the two laws do not say the same.
     *
     * @return the cause
     */
    public DifferenceCause cause() {
        if (isByFailure(before) || isByFailure(after)) {
            return DifferenceCause.POLICY_FAILED;
        }
        return switch (movement()) {
            case SAME -> DifferenceCause.NONE;
            case NEITHER -> DifferenceCause.NOT_JUDGED;
            case ONLY_BEFORE -> DifferenceCause.FACTS_MISSING_AFTER;
            case ONLY_AFTER -> DifferenceCause.FACTS_MISSING_BEFORE;
            case UP, DOWN, OTHER_SCALE -> causeInFacts();
        };
    }

    static boolean isByFailure(AppraisalResult result) {
        return result.fold(judged -> false, Refused::isByFailure);
    }

    private DifferenceCause causeInFacts() {
        Map<String, Step> then = read(before);
        Map<String, Step> now = read(after);
        boolean decidedThen = isDecided(then);
        boolean decidedNow = isDecided(now);
        if (decidedThen != decidedNow) {
            return decidedNow ? DifferenceCause.DECIDED_INSTEAD : DifferenceCause.COMPUTED_INSTEAD;
        }
        return then.keySet().equals(now.keySet()) ? DifferenceCause.OTHER_RULE : DifferenceCause.OTHER_FACTS;
    }

    private static boolean isDecided(Map<String, Step> read) {
        return read.values().stream().anyMatch(step -> step instanceof Step.Decided);
    }

    /**
     * The two verdicts compared step by step.
     *
     * @return the difference, or empty if one of them is missing
     */
    public Optional<VerdictDifference> difference() {
        return judgedBefore().flatMap(was -> judgedAfter().map(is -> new VerdictDifference(was, is)));
    }

    @Override
    public String toString() {
        return "SideBySide[" + facts.period() + "]";
    }
}
