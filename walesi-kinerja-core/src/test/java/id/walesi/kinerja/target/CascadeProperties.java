package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random small offices: people under people, plans with links right and wrong; every finding is worked out by force. */
class CascadeProperties {

    /** An office: its plans, and who is under whom. */
    private record Office(List<PerformancePlan> plans, Map<PersonId, PersonId> superiors) {
        @Override
        public String toString() {
            return plans.stream()
                    .map(plan -> plan + " of " + plan.owner().value() + " under "
                            + Optional.ofNullable(superiors.get(plan.owner())).map(PersonId::value)
                            + plan.workResults().stream()
                                    .map(result -> result.id() + " -> " + result.support())
                                    .toList())
                    .collect(Collectors.joining("\n"));
        }
    }

    @Provide
    Arbitrary<Office> offices() {
        return Arbitraries.randomValue(CascadeProperties::office);
    }

    private static Office office(Random random) {
        int people = 1 + random.nextInt(6);
        Map<PersonId, PersonId> superiors = new HashMap<>();
        List<PerformancePlan> plans = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            if (person > 0 && random.nextInt(5) > 0) {
                superiors.put(Plans.person(person), Plans.person(random.nextInt(person)));
            }
            int count = random.nextInt(8) == 0 ? 0 : random.nextInt(5) == 0 ? 2 : 1;
            for (int i = 0; i < count; i++) {
                plans.add(plan("p" + person + i, Plans.person(person), people, random));
            }
        }
        return new Office(plans, superiors);
    }

    private static PerformancePlan plan(String id, PersonId owner, int people, Random random) {
        DateRange days = switch (random.nextInt(4)) {
            case 0 -> DateRange.of(Plans.day(1, 1), Plans.day(7, 1));
            case 1 -> DateRange.of(Plans.day(7, 1), Plans.day(12, 31));
            default -> Plans.YEAR;
        };
        List<WorkResultPlan> results = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            results.add(linked(Plans.result("r" + i), people, random));
        }
        return PerformancePlan.of(id, owner, days, results);
    }

    private static WorkResultPlan linked(WorkResultPlan result, int people, Random random) {
        Set<WorkResultId> targets = new LinkedHashSet<>();
        int links = random.nextInt(3);
        for (int i = 0; i < links; i++) {
            targets.add(WorkResultId.of("r" + random.nextInt(4)));
        }
        if (targets.isEmpty()) {
            return result;
        }
        LeaderSupport support = LeaderSupport.of(targets.toArray(WorkResultId[]::new));
        return result.supporting(
                random.nextInt(3) == 0 ? support.inPlan(PlanId.of("p" + random.nextInt(people + 1) + "0")) : support);
    }

    /** The plans in which the results of a support may stand. */
    private static List<PerformancePlan> candidates(Office office, PerformancePlan plan, LeaderSupport support) {
        return office.plans().stream()
                .filter(other -> support.plan().isPresent()
                        ? other.id().equals(support.plan().get())
                        : other.owner().equals(office.superiors().get(plan.owner()))
                                && other.days().overlaps(plan.days()))
                .toList();
    }

    private static boolean waits(Office office, PerformancePlan plan) {
        return office.superiors().containsKey(plan.owner())
                && candidates(office, plan, LeaderSupport.of(WorkResultId.of("any")))
                        .isEmpty();
    }

    private static Set<List<PlannedResultId>> edges(Office office) {
        Set<List<PlannedResultId>> edges = new HashSet<>();
        for (PerformancePlan plan : office.plans()) {
            for (WorkResultPlan result : plan.workResults()) {
                if (result.support().isEmpty()) {
                    continue;
                }
                for (PerformancePlan leader :
                        candidates(office, plan, result.support().get())) {
                    for (WorkResultPlan target : leader.workResults()) {
                        if (result.support().get().results().contains(target.id())) {
                            edges.add(List.of(
                                    new PlannedResultId(plan.id(), result.id()),
                                    new PlannedResultId(leader.id(), target.id())));
                        }
                    }
                }
            }
        }
        return edges;
    }

    private static List<PlannedResultId> all(Office office) {
        return office.plans().stream()
                .flatMap(plan -> plan.workResults().stream().map(result -> new PlannedResultId(plan.id(), result.id())))
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void linksEqualBruteForceInBothDirections(@ForAll("offices") Office office) {
        Cascade cascade = Cascade.of(office.plans(), office.superiors());
        Set<List<PlannedResultId>> up = new HashSet<>();
        Set<List<PlannedResultId>> down = new HashSet<>();
        for (PlannedResultId id : all(office)) {
            cascade.supportedBy(id).forEach(target -> up.add(List.of(id, target)));
            cascade.supporting(id).forEach(source -> down.add(List.of(source, id)));
        }
        assertEquals(edges(office), up);
        assertEquals(up, down);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void circlesEqualThoseOfTheClosure(@ForAll("offices") Office office) {
        List<PlannedResultId> all = all(office);
        Set<List<PlannedResultId>> reaches = edges(office);
        for (PlannedResultId through : all) {
            for (PlannedResultId from : all) {
                for (PlannedResultId to : all) {
                    if (reaches.contains(List.of(from, through)) && reaches.contains(List.of(through, to))) {
                        reaches.add(List.of(from, to));
                    }
                }
            }
        }
        List<List<PlannedResultId>> expected = new ArrayList<>();
        for (PlannedResultId one : all) {
            List<PlannedResultId> circle = all.stream()
                    .filter(other -> reaches.contains(List.of(one, other)) && reaches.contains(List.of(other, one)))
                    .toList();
            if (circle.contains(one) && !expected.contains(circle)) {
                expected.add(circle);
            }
        }
        assertEquals(expected, Cascade.of(office.plans(), office.superiors()).circles());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findingsEqualBruteForce(@ForAll("offices") Office office) {
        Set<String> expected = new TreeSet<>();
        Set<List<PlannedResultId>> edges = edges(office);
        for (PerformancePlan plan : office.plans()) {
            if (waits(office, plan)) {
                expected.add("target.superior-without-plan plan=" + plan.id());
            }
            Optional<PersonId> superior = Optional.ofNullable(office.superiors().get(plan.owner()));
            boolean own = superior.equals(Optional.of(plan.owner()));
            boolean seeks = plan.workResults().stream()
                    .anyMatch(result -> result.support()
                            .filter(support -> support.plan().isEmpty())
                            .isPresent());
            if (own && seeks) {
                expected.add("target.own-superior plan=" + plan.id());
            }
            if (superior.isEmpty() && seeks) {
                expected.add("target.superior-unknown plan=" + plan.id());
            }
            for (WorkResultPlan result : plan.workResults()) {
                PlannedResultId id = new PlannedResultId(plan.id(), result.id());
                for (WorkResultId leaderResult :
                        result.support().map(LeaderSupport::results).orElse(List.of())) {
                    boolean found = edges.stream()
                            .anyMatch(edge -> edge.get(0).equals(id)
                                    && edge.get(1).workResult().equals(leaderResult));
                    boolean excused = result.support().get().plan().isEmpty()
                            && (superior.isEmpty() || own || waits(office, plan));
                    if (!found && !excused) {
                        expected.add("target.supports-unknown-result plan=" + id.plan() + " workResult="
                                + id.workResult() + " leaderResult=" + leaderResult);
                    }
                }
                if (result.support().isEmpty() && superior.isPresent() && !own && !waits(office, plan)) {
                    expected.add("target.supports-nothing plan=" + id.plan() + " workResult=" + id.workResult());
                }
                boolean leads = office.plans().stream().anyMatch(other -> leads(office, plan, other));
                boolean supported = edges.stream().anyMatch(edge -> edge.get(1).equals(id));
                if (leads && !supported) {
                    expected.add(
                            "target.leader-result-unsupported plan=" + id.plan() + " workResult=" + id.workResult());
                }
            }
        }
        List<Problem> problems =
                Cascade.of(office.plans(), office.superiors()).problems().list();
        List<String> found = problems.stream()
                .filter(problem -> !problem.code().value().equals("target.results-support-each-other"))
                .map(problem -> problem.code() + " " + Findings.details(problem))
                .toList();
        assertEquals(expected, new TreeSet<>(found));
        assertEquals(expected.size(), found.size(), "nothing is told twice");
    }

    private static boolean leads(Office office, PerformancePlan leader, PerformancePlan other) {
        boolean above = leader.owner().equals(office.superiors().get(other.owner()))
                && leader.days().overlaps(other.days());
        boolean named = other.workResults().stream()
                .flatMap(result -> result.support().stream())
                .anyMatch(support -> support.plan().equals(Optional.of(leader.id())));
        return above || named;
    }
}
