package id.walesi.kinerja.collaboration;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.target.CrossUnitAssignment;
import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.MatrixRow;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.RoleResultMatrix;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A person's work for a joint program in a unit that is not the person's own. It stands as a row in the role-result matrix
 * of the unit where the work is done, and its cells return as results into the person's one plan.
 *
 * <p>It is no post: whoever leads the work there gives feedback as a team lead
 * ({@link id.walesi.kinerja.asn.ActorRole#TEAM_LEAD}), and the direct superior of the person's own post stays the
 * appraising official.
 *
 * @param person who
 * @param plan the id of the person's own plan
 * @param assignment where, by which route, and with whose consent
 * @param cells what the person contributes to which of the other leader's results, at least one
 * @term penugasan lintas unit dalam program bersama
 * @basis PermenPANRB 6/2022, annex (single source); PermenPANRB 7/2022
 */
public record ProgramAssignment(PersonId person, PlanId plan, CrossUnitAssignment assignment, List<MatrixCell> cells) {

    private static final ProblemCode OTHER_UNIT = ProblemCode.of("collaboration.matrix-of-other-unit");
    private static final ProblemCode NOT_IN_MATRIX = ProblemCode.of("collaboration.assignment-not-in-matrix");
    private static final ProblemCode OTHER_PLAN = ProblemCode.of("collaboration.plan-of-other");
    private static final ProblemCode NOT_IN_PLAN = ProblemCode.of("collaboration.result-not-in-plan");

    /**
     * Checks and copies its components.
     *
     * @param person who
     * @param plan the id of the person's own plan
     * @param assignment where, by which route, and with whose consent
     * @param cells what the person contributes to which of the other leader's results, at least one
     */
    public ProgramAssignment {
        Check.notNull("person", person);
        Check.notNull("plan", plan);
        Check.notNull("assignment", assignment);
        cells = checked(cells);
    }

    private static List<MatrixCell> checked(List<MatrixCell> cells) {
        List<MatrixCell> all = Check.list("cells", cells);
        Check.that(!all.isEmpty(), "cells", all, "an assignment has work");
        return all;
    }

    /**
     * The row for the matrix of the unit where the work is done.
     *
     * @return the row, which carries the assignment
     */
    public MatrixRow row() {
        return MatrixRow.of(plan, cells).assigned(assignment);
    }

    /**
     * What is not recorded yet where it must be.
     *
     * @param matrix the matrix of the unit where the work is done
     * @param own the person's own plan
     * @return {@code collaboration.matrix-of-other-unit}, {@code collaboration.assignment-not-in-matrix},
     *     {@code collaboration.plan-of-other}, and for each cell that is no result of the plan
     *     {@code collaboration.result-not-in-plan}
     */
    public Problems recording(RoleResultMatrix matrix, PerformancePlan own) {
        List<Problem> found = new ArrayList<>();
        Term planned = Term.of("plan", plan.value());
        if (!matrix.unit().equals(assignment.unit())) {
            found.add(Problem.error(
                    OTHER_UNIT,
                    "matrix",
                    Term.of("unit", matrix.unit().id().value()),
                    Term.of("expected", assignment.unit().id().value())));
        } else if (!matrix.rows().contains(row())) {
            found.add(Problem.error(NOT_IN_MATRIX, "matrix", planned));
        }
        if (!own.id().equals(plan) || !own.owner().equals(person)) {
            found.add(Problem.error(OTHER_PLAN, "plan", planned));
            return new Problems(found);
        }
        for (int i = 0; i < cells.size(); i++) {
            WorkResultId id = cells.get(i).id();
            Optional<CrossUnitAssignment> entered = own.workResults().stream()
                    .filter(result -> result.id().equals(id))
                    .findFirst()
                    .flatMap(WorkResultPlan::crossUnitAssignment);
            if (!entered.equals(Optional.of(assignment))) {
                found.add(Problem.error(NOT_IN_PLAN, "cells[" + i + "]", planned, Term.of("workResult", id.value())));
            }
        }
        return new Problems(found);
    }

    @Override
    public String toString() {
        return "ProgramAssignment[" + plan + " in " + assignment.unit().id() + "]";
    }
}
