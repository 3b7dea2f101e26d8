package id.walesi.kinerja.guidance;

import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** The search for the cheapest way of changing several facts. */
final class Combination {

    /** Where the search stands: so many steps of each fact; only facts from {@code next} on move further. */
    private static final class Place {

        private static final Comparator<Place> CHEAPER = Comparator.<Place, Ratio>comparing(place -> place.cost)
                .thenComparing(place -> place.total)
                .thenComparing((one, other) -> one.compare(other));

        private final Ratio cost;
        private final long total;
        private final long[] steps;
        private final int next;

        Place(Ratio cost, long total, long[] steps, int next) {
            this.cost = cost;
            this.total = total;
            this.steps = steps;
            this.next = next;
        }

        // among equals the fact that the law reads first moves first
        private int compare(Place other) {
            return Arrays.compare(other.steps, steps);
        }
    }

    /** A way that reaches the goal. */
    static final class Way {

        private final long[] steps;
        private final Ratio cost;
        private final Minimality minimality;

        Way(long[] steps, Ratio cost, Minimality minimality) {
            this.steps = steps;
            this.cost = cost;
            this.minimality = minimality;
        }

        Ratio cost() {
            return cost;
        }

        Minimality minimality() {
            return minimality;
        }
    }

    private final Trials trials;
    private final List<SingleFact> singles;
    private final List<Lever> levers;
    private final Costs costs;
    private final SearchLimits limits;
    private boolean triedAll = true;

    private Combination(Trials trials, List<SingleFact> singles, Costs costs, SearchLimits limits) {
        this.trials = trials;
        this.singles = singles;
        this.levers = singles.stream().map(SingleFact::lever).toList();
        this.costs = costs;
        this.limits = limits;
    }

    /** A search over facts of which each can move. */
    static Combination of(Trials trials, List<SingleFact> singles, Costs costs, SearchLimits limits) {
        return new Combination(trials, singles, costs, limits);
    }

    boolean triedAll() {
        return triedAll;
    }

    Optional<Way> cheapest() {
        Optional<Way> known = Optional.empty();
        for (int i = 0; i < levers.size(); i++) {
            if (singles.get(i).smallest() > 0) {
                long[] steps = new long[levers.size()];
                steps[i] = singles.get(i).smallest();
                known = cheaper(known, steps);
            }
        }
        if (known.isEmpty() && levers.stream().allMatch(Lever::monotone) && missesAtBest()) {
            return Optional.empty();
        }
        Optional<Way> found = spread(known.map(Way::cost));
        if (found.isPresent() || triedAll) {
            return found;
        }
        for (int first = 0; first < levers.size(); first++) {
            Optional<long[]> reduced = reduced(first);
            if (reduced.isPresent()) {
                known = cheaper(known, reduced.get());
            }
        }
        return known;
    }

    /** Whether the case can be judged with everything at its best, and still does not reach the goal. */
    private boolean missesAtBest() {
        return trials.judged(Trials.changes(levers, farthest()))
                .filter(judged -> !trials.reaches(judged))
                .isPresent();
    }

    private Ratio cost(long[] steps) {
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < steps.length; i++) {
            sum = sum.plus(costs.of(levers.get(i).path(), steps[i]));
        }
        return sum;
    }

    private Optional<Way> cheaper(Optional<Way> known, long[] steps) {
        Ratio cost = cost(steps);
        return known.isPresent() && known.get().cost().compareTo(cost) <= 0
                ? known
                : Optional.of(new Way(steps, cost, Minimality.NO_STEP_LESS));
    }

    /** Cheapest first, each combination once, none that costs more than a way known already. */
    private Optional<Way> spread(Optional<Ratio> bound) {
        PriorityQueue<Place> queue = new PriorityQueue<>(Place.CHEAPER);
        queue.add(new Place(Ratio.ZERO, 0, new long[levers.size()], 0));
        int tried = 0;
        while (!queue.isEmpty()) {
            Place place = queue.remove();
            if (place.total > 0) {
                if (tried == limits.combinations()) {
                    triedAll = false;
                    return Optional.empty();
                }
                tried++;
                if (trials.reaches(levers, place.steps)) {
                    return Optional.of(new Way(place.steps, place.cost, Minimality.PROVEN));
                }
            }
            for (int i = place.next; i < levers.size(); i++) {
                if (place.steps[i] < levers.get(i).most()) {
                    long[] more = place.steps.clone();
                    more[i]++;
                    Ratio cost = place.cost.plus(costs.of(levers.get(i).path(), 1));
                    if (bound.isEmpty() || cost.compareTo(bound.get()) <= 0) {
                        queue.add(new Place(cost, place.total + 1, more, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private long[] farthest() {
        return singles.stream().mapToLong(SingleFact::furthest).toArray();
    }

    /** From everything at its best back to what is needed, beginning with one fact, then the others in turn. */
    private Optional<long[]> reduced(int first) {
        long[] steps = farthest();
        if (!trials.reaches(levers, steps)) {
            return Optional.empty();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < steps.length; i++) {
                int fact = first + i < steps.length ? first + i : first + i - steps.length;
                long less = less(steps, fact);
                changed |= less < steps[fact];
                steps[fact] = less;
            }
        }
        return Optional.of(steps);
    }

    private long less(long[] steps, int fact) {
        if (steps[fact] == 0) {
            return 0;
        }
        long[] other = steps.clone();
        other[fact] = 0;
        if (trials.reaches(levers, other)) {
            return 0;
        }
        return Trials.first(0, steps[fact], count -> {
            other[fact] = count;
            return trials.reaches(levers, other);
        });
    }

    /** The changes of a way. */
    List<FactChange> changes(Way way) {
        return new ArrayList<>(Trials.changes(levers, way.steps));
    }
}
