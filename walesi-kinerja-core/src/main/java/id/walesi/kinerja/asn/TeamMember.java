package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.DateRange;

/**
 * That a person belongs to a work team on some days.
 *
 * @param person who
 * @param role as what
 * @param task the part in the team's work, in the host's words; empty if none is named
 * @param days on which days
 * @term anggota tim kerja
 * @basis PermenPANRB 7/2022
 */
public record TeamMember(PersonId person, TeamRole role, String task, DateRange days) {

    /**
     * Checks its components.
     *
     * @param person who
     * @param role as what
     * @param task the part in the team's work, in the host's words; empty if none is named
     * @param days on which days
     */
    public TeamMember {
        Check.notNull("person", person);
        Check.notNull("role", role);
        Check.notNull("task", task);
        Check.notNull("days", days);
    }

    /**
     * The lead of a team.
     *
     * @param person who
     * @param days on which days
     * @return the lead, without a named task
     */
    public static TeamMember lead(PersonId person, DateRange days) {
        return new TeamMember(person, TeamRole.LEAD, "", days);
    }

    /**
     * A member of a team.
     *
     * @param person who
     * @param task the part in the team's work; empty if none is named
     * @param days on which days
     * @return the member
     */
    public static TeamMember member(PersonId person, String task, DateRange days) {
        return new TeamMember(person, TeamRole.MEMBER, task, days);
    }

    @Override
    public String toString() {
        return "TeamMember[" + role + " " + days + "]";
    }
}
