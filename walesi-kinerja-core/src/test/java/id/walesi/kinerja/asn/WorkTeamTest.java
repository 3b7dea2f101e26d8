package id.walesi.kinerja.asn;

import static id.walesi.kinerja.asn.Org.day;
import static id.walesi.kinerja.asn.Org.days;
import static id.walesi.kinerja.asn.Org.person;
import static id.walesi.kinerja.asn.Org.post;
import static id.walesi.kinerja.asn.Org.root;
import static id.walesi.kinerja.asn.Org.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.InvalidFactsException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkTeamTest {

    private static final String YEAR = "2025-01-01..2025-12-31";
    private static final TeamMember FIRST_LEAD = TeamMember.lead(person("l"), days("2025-01-01..2025-06-30"));
    private static final TeamMember SECOND_LEAD = TeamMember.lead(person("m"), days("2025-07-01..2025-12-31"));
    private static final TeamMember MEMBER = TeamMember.member(person("p"), "analisis data", days(YEAR));
    private static final TeamMember GUEST = TeamMember.member(person("g"), "", days("2025-02-01..2025-02-28"));

    private static final WorkTeam TEAM =
            WorkTeam.of("t1", "Tim Satu", UnitId.of("dinas"), List.of(FIRST_LEAD, SECOND_LEAD, MEMBER, GUEST));

    @Test
    void lead_and_members_are_read_as_at_a_day() {
        assertEquals(Optional.of(FIRST_LEAD), TEAM.lead(day("2025-06-30")));
        assertEquals(Optional.of(SECOND_LEAD), TEAM.lead(day("2025-07-01")));
        assertEquals(Optional.empty(), TEAM.lead(day("2026-01-01")));
        assertEquals(List.of(FIRST_LEAD, MEMBER, GUEST), TEAM.on(day("2025-02-28")));
        assertEquals(List.of(FIRST_LEAD, MEMBER), TEAM.on(day("2025-03-01")));
        assertEquals(TeamRole.MEMBER, MEMBER.role());
        assertEquals("analisis data", MEMBER.task());
        assertEquals(WorkTeamId.of("t1"), TEAM.id());
        assertEquals(4, TEAM.members().size());
        assertEquals("WorkTeam[4 members]", TEAM.toString());
        assertEquals("TeamMember[LEAD 2025-01-01..2025-06-30]", FIRST_LEAD.toString());
    }

    @Test
    void members_come_from_other_units_and_agencies() {
        UnitTree units = UnitTree.of(List.of(
                root("kab", "2020-01-01.."),
                under("kab", "dinas", "2020-01-01.."),
                under("kab", "badan", "2020-01-01.."),
                root("prov", "2020-01-01..")));
        Assignments assignments = Assignments.of(List.of(
                post("l", "dinas", YEAR), post("p", "badan", YEAR), post("g", "prov", YEAR), post("x", "dinas", YEAR)));
        assertEquals(
                Optional.of(AssignmentScope.WITHIN_UNIT),
                TEAM.scope(person("l"), day("2025-02-01"), assignments, units));
        assertEquals(
                Optional.of(AssignmentScope.CROSS_UNIT),
                TEAM.scope(person("p"), day("2025-02-01"), assignments, units));
        assertEquals(
                Optional.of(AssignmentScope.CROSS_AGENCY),
                TEAM.scope(person("g"), day("2025-02-01"), assignments, units));
        assertEquals(Optional.empty(), TEAM.scope(person("g"), day("2025-03-01"), assignments, units));
        assertEquals(Optional.empty(), TEAM.scope(person("x"), day("2025-02-01"), assignments, units));
        assertEquals(Optional.empty(), TEAM.scope(person("m"), day("2025-07-01"), assignments, units));
    }

    @Test
    void who_is_in_the_team_twice_or_leads_beside_another_is_found() {
        List<TeamMember> members = List.of(
                FIRST_LEAD,
                SECOND_LEAD,
                TeamMember.lead(person("n"), days("2025-06-30..2025-07-01")),
                MEMBER,
                TeamMember.member(person("p"), "", days("2025-12-31..2025-12-31")),
                GUEST);
        assertEquals(
                List.of(
                        "error team.two-leads at members[2]",
                        "error team.two-leads at members[2]",
                        "error team.member-twice at members[4]"),
                Found.in(WorkTeam.problems(members)));
        InvalidFactsException refused = assertThrows(
                InvalidFactsException.class, () -> WorkTeam.of("t1", "Tim Satu", UnitId.of("dinas"), members));
        assertEquals(WorkTeam.problems(members), refused.problems());
    }

    @Test
    void days_without_a_lead_are_a_warning() {
        List<TeamMember> members = List.of(FIRST_LEAD, MEMBER, GUEST);
        assertEquals(List.of("warning team.without-lead at members[1]"), Found.in(WorkTeam.problems(members)));
        assertTrue(
                Found.sentence(WorkTeam.problems(members).list().get(0)).contains("1 Juli 2025 s.d. 31 Desember 2025"));
        assertEquals(
                members,
                WorkTeam.of("t1", "Tim Satu", UnitId.of("dinas"), members).members());
    }

    @Test
    void a_team_has_members_and_names() {
        assertThrows(
                IllegalArgumentException.class, () -> WorkTeam.of("t1", "Tim Satu", UnitId.of("dinas"), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> WorkTeam.of(" ", "Tim Satu", UnitId.of("dinas"), List.of(MEMBER)));
        assertThrows(IllegalArgumentException.class, () -> WorkTeam.of("t1", "", UnitId.of("dinas"), List.of(MEMBER)));
        assertThrows(
                IllegalArgumentException.class, () -> WorkTeam.of("t1", "Tim Satu", UnitId.of(""), List.of(MEMBER)));
    }
}
