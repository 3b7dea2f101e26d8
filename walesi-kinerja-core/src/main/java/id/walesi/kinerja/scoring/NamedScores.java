package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Score;
import java.util.AbstractList;
import java.util.List;

/** The scores of the parts with their names; terms are made when they are asked for. */
final class NamedScores extends AbstractList<Term> {

    private final List<String> names;
    private final Score[] scores;

    NamedScores(List<String> names, Score[] scores) {
        Check.that(names.size() == scores.length, "scores", scores.length, "there must be as many as names");
        for (Score score : scores) {
            Check.notNull("score", score);
        }
        this.names = names;
        this.scores = scores;
    }

    @Override
    public Term get(int index) {
        return Term.of(names.get(index), scores[index]);
    }

    @Override
    public int size() {
        return scores.length;
    }
}
