package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * What a law says of a case: the predicate, the score where the law has one, and the parts from which it was put
 * together.
 *
 * @term hasil penilaian kinerja
 */
public sealed interface Verdict permits VerdictValues {

    /**
     * The predicate.
     *
     * @return a rung of the law's own scale
     */
    Predicate predicate();

    /**
     * The total score.
     *
     * @return the score, or empty under a law without a numeric total
     */
    Optional<Score> score();

    /**
     * The parts, in the law's order.
     *
     * @return named ratings or scores
     */
    List<Term> components();

    /**
     * A verdict without a numeric total.
     *
     * @param predicate the predicate
     * @param components the parts
     * @return the verdict
     */
    static Verdict of(Predicate predicate, Term... components) {
        return new VerdictValues(predicate, Optional.empty(), List.of(components));
    }

    /**
     * A verdict with a numeric total.
     *
     * @param predicate the predicate
     * @param score the total
     * @param components the parts
     * @return the verdict
     */
    static Verdict of(Predicate predicate, Score score, Term... components) {
        return new VerdictValues(predicate, Optional.of(Check.notNull("score", score)), List.of(components));
    }

    /**
     * A verdict whose parts are scores.
     *
     * @param predicate the predicate
     * @param score the total, or empty
     * @param names the names of the parts, in the law's order
     * @param scores the scores of the parts, as many
     * @return the verdict
     */
    static Verdict ofScores(Predicate predicate, Optional<Score> score, List<String> names, Score... scores) {
        return new VerdictValues(predicate, score, new NamedScores(List.copyOf(names), scores.clone()));
    }
}
