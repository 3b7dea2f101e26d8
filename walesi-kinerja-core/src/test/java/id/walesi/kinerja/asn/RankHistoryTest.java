package id.walesi.kinerja.asn;

import static id.walesi.kinerja.asn.Org.day;
import static id.walesi.kinerja.asn.Org.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.InvalidFactsException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RankHistoryTest {

    private static RankAppointment rank(String person, PayGrade grade, String day) {
        return new RankAppointment(person(person), grade, day(day));
    }

    private static final List<RankAppointment> APPOINTMENTS = List.of(
            rank("p", Grade.III_B, "2024-04-01"),
            rank("q", PppkGrade.IX, "2022-01-01"),
            rank("p", Grade.III_A, "2020-04-01"));

    @Test
    void a_grade_is_read_as_at_a_day() {
        RankHistory history = RankHistory.of(APPOINTMENTS);
        assertEquals(Optional.empty(), history.grade(person("p"), day("2020-03-31")));
        assertEquals(Optional.of(Grade.III_A), history.grade(person("p"), day("2020-04-01")));
        assertEquals(Optional.of(Grade.III_A), history.grade(person("p"), day("2024-03-31")));
        assertEquals(Optional.of(Grade.III_B), history.grade(person("p"), day("2024-04-01")));
        assertEquals(Optional.of(PppkGrade.IX), history.grade(person("q"), day("2024-04-01")));
        assertEquals(Optional.empty(), history.grade(person("r"), day("2024-04-01")));
        assertEquals(APPOINTMENTS, history.appointments());
        assertEquals("RankHistory[3]", history.toString());
        assertTrue(RankHistory.problems(APPOINTMENTS).isEmpty());
    }

    @Test
    void two_grades_from_one_day_on_are_found() {
        List<RankAppointment> twice = List.of(
                rank("p", Grade.III_A, "2020-04-01"),
                rank("q", Grade.III_A, "2020-04-01"),
                rank("p", Grade.III_B, "2020-04-01"));
        assertEquals(List.of("error rank.two-grades at appointments[2]"), Found.in(RankHistory.problems(twice)));
        InvalidFactsException refused = assertThrows(InvalidFactsException.class, () -> RankHistory.of(twice));
        assertEquals(RankHistory.problems(twice), refused.problems());
    }

    @Test
    void strange_steps_of_old_registers_are_kept_with_a_notice() {
        List<RankAppointment> strange = List.of(
                rank("p", Grade.III_D, "2010-04-01"),
                rank("p", Grade.II_A, "2006-04-01"),
                rank("p", Grade.III_C, "2012-04-01"),
                rank("q", PppkGrade.V, "2022-01-01"),
                rank("q", PppkGrade.IX, "2024-01-01"),
                rank("r", PppkGrade.IX, "2022-01-01"),
                rank("r", Grade.III_A, "2024-01-01"));
        assertEquals(
                List.of("notice rank.unusual-step at appointments[0]", "notice rank.unusual-step at appointments[2]"),
                Found.in(RankHistory.problems(strange)));
        assertEquals(
                "Catatan: Perubahan golongan dari II/a ke III/d mulai 1 April 2010 bukan kenaikan satu tingkat;"
                        + " periksa kembali. [rank.unusual-step @ appointments[0]]",
                Found.sentence(RankHistory.problems(strange).list().get(0)));
        assertEquals(Optional.of(Grade.III_D), RankHistory.of(strange).grade(person("p"), day("2011-01-01")));
    }
}
