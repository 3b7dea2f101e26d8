package id.walesi.kinerja.guidance;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Changed cases, judged again under the law that judged the case. */
final class Trials {

    private final AppraisalEngine engine;
    private final Judged judged;
    private final Predicate goal;

    Trials(AppraisalEngine engine, Judged judged, Predicate goal) {
        this.engine = engine;
        this.judged = judged;
        this.goal = goal;
    }

    /** As the case was judged: under the law of its day, or under the one that the host named. */
    static AppraisalResult again(AppraisalEngine engine, Judged judged, AppraisalCase facts) {
        return judged.policyWasNamed() ? engine.judge(facts, judged.policy().value()) : engine.judge(facts);
    }

    /** What comes of a changed case, or empty if it cannot be judged. */
    Optional<Judged> judged(List<FactChange> changes) {
        AppraisalCase changed;
        try {
            changed = FactChange.applied(changes, judged.facts());
        } catch (InvalidFactsException | IllegalArgumentException e) {
            return Optional.empty(); // the facts would not fit together, or a way of the host's ends before
        }
        return again(engine, judged, changed).fold(Optional::of, refused -> Optional.empty());
    }

    boolean isJudged(Lever lever, long steps) {
        return judged(List.of(lever.after().apply(steps))).isPresent();
    }

    boolean reaches(Judged again) {
        Predicate predicate = again.verdict().predicate();
        return isOfScale(predicate, goal) && predicate.ordinal() >= goal.ordinal();
    }

    /** Whether two predicates belong to one scale, so that one can be above the other. */
    static boolean isOfScale(Predicate one, Predicate other) {
        if (one instanceof Enum<?> rung && other instanceof Enum<?> otherRung) {
            return rung.getDeclaringClass().equals(otherRung.getDeclaringClass());
        }
        return one.getClass().equals(other.getClass());
    }

    boolean reaches(List<FactChange> changes) {
        return judged(changes).filter(this::reaches).isPresent();
    }

    boolean reaches(Lever lever, long steps) {
        return reaches(List.of(lever.after().apply(steps)));
    }

    boolean reaches(List<Lever> levers, long[] steps) {
        return reaches(changes(levers, steps));
    }

    static List<FactChange> changes(List<Lever> levers, long[] steps) {
        List<FactChange> changes = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                changes.add(levers.get(i).after().apply(steps[i]));
            }
        }
        return changes;
    }

    /** The first number that holds, by halving, where {@code no} does not hold and {@code yes} does. */
    static long first(long no, long yes, LongPredicate holds) {
        long low = no;
        long high = yes;
        while (low + 1 < high) {
            long middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
