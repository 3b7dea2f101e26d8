package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which grade each person held when, read as at a day.
 *
 * @term riwayat pangkat dan golongan
 */
public sealed interface RankHistory permits RankHistoryValues {

    /**
     * A history.
     *
     * @param appointments the appointments of all persons, in any order
     * @return the history
     * @throws InvalidFactsException with all {@link #problems(List)}, if one of them blocks
     */
    static RankHistory of(List<RankAppointment> appointments) {
        RankHistoryValues history = RankHistoryValues.of(appointments);
        Problems problems = history.problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return history;
    }

    /**
     * What is wrong or strange in a history.
     *
     * @param appointments the appointments of all persons, in any order
     * @return two grades of one person from the same day on; as a notice, since old registers hold such, a step of a
     *     permanent civil servant to another than the next grade
     */
    static Problems problems(List<RankAppointment> appointments) {
        return RankHistoryValues.of(appointments).problems();
    }

    /**
     * All appointments.
     *
     * @return the appointments, in the order given
     */
    List<RankAppointment> appointments();

    /**
     * The grade that a person holds on a day.
     *
     * @param person the person
     * @param day the day
     * @return the grade of the latest appointment up to that day; empty before the first one
     */
    Optional<PayGrade> grade(PersonId person, LocalDate day);
}
