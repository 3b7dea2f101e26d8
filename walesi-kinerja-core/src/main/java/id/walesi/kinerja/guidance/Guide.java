package id.walesi.kinerja.guidance;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what would lift a case. Immutable; it starts no threads and keeps nothing of a case.
 *
 * @term pembinaan kinerja
 */
public final class Guide {

    private static final List<String> OF_THE_PERSON =
            List.of("extras[", AppraisalCase.REALIZATIONS + "[", AppraisalCase.COMPONENT_SCORES + "[");

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
     * @param engine the engine that judged
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
     * @param judged the case as judged
     * @return the guidance; without a goal if the predicate is the best of its scale
     * @throws IllegalArgumentException if the law tells no steps
     * @throws PolicyFailedException if the law fails
     */
    public Guidance toNext(Judged judged) {
        Check.notNull("judged", judged);
        return next(judged.verdict().predicate())
                .map(goal -> toward(judged, goal))
                .orElseGet(() -> new GuidanceValues(
                        judged, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), true));
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
     * @param judged the case as judged
     * @param goal what is to be reached, above what the case has
     * @return the guidance
     * @throws IllegalArgumentException if the law tells no steps, or the case has the goal already
     * @throws PolicyFailedException if the law fails
     */
    public Guidance toward(Judged judged, Predicate goal) {
        boolean traced = !Check.notNull("judged", judged).trace().steps().isEmpty();
        Check.that(traced, "judged", judged, "the law tells no steps, so that nobody knows which facts it reads");
        Predicate now = judged.verdict().predicate();
        boolean above = Trials.isOfScale(now, Check.notNull("goal", goal)) && goal.ordinal() > now.ordinal();
        Check.that(above, "goal", goal.code(), "must be above what the case has, on the same scale");
        Trials trials = new Trials(engine, judged, goal);
        List<SingleFact> singles = levers(judged).stream()
                .map(lever -> SingleFact.search(trials, lever, limits))
                .toList();
        Combination combination = Combination.of(
                trials,
                singles.stream().filter(single -> single.lever().most() > 0).toList(),
                costs,
                limits);
        List<String> notTried = notTried(judged, singles);
        Optional<Advice> cheapest = combination
                .cheapest()
                .map(way -> advice(
                        judged,
                        combination.changes(way),
                        way.cost(),
                        notTried.isEmpty() ? way.minimality() : Minimality.NO_STEP_LESS));
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
                notTried,
                cheapest,
                notTried.isEmpty() && combination.triedAll());
    }

    /** The facts beside the plan that the law asked for and that cannot be moved: what was agreed beforehand stays. */
    private static List<String> notTried(Judged judged, List<SingleFact> singles) {
        Set<String> left = new LinkedHashSet<>();
        for (Step step : judged.trace().steps()) {
            boolean about = step.outcome().map(Term::value).orElse(null) instanceof Datum.Text;
            if (step instanceof Step.Given given && !about && isOfThePerson(given.path())) {
                left.add(given.path());
            } else if (step instanceof Step.Decided decided) {
                left.add(decided.path());
            }
        }
        left.addAll(unread(judged, left));
        singles.forEach(single -> left.remove(single.lever().path()));
        return List.copyOf(left);
    }

    /** Neither agreed beforehand nor known with the period. */
    private static boolean isOfThePerson(String path) {
        return OF_THE_PERSON.stream().anyMatch(path::startsWith);
    }

    /**
     * The realizations that the law did not read of an indicator or a work result that it turned to, because they are
     * missing, are not numbers, or another fact made them void.
     */
    private static List<String> unread(Judged judged, Set<String> read) {
        Set<String> turnedTo = judged.trace().steps().stream()
                .filter(Step.Given.class::isInstance)
                .map(step -> ((Step.Given) step).path())
                .collect(Collectors.toSet());
        List<String> unread = new ArrayList<>();
        for (WorkResultPlan result :
                judged.facts().plan().map(PerformancePlan::workResults).orElse(List.of())) {
            boolean whole = turnedTo.contains(AppraisalCase.WORK_RESULTS + "[" + result.id() + "]");
            for (IndividualIndicator indicator : result.indicators()) {
                String path = AppraisalCase.REALIZATIONS + "[" + indicator.id() + "]";
                if ((whole || turnedTo.contains(AppraisalCase.INDICATORS + "[" + indicator.id() + "]"))
                        && read.stream().noneMatch(one -> one.equals(path) || one.startsWith(path + "["))) {
                    unread.add(path);
                }
            }
        }
        return unread;
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
        paths.addAll(unread(judged, paths));
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
