package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A table of nine cells: the rating of work results picks the row, the rating of work behavior the column.
 *
 * @param <P> the scale of the cells
 * @term matriks predikat kinerja
 */
public final class PredicateMatrix<P extends Predicate> {

    /** The matrix in force, for those who show it: documents, guidance. */
    public static final Parameter<PredicateMatrix<?>> PARAMETER = new Parameter<>("predicate-matrix", type());

    private final Map<ExpectationRating, Map<ExpectationRating, P>> rows;

    @SuppressWarnings("unchecked") // a class literal knows no type arguments
    private static Class<PredicateMatrix<?>> type() {
        return (Class<PredicateMatrix<?>>) (Class<?>) PredicateMatrix.class;
    }

    private PredicateMatrix(Map<ExpectationRating, Map<ExpectationRating, P>> rows) {
        this.rows = rows;
    }

    /**
     * Starts a matrix; write its rows as the law prints them.
     *
     * @param <P> the scale of the cells
     * @return a builder
     */
    public static <P extends Predicate> Builder<P> builder() {
        return new Builder<>();
    }

    /**
     * The cell.
     *
     * @param workResult the rating of work results
     * @param workBehavior the rating of work behavior
     * @return the predicate
     */
    public P at(ExpectationRating workResult, ExpectationRating workBehavior) {
        Map<ExpectationRating, P> row = Objects.requireNonNull(rows.get(workResult), "workResult");
        return Objects.requireNonNull(row.get(workBehavior), "workBehavior");
    }

    /**
     * Looks up the cell and records it.
     *
     * @param rule the rule that prints the matrix
     * @param workResult the rating of work results
     * @param workBehavior the rating of work behavior
     * @param recorder takes down the step
     * @return the predicate
     */
    public P lookUp(Rule rule, ExpectationRating workResult, ExpectationRating workBehavior, Recorder recorder) {
        return recorder.lookedUp(rule, at(workResult, workBehavior), workResult, workBehavior);
    }

    /**
     * Builds a matrix row by row.
     *
     * @param <P> the scale of the cells
     */
    public static final class Builder<P extends Predicate> {

        private final Map<ExpectationRating, Map<ExpectationRating, P>> rows = new EnumMap<>(ExpectationRating.class);

        private Builder() {}

        /**
         * One row.
         *
         * @param workResult the rating of work results
         * @param below the cell where behavior is below expectation
         * @param meets the cell where behavior meets expectation
         * @param above the cell where behavior is above expectation
         * @return this builder
         * @throws IllegalArgumentException if the row was given before
         */
        public Builder<P> row(ExpectationRating workResult, P below, P meets, P above) {
            Map<ExpectationRating, P> cells = new EnumMap<>(ExpectationRating.class);
            cells.put(ExpectationRating.BELOW, Check.notNull("below", below));
            cells.put(ExpectationRating.MEETS, Check.notNull("meets", meets));
            cells.put(ExpectationRating.ABOVE, Check.notNull("above", above));
            Check.that(rows.put(workResult, cells) == null, "workResult", workResult, "the row was given before");
            return this;
        }

        /**
         * Builds the matrix.
         *
         * @return the matrix
         * @throws IllegalArgumentException if a row is missing
         */
        public PredicateMatrix<P> build() {
            for (ExpectationRating rating : ExpectationRating.values()) {
                Check.that(rows.containsKey(rating), "workResult", rating, "the row is missing");
            }
            return new PredicateMatrix<>(new EnumMap<>(rows));
        }
    }
}
