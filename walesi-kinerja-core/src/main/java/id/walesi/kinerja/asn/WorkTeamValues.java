package id.walesi.kinerja.asn;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a team. */
record WorkTeamValues(WorkTeamId id, String name, UnitId unitId, List<TeamMember> members) implements WorkTeam {

    private static final ProblemCode MEMBER_TWICE = ProblemCode.of("team.member-twice");
    private static final ProblemCode TWO_LEADS = ProblemCode.of("team.two-leads");
    private static final ProblemCode WITHOUT_LEAD = ProblemCode.of("team.without-lead");

    WorkTeamValues {
        Check.notNull("id", id);
        Check.text("name", name);
        Check.notNull("unitId", unitId);
        members = checked(members);
    }

    private static List<TeamMember> checked(List<TeamMember> members) {
        List<TeamMember> all = Check.list("members", members);
        Check.that(!all.isEmpty(), "members", all, "a team has members");
        return all;
    }

    static Problems problems(List<TeamMember> members) {
        List<TeamMember> all = Check.list("members", members);
        List<DateRange> led = all.stream()
                .filter(WorkTeamValues::isLead)
                .map(TeamMember::days)
                .toList();
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TeamMember member = all.get(i);
            String path = "members[" + i + "]";
            for (TeamMember earlier : all.subList(0, i)) {
                checkPair(member, earlier, path, found);
            }
            for (DateRange gap : Coverage.gaps(member.days(), led)) {
                found.add(Problem.warning(WITHOUT_LEAD, path, Term.of("days", gap)));
            }
        }
        return new Problems(found);
    }

    private static void checkPair(TeamMember member, TeamMember earlier, String path, List<Problem> found) {
        Optional<DateRange> both = member.days().intersection(earlier.days());
        if (both.isEmpty()) {
            return;
        }
        Term days = Term.of("days", both.get());
        if (member.person().equals(earlier.person())) {
            found.add(Problem.error(MEMBER_TWICE, path, days));
        }
        if (isLead(member) && isLead(earlier)) {
            found.add(Problem.error(TWO_LEADS, path, days));
        }
    }

    private static boolean isLead(TeamMember member) {
        return member.role() == TeamRole.LEAD;
    }

    @Override
    public Optional<TeamMember> lead(LocalDate day) {
        return on(day).stream().filter(WorkTeamValues::isLead).findFirst();
    }

    @Override
    public List<TeamMember> on(LocalDate day) {
        return members.stream().filter(member -> member.days().contains(day)).toList();
    }

    @Override
    public Optional<AssignmentScope> scope(PersonId person, LocalDate day, Assignments assignments, UnitTree units) {
        boolean belongs = on(day).stream().anyMatch(member -> member.person().equals(person));
        return belongs
                ? assignments.definitive(person, day).flatMap(post -> units.scope(post.unitId(), unitId, day))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "WorkTeam[" + members.size() + " members]";
    }
}
