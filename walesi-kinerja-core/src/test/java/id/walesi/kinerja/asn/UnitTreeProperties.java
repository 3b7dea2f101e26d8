package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares with a reading that looks at every day and every placement. */
class UnitTreeProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 12, 28);
    private static final int DAYS = 6;
    private static final List<UnitId> IDS =
            Stream.of("a", "b", "c", "d", "e").map(UnitId::of).toList();

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void problems_are_exactly_what_a_look_at_every_day_finds(@ForAll("placements") List<UnitPlacement> placements) {
        boolean twice = false;
        boolean orphan = false;
        boolean circle = false;
        for (LocalDate day : days()) {
            for (UnitId id : IDS) {
                List<UnitPlacement> now = on(placements, id, day);
                twice |= now.size() > 1;
                orphan |= now.stream()
                        .anyMatch(placement -> placement
                                .parentId()
                                .filter(parent -> on(placements, parent, day).isEmpty())
                                .isPresent());
                circle |= returns(placements, id, day);
            }
        }
        List<String> codes = UnitTree.problems(placements).list().stream()
                .map(problem -> problem.code().value())
                .toList();
        assertEquals(twice, codes.contains("unit.placed-twice"));
        assertEquals(orphan, codes.contains("unit.unknown-parent"));
        if (!twice) {
            // with a unit in two places there is no one line to follow
            assertEquals(circle, codes.contains("unit.cycle"));
        }
    }

    @Property(tries = 700, edgeCases = EdgeCasesMode.NONE)
    void a_tree_is_read_as_a_look_at_every_placement_reads_it(@ForAll("trees") List<UnitPlacement> placements) {
        UnitTree tree = UnitTree.of(placements);
        for (LocalDate day : days()) {
            for (UnitId id : IDS) {
                Optional<UnitPlacement> now = on(placements, id, day).stream().findFirst();
                assertEquals(now.map(UnitPlacement::unit), tree.unit(id, day));
                assertEquals(
                        now.flatMap(UnitPlacement::parentId),
                        tree.parent(id, day).map(OrgUnit::id));
                List<UnitId> above = above(placements, id, day);
                assertEquals(
                        above, tree.ancestors(id, day).stream().map(OrgUnit::id).toList());
                assertEquals(
                        placements.stream()
                                .filter(other -> other.days().contains(day)
                                        && other.parentId().equals(Optional.of(id)))
                                .map(UnitPlacement::unit)
                                .toList(),
                        tree.children(id, day));
                for (UnitId other : IDS) {
                    boolean contains = now.isPresent() && (other.equals(id) || above.contains(other));
                    assertEquals(contains, tree.contains(other, id, day));
                }
                assertEquals(
                        now.map(placement -> above.isEmpty() ? id : above.get(above.size() - 1)),
                        tree.agency(id, day).map(OrgUnit::id));
            }
        }
    }

    @Property
    void a_tree_has_no_problems_and_keeps_its_placements(@ForAll("trees") List<UnitPlacement> placements) {
        assertTrue(UnitTree.problems(placements).isEmpty());
        assertEquals(placements, UnitTree.of(placements).placements());
        assertEquals(UnitTree.of(placements), UnitTree.of(new ArrayList<>(placements)));
    }

    @Property
    void days_left_open_are_those_that_nothing_covers(
            @ForAll("range") DateRange days, @ForAll("ranges") List<DateRange> others) {
        List<DateRange> gaps = Coverage.gaps(days, others);
        for (LocalDate day : days()) {
            boolean open = days.contains(day) && others.stream().noneMatch(other -> other.contains(day));
            assertEquals(
                    open ? 1 : 0, gaps.stream().filter(gap -> gap.contains(day)).count());
        }
        for (int i = 1; i < gaps.size(); i++) {
            assertFalse(gaps.get(i).start().isBefore(gaps.get(i - 1).end()));
        }
    }

    /** All days on which something begins or ends, and one beyond. */
    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(2 * DAYS + 2)).toList();
    }

    private static List<UnitPlacement> on(List<UnitPlacement> placements, UnitId id, LocalDate day) {
        return placements.stream()
                .filter(placement -> placement.unit().id().equals(id))
                .filter(placement -> placement.days().contains(day))
                .toList();
    }

    private static List<UnitId> above(List<UnitPlacement> placements, UnitId id, LocalDate day) {
        Optional<UnitId> parent = on(placements, id, day).stream().findFirst().flatMap(UnitPlacement::parentId);
        List<UnitId> above = new ArrayList<>();
        parent.ifPresent(next -> {
            above.add(next);
            above.addAll(above(placements, next, day));
        });
        return above;
    }

    private static boolean returns(List<UnitPlacement> placements, UnitId id, LocalDate day) {
        Optional<UnitId> next = Optional.of(id);
        for (int step = 0; step < IDS.size(); step++) {
            next = next.flatMap(at -> on(placements, at, day).stream().findFirst())
                    .flatMap(UnitPlacement::parentId);
            if (next.equals(Optional.of(id))) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<DateRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(1, DAYS + 1))
                .as((from, length) -> length > DAYS
                        ? DateRange.since(FIRST.plusDays(from))
                        : DateRange.of(FIRST.plusDays(from), FIRST.plusDays(from + length)));
    }

    @Provide
    Arbitrary<List<DateRange>> ranges() {
        return range().list().ofMaxSize(4);
    }

    /** Any placements, mostly contradictory ones. */
    @Provide
    Arbitrary<List<UnitPlacement>> placements() {
        Arbitrary<UnitPlacement> placement = Combinators.combine(
                        Arbitraries.of(IDS), Arbitraries.of(IDS).optional(0.7), range())
                .as((id, parent, days) -> new UnitPlacement(Org.unit(id.value()), parent, days));
        return placement.list().ofMinSize(1).ofMaxSize(7);
    }

    /** Trees that hold on each day; see {@link Trees}. */
    @Provide
    Arbitrary<List<UnitPlacement>> trees() {
        return Trees.of(IDS, FIRST, DAYS);
    }
}
