package id.walesi.kinerja.asn;

import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * People of one or several units, also of other agencies, who work on something together under a lead.
 *
 * @term tim kerja
 * @basis PermenPANRB 7/2022
 */
public sealed interface WorkTeam permits WorkTeamValues {

    /**
     * The host's key of the team.
     *
     * @return the id
     */
    WorkTeamId id();

    /**
     * What the team is called.
     *
     * @return not blank
     */
    String name();

    /**
     * The unit in which the work is carried out, and whose role-result matrix records it.
     *
     * @return the unit's id
     */
    UnitId unitId();

    /**
     * Who belongs to the team when.
     *
     * @return the members and leads, in the order given
     */
    List<TeamMember> members();

    /**
     * A team.
     *
     * @param id the host's key, not blank
     * @param name what it is called, not blank
     * @param unitId the unit in which the work is carried out
     * @param members who belongs to it when, leads included; not empty
     * @return the team
     * @throws InvalidFactsException with all {@link #problems(List)}, if one of them blocks
     */
    static WorkTeam of(String id, String name, UnitId unitId, List<TeamMember> members) {
        WorkTeam team = new WorkTeamValues(WorkTeamId.of(id), name, unitId, members);
        Problems problems = problems(members);
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return team;
    }

    /**
     * All that does not fit together among members.
     *
     * @param members who belongs to a team when
     * @return a person who belongs to it twice at once, two leads at once; as a warning, a member's days without a lead
     */
    static Problems problems(List<TeamMember> members) {
        return WorkTeamValues.problems(members);
    }

    /**
     * Who leads the team on a day.
     *
     * @param day the day
     * @return the lead, or empty if it has none
     */
    Optional<TeamMember> lead(LocalDate day);

    /**
     * Who belongs to the team on a day.
     *
     * @param day the day
     * @return the lead and the members, in the order given
     */
    List<TeamMember> on(LocalDate day);

    /**
     * How far a person comes from to work in the team on a day.
     *
     * @param person a person of the team
     * @param day the day
     * @param assignments who held which post when
     * @param units the units through time
     * @return from the unit of the definitive post to the team's; empty if the person does not belong to the team, has no
     *     definitive post or a unit does not stand on the day
     */
    Optional<AssignmentScope> scope(PersonId person, LocalDate day, Assignments assignments, UnitTree units);
}
