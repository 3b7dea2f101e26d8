package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who held which post when: the history of assignments, read as at a day.
 *
 * <p>Somebody without any assignment on a day is not, not yet or no longer an employee on that day.
 *
 * @term riwayat jabatan
 */
public sealed interface Assignments permits AssignmentsValues {

    /**
     * A history.
     *
     * @param list the assignments of all persons, in any order
     * @return the history
     * @throws InvalidFactsException with all {@link #problems(List)}, if there are any
     */
    static Assignments of(List<Assignment> list) {
        AssignmentsValues history = AssignmentsValues.of(list);
        Problems problems = history.problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return history;
    }

    /**
     * All that contradicts itself in a history.
     *
     * @param list the assignments of all persons, in any order
     * @return two definitive posts of one person at once, two heads of the same kind in one unit at once; empty if none
     */
    static Problems problems(List<Assignment> list) {
        return AssignmentsValues.of(list).problems();
    }

    /**
     * All assignments.
     *
     * @return the assignments, in the order given
     */
    List<Assignment> list();

    /**
     * What one person held, through time.
     *
     * @param person the person
     * @return the assignments, earliest first; those that begin on one day in the order of {@link AssignmentKind}, then
     *     as given
     */
    List<Assignment> history(PersonId person);

    /**
     * All that a person holds on a day: the definitive post, and acting ones beside it.
     *
     * @param person the person
     * @param day the day
     * @return the assignments in the order of {@link #history}; empty for somebody who is no employee on the day
     */
    List<Assignment> heldBy(PersonId person, LocalDate day);

    /**
     * The post to which a person is appointed on a day.
     *
     * @param person the person
     * @param day the day
     * @return the definitive assignment, or empty if there is none
     */
    Optional<Assignment> definitive(PersonId person, LocalDate day);

    /**
     * Who heads a unit on a day, in whichever way.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the assignments in the order of {@link AssignmentKind}, at most one of each; empty if the seat is empty
     */
    List<Assignment> headsOf(UnitId unitId, LocalDate day);

    /**
     * Who has a post in a unit on a day, its head and acting posts included, lower units not.
     *
     * @param unitId the unit's id
     * @param day the day
     * @return the assignments, in the order given
     */
    List<Assignment> inUnit(UnitId unitId, LocalDate day);
}
