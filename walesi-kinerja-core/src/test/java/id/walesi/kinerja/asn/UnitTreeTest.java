package id.walesi.kinerja.asn;

import static id.walesi.kinerja.asn.Org.day;
import static id.walesi.kinerja.asn.Org.days;
import static id.walesi.kinerja.asn.Org.root;
import static id.walesi.kinerja.asn.Org.under;
import static id.walesi.kinerja.asn.Org.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.problem.InvalidFactsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final LocalDate BEFORE = day("2025-06-30");
    private static final LocalDate AFTER = day("2025-07-01");

    /** A regency with two offices; in the middle of the year a division moves to the other office and is renamed. */
    private static final UnitTree TREE = UnitTree.of(List.of(
            root("kab", "2020-01-01.."),
            under("kab", "dinas-a", "2020-01-01.."),
            under("kab", "dinas-b", "2020-01-01.."),
            under("dinas-a", "bidang", "2020-01-01..2025-06-30"),
            UnitPlacement.under(UnitId.of("dinas-b"), new OrgUnit("bidang", "Bidang Baru"), days("2025-07-01..")),
            under("bidang", "seksi", "2020-01-01..2025-12-31"),
            root("prov", "2020-01-01.."),
            under("prov", "dinas-p", "2020-01-01..")));

    @Test
    void a_unit_is_read_as_at_a_day() {
        assertEquals(Optional.of(unit("bidang")), TREE.unit(UnitId.of("bidang"), BEFORE));
        assertEquals(Optional.of(new OrgUnit("bidang", "Bidang Baru")), TREE.unit(UnitId.of("bidang"), AFTER));
        assertEquals(Optional.of(unit("dinas-a")), TREE.parent(UnitId.of("bidang"), BEFORE));
        assertEquals(Optional.of(unit("dinas-b")), TREE.parent(UnitId.of("bidang"), AFTER));
        assertEquals(Optional.empty(), TREE.parent(UnitId.of("kab"), AFTER));
        assertEquals(Optional.empty(), TREE.unit(UnitId.of("seksi"), day("2026-01-01")));
        assertEquals(Optional.empty(), TREE.parent(UnitId.of("seksi"), day("2026-01-01")));
        assertEquals(Optional.empty(), TREE.unit(UnitId.of("none"), AFTER));
        assertEquals(8, TREE.placements().size());
        assertEquals("UnitTree[8 placements]", TREE.toString());
    }

    @Test
    void ancestors_go_up_to_the_agency() {
        assertEquals(List.of(unit("bidang"), unit("dinas-a"), unit("kab")), TREE.ancestors(UnitId.of("seksi"), BEFORE));
        assertEquals(List.of(unit("kab")), TREE.ancestors(UnitId.of("dinas-a"), BEFORE));
        assertEquals(List.of(), TREE.ancestors(UnitId.of("kab"), BEFORE));
        assertEquals(List.of(), TREE.ancestors(UnitId.of("seksi"), day("2026-01-01")));
    }

    @Test
    void children_are_the_units_directly_below() {
        assertEquals(List.of(unit("dinas-a"), unit("dinas-b")), TREE.children(UnitId.of("kab"), BEFORE));
        assertEquals(List.of(unit("bidang")), TREE.children(UnitId.of("dinas-a"), BEFORE));
        assertEquals(List.of(), TREE.children(UnitId.of("dinas-a"), AFTER));
        assertEquals(List.of(), TREE.children(UnitId.of("none"), AFTER));
    }

    @Test
    void a_unit_is_a_child_only_where_and_while_it_is_placed() {
        UnitTree tree = UnitTree.of(List.of(
                root("a", "2020-01-01.."),
                root("b", "2020-01-01.."),
                under("a", "c", "2020-01-01..2025-06-30"),
                under("b", "c", "2025-07-01..")));
        assertEquals(List.of(unit("c")), tree.children(UnitId.of("a"), BEFORE));
        assertEquals(List.of(), tree.children(UnitId.of("b"), BEFORE));
        assertEquals(List.of(), tree.children(UnitId.of("a"), AFTER));
        assertEquals(List.of(unit("c")), tree.children(UnitId.of("b"), AFTER));
    }

    @Test
    void a_unit_contains_itself_and_all_below() {
        assertTrue(TREE.contains(UnitId.of("dinas-a"), UnitId.of("seksi"), BEFORE));
        assertFalse(TREE.contains(UnitId.of("dinas-a"), UnitId.of("seksi"), AFTER));
        assertTrue(TREE.contains(UnitId.of("seksi"), UnitId.of("seksi"), BEFORE));
        assertFalse(TREE.contains(UnitId.of("seksi"), UnitId.of("bidang"), BEFORE));
        assertFalse(TREE.contains(UnitId.of("seksi"), UnitId.of("seksi"), day("2026-01-01")));
    }

    @Test
    void the_agency_tells_how_far_an_assignment_reaches() {
        assertEquals(Optional.of(unit("kab")), TREE.agency(UnitId.of("seksi"), AFTER));
        assertEquals(Optional.of(unit("kab")), TREE.agency(UnitId.of("kab"), AFTER));
        assertEquals(Optional.empty(), TREE.agency(UnitId.of("none"), AFTER));
        assertEquals(
                Optional.of(AssignmentScope.WITHIN_UNIT), TREE.scope(UnitId.of("seksi"), UnitId.of("seksi"), AFTER));
        assertEquals(
                Optional.of(AssignmentScope.CROSS_UNIT), TREE.scope(UnitId.of("seksi"), UnitId.of("dinas-a"), AFTER));
        assertEquals(
                Optional.of(AssignmentScope.CROSS_AGENCY), TREE.scope(UnitId.of("seksi"), UnitId.of("dinas-p"), AFTER));
        assertEquals(Optional.empty(), TREE.scope(UnitId.of("seksi"), UnitId.of("none"), AFTER));
        assertEquals(Optional.empty(), TREE.scope(UnitId.of("none"), UnitId.of("seksi"), AFTER));
        assertEquals(Optional.empty(), TREE.scope(UnitId.of("none"), UnitId.of("none"), AFTER));
    }

    @Test
    void a_unit_placed_twice_on_a_day_is_found() {
        List<UnitPlacement> placements = List.of(
                root("a", "2020-01-01.."),
                under("a", "b", "2020-01-01..2020-12-31"),
                under("a", "b", "2021-01-01.."),
                under("a", "b", "2020-12-31..2021-01-01"));
        assertEquals(
                List.of("error unit.placed-twice at placements[3]", "error unit.placed-twice at placements[3]"),
                Found.in(UnitTree.problems(placements)));
        assertEquals(
                "Kesalahan: Unit b ditempatkan dua kali (31 Desember 2020)." + " [unit.placed-twice @ placements[3]]",
                Found.sentence(UnitTree.problems(placements).list().get(0)));
        InvalidFactsException refused = assertThrows(InvalidFactsException.class, () -> UnitTree.of(placements));
        assertEquals(UnitTree.problems(placements), refused.problems());
    }

    @Test
    void the_same_placement_given_twice_is_found() {
        UnitPlacement once = root("a", "2020-01-01..");
        assertEquals(
                List.of("error unit.placed-twice at placements[1]"), Found.in(UnitTree.problems(List.of(once, once))));
    }

    @Test
    void a_parent_that_does_not_stand_is_found_with_the_days() {
        List<UnitPlacement> placements = List.of(
                root("a", "2020-01-01..2020-03-31"),
                root("a", "2020-06-01..2020-08-31"),
                under("a", "b", "2020-02-01.."),
                under("none", "c", "2020-01-01..2020-01-01"));
        assertEquals(
                List.of(
                        "error unit.unknown-parent at placements[2].parentId",
                        "error unit.unknown-parent at placements[2].parentId",
                        "error unit.unknown-parent at placements[3].parentId"),
                Found.in(UnitTree.problems(placements)));
        assertEquals(
                List.of(days("2020-04-01..2020-05-31"), days("2020-09-01.."), days("2020-01-01..2020-01-01")).stream()
                        .map(Datum.Days::new)
                        .toList(),
                UnitTree.problems(placements).list().stream()
                        .map(problem -> problem.details().get(2).value())
                        .toList());
    }

    @Test
    void a_circle_is_found_once_from_the_day_on_which_it_closes() {
        List<UnitPlacement> placements = List.of(
                root("a", "2020-01-01..2020-12-31"),
                under("a", "b", "2020-01-01.."),
                under("b", "c", "2020-01-01.."),
                under("c", "d", "2020-01-01.."),
                under("c", "a", "2021-01-01.."));
        assertEquals(List.of("error unit.cycle at placements[4].parentId"), Found.in(UnitTree.problems(placements)));
        assertEquals(
                "Kesalahan: Sejak 1 Januari 2021 unit a berada di bawah dirinya sendiri."
                        + " [unit.cycle @ placements[4].parentId]",
                Found.sentence(UnitTree.problems(placements).list().get(0)));
    }

    @Test
    void a_circle_that_closes_on_one_day_is_told_by_its_first_placement() {
        assertEquals(
                List.of("error unit.cycle at placements[1].parentId"),
                Found.in(UnitTree.problems(List.of(
                        under("b", "d", "2020-01-01.."),
                        under("b", "a", "2020-01-01.."),
                        under("a", "b", "2020-01-01..")))));
        assertEquals(
                List.of("error unit.cycle at placements[0].parentId"),
                Found.in(UnitTree.problems(List.of(under("a", "a", "2020-01-01..")))));
    }

    @Test
    void a_unit_above_has_an_id() {
        assertThrows(IllegalArgumentException.class, () -> under(" ", "a", "2020-01-01.."));
    }
}
