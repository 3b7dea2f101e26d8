package id.walesi.kinerja.collaboration;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static id.walesi.kinerja.specimen.Road.YEAR;
import static id.walesi.kinerja.specimen.Road.day;
import static id.walesi.kinerja.specimen.Road.person;
import static id.walesi.kinerja.specimen.Road.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.specimen.Road;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.CrossUnitAssignment.Consent;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.MatrixRow;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A program with its units, people and assignments, and all that can be wrong with it. */
class JointProgramTest {

    private static final DateRange FIRST_HALF =
            AppraisalPeriod.ofSemester(2025, 1).days();
    private static final DateRange SECOND_HALF =
            AppraisalPeriod.ofSemester(2025, 2).days();

    private static List<String> paths(JointProgramBuilder builder) {
        return builder.problems().list().stream().map(Problem::path).toList();
    }

    private static ProgramAssignment assignment(PersonId person, CrossUnitAssignment where) {
        return new ProgramAssignment(
                person,
                PlanId.of("skp-1"),
                where,
                List.of(new MatrixCell(
                        WorkResultId.of("r1"), WorkResultId.of("hp-1"), "Jalan", ResultCategory.ADDITIONAL)));
    }

    @Test
    void keepsWhatItWasGiven() {
        JointProgram program = Road.builder(3)
                .assignment(assignment(person(2, 'a'), CrossUnitAssignment.appointed(unit(1))))
                .build();
        assertEquals(ProgramId.of("road"), program.id());
        assertEquals("Jalan Contoh", program.name());
        assertEquals(YEAR.days(), program.days());
        assertEquals(3, program.units().size());
        assertEquals(List.of(Road.length()), program.targets());
        assertEquals(6, program.participants().size());
        assertEquals(1, program.assignments().size());
        assertEquals("JointProgram[road, 3 units]", program.toString());
    }

    @Test
    void membersAreThoseOfTheDaysInTheOrderOfTheirKeys() {
        JointProgram program = JointProgram.of("p", "P", YEAR.days())
                .target(Road.length())
                .unit(new MemberUnit(unit(2), ProgramRole.LEADING, YEAR.days()))
                .unit(new MemberUnit(unit(1), ProgramRole.SUPPORTING, FIRST_HALF))
                .participant(new Participant(person(1, 'a'), UnitId.of("u1"), FIRST_HALF))
                .participant(new Participant(person(2, 'a'), UnitId.of("u2"), YEAR.days()))
                .build();
        assertEquals(
                List.of(MemberId.ofUnit(UnitId.of("u1")), MemberId.ofUnit(UnitId.of("u2"))),
                program.members(MemberKind.UNIT, YEAR.days()));
        assertEquals(List.of(MemberId.ofUnit(UnitId.of("u2"))), program.members(MemberKind.UNIT, SECOND_HALF));
        assertEquals(List.of(MemberId.of(person(2, 'a'))), program.members(MemberKind.PERSON, SECOND_HALF));
        assertEquals(2, program.members(MemberKind.PERSON, FIRST_HALF).size());
        assertEquals(Optional.of(UnitId.of("u1")), program.unitOf(person(1, 'a'), day(6, 30)));
        assertEquals(Optional.empty(), program.unitOf(person(1, 'a'), day(7, 1)));
        assertEquals(Optional.empty(), program.unitOf(person(3, 'a'), day(3, 1)));
    }

    @Test
    void theRoleIsTheOneThatBeganLastByTheDay() {
        JointProgram program = JointProgram.of("p", "P", YEAR.days())
                .target(Road.length())
                .unit(new MemberUnit(unit(1), ProgramRole.SUPPORTING, FIRST_HALF))
                .unit(new MemberUnit(unit(1), ProgramRole.LEADING, SECOND_HALF))
                .unit(new MemberUnit(unit(2), ProgramRole.CARRYING_OUT, SECOND_HALF))
                .participant(new Participant(person(1, 'a'), UnitId.of("u1"), FIRST_HALF))
                .participant(new Participant(person(1, 'a'), UnitId.of("u2"), SECOND_HALF))
                .build();
        MemberId first = MemberId.ofUnit(UnitId.of("u1"));
        assertEquals(Optional.of(ProgramRole.SUPPORTING), program.role(first, day(6, 30)));
        assertEquals(Optional.of(ProgramRole.LEADING), program.role(first, day(7, 1)));
        assertEquals(Optional.empty(), program.role(MemberId.ofUnit(UnitId.of("u2")), day(6, 30)));
        assertEquals(Optional.of(ProgramRole.SUPPORTING), program.role(MemberId.of(person(1, 'a')), day(6, 30)));
        assertEquals(Optional.of(ProgramRole.CARRYING_OUT), program.role(MemberId.of(person(1, 'a')), day(12, 31)));
        assertEquals(Optional.empty(), program.role(MemberId.of(person(2, 'a')), day(12, 31)));
    }

    @Test
    void anEmptyProgramHasAllItsFaultsAtOnce() {
        JointProgramBuilder builder = JointProgram.of("p", "P", DateRange.since(day(1, 1)));
        assertCodes(
                builder.problems(),
                "collaboration.program-without-end",
                "collaboration.program-of-one-unit",
                "collaboration.program-without-lead",
                "collaboration.program-without-target");
        assertEquals(List.of("days", "units", "units", "targets"), paths(builder));
        var refused = assertThrows(InvalidFactsException.class, builder::build);
        assertEquals(builder.problems(), refused.problems());
    }

    @Test
    void aProgramWithoutCoordinatorIsOnlyWarnedOf() {
        JointProgramBuilder builder = JointProgram.of("p", "P", YEAR.days())
                .target(Road.length())
                .unit(new MemberUnit(unit(1), ProgramRole.SUPPORTING, YEAR.days()))
                .unit(new MemberUnit(unit(2), ProgramRole.CARRYING_OUT, YEAR.days()));
        assertCodes(builder.problems(), "collaboration.program-without-lead");
        assertEquals(2, builder.build().units().size());
    }

    @Test
    void unitsAndTargetsStandOnceAndWithinTheDays() {
        JointProgramBuilder builder = Road.builder(2)
                .unit(new MemberUnit(unit(2), ProgramRole.SUPPORTING, SECOND_HALF))
                .unit(new MemberUnit(
                        unit(3),
                        ProgramRole.SUPPORTING,
                        AppraisalPeriod.ofYear(2026).days()))
                .target(Road.length());
        assertCodes(
                builder.problems(),
                "collaboration.unit-twice",
                "collaboration.member-outside-program",
                "collaboration.target-twice");
        assertEquals(List.of("units[2]", "units[3].days", "targets[1].id"), paths(builder));
    }

    @Test
    void aUnitMayChangeItsRole() {
        JointProgramBuilder builder = JointProgram.of("p", "P", YEAR.days())
                .target(Road.length())
                .unit(new MemberUnit(unit(1), ProgramRole.LEADING, FIRST_HALF))
                .unit(new MemberUnit(unit(2), ProgramRole.SUPPORTING, FIRST_HALF))
                .unit(new MemberUnit(unit(2), ProgramRole.LEADING, SECOND_HALF));
        assertCodes(builder.problems());
    }

    @Test
    void peopleStandForOneMemberUnitAtATime() {
        JointProgramBuilder builder = Road.builder(2)
                .participant(new Participant(person(1, 'a'), UnitId.of("u2"), FIRST_HALF))
                .participant(new Participant(person(3, 'a'), UnitId.of("u3"), FIRST_HALF))
                .participant(new Participant(
                        person(4, 'a'),
                        UnitId.of("u1"),
                        AppraisalPeriod.ofYear(2026).days()));
        assertCodes(
                builder.problems(),
                "collaboration.person-twice",
                "collaboration.person-without-member-unit",
                "collaboration.member-outside-program",
                "collaboration.person-without-member-unit");
        assertEquals(
                List.of("participants[4]", "participants[5].unitId", "participants[6].days", "participants[6].unitId"),
                paths(builder));
    }

    @Test
    void aUnitThatLeavesTakesItsPeopleAlong() {
        JointProgramBuilder builder = JointProgram.of("p", "P", YEAR.days())
                .target(Road.length())
                .unit(new MemberUnit(unit(1), ProgramRole.LEADING, YEAR.days()))
                .unit(new MemberUnit(unit(2), ProgramRole.SUPPORTING, FIRST_HALF))
                .participant(new Participant(person(2, 'a'), UnitId.of("u2"), FIRST_HALF));
        assertCodes(builder.problems());
        builder.participant(new Participant(person(2, 'b'), UnitId.of("u2"), YEAR.days()));
        assertCodes(builder.problems(), "collaboration.person-without-member-unit");
        assertEquals(List.of("participants[1].unitId"), paths(builder));
    }

    @Test
    void anAssignmentLeadsAParticipantToAnotherMemberUnitWithBothConsents() {
        CrossUnitAssignment asked = CrossUnitAssignment.voluntary(unit(1));
        JointProgramBuilder builder = Road.builder(2)
                .assignment(assignment(person(9, 'a'), CrossUnitAssignment.appointed(unit(1))))
                .assignment(assignment(person(1, 'a'), CrossUnitAssignment.appointed(unit(1))))
                .assignment(assignment(person(1, 'a'), CrossUnitAssignment.appointed(unit(9))))
                .assignment(
                        assignment(person(2, 'a'), asked.consentedByOwn(new Consent(Specimen.SUPERIOR, day(1, 5)))));
        assertCodes(
                builder.problems(),
                "collaboration.assigned-person-not-in-program",
                "collaboration.assigned-to-own-unit",
                "collaboration.assigned-outside-program",
                "collaboration.consent-missing");
        assertEquals(
                List.of(
                        "assignments[0].person",
                        "assignments[1].assignment",
                        "assignments[2].assignment",
                        "assignments[3].assignment"),
                paths(builder));
        CrossUnitAssignment settled = asked.consentedByOwn(new Consent(Specimen.SUPERIOR, day(1, 5)))
                .consentedByReceiving(new Consent(Specimen.APPRAISER, day(1, 6)));
        assertCodes(
                Road.builder(2).assignment(assignment(person(2, 'a'), settled)).problems());
    }

    @Test
    void theWorkStandsInTheOtherMatrixAndInTheOwnPlan() {
        CrossUnitAssignment where = CrossUnitAssignment.appointed(unit(1));
        ProgramAssignment assignment = assignment(person(2, 'a'), where);
        IndividualIndicator indicator =
                IndividualIndicator.of("i1", "Jalan", Polarity.HIGHER_IS_BETTER, TargetValue.of(Road.km(3)));
        RoleResultMatrix matrix = new RoleResultMatrix(
                unit(1), PlanId.of("skp-head"), List.of(WorkResultId.of("hp-1")), List.of(assignment.row()));
        assertEquals(Optional.of(where), assignment.row().assignment());
        assertEquals(unit(1), matrix.unitOf(assignment.row()));
        assertCodes(matrix.problems());
        WorkResultPlan planned = matrix.planned(PlanId.of("skp-1"), WorkResultId.of("r1"), List.of(indicator));
        PerformancePlan plan = PerformancePlan.of("skp-1", person(2, 'a'), YEAR.days(), List.of(planned));
        assertCodes(assignment.recording(matrix, plan));

        RoleResultMatrix other = new RoleResultMatrix(
                unit(2), PlanId.of("skp-head"), List.of(WorkResultId.of("hp-1")), List.of(assignment.row()));
        assertCodes(assignment.recording(other, plan), "collaboration.matrix-of-other-unit");
        MatrixRow own = MatrixRow.of(PlanId.of("skp-1"), assignment.cells());
        RoleResultMatrix unmarked =
                new RoleResultMatrix(unit(1), PlanId.of("skp-head"), List.of(WorkResultId.of("hp-1")), List.of(own));
        assertCodes(assignment.recording(unmarked, plan), "collaboration.assignment-not-in-matrix");
        PerformancePlan ofOther = PerformancePlan.of("skp-1", person(2, 'b'), YEAR.days(), List.of(planned));
        assertCodes(assignment.recording(matrix, ofOther), "collaboration.plan-of-other");
        PerformancePlan otherId = PerformancePlan.of("skp-2", person(2, 'a'), YEAR.days(), List.of(planned));
        assertCodes(assignment.recording(matrix, otherId), "collaboration.plan-of-other");
        WorkResultPlan unassigned = WorkResultPlan.of("r1", "Jalan", ResultCategory.ADDITIONAL, List.of(indicator));
        PerformancePlan without = PerformancePlan.of("skp-1", person(2, 'a'), YEAR.days(), List.of(unassigned));
        assertCodes(assignment.recording(matrix, without), "collaboration.result-not-in-plan");
        assertEquals(
                "cells[0]", assignment.recording(matrix, without).list().get(0).path());
    }

    @Test
    void noTextShowsAPerson() {
        ProgramAssignment assignment = assignment(person(2, 'a'), CrossUnitAssignment.appointed(unit(1)));
        for (Object value : List.of(
                assignment,
                new Participant(person(1, 'a'), UnitId.of("u1"), YEAR.days()),
                MemberId.of(person(1, 'a')),
                Road.work("k1", person(1, 'a'), person(2, 'a'), 3),
                Road.work("k1", person(1, 'a'), person(2, 'a'), 3).parts().get(0),
                Attestation.confirmed(person(1, 'a'), day(1, 2)),
                new LedgerEntry.Answer(ContributionId.of("k1"), Attestation.confirmed(person(1, 'a'), day(1, 2))),
                new LedgerEntry.Claim(
                        Road.work("k1", person(1, 'a'), person(2, 'a'), 3), day(4, 1), day(4, 2), Optional.empty()))) {
            assertFalse(
                    value.toString().contains(Specimen.NUMBER), value.getClass().getName());
        }
        assertEquals("MemberId[unit u1]", MemberId.ofUnit(UnitId.of("u1")).toString());
        assertEquals("MemberId[person ***]", MemberId.of(person(1, 'a')).toString());
        assertEquals("ProgramAssignment[skp-1 in u1]", assignment.toString());
    }

    @Test
    void memberIdsSortPersonsBeforeUnits() {
        MemberId person = MemberId.of(PersonId.of("z"));
        assertEquals(
                List.of(person, MemberId.ofUnit(UnitId.of("a")), MemberId.ofUnit(UnitId.of("b"))),
                List.of(MemberId.ofUnit(UnitId.of("b")), person, MemberId.ofUnit(UnitId.of("a"))).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void wrongArgumentsAreNamed() {
        var none = assertThrows(
                IllegalArgumentException.class,
                () -> new ProgramAssignment(
                        person(1, 'a'), PlanId.of("skp"), CrossUnitAssignment.appointed(unit(1)), List.of()));
        assertEquals("cells = []: an assignment has work", none.getMessage());
        assertEquals(
                "unit",
                assertThrows(
                                NullPointerException.class,
                                () -> new MemberUnit((OrgUnit) null, ProgramRole.LEADING, YEAR.days()))
                        .getMessage());
    }
}
