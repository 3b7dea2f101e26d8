package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the planned results of many plans hang together: which result supports which results of a leader, many to many,
 * through one or more levels and across units.
 *
 * <p>A result that names no plan supports results of its owner's superior, in those of the superior's plans that share a
 * day with its own. A result that names a plan supports results there, whoever owns it.
 *
 * @term penyelarasan (cascading) SKP
 * @basis PermenPANRB 6/2022; PermenPANRB 8/2021 for the direct and the non-direct method
 */
public final class Cascade {

    private static final ProblemCode PLAN_TWICE = ProblemCode.of("target.plan-twice");
    private static final ProblemCode SUPERIOR_WITHOUT_PLAN = ProblemCode.of("target.superior-without-plan");
    private static final ProblemCode SUPERIOR_UNKNOWN = ProblemCode.of("target.superior-unknown");
    private static final ProblemCode OWN_SUPERIOR = ProblemCode.of("target.own-superior");
    private static final ProblemCode UNKNOWN_RESULT = ProblemCode.of("target.supports-unknown-result");
    private static final ProblemCode SUPPORTS_NOTHING = ProblemCode.of("target.supports-nothing");
    private static final ProblemCode CIRCLE = ProblemCode.of("target.results-support-each-other");
    private static final ProblemCode UNSUPPORTED = ProblemCode.of("target.leader-result-unsupported");

    private final List<PerformancePlan> plans;
    private final Map<PersonId, PersonId> superiors;
    private final Map<PlanId, PerformancePlan> byId = new LinkedHashMap<>();
    private final Map<PersonId, List<PerformancePlan>> byOwner = new LinkedHashMap<>();
    private final Map<PlannedResultId, Set<PlannedResultId>> supported = new LinkedHashMap<>();
    private final Map<PlannedResultId, Set<PlannedResultId>> supporters = new LinkedHashMap<>();
    private final Set<PlanId> leaders = new HashSet<>();
    private final List<Problem> linkProblems = new ArrayList<>();

    private Cascade(List<PerformancePlan> plans, Map<PersonId, PersonId> superiors) {
        this.plans = plans;
        this.superiors = superiors;
        for (int i = 0; i < plans.size(); i++) {
            add(i, plans.get(i));
        }
        for (int i = 0; i < plans.size(); i++) {
            if (byId.get(plans.get(i).id()) == plans.get(i)) {
                link(i, plans.get(i));
            }
        }
    }

    /**
     * The cascade over a set of plans.
     *
     * @param plans the plans, one version of each
     * @param superiors who is whose direct superior; people without an entry have none
     * @return the cascade
     */
    public static Cascade of(List<PerformancePlan> plans, Map<PersonId, PersonId> superiors) {
        return new Cascade(Check.list("plans", plans), Map.copyOf(Check.notNull("superiors", superiors)));
    }

    private void add(int index, PerformancePlan plan) {
        if (byId.putIfAbsent(plan.id(), plan) != null) {
            linkProblems.add(Problem.error(
                    PLAN_TWICE,
                    "plans[" + index + "].id",
                    Term.of("plan", plan.id().value())));
            return;
        }
        byOwner.computeIfAbsent(plan.owner(), owner -> new ArrayList<>()).add(plan);
        for (WorkResultPlan result : plan.workResults()) {
            PlannedResultId id = new PlannedResultId(plan.id(), result.id());
            supported.put(id, new LinkedHashSet<>());
            supporters.put(id, new LinkedHashSet<>());
        }
    }

    private void link(int index, PerformancePlan plan) {
        boolean hasSuperior = superiors.containsKey(plan.owner());
        boolean isOwnSuperior = plan.owner().equals(superiors.get(plan.owner()));
        boolean sought = false;
        List<PerformancePlan> above = plansAbove(plan);
        above.stream().filter(leader -> leader != plan).forEach(leader -> leaders.add(leader.id()));
        if (hasSuperior && above.isEmpty()) {
            Term id = Term.of("plan", plan.id().value());
            linkProblems.add(Problem.warning(SUPERIOR_WITHOUT_PLAN, "plans[" + index + "]", id));
        }
        for (int j = 0; j < plan.workResults().size(); j++) {
            WorkResultPlan result = plan.workResults().get(j);
            if (result.support().isEmpty()) {
                // the leaders' form has no column for it
                if (!above.isEmpty() && !isOwnSuperior && !plan.form().equals(Optional.of(PlanForm.LEADER))) {
                    linkProblems.add(Problem.warning(
                            SUPPORTS_NOTHING,
                            path(index, j),
                            Term.of("plan", plan.id().value()),
                            Term.of("workResult", result.id().value())));
                }
                continue;
            }
            LeaderSupport support = result.support().get();
            sought |= support.plan().isEmpty();
            boolean waits = support.plan().isEmpty() && (!hasSuperior || above.isEmpty());
            if (!waits) {
                List<PerformancePlan> candidates =
                        support.plan().map(this::named).orElse(above);
                boolean looks = support.plan().isPresent() || !isOwnSuperior;
                link(new PlannedResultId(plan.id(), result.id()), support, candidates, looks, path(index, j));
            }
        }
        if (sought && (isOwnSuperior || !hasSuperior)) {
            ProblemCode code = isOwnSuperior ? OWN_SUPERIOR : SUPERIOR_UNKNOWN;
            linkProblems.add(Problem.error(
                    code, "plans[" + index + "]", Term.of("plan", plan.id().value())));
        }
    }

    private static String path(int plan, int workResult) {
        return "plans[" + plan + "].workResults[" + workResult + "].support";
    }

    private List<PerformancePlan> plansAbove(PerformancePlan plan) {
        PersonId superior = superiors.get(plan.owner());
        return superior == null
                ? List.of()
                : byOwner.getOrDefault(superior, List.of()).stream()
                        .filter(leader -> leader.days().overlaps(plan.days()))
                        .toList();
    }

    private List<PerformancePlan> named(PlanId id) {
        PerformancePlan plan = byId.get(id);
        if (plan == null) {
            return List.of();
        }
        leaders.add(id);
        return List.of(plan);
    }

    private void link(
            PlannedResultId from, LeaderSupport support, List<PerformancePlan> candidates, boolean looks, String path) {
        for (WorkResultId leaderResult : support.results()) {
            List<PlannedResultId> to = candidates.stream()
                    .map(leader -> new PlannedResultId(leader.id(), leaderResult))
                    .filter(supporters::containsKey)
                    .toList();
            if (looks && to.isEmpty()) {
                linkProblems.add(Problem.error(
                        UNKNOWN_RESULT,
                        path,
                        Term.of("plan", from.plan().value()),
                        Term.of("workResult", from.workResult().value()),
                        Term.of("leaderResult", leaderResult.value())));
            }
            for (PlannedResultId target : to) {
                of(supported, from).add(target);
                of(supporters, target).add(from);
            }
        }
    }

    /** Every result of the set has its entry in both maps. */
    private static Set<PlannedResultId> of(Map<PlannedResultId, Set<PlannedResultId>> links, PlannedResultId id) {
        return Objects.requireNonNull(links.get(id), "id");
    }

    /**
     * The leaders' results that a result supports.
     *
     * @param id the result
     * @return those found, in the order in which the result names them; empty for a result that is not in the set
     */
    public List<PlannedResultId> supportedBy(PlannedResultId id) {
        return List.copyOf(supported.getOrDefault(Check.notNull("id", id), Set.of()));
    }

    /**
     * The results that support a leader's result.
     *
     * @param id the leader's result
     * @return those found, in the order of the plans; empty for a result that is not in the set
     */
    public List<PlannedResultId> supporting(PlannedResultId id) {
        return List.copyOf(supporters.getOrDefault(Check.notNull("id", id), Set.of()));
    }

    /**
     * The results that support each other in a circle.
     *
     * @return each circle as the set of its results, in the order of the plans; a result that supports itself is a circle
     *     of one
     */
    public List<List<PlannedResultId>> circles() {
        List<PlannedResultId> all = List.copyOf(supported.keySet());
        List<PlannedResultId> finished = new ArrayList<>();
        Set<PlannedResultId> seen = new HashSet<>();
        all.forEach(start -> walk(start, supported, seen, finished));
        // backward along the links, from the last finished on: each walk stays within results that reach each other
        List<List<PlannedResultId>> circles = new ArrayList<>();
        Set<PlannedResultId> placed = new HashSet<>();
        for (int i = finished.size() - 1; i >= 0; i--) {
            List<PlannedResultId> group = new ArrayList<>();
            walk(finished.get(i), supporters, placed, group);
            boolean circle = group.size() > 1
                    || (group.size() == 1 && of(supported, group.get(0)).contains(group.get(0)));
            if (circle) {
                circles.add(all.stream().filter(Set.copyOf(group)::contains).toList());
            }
        }
        circles.sort((one, other) -> Integer.compare(all.indexOf(one.get(0)), all.indexOf(other.get(0))));
        return List.copyOf(circles);
    }

    /** Adds what is reached and not seen yet, each after all that it leads to; without recursion, however deep. */
    private static void walk(
            PlannedResultId start,
            Map<PlannedResultId, Set<PlannedResultId>> links,
            Set<PlannedResultId> seen,
            List<PlannedResultId> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<PlannedResultId> open = new ArrayDeque<>(List.of(start));
        Deque<Iterator<PlannedResultId>> rest = new ArrayDeque<>();
        rest.push(of(links, start).iterator());
        while (!open.isEmpty()) {
            if (!rest.element().hasNext()) {
                rest.pop();
                finished.add(open.pop());
            } else {
                PlannedResultId next = rest.element().next();
                if (seen.add(next)) {
                    open.push(next);
                    rest.push(of(links, next).iterator());
                }
            }
        }
    }

    /**
     * All that does not fit together: plans given twice, people whose superior has no plan yet, is not known or is
     * themselves though their results support a result of the superior; results that support nothing though the superior
     * has a plan, except on the form for leaders, which does not ask for it; links to results that do not exist, circles, and results of a leader that nobody supports.
     *
     * @return the problems: by plan first, then the circles, then the unsupported results. A link that waits for the
     *     superior or the superior's plan is reported once for the waiting plan, not for each result
     */
    public Problems problems() {
        List<Problem> found = new ArrayList<>(linkProblems);
        for (List<PlannedResultId> circle : circles()) {
            found.add(Problem.error(
                    CIRCLE,
                    "plans",
                    Term.of(
                            "results",
                            circle.stream().map(PlannedResultId::toString).collect(Collectors.joining(", ")))));
        }
        for (int i = 0; i < plans.size(); i++) {
            PerformancePlan plan = plans.get(i);
            if (leaders.contains(plan.id()) && byId.get(plan.id()) == plan) {
                checkSupported(i, plan, found);
            }
        }
        return new Problems(found);
    }

    private void checkSupported(int index, PerformancePlan plan, List<Problem> found) {
        for (int j = 0; j < plan.workResults().size(); j++) {
            PlannedResultId id =
                    new PlannedResultId(plan.id(), plan.workResults().get(j).id());
            if (of(supporters, id).isEmpty()) {
                found.add(Problem.warning(
                        UNSUPPORTED,
                        "plans[" + index + "].workResults[" + j + "]",
                        Term.of("plan", id.plan().value()),
                        Term.of("workResult", id.workResult().value())));
            }
        }
    }
}
