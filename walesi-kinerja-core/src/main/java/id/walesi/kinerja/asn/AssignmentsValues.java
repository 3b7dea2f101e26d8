package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assignments, and the same ones by person and by unit. */
record AssignmentsValues(
        List<Assignment> list, Map<PersonId, List<Assignment>> byPerson, Map<UnitId, List<Assignment>> byUnit)
        implements Assignments {

    private static final ProblemCode TWO_DEFINITIVE = ProblemCode.of("assignment.two-definitive-posts");
    private static final ProblemCode TWO_HEADS = ProblemCode.of("assignment.two-heads");

    /** Posts that begin together in the same way are told apart by unit and title, never by the order of the list. */
    private static final Comparator<Assignment> EARLIEST_FIRST = Comparator.comparing(
                    (Assignment assignment) -> assignment.days().start())
            .thenComparing(Assignment::kind)
            .thenComparing(Assignment::unitId)
            .thenComparing(assignment -> assignment.position().title());

    static AssignmentsValues of(List<Assignment> list) {
        List<Assignment> all = Check.list("list", list);
        Map<PersonId, List<Assignment>> byPerson = new HashMap<>();
        Map<UnitId, List<Assignment>> byUnit = new HashMap<>();
        for (Assignment assignment : all) {
            byPerson.computeIfAbsent(assignment.person(), person -> new ArrayList<>())
                    .add(assignment);
            byUnit.computeIfAbsent(assignment.unitId(), unit -> new ArrayList<>())
                    .add(assignment);
        }
        return new AssignmentsValues(all, byPerson, byUnit);
    }

    Problems problems() {
        List<Problem> found = new ArrayList<>();
        Map<PersonId, List<Assignment>> posts = new HashMap<>();
        Map<List<Object>, List<Assignment>> heads = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String path = "assignments[" + i + "]";
            Assignment assignment = list.get(i);
            if (isDefinitive(assignment)) {
                List<Assignment> before = posts.computeIfAbsent(assignment.person(), person -> new ArrayList<>());
                checkPosts(assignment, before, path, found);
                before.add(assignment);
            }
            if (assignment.headsUnit()) {
                List<Object> seat = List.of(assignment.unitId(), assignment.kind());
                List<Assignment> before = heads.computeIfAbsent(seat, unit -> new ArrayList<>());
                checkHeads(assignment, before, path, found);
                before.add(assignment);
            }
        }
        return new Problems(found);
    }

    /** Compares with the definitive posts of the person listed before this one, so that each pair is found once. */
    private static void checkPosts(Assignment assignment, List<Assignment> before, String path, List<Problem> found) {
        for (Assignment earlier : before) {
            assignment
                    .days()
                    .intersection(earlier.days())
                    .ifPresent(days -> found.add(Problem.error(
                            TWO_DEFINITIVE,
                            path,
                            Term.of("unit", assignment.unitId().value()),
                            Term.of("other", earlier.unitId().value()),
                            Term.of("days", days))));
        }
    }

    /** Compares with the same seats listed before this one, so that each pair is found once. */
    private static void checkHeads(Assignment assignment, List<Assignment> before, String path, List<Problem> found) {
        for (Assignment earlier : before) {
            assignment
                    .days()
                    .intersection(earlier.days())
                    .ifPresent(days -> found.add(Problem.error(
                            TWO_HEADS,
                            path,
                            Term.of("unit", assignment.unitId().value()),
                            Term.of("kind", assignment.kind()),
                            Term.of("days", days))));
        }
    }

    private static boolean isDefinitive(Assignment assignment) {
        return assignment.kind() == AssignmentKind.DEFINITIVE;
    }

    private List<Assignment> of(PersonId person) {
        return byPerson.getOrDefault(Check.notNull("person", person), List.of());
    }

    private List<Assignment> in(UnitId unitId) {
        return byUnit.getOrDefault(Check.notNull("unitId", unitId), List.of());
    }

    @Override
    public List<Assignment> history(PersonId person) {
        return of(person).stream().sorted(EARLIEST_FIRST).toList();
    }

    @Override
    public List<Assignment> heldBy(PersonId person, LocalDate day) {
        return history(person).stream()
                .filter(assignment -> assignment.days().contains(day))
                .toList();
    }

    @Override
    public Optional<Assignment> definitive(PersonId person, LocalDate day) {
        return heldBy(person, day).stream()
                .filter(AssignmentsValues::isDefinitive)
                .findFirst();
    }

    @Override
    public List<Assignment> headsOf(UnitId unitId, LocalDate day) {
        return inUnit(unitId, day).stream()
                .filter(Assignment::headsUnit)
                .sorted(Comparator.comparing(Assignment::kind))
                .toList();
    }

    @Override
    public List<Assignment> inUnit(UnitId unitId, LocalDate day) {
        return in(unitId).stream()
                .filter(assignment -> assignment.days().contains(day))
                .toList();
    }

    @Override
    public String toString() {
        return "Assignments[" + list.size() + "]";
    }
}
