package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.target.CrossUnitAssignment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers a joint program and finds all that does not fit together.
 *
 * @term penyusunan program bersama
 */
public final class JointProgramBuilder {

    private static final ProblemCode NO_END = ProblemCode.of("collaboration.program-without-end");
    private static final ProblemCode ALONE = ProblemCode.of("collaboration.program-of-one-unit");
    private static final ProblemCode NO_TARGET = ProblemCode.of("collaboration.program-without-target");
    private static final ProblemCode NO_LEAD = ProblemCode.of("collaboration.program-without-lead");
    private static final ProblemCode OUTSIDE = ProblemCode.of("collaboration.member-outside-program");
    private static final ProblemCode UNIT_TWICE = ProblemCode.of("collaboration.unit-twice");
    private static final ProblemCode TARGET_TWICE = ProblemCode.of("collaboration.target-twice");
    private static final ProblemCode PERSON_TWICE = ProblemCode.of("collaboration.person-twice");
    private static final ProblemCode NO_MEMBER_UNIT = ProblemCode.of("collaboration.person-without-member-unit");
    private static final ProblemCode NOT_PART = ProblemCode.of("collaboration.assigned-person-not-in-program");
    private static final ProblemCode OWN_UNIT = ProblemCode.of("collaboration.assigned-to-own-unit");
    private static final ProblemCode STRANGE_UNIT = ProblemCode.of("collaboration.assigned-outside-program");
    private static final ProblemCode NOT_SETTLED = ProblemCode.of("collaboration.consent-missing");

    private final ProgramId id;
    private final String name;
    private final DateRange days;
    private final List<MemberUnit> units = new ArrayList<>();
    private final List<IndividualIndicator> targets = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<ProgramAssignment> assignments = new ArrayList<>();

    JointProgramBuilder(String id, String name, DateRange days) {
        this.id = ProgramId.of(id);
        this.name = Check.text("name", name);
        this.days = Check.notNull("days", days);
    }

    /**
     * Adds a unit.
     *
     * @param value the unit, its role and days
     * @return this builder
     */
    public JointProgramBuilder unit(MemberUnit value) {
        units.add(Check.notNull("unit", value));
        return this;
    }

    /**
     * Adds a common target.
     *
     * @param value the indicator with its target
     * @return this builder
     */
    public JointProgramBuilder target(IndividualIndicator value) {
        targets.add(Check.notNull("target", value));
        return this;
    }

    /**
     * Adds a person.
     *
     * @param value the person, the unit and the days
     * @return this builder
     */
    public JointProgramBuilder participant(Participant value) {
        participants.add(Check.notNull("participant", value));
        return this;
    }

    /**
     * Adds an assignment across units.
     *
     * @param value the assignment
     * @return this builder
     */
    public JointProgramBuilder assignment(ProgramAssignment value) {
        assignments.add(Check.notNull("assignment", value));
        return this;
    }

    /**
     * All that does not fit together so far.
     *
     * @return the problems: of the whole, the units, the targets, the people, the assignments
     */
    public Problems problems() {
        List<Problem> found = new ArrayList<>();
        if (days.isOpen()) {
            found.add(Problem.error(NO_END, "days", Term.of("days", days)));
        }
        checkUnits(found);
        checkTargets(found);
        checkParticipants(found);
        checkAssignments(found);
        return new Problems(found);
    }

    private void checkUnits(List<Problem> found) {
        if (units.stream().map(unit -> unit.unit().id()).distinct().count() < 2) {
            found.add(Problem.error(ALONE, "units"));
        }
        if (units.stream().noneMatch(unit -> unit.role() == ProgramRole.LEADING)) {
            found.add(Problem.warning(NO_LEAD, "units"));
        }
        for (int i = 0; i < units.size(); i++) {
            MemberUnit unit = units.get(i);
            String path = "units[" + i + "]";
            Term key = Term.of("unit", unit.unit().id().value());
            checkDays(unit.days(), path, found);
            boolean twice = units.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.unit().id().equals(unit.unit().id())
                            && earlier.days().overlaps(unit.days()));
            if (twice) {
                found.add(Problem.error(UNIT_TWICE, path, key));
            }
        }
    }

    private void checkDays(DateRange member, String path, List<Problem> found) {
        if (!days.encloses(member)) {
            found.add(Problem.error(OUTSIDE, path + ".days", Term.of("days", member), Term.of("program", days)));
        }
    }

    private void checkTargets(List<Problem> found) {
        if (targets.isEmpty()) {
            found.add(Problem.error(NO_TARGET, "targets"));
        }
        Set<IndicatorId> seen = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            IndicatorId target = targets.get(i).id();
            if (!seen.add(target)) {
                found.add(Problem.error(TARGET_TWICE, "targets[" + i + "].id", Term.of("indicator", target.value())));
            }
        }
    }

    private void checkParticipants(List<Problem> found) {
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            String path = "participants[" + i + "]";
            checkDays(participant.days(), path, found);
            boolean hosted = units.stream()
                    .anyMatch(unit -> unit.unit().id().equals(participant.unitId())
                            && unit.days().encloses(participant.days()));
            if (!hosted) {
                found.add(Problem.error(
                        NO_MEMBER_UNIT,
                        path + ".unitId",
                        Term.of("unit", participant.unitId().value())));
            }
            boolean twice = participants.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.person().equals(participant.person())
                            && earlier.days().overlaps(participant.days()));
            if (twice) {
                found.add(Problem.error(PERSON_TWICE, path, Term.of("days", participant.days())));
            }
        }
    }

    private void checkAssignments(List<Problem> found) {
        for (int i = 0; i < assignments.size(); i++) {
            ProgramAssignment assignment = assignments.get(i);
            CrossUnitAssignment where = assignment.assignment();
            String path = "assignments[" + i + "]";
            Term plan = Term.of("plan", assignment.plan().value());
            Term unit = Term.of("unit", where.unit().id().value());
            List<Participant> own = participants.stream()
                    .filter(participant -> participant.person().equals(assignment.person()))
                    .toList();
            if (own.isEmpty()) {
                found.add(Problem.error(NOT_PART, path + ".person", plan));
            }
            if (own.stream()
                    .anyMatch(participant ->
                            participant.unitId().equals(where.unit().id()))) {
                found.add(Problem.error(OWN_UNIT, path + ".assignment", plan, unit));
            }
            if (units.stream().noneMatch(member -> member.unit().equals(where.unit()))) {
                found.add(Problem.error(STRANGE_UNIT, path + ".assignment", plan, unit));
            }
            if (!where.isSettled()) {
                found.add(Problem.error(NOT_SETTLED, path + ".assignment", plan));
            }
        }
    }

    /**
     * Builds the program.
     *
     * @return the program
     * @throws InvalidFactsException with all problems, if one of them blocks
     */
    public JointProgram build() {
        Problems problems = problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        return new JointProgramValues(id, name, days, units, targets, participants, assignments);
    }
}
