package id.walesi.kinerja.guidance;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what would lift a case. Immutable; it starts no threads and keeps nothing of a case.
 *
 * @term pembinaan kinerja
 */
public final class Guide {

    private final AppraisalEngine engine;
    private final Attainable attainable;
    private final Costs costs;
    private final SearchLimits limits;
    private final List<BetterFacts> ways;

    private Guide(
            AppraisalEngine engine, Attainable attainable, Costs costs, SearchLimits limits, List<BetterFacts> ways) {
        this.engine = Check.notNull("engine", engine);
        this.attainable = Check.notNull("attainable", attainable);
        this.costs = Check.notNull("costs", costs);
        this.limits = Check.notNull("limits", limits);
        this.ways = Check.list("ways", ways);
    }

    /**
     * A guide that judges changed cases with an engine.
     *
     * @param engine the engine that judged, with its trace
     * @return the guide
     */
    public static Guide of(AppraisalEngine engine) {
        return new Guide(engine, Attainable.anything(), Costs.even(), SearchLimits.usual(), List.of());
    }

    /**
     * The same guide with bounds, steps and promises.
     *
     * @param value what the host knows of the indicators
     * @return the guide
     */
    public Guide within(Attainable value) {
        return new Guide(engine, value, costs, limits, ways);
    }

    /**
     * The same guide with costs.
     *
     * @param value what a step of each fact costs
     * @return the guide
     */
    public Guide costing(Costs value) {
        return new Guide(engine, attainable, value, limits, ways);
    }

    /**
     * The same guide with other limits.
     *
     * @param value how much may be judged
     * @return the guide
     */
    public Guide limited(SearchLimits value) {
        return new Guide(engine, attainable, costs, value, ways);
    }

    /**
     * The same guide with one more way to better the facts: for facts that only the host knows how to change. It is
     * believed that each step of it never makes a predicate worse.
     *
     * @param way the way
     * @return the guide
     */
    public Guide bettering(BetterFacts way) {
        List<BetterFacts> more = new ArrayList<>(ways);
        more.add(Check.notNull("way", way));
        return new Guide(engine, attainable, costs, limits, more);
    }

    /**
     * What would lift a case to the next predicate of its scale.
     *
     * @param judged the case as judged, with its trace
     * @return the guidance; without a goal if the predicate is the best of its scale
     * @throws IllegalArgumentException if the case was judged without a trace
     */
    public Guidance toNext(Judged judged) {
        Check.notNull("judged", judged);
        return next(judged.verdict().predicate())
                .map(goal -> toward(judged, goal))
                .orElseGet(() ->
                        new GuidanceValues(judged, Optional.empty(), List.of(), List.of(), Optional.empty(), true));
    }

    private static Optional<Predicate> next(Predicate predicate) {
        if (predicate instanceof Enum<?> rung) {
            Object[] scale = rung.getDeclaringClass().getEnumConstants();
            int above = predicate.ordinal() + 1;
            return above < scale.length ? Optional.of((Predicate) scale[above]) : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * What would lift a case to a predicate, or above it.
     *
     * @param judged the case as judged, with its trace
     * @param goal what is to be reached, above what the case has
     * @return the guidance
     * @throws IllegalArgumentException if the case was judged without a trace, or has the goal already
     */
    public Guidance toward(Judged judged, Predicate goal) {
        boolean traced = !Check.notNull("judged", judged).trace().steps().isEmpty();
        Check.that(traced, "judged", judged, "judge with a trace: it tells which facts the law reads");
        Predicate now = judged.verdict().predicate();
        boolean above = Trials.isOfScale(now, Check.notNull("goal", goal)) && goal.ordinal() > now.ordinal();
        Check.that(above, "goal", goal.code(), "must be above what the case has, on the same scale");
        Trials trials = new Trials(engine.withoutTrace(), judged, goal);
        List<SingleFact> singles = levers(judged).stream()
                .map(lever -> SingleFact.search(trials, lever, limits))
                .toList();
        Combination combination = Combination.of(
                trials,
                singles.stream().filter(single -> single.lever().most() > 0).toList(),
                costs,
                limits);
        boolean all = movesAll(judged, singles);
        Optional<Advice> cheapest = combination
                .cheapest()
                .map(way -> advice(
                        judged,
                        combination.changes(way),
                        way.cost(),
                        all ? way.minimality() : Minimality.NO_STEP_LESS));
        return new GuidanceValues(
                judged,
                Optional.of(goal),
                singles.stream()
                        .filter(single -> single.smallest() > 0)
                        .map(single -> alone(judged, single))
                        .toList(),
                singles.stream()
                        .filter(single -> single.smallest() == 0)
                        .map(single -> outOfReach(judged, single))
                        .toList(),
                cheapest,
                all && combination.triedAll());
    }

    /** Whether each fact beside the plan that the law read can be moved: what was agreed beforehand stays. */
    private static boolean movesAll(Judged judged, List<SingleFact> singles) {
        Set<String> moved = new HashSet<>();
        singles.forEach(single -> moved.add(single.lever().path()));
        return judged.trace().steps().stream()
                .filter(Step.Given.class::isInstance)
                .map(step -> ((Step.Given) step).path())
                .filter(path -> path.startsWith("extras["))
                .allMatch(moved::contains);
    }

    private List<Lever> levers(Judged judged) {
        AppraisalCase facts = judged.facts();
        Set<String> paths = new LinkedHashSet<>();
        for (Step step : judged.trace().steps()) {
            if (step instanceof Step.Given given) {
                paths.add(given.path());
            } else if (step instanceof Step.Decided decided) {
                paths.add(decided.path());
            }
        }
        List<Lever> levers = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (BetterFacts way : ways) {
            Lever.of(way, List.copyOf(paths), facts, limits.steps())
                    .filter(lever -> known.add(lever.path()))
                    .ifPresent(levers::add);
        }
        for (String path : paths) {
            if (known.add(path)) {
                Lever.at(path, facts, attainable).ifPresent(levers::add);
            }
        }
        return levers;
    }

    private Advice alone(Judged judged, SingleFact single) {
        Lever lever = single.lever();
        return advice(
                judged,
                List.of(lever.after().apply(single.smallest())),
                costs.of(lever.path(), single.smallest()),
                single.minimality());
    }

    private Advice advice(Judged judged, List<FactChange> changes, Ratio cost, Minimality minimality) {
        Judged after = Trials.again(engine, judged, FactChange.applied(changes, judged.facts()))
                .orThrow();
        return new Advice(changes, after, cost, minimality);
    }

    private OutOfReach outOfReach(Judged judged, SingleFact single) {
        Lever lever = single.lever();
        if (single.furthest() == 0) {
            return new OutOfReach(lever.path(), Optional.empty(), List.of());
        }
        FactChange furthest = lever.after().apply(single.furthest());
        Judged after =
                Trials.again(engine, judged, furthest.applyTo(judged.facts())).orThrow();
        return new OutOfReach(lever.path(), Optional.of(furthest), heldBy(judged, after));
    }

    /** What the last step looked up or decided by, did not change, and could be better. */
    private static List<Step> heldBy(Judged before, Judged after) {
        List<Step> steps = after.trace().steps();
        List<Term> were = last(before).operands();
        List<Step> holding = new ArrayList<>();
        for (Term operand : last(after).operands()) {
            if (were.contains(operand) && couldBeBetter(operand)) {
                steps.stream()
                        .filter(step -> step.outcome().equals(Optional.of(operand)))
                        .reduce((earlier, later) -> later)
                        .ifPresent(holding::add);
            }
        }
        return holding;
    }

    private static Step last(Judged judged) {
        List<Step> steps = judged.trace().steps();
        return steps.get(steps.size() - 1);
    }

    private static boolean couldBeBetter(Term operand) {
        return operand.value() instanceof Datum.Label label
                && label.value() instanceof Predicate predicate
                && next(predicate).isPresent();
    }

    /**
     * What would come of other facts.
     *
     * @param judged the case as judged
     * @param changes what would be different
     * @return both results
     * @throws IllegalArgumentException if a change starts from another fact than the case has
     */
    public WhatIf whatIf(Judged judged, List<FactChange> changes) {
        AppraisalCase changed =
                FactChange.applied(changes, Check.notNull("judged", judged).facts());
        return new WhatIf(judged, changes, Trials.again(engine, judged, changed));
    }

    /**
     * What would come of any other facts, changed by the host.
     *
     * @param judged the case as judged
     * @param changed the case as it would be, made with {@link AppraisalCase#toBuilder}
     * @return both results; it lists no changes, the difference of the traces tells them
     */
    public WhatIf whatIf(Judged judged, AppraisalCase changed) {
        Check.notNull("judged", judged);
        return new WhatIf(judged, List.of(), Trials.again(engine, judged, Check.notNull("changed", changed)));
    }
}
