package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import java.util.List;
import java.util.Optional;

/**
 * One person in a role-result matrix, known by the id of the plan into which the person's cells go.
 *
 * @param plan the id of the person's plan
 * @param teamLead the id of the team lead's plan, or empty for a person directly under the leader
 * @param assignment the assignment of a person from another unit, or empty for the unit's own people
 * @param cells what the person contributes, in the order of the plan
 * @term baris matriks pembagian peran dan hasil
 * @basis PermenPANRB 6/2022, annex
 */
public record MatrixRow(
        PlanId plan, Optional<PlanId> teamLead, Optional<CrossUnitAssignment> assignment, List<MatrixCell> cells) {

    /**
     * Checks and copies its components.
     *
     * @param plan the id of the person's plan
     * @param teamLead the id of the team lead's plan, or empty for a person directly under the leader
     * @param assignment the assignment of a person from another unit, or empty for the unit's own people
     * @param cells what the person contributes, in the order of the plan
     */
    public MatrixRow {
        Check.notNull("plan", plan);
        Check.notNull("teamLead", teamLead);
        Check.notNull("assignment", assignment);
        cells = Check.list("cells", cells);
    }

    /**
     * A person of the unit, directly under the leader.
     *
     * @param plan the id of the person's plan
     * @param cells what the person contributes
     * @return the row
     */
    public static MatrixRow of(PlanId plan, List<MatrixCell> cells) {
        return new MatrixRow(plan, Optional.empty(), Optional.empty(), cells);
    }

    /**
     * The same person under a team lead.
     *
     * @param teamLeadPlan the id of the team lead's plan
     * @return the row
     */
    public MatrixRow under(PlanId teamLeadPlan) {
        return new MatrixRow(plan, Optional.of(Check.notNull("teamLeadPlan", teamLeadPlan)), assignment, cells);
    }

    /**
     * The same person, coming from another unit.
     *
     * @param value the assignment
     * @return the row
     */
    public MatrixRow assigned(CrossUnitAssignment value) {
        return new MatrixRow(plan, teamLead, Optional.of(Check.notNull("assignment", value)), cells);
    }
}
