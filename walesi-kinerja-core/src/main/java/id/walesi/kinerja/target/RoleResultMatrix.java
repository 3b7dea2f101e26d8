package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who in a unit contributes what to which of the leader's results: people by results of the leader. It has one tier
 * (leader, staff) or two (leader, team lead, member); a member's cell supports the team lead's cells in the same column.
 * People from other units stand in the matrix of the unit where they carry out the work.
 *
 * @param unit the unit whose work is divided
 * @param leaderPlan the id of the leader's plan
 * @param leaderResults the ids of the leader's results, that is the columns
 * @param rows the people
 * @term matriks pembagian peran dan hasil
 * @basis PermenPANRB 6/2022, annex
 */
public record RoleResultMatrix(
        OrgUnit unit, PlanId leaderPlan, List<WorkResultId> leaderResults, List<MatrixRow> rows) {

    private static final ProblemCode ROW_TWICE = ProblemCode.of("target.matrix-row-twice");
    private static final ProblemCode ROW_EMPTY = ProblemCode.of("target.matrix-row-empty");
    private static final ProblemCode LEAD_UNKNOWN = ProblemCode.of("target.matrix-team-lead-unknown");
    private static final ProblemCode THIRD_TIER = ProblemCode.of("target.matrix-third-tier");
    private static final ProblemCode OTHER_UNIT = ProblemCode.of("target.matrix-of-other-unit");
    private static final ProblemCode NOT_SETTLED = ProblemCode.of("target.consent-missing");
    private static final ProblemCode CELL_TWICE = ProblemCode.of("target.matrix-cell-twice");
    private static final ProblemCode COLUMN_UNKNOWN = ProblemCode.of("target.matrix-column-unknown");
    private static final ProblemCode LEAD_WITHOUT_CELL = ProblemCode.of("target.matrix-team-lead-without-cell");
    private static final ProblemCode UNSUPPORTED = ProblemCode.of("target.leader-result-unsupported");

    /**
     * Checks and copies its components.
     *
     * @param unit the unit whose work is divided
     * @param leaderPlan the id of the leader's plan
     * @param leaderResults the ids of the leader's results, that is the columns
     * @param rows the people
     */
    public RoleResultMatrix {
        Check.notNull("unit", unit);
        Check.notNull("leaderPlan", leaderPlan);
        leaderResults = Check.list("leaderResults", leaderResults);
        rows = Check.list("rows", rows);
    }

    /**
     * A matrix over all results of a leader's plan.
     *
     * @param unit the unit whose work is divided
     * @param leaderPlan the leader's plan
     * @param rows the people
     * @return the matrix
     */
    public static RoleResultMatrix of(OrgUnit unit, PerformancePlan leaderPlan, List<MatrixRow> rows) {
        Check.notNull("leaderPlan", leaderPlan);
        return new RoleResultMatrix(
                unit,
                leaderPlan.id(),
                leaderPlan.workResults().stream().map(WorkResultPlan::id).toList(),
                rows);
    }

    /**
     * The unit in which a person of the matrix carries out the work.
     *
     * @param row the person's row
     * @return the unit of the assignment, or else of the matrix
     */
    public OrgUnit unitOf(MatrixRow row) {
        return row.assignment().map(CrossUnitAssignment::unit).orElse(unit);
    }

    /**
     * All that does not fit together.
     *
     * @return the problems, row by row, then column by column
     */
    public Problems problems() {
        Map<PlanId, MatrixRow> byPlan = byPlan();
        List<Problem> found = new ArrayList<>();
        Set<PlanId> seen = new HashSet<>();
        Set<WorkResultId> supported = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            MatrixRow row = rows.get(i);
            String path = "rows[" + i + "]";
            Term plan = Term.of("plan", row.plan().value());
            if (!seen.add(row.plan())) {
                found.add(Problem.error(ROW_TWICE, path + ".plan", plan));
            }
            if (row.cells().isEmpty()) {
                found.add(Problem.notice(ROW_EMPTY, path + ".cells", plan));
            }
            checkAssignment(row, path, plan, found);
            checkLead(row, byPlan, path, plan, found);
            checkCells(row, byPlan, path, plan, found);
            row.cells().forEach(cell -> supported.add(cell.leaderResult()));
        }
        for (int i = 0; i < leaderResults.size(); i++) {
            if (!supported.contains(leaderResults.get(i))) {
                found.add(Problem.warning(
                        UNSUPPORTED,
                        "leaderResults[" + i + "]",
                        Term.of("plan", leaderPlan.value()),
                        Term.of("workResult", leaderResults.get(i).value())));
            }
        }
        return new Problems(found);
    }

    private Map<PlanId, MatrixRow> byPlan() {
        Map<PlanId, MatrixRow> byPlan = new HashMap<>();
        rows.forEach(row -> byPlan.putIfAbsent(row.plan(), row));
        return byPlan;
    }

    private void checkAssignment(MatrixRow row, String path, Term plan, List<Problem> found) {
        if (!unitOf(row).equals(unit)) {
            found.add(Problem.error(
                    OTHER_UNIT,
                    path + ".assignment",
                    plan,
                    Term.of("unit", unitOf(row).id().value())));
        }
        if (row.assignment().isPresent() && !row.assignment().get().isSettled()) {
            found.add(Problem.error(NOT_SETTLED, path + ".assignment", plan));
        }
    }

    private static void checkLead(
            MatrixRow row, Map<PlanId, MatrixRow> byPlan, String path, Term plan, List<Problem> found) {
        if (row.teamLead().isEmpty()) {
            return;
        }
        Term lead = Term.of("teamLead", row.teamLead().get().value());
        MatrixRow leadRow = byPlan.get(row.teamLead().get());
        if (leadRow == null) {
            found.add(Problem.error(LEAD_UNKNOWN, path + ".teamLead", plan, lead));
        } else if (leadRow.teamLead().isPresent()) {
            found.add(Problem.error(THIRD_TIER, path + ".teamLead", plan, lead));
        }
    }

    private void checkCells(MatrixRow row, Map<PlanId, MatrixRow> byPlan, String path, Term plan, List<Problem> found) {
        Set<WorkResultId> ids = new HashSet<>();
        Optional<MatrixRow> lead = row.teamLead().map(byPlan::get);
        for (int j = 0; j < row.cells().size(); j++) {
            MatrixCell cell = row.cells().get(j);
            String inner = path + ".cells[" + j + "]";
            Term workResult = Term.of("workResult", cell.id().value());
            Term column = Term.of("leaderResult", cell.leaderResult().value());
            if (!ids.add(cell.id())) {
                found.add(Problem.error(CELL_TWICE, inner + ".id", plan, workResult));
            }
            if (!leaderResults.contains(cell.leaderResult())) {
                found.add(Problem.error(COLUMN_UNKNOWN, inner + ".leaderResult", plan, workResult, column));
            }
            if (lead.isPresent() && inColumn(lead.get(), cell.leaderResult()).isEmpty()) {
                found.add(Problem.error(LEAD_WITHOUT_CELL, inner, plan, workResult, column));
            }
        }
    }

    private static List<WorkResultId> inColumn(MatrixRow row, WorkResultId leaderResult) {
        return row.cells().stream()
                .filter(cell -> cell.leaderResult().equals(leaderResult))
                .map(MatrixCell::id)
                .toList();
    }

    /**
     * Turns one cell into a planned result. It supports the leader's result of its column; under a team lead it supports
     * the team lead's cells in that column instead. A cell of a person from another unit keeps the assignment.
     *
     * @param plan the id of the person's plan
     * @param cellId the id of the cell
     * @param indicators how the result is measured, at least one
     * @return the planned result
     * @throws InvalidFactsException if the matrix has blocking problems
     * @throws IllegalArgumentException if the matrix has no such cell
     */
    public WorkResultPlan planned(PlanId plan, WorkResultId cellId, List<IndividualIndicator> indicators) {
        Problems problems = problems();
        if (problems.blocks()) {
            throw new InvalidFactsException(problems);
        }
        Optional<MatrixRow> row = Optional.ofNullable(byPlan().get(plan));
        Optional<MatrixCell> found = row.flatMap(own ->
                own.cells().stream().filter(cell -> cell.id().equals(cellId)).findFirst());
        Check.that(found.isPresent(), "cellId", cellId, "plan " + plan + " has no such cell");
        return planned(row.orElseThrow(), found.orElseThrow(), indicators);
    }

    private WorkResultPlan planned(MatrixRow row, MatrixCell cell, List<IndividualIndicator> indicators) {
        LeaderSupport support = row.teamLead()
                .map(lead -> new LeaderSupport(
                        inColumn(Check.notNull("lead", byPlan().get(lead)), cell.leaderResult()),
                        Optional.of(lead),
                        Optional.empty()))
                .orElseGet(() -> LeaderSupport.of(cell.leaderResult()).inPlan(leaderPlan));
        WorkResultPlan result = WorkResultPlan.of(cell.id().value(), cell.outcome(), cell.category(), indicators)
                .supporting(support);
        return row.assignment().map(result::assigned).orElse(result);
    }
}
