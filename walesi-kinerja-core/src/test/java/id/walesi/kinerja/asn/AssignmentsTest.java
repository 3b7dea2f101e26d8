package id.walesi.kinerja.asn;

import static id.walesi.kinerja.asn.Org.day;
import static id.walesi.kinerja.asn.Org.head;
import static id.walesi.kinerja.asn.Org.person;
import static id.walesi.kinerja.asn.Org.plh;
import static id.walesi.kinerja.asn.Org.plt;
import static id.walesi.kinerja.asn.Org.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.InvalidFactsException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

    private static final Assignment OLD = post("p", "a", "2024-01-01..2025-03-31");
    private static final Assignment NEW = head("p", "b", "2025-04-01..");
    private static final Assignment PLT = plt("p", "c", "2025-04-01..2025-06-30");
    private static final Assignment PLH = plh("q", "c", "2025-06-01..2025-06-07");
    private static final Assignment OTHER = post("q", "a", "2025-01-01..2025-12-31");

    private static final Assignments HISTORY = Assignments.of(List.of(PLT, NEW, OTHER, OLD, PLH));

    @Test
    void a_transfer_ends_one_post_and_begins_another() {
        assertEquals(Optional.of(OLD), HISTORY.definitive(person("p"), day("2025-03-31")));
        assertEquals(Optional.of(NEW), HISTORY.definitive(person("p"), day("2025-04-01")));
        assertEquals(Optional.empty(), HISTORY.definitive(person("p"), day("2023-12-31")));
    }

    @Test
    void an_acting_post_stands_beside_the_definitive_one() {
        assertEquals(List.of(OLD), HISTORY.heldBy(person("p"), day("2025-03-31")));
        assertEquals(List.of(NEW, PLT), HISTORY.heldBy(person("p"), day("2025-06-30")));
        assertEquals(List.of(NEW), HISTORY.heldBy(person("p"), day("2025-07-01")));
        assertEquals(List.of(OLD, NEW, PLT), HISTORY.history(person("p")));
        assertEquals(List.of(), HISTORY.history(person("nobody")));
    }

    @Test
    void posts_that_begin_together_come_in_one_order_however_listed() {
        Assignment first = plt("p", "a", "2025-04-01..");
        Assignment second = plt("p", "b", "2025-04-01..");
        Position post = Position.of("Perawat", FunctionalLevel.MAHIR);
        Assignment third = Assignment.acting(person("p"), post, UnitId.of("b"), Org.days("2025-04-01.."));
        assertTrue(second.position().title().compareTo(post.title()) < 0);
        for (List<Assignment> listed : List.of(List.of(first, second, third), List.of(third, second, first))) {
            assertEquals(List.of(first, second, third), Assignments.of(listed).heldBy(person("p"), day("2025-05-01")));
        }
    }

    @Test
    void a_past_employee_holds_nothing() {
        assertEquals(List.of(OTHER), HISTORY.heldBy(person("q"), day("2025-12-31")));
        assertEquals(List.of(), HISTORY.heldBy(person("q"), day("2026-01-01")));
    }

    @Test
    void a_unit_is_read_as_at_a_day() {
        assertEquals(List.of(OTHER, OLD), HISTORY.inUnit(UnitId.of("a"), day("2025-02-01")));
        assertEquals(List.of(PLT, PLH), HISTORY.headsOf(UnitId.of("c"), day("2025-06-03")));
        assertEquals(List.of(PLT), HISTORY.headsOf(UnitId.of("c"), day("2025-06-08")));
        assertEquals(List.of(), HISTORY.headsOf(UnitId.of("a"), day("2025-02-01")));
        assertEquals(List.of(), HISTORY.headsOf(UnitId.of("none"), day("2025-02-01")));
    }

    @Test
    void heads_come_in_the_order_of_their_kind() {
        Assignment definitive = head("r", "c", "2025-06-01..2025-06-30");
        Assignments history = Assignments.of(List.of(PLH, PLT, definitive));
        assertEquals(List.of(definitive, PLT, PLH), history.headsOf(UnitId.of("c"), day("2025-06-03")));
        assertEquals(5, HISTORY.list().size());
        assertEquals("Assignments[3]", history.toString());
    }

    @Test
    void two_definitive_posts_at_once_are_found() {
        List<Assignment> list =
                List.of(post("p", "a", "2025-01-01..2025-06-30"), OTHER, post("p", "b", "2025-06-30.."), PLT);
        assertEquals(
                List.of("error assignment.two-definitive-posts at assignments[2]"),
                Found.in(Assignments.problems(list)));
        assertEquals(
                "Kesalahan: Dua jabatan definitif (30 Juni 2025): di unit b dan di unit a."
                        + " [assignment.two-definitive-posts @ assignments[2]]",
                Found.sentence(Assignments.problems(list).list().get(0)));
        InvalidFactsException refused = assertThrows(InvalidFactsException.class, () -> Assignments.of(list));
        assertEquals(Assignments.problems(list), refused.problems());
        assertTrue(Assignments.problems(List.of(OLD, NEW, PLT)).isEmpty());
    }

    @Test
    void two_heads_of_one_kind_at_once_are_found() {
        assertEquals(
                List.of("error assignment.two-heads at assignments[2]", "error assignment.two-heads at assignments[5]"),
                Found.in(Assignments.problems(List.of(
                        head("p", "a", "2025-01-01..2025-06-30"),
                        plt("q", "a", "2025-06-01..2025-06-30"),
                        head("r", "a", "2025-06-30.."),
                        head("s", "b", "2025-01-01.."),
                        head("t", "a", "2024-01-01..2024-12-31"),
                        plt("u", "a", "2025-06-30.."),
                        plh("v", "a", "2025-06-30..")))));
    }

    @Test
    void the_same_assignment_given_twice_is_found() {
        assertEquals(
                List.of(
                        "error assignment.two-definitive-posts at assignments[1]",
                        "error assignment.two-heads at assignments[1]"),
                Found.in(Assignments.problems(List.of(NEW, NEW))));
    }

    @Test
    void text_names_nobody() {
        assertEquals("Assignment[DEFINITIVE 2025-04-01..]", NEW.toString());
        assertEquals(AssignmentKind.DAILY_ACTING, PLH.kind());
    }
}
