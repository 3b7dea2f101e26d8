package id.walesi.kinerja.guidance;

import id.walesi.kinerja.engine.Judged;
import java.util.List;
import java.util.Optional;

/** The search for the smallest change of one fact. */
final class SingleFact {

    private final Trials trials;
    private final Lever lever;
    private final SearchLimits limits;
    private long furthest;
    private long smallest;
    private Minimality minimality = Minimality.PROVEN;

    private SingleFact(Trials trials, Lever lever, SearchLimits limits) {
        this.trials = trials;
        this.lever = lever;
        this.limits = limits;
    }

    static SingleFact search(Trials trials, Lever lever, SearchLimits limits) {
        SingleFact search = new SingleFact(trials, lever, limits);
        if (lever.most() > 0) {
            if (lever.monotone()) {
                search.halve();
            } else {
                search.walk();
            }
        }
        return search;
    }

    Lever lever() {
        return lever;
    }

    /** The furthest step at which the case could still be judged; zero if there was none. */
    long furthest() {
        return furthest;
    }

    /** The smallest number of steps that reaches the goal; zero if none was found. */
    long smallest() {
        return smallest;
    }

    Minimality minimality() {
        return minimality;
    }

    private void halve() {
        furthest = lever.most();
        if (!trials.isJudged(lever, furthest)) {
            furthest = Trials.first(0, lever.most(), steps -> !trials.isJudged(lever, steps)) - 1;
        }
        if (furthest > 0 && trials.reaches(lever, furthest)) {
            smallest = Trials.first(0, furthest, steps -> trials.reaches(lever, steps));
        }
    }

    private void walk() {
        long one = 1;
        while (one <= lever.most() && one <= limits.steps()) {
            if (tried(one)) {
                smallest = one;
                return;
            }
            one++;
        }
        long last = one - 1;
        long stride = 1;
        while (last + stride * limits.steps() < lever.most()) {
            stride *= 2;
        }
        while (last < lever.most()) {
            long next = Math.min(last + stride, lever.most());
            if (tried(next)) {
                smallest = Trials.first(last, next, steps -> trials.reaches(lever, steps));
                minimality = Minimality.NO_STEP_LESS;
                return;
            }
            last = next;
        }
    }

    private boolean tried(long steps) {
        Optional<Judged> again = trials.judged(List.of(lever.after().apply(steps)));
        if (again.isPresent()) {
            furthest = steps;
        }
        return again.filter(trials::reaches).isPresent();
    }
}
