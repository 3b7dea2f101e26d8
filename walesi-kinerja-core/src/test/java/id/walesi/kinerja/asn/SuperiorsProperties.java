package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Random organizations: trees that are reorganized, histories with vacancies and acting heads, orders, conflicts. */
class SuperiorsProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 28);
    private static final int DAYS = 6;
    private static final List<UnitId> UNITS =
            Stream.of("a", "b", "c", "d", "e").map(UnitId::of).toList();
    private static final List<PersonId> PERSONS =
            Stream.of("p", "q", "r", "s", "t", "u").map(PersonId::of).toList();

    private static final List<String> REFUSALS = List.of(
            "not-employed",
            "no-definitive-post",
            "nobody-above",
            "self-appraisal",
            "reporting-cycle",
            "conflict-of-interest",
            "override-to-past-employee",
            "override-by-employee",
            "two-overrides");

    record Organization(
            List<UnitPlacement> placements,
            List<Assignment> assignments,
            VacantSeatRule rule,
            List<AppraiserOverride> overrides,
            List<ConflictOfInterest> conflicts) {

        Superiors superiors() {
            return Superiors.of(UnitTree.of(placements), Assignments.of(assignments), rule)
                    .withOverrides(overrides)
                    .withConflicts(conflicts);
        }

        Organization shuffled(Random random) {
            return new Organization(
                    mixed(placements, random),
                    mixed(assignments, random),
                    rule,
                    mixed(overrides, random),
                    mixed(conflicts, random));
        }

        private static <T> List<T> mixed(List<T> list, Random random) {
            List<T> copy = new ArrayList<>(list);
            Collections.shuffle(copy, random);
            return copy;
        }
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_designation_keeps_all_guards(@ForAll("organizations") Organization organization) {
        Superiors superiors = organization.superiors();
        Assignments assignments = Assignments.of(organization.assignments());
        for (LocalDate day : days()) {
            for (PersonId person : PERSONS) {
                for (AppraiserDesignation answer :
                        List.of(superiors.appraiser(person, day), superiors.appraiserSuperior(person, day))) {
                    assertEquals(person, answer.employee());
                    assertEquals(day, answer.day());
                    assertEquals(answer.superior().isEmpty(), answer.problems().blocks());
                    assertEquals(answer.superior().isEmpty(), answer.ground().isEmpty());
                    Found.in(answer.problems());
                    answer.superior().ifPresent(superior -> {
                        assertNotEquals(person, superior.person());
                        assertFalse(assignments.heldBy(person, day).isEmpty());
                        assertFalse(assignments.heldBy(superior.person(), day).isEmpty());
                        assertTrue(organization.conflicts().stream()
                                .noneMatch(conflict -> conflict.between(person, superior.person(), day)));
                    });
                    Statistics.label("ground").collect(answer.ground());
                    answer.problems()
                            .forEach(problem -> Statistics.label("refusal")
                                    .collect(problem.code().value()));
                }
            }
        }
        // a property that never meets a ground or a refusal proves nothing about it
        Statistics.label("ground").coverage(met -> {
            for (DesignationGround ground : DesignationGround.values()) {
                met.check(Optional.of(ground)).count(times -> times > 0);
            }
        });
        Statistics.label("refusal").coverage(met -> {
            for (String code : REFUSALS) {
                met.check("appraiser." + code).count(times -> times > 0);
            }
        });
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void nobody_stands_in_the_own_line_of_superiors(@ForAll("organizations") Organization organization) {
        Superiors superiors = organization.superiors();
        for (LocalDate day : days()) {
            for (PersonId person : PERSONS) {
                Set<PersonId> line = new HashSet<>();
                Optional<PersonId> next = above(superiors, person, day);
                while (next.isPresent() && line.add(next.get())) {
                    assertNotEquals(person, next.get());
                    next = above(superiors, next.get(), day);
                }
                assertTrue(next.isEmpty(), "the answers make a circle");
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_answer_is_stable_and_does_not_depend_on_the_order_of_the_facts(
            @ForAll("organizations") Organization organization, @ForAll long seed) {
        Superiors superiors = organization.superiors();
        Superiors same = organization.superiors();
        Superiors mixed = organization.shuffled(new Random(seed)).superiors();
        assertEquals(same, superiors);
        for (LocalDate day : days()) {
            for (PersonId person : PERSONS) {
                assertEquals(same.appraiser(person, day), superiors.appraiser(person, day));
                assertEquals(superiors.appraiser(person, day), superiors.appraiser(person, day));
                assertEquals(superiors.appraiser(person, day), mixed.appraiser(person, day));
                assertEquals(superiors.appraiserSuperior(person, day), mixed.appraiserSuperior(person, day));
            }
        }
    }

    /** Without orders, conflicts and circles the answer is the first lawful head on the way up. */
    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void the_line_of_units_is_followed(@ForAll("organizations") Organization organization) {
        Superiors superiors = organization.superiors().withOverrides(List.of()).withConflicts(List.of());
        for (LocalDate day : days()) {
            for (PersonId person : PERSONS) {
                AppraiserDesignation answer = superiors.appraiser(person, day);
                if (answer.problems().list().stream()
                        .noneMatch(problem -> problem.code().value().equals("appraiser.reporting-cycle"))) {
                    assertEquals(
                            expected(organization, person, day),
                            answer.superior().map(Superior::person));
                }
            }
        }
    }

    private static Optional<PersonId> expected(Organization organization, PersonId person, LocalDate day) {
        Optional<UnitId> unit = organization.assignments().stream()
                .filter(post -> post.person().equals(person) && post.kind() == AssignmentKind.DEFINITIVE)
                .filter(post -> post.days().contains(day))
                .map(Assignment::unitId)
                .findFirst();
        while (unit.isPresent()) {
            UnitId id = unit.get();
            Optional<UnitPlacement> placement = organization.placements().stream()
                    .filter(place ->
                            place.unit().id().equals(id) && place.days().contains(day))
                    .findFirst();
            for (AssignmentKind kind : AssignmentKind.values()) {
                Optional<PersonId> head = organization.assignments().stream()
                        .filter(post -> post.headsUnit() && post.kind() == kind)
                        .filter(post -> post.unitId().equals(id) && post.days().contains(day))
                        .map(Assignment::person)
                        .findFirst();
                boolean counts = switch (kind) {
                    case DEFINITIVE -> true;
                    case ACTING -> organization.rule() != VacantSeatRule.NEXT_HIGHER_HEAD;
                    case DAILY_ACTING -> organization.rule() == VacantSeatRule.ACTING_OR_DAILY_ACTING_HEAD;
                };
                if (counts && head.isPresent()) {
                    if (!head.get().equals(person)) {
                        return head;
                    }
                    break;
                }
            }
            unit = placement.flatMap(UnitPlacement::parentId);
        }
        return Optional.empty();
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void a_history_is_read_as_a_look_at_every_assignment_reads_it(@ForAll("histories") List<Assignment> assignments) {
        Assignments history = Assignments.of(assignments);
        for (LocalDate day : days()) {
            List<Assignment> now = assignments.stream()
                    .filter(post -> post.days().contains(day))
                    .toList();
            for (PersonId person : PERSONS) {
                List<Assignment> own = now.stream()
                        .filter(post -> post.person().equals(person))
                        .toList();
                assertEquals(Set.copyOf(own), Set.copyOf(history.heldBy(person, day)));
                assertEquals(own.size(), history.heldBy(person, day).size());
                assertEquals(
                        own.stream()
                                .filter(post -> post.kind() == AssignmentKind.DEFINITIVE)
                                .findFirst(),
                        history.definitive(person, day));
            }
            for (UnitId unit : UNITS) {
                assertEquals(
                        now.stream().filter(post -> post.unitId().equals(unit)).toList(), history.inUnit(unit, day));
                assertEquals(
                        now.stream()
                                .filter(post -> post.unitId().equals(unit) && post.headsUnit())
                                .count(),
                        history.headsOf(unit, day).size());
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void contradictions_are_exactly_what_a_look_at_every_day_finds(
            @ForAll("anyAssignments") List<Assignment> assignments) {
        boolean twoPosts = false;
        boolean twoHeads = false;
        for (LocalDate day : days()) {
            List<Assignment> now = assignments.stream()
                    .filter(post -> post.days().contains(day))
                    .toList();
            List<PersonId> appointed = now.stream()
                    .filter(post -> post.kind() == AssignmentKind.DEFINITIVE)
                    .map(Assignment::person)
                    .toList();
            List<List<Object>> seats = now.stream()
                    .filter(Assignment::headsUnit)
                    .map(post -> List.<Object>of(post.unitId(), post.kind()))
                    .toList();
            twoPosts |= new HashSet<>(appointed).size() < appointed.size();
            twoHeads |= new HashSet<>(seats).size() < seats.size();
        }
        List<String> codes = Assignments.problems(assignments).list().stream()
                .map(problem -> problem.code().value())
                .toList();
        assertEquals(twoPosts, codes.contains("assignment.two-definitive-posts"));
        assertEquals(twoHeads, codes.contains("assignment.two-heads"));
    }

    private static Optional<PersonId> above(Superiors superiors, PersonId person, LocalDate day) {
        return superiors.appraiser(person, day).superior().map(Superior::person);
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(2 * DAYS + 2)).toList();
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return Combinators.combine(
                        Trees.of(UNITS, FIRST, DAYS),
                        histories(),
                        Arbitraries.of(VacantSeatRule.values()),
                        order().list().ofMaxSize(3),
                        conflict().list().ofMaxSize(2))
                .as(Organization::new);
    }

    /** Drops from any assignments those that contradict an earlier one. */
    @Provide
    Arbitrary<List<Assignment>> histories() {
        return anyAssignments().map(all -> {
            List<Assignment> kept = new ArrayList<>();
            for (Assignment next : all) {
                kept.add(next);
                if (Assignments.problems(kept).blocks()) {
                    kept.remove(kept.size() - 1);
                }
            }
            return List.copyOf(kept);
        });
    }

    @Provide
    Arbitrary<List<Assignment>> anyAssignments() {
        return assignment().list().ofMinSize(1).ofMaxSize(14);
    }

    private static Arbitrary<Assignment> assignment() {
        return Combinators.combine(
                        Arbitraries.of(PERSONS),
                        Arbitraries.of(UNITS),
                        Arbitraries.frequency(
                                Tuple.of(4, AssignmentKind.DEFINITIVE),
                                Tuple.of(1, AssignmentKind.ACTING),
                                Tuple.of(1, AssignmentKind.DAILY_ACTING)),
                        Arbitraries.of(true, false),
                        range())
                .as((person, unit, kind, heads, days) ->
                        new AssignmentValues(person, Org.POST, unit, kind, heads, days));
    }

    private static Arbitrary<AppraiserOverride> order() {
        return Combinators.combine(Arbitraries.of(PERSONS), Arbitraries.of(PERSONS), Arbitraries.of(PERSONS), range())
                .as((employee, appraiser, orderedBy, days) ->
                        new AppraiserOverride(employee, appraiser, orderedBy, "alasan", days));
    }

    private static Arbitrary<ConflictOfInterest> conflict() {
        return Combinators.combine(Arbitraries.shuffle(PERSONS), range())
                .as((persons, days) -> new ConflictOfInterest(persons.get(0), persons.get(1), days));
    }

    private static Arbitrary<DateRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, DAYS + 1))
                .as((from, length) -> length > DAYS
                        ? DateRange.since(FIRST.plusDays(from))
                        : DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }
}
