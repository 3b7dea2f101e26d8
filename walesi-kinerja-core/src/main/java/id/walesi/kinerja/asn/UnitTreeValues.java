package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The placements, and the same ones by unit and by parent. */
record UnitTreeValues(
        List<UnitPlacement> placements,
        Map<UnitId, List<UnitPlacement>> byUnit,
        Map<UnitId, List<UnitPlacement>> byParent)
        implements UnitTree {

    private static final ProblemCode OVERLAP = ProblemCode.of("unit.placed-twice");
    private static final ProblemCode UNKNOWN_PARENT = ProblemCode.of("unit.unknown-parent");
    private static final ProblemCode CYCLE = ProblemCode.of("unit.cycle");

    static UnitTreeValues of(List<UnitPlacement> placements) {
        List<UnitPlacement> all = Check.list("placements", placements);
        Map<UnitId, List<UnitPlacement>> byUnit = new HashMap<>();
        Map<UnitId, List<UnitPlacement>> byParent = new HashMap<>();
        for (UnitPlacement placement : all) {
            byUnit.computeIfAbsent(placement.unit().id(), id -> new ArrayList<>())
                    .add(placement);
            placement
                    .parentId()
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(placement));
        }
        return new UnitTreeValues(all, byUnit, byParent);
    }

    Problems problems() {
        List<Problem> found = new ArrayList<>();
        Map<UnitId, List<UnitPlacement>> before = new HashMap<>();
        for (int i = 0; i < placements.size(); i++) {
            UnitPlacement placement = placements.get(i);
            String path = "placements[" + i + "]";
            List<UnitPlacement> same = before.computeIfAbsent(placement.unit().id(), id -> new ArrayList<>());
            checkOverlap(placement, same, path, found);
            same.add(placement);
            checkParent(placement, path, found);
            checkCycle(placement, i, path, found);
        }
        return new Problems(found);
    }

    /** Compares with the placements of the unit listed before this one, so that each pair is found once. */
    private static void checkOverlap(
            UnitPlacement placement, List<UnitPlacement> before, String path, List<Problem> found) {
        for (UnitPlacement earlier : before) {
            placement
                    .days()
                    .intersection(earlier.days())
                    .ifPresent(days -> found.add(Problem.error(
                            OVERLAP, path, Term.of("unit", placement.unit().id().value()), Term.of("days", days))));
        }
    }

    private void checkParent(UnitPlacement placement, String path, List<Problem> found) {
        if (placement.parentId().isEmpty()) {
            return;
        }
        String parent = placement.parentId().get().value();
        List<DateRange> standing = placementsOf(UnitId.of(parent)).stream()
                .map(UnitPlacement::days)
                .toList();
        for (DateRange gap : Coverage.gaps(placement.days(), standing)) {
            found.add(Problem.error(
                    UNKNOWN_PARENT,
                    path + ".parentId",
                    Term.of("unit", placement.unit().id().value()),
                    Term.of("parent", parent),
                    Term.of("days", gap)));
        }
    }

    /**
     * A circle closes on the first day of one of its placements, so only those days are looked at; where several of its
     * placements begin on that day, the one listed first tells of it.
     */
    private void checkCycle(UnitPlacement placement, int index, String path, List<Problem> found) {
        LocalDate day = placement.days().start();
        List<UnitPlacement> line = line(placement, day);
        UnitPlacement last = line.get(line.size() - 1);
        boolean circle = last.parentId().isPresent()
                && last.parentId().get().equals(placement.unit().id());
        if (circle
                && line.stream()
                        .noneMatch(other -> other.days().start().equals(day) && placements.indexOf(other) < index)) {
            found.add(Problem.error(
                    CYCLE,
                    path + ".parentId",
                    Term.of("unit", placement.unit().id().value()),
                    Term.of("since", day)));
        }
    }

    /** The placement and those above it, ending before one would come again. */
    private List<UnitPlacement> line(UnitPlacement placement, LocalDate day) {
        List<UnitPlacement> line = new ArrayList<>();
        Set<UnitId> seen = new HashSet<>();
        Optional<UnitPlacement> next = Optional.of(placement);
        while (next.isPresent() && seen.add(next.get().unit().id())) {
            line.add(next.get());
            next = next.get().parentId().flatMap(parent -> placement(parent, day));
        }
        return line;
    }

    private List<UnitPlacement> placementsOf(UnitId unitId) {
        return byUnit.getOrDefault(Check.notNull("unitId", unitId), List.of());
    }

    private Optional<UnitPlacement> placement(UnitId unitId, LocalDate day) {
        return placementsOf(unitId).stream()
                .filter(placement -> placement.days().contains(day))
                .findFirst();
    }

    @Override
    public Optional<OrgUnit> unit(UnitId unitId, LocalDate day) {
        return placement(unitId, day).map(UnitPlacement::unit);
    }

    @Override
    public Optional<OrgUnit> parent(UnitId unitId, LocalDate day) {
        return placement(unitId, day).flatMap(UnitPlacement::parentId).flatMap(parent -> unit(parent, day));
    }

    @Override
    public List<OrgUnit> ancestors(UnitId unitId, LocalDate day) {
        return lineOf(unitId, day).stream().skip(1).toList();
    }

    private List<OrgUnit> lineOf(UnitId unitId, LocalDate day) {
        return placement(unitId, day).map(placement -> line(placement, day)).orElse(List.of()).stream()
                .map(UnitPlacement::unit)
                .toList();
    }

    @Override
    public List<OrgUnit> children(UnitId unitId, LocalDate day) {
        return byParent.getOrDefault(Check.notNull("unitId", unitId), List.of()).stream()
                .filter(placement -> placement.days().contains(day))
                .map(UnitPlacement::unit)
                .toList();
    }

    @Override
    public boolean contains(UnitId outerId, UnitId innerId, LocalDate day) {
        return lineOf(innerId, day).stream().anyMatch(unit -> unit.id().equals(outerId));
    }

    @Override
    public Optional<OrgUnit> agency(UnitId unitId, LocalDate day) {
        return lineOf(unitId, day).stream().reduce((lower, upper) -> upper);
    }

    @Override
    public Optional<AssignmentScope> scope(UnitId homeId, UnitId otherId, LocalDate day) {
        Optional<OrgUnit> home = agency(homeId, day);
        Optional<OrgUnit> other = agency(otherId, day);
        if (home.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (homeId.equals(otherId)) {
            return Optional.of(AssignmentScope.WITHIN_UNIT);
        }
        return Optional.of(home.equals(other) ? AssignmentScope.CROSS_UNIT : AssignmentScope.CROSS_AGENCY);
    }

    @Override
    public String toString() {
        return "UnitTree[" + placements.size() + " placements]";
    }
}
