package id.walesi.kinerja.target;

import static id.walesi.kinerja.target.Plans.day;
import static id.walesi.kinerja.target.Plans.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.problem.InvalidFactsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleResultMatrixTest {

    private static final PerformancePlan HEAD_PLAN =
            Plans.plan("head", Plans.HEAD, Plans.result("h1"), Plans.result("h2"));

    private static MatrixCell cell(String id, String leaderResult) {
        return new MatrixCell(WorkResultId.of(id), WorkResultId.of(leaderResult), "outcome " + id, ResultCategory.MAIN);
    }

    private static final MatrixRow LEAD =
            MatrixRow.of(PlanId.of("lead"), List.of(cell("l1", "h1"), cell("l2", "h1"), cell("l3", "h2")));

    private static RoleResultMatrix matrix(MatrixRow... rows) {
        return RoleResultMatrix.of(Plans.CLINIC, HEAD_PLAN, List.of(rows));
    }

    @Test
    void inOneTierACellSupportsTheLeadersResult() {
        RoleResultMatrix matrix = matrix(LEAD);
        assertEquals(List.of(), Findings.of(matrix.problems()));
        assertEquals(List.of(WorkResultId.of("h1"), WorkResultId.of("h2")), matrix.leaderResults());
        WorkResultPlan planned = matrix.planned(PlanId.of("lead"), WorkResultId.of("l2"), List.of(indicator("i1")));
        assertEquals(
                WorkResultPlan.of("l2", "outcome l2", ResultCategory.MAIN, List.of(indicator("i1")))
                        .supporting(LeaderSupport.of(WorkResultId.of("h1")).inPlan(PlanId.of("head"))),
                planned);
        assertEquals(Plans.CLINIC, matrix.unitOf(LEAD));
    }

    @Test
    void inTwoTiersAMembersCellSupportsTheTeamLeadsCellsOfTheColumn() {
        MatrixRow member = MatrixRow.of(
                        PlanId.of("member"),
                        List.of(
                                cell("m1", "h1"),
                                new MatrixCell(
                                        WorkResultId.of("m2"),
                                        WorkResultId.of("h2"),
                                        "outcome m2",
                                        ResultCategory.ADDITIONAL)))
                .under(PlanId.of("lead"));
        RoleResultMatrix matrix = matrix(member, LEAD);
        assertEquals(List.of(), Findings.of(matrix.problems()));
        assertEquals(
                Optional.of(LeaderSupport.of(WorkResultId.of("l1"), WorkResultId.of("l2"))
                        .inPlan(PlanId.of("lead"))),
                matrix.planned(PlanId.of("member"), WorkResultId.of("m1"), List.of(indicator("i1")))
                        .support());
        WorkResultPlan second = matrix.planned(PlanId.of("member"), WorkResultId.of("m2"), List.of(indicator("i1")));
        assertEquals(Optional.of(LeaderSupport.of(WorkResultId.of("l3")).inPlan(PlanId.of("lead"))), second.support());
        assertEquals(ResultCategory.ADDITIONAL, second.category());
    }

    @Test
    void plannedResultsOfAMatrixMakeACascadeWithoutFinding() {
        MatrixRow member = MatrixRow.of(PlanId.of("member"), List.of(cell("m1", "h1"), cell("m2", "h2")))
                .under(PlanId.of("lead"));
        RoleResultMatrix matrix = matrix(LEAD, member);
        PerformancePlan lead = Plans.plan(
                "lead",
                Plans.LEAD,
                matrix.planned(PlanId.of("lead"), WorkResultId.of("l1"), List.of(indicator("a"))),
                matrix.planned(PlanId.of("lead"), WorkResultId.of("l2"), List.of(indicator("b"))),
                matrix.planned(PlanId.of("lead"), WorkResultId.of("l3"), List.of(indicator("c"))));
        PerformancePlan staff = Plans.plan(
                "member",
                Plans.MEMBER,
                matrix.planned(PlanId.of("member"), WorkResultId.of("m1"), List.of(indicator("a"))),
                matrix.planned(PlanId.of("member"), WorkResultId.of("m2"), List.of(indicator("b"))));
        // the head is the direct superior of both: a team lead leads the work, but appraises nobody
        Cascade cascade =
                Cascade.of(List.of(HEAD_PLAN, lead, staff), Map.of(Plans.LEAD, Plans.HEAD, Plans.MEMBER, Plans.HEAD));
        assertEquals(List.of(), Findings.of(cascade.problems()));
        assertEquals(
                List.of(
                        new PlannedResultId(PlanId.of("lead"), WorkResultId.of("l1")),
                        new PlannedResultId(PlanId.of("lead"), WorkResultId.of("l2"))),
                cascade.supportedBy(new PlannedResultId(PlanId.of("member"), WorkResultId.of("m1"))));
    }

    @Test
    void workInAnotherUnitStandsInThatUnitsMatrixAndReturnsIntoThePlan() {
        CrossUnitAssignment.Consent consent = new CrossUnitAssignment.Consent(Plans.HEAD, day(1, 5));
        CrossUnitAssignment assignment = CrossUnitAssignment.voluntary(Plans.CLINIC)
                .consentedByOwn(consent)
                .consentedByReceiving(consent);
        MatrixRow guest =
                MatrixRow.of(PlanId.of("guest"), List.of(cell("g1", "h2"))).assigned(assignment);
        RoleResultMatrix matrix = matrix(LEAD, guest);
        assertEquals(List.of(), Findings.of(matrix.problems()));
        assertEquals(
                Optional.of(assignment),
                matrix.planned(PlanId.of("guest"), WorkResultId.of("g1"), List.of(indicator("i1")))
                        .crossUnitAssignment());
        assertEquals(
                Optional.empty(),
                matrix.planned(PlanId.of("lead"), WorkResultId.of("l1"), List.of(indicator("i1")))
                        .crossUnitAssignment());
        MatrixRow elsewhere = guest.assigned(CrossUnitAssignment.appointed(Plans.SCHOOL));
        assertEquals(Plans.SCHOOL, matrix.unitOf(elsewhere));
        assertEquals(
                List.of("error matrix-of-other-unit at rows[1].assignment"),
                Findings.of(matrix(LEAD, elsewhere).problems()));
        assertEquals(
                List.of("error consent-missing at rows[1].assignment"),
                Findings.of(matrix(LEAD, guest.assigned(CrossUnitAssignment.voluntary(Plans.CLINIC)))
                        .problems()));
    }

    @Test
    void everySeededDefectIsFoundAtItsPlace() {
        RoleResultMatrix matrix = matrix(
                MatrixRow.of(PlanId.of("lead"), List.of(cell("l1", "h1"))),
                MatrixRow.of(PlanId.of("lead"), List.of()),
                MatrixRow.of(PlanId.of("m1"), List.of(cell("a", "h1"), cell("a", "h1")))
                        .under(PlanId.of("lead")),
                MatrixRow.of(PlanId.of("m2"), List.of(cell("b", "h1"))).under(PlanId.of("m1")),
                MatrixRow.of(PlanId.of("m3"), List.of(cell("c", "h1"))).under(PlanId.of("nobody")),
                MatrixRow.of(PlanId.of("m4"), List.of(cell("d", "h9"))).under(PlanId.of("lead")),
                MatrixRow.of(PlanId.of("m5"), List.of(cell("e", "h1"))).under(PlanId.of("m5")));
        assertEquals(
                List.of(
                        "error matrix-row-twice at rows[1].plan",
                        "notice matrix-row-empty at rows[1].cells",
                        "error matrix-cell-twice at rows[2].cells[1].id",
                        "error matrix-third-tier at rows[3].teamLead",
                        "error matrix-team-lead-unknown at rows[4].teamLead",
                        "error matrix-column-unknown at rows[5].cells[0].leaderResult",
                        "error matrix-team-lead-without-cell at rows[5].cells[0]",
                        "error matrix-third-tier at rows[6].teamLead",
                        "warning leader-result-unsupported at leaderResults[1]"),
                Findings.of(matrix.problems()));
        assertEquals(
                "plan=head workResult=h2",
                Findings.details(matrix.problems().list().get(8)));
        assertThrows(
                InvalidFactsException.class,
                () -> matrix.planned(PlanId.of("m1"), WorkResultId.of("a"), List.of(indicator("i"))));
    }

    @Test
    void onlyCellsOfTheMatrixBecomeResults() {
        RoleResultMatrix matrix = matrix(LEAD);
        assertThrows(
                IllegalArgumentException.class,
                () -> matrix.planned(PlanId.of("lead"), WorkResultId.of("x"), List.of(indicator("i"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> matrix.planned(PlanId.of("x"), WorkResultId.of("l1"), List.of(indicator("i"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> matrix.planned(PlanId.of("lead"), WorkResultId.of("l1"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> LEAD.under(PlanId.of(" ")));
        assertThrows(NullPointerException.class, () -> LEAD.assigned(null));
        // what only warns does not stop the work
        RoleResultMatrix thin = matrix(MatrixRow.of(PlanId.of("lead"), List.of(cell("l1", "h1"))));
        assertEquals(
                WorkResultId.of("l1"),
                thin.planned(PlanId.of("lead"), WorkResultId.of("l1"), List.of(indicator("i")))
                        .id());
    }
}
