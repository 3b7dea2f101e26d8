package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;

/**
 * What one person contributes to one result of the leader: an intermediate result, told as an outcome, not an activity.
 *
 * @param id the id that the planned result will have in the person's plan
 * @param leaderResult the id of the leader's result, that is the column
 * @param outcome the intermediate result in words
 * @param category whether it becomes a main or an additional result
 * @term hasil antara dalam matriks pembagian peran dan hasil
 * @basis PermenPANRB 6/2022, annex
 */
public record MatrixCell(WorkResultId id, WorkResultId leaderResult, String outcome, ResultCategory category) {

    /**
     * Checks its components.
     *
     * @param id the id that the planned result will have in the person's plan
     * @param leaderResult the id of the leader's result, that is the column
     * @param outcome the intermediate result in words
     * @param category whether it becomes a main or an additional result
     */
    public MatrixCell {
        Check.notNull("id", id);
        Check.notNull("leaderResult", leaderResult);
        Check.text("outcome", outcome);
        Check.notNull("category", category);
    }

    @Override
    public String toString() {
        return "MatrixCell[" + id + " for " + leaderResult + ", " + category + "]";
    }
}
