package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Score;
import java.util.AbstractList;
import java.util.List;

/** The scores of the parts with their names; terms are made when they are asked for. */
final class NamedScores extends AbstractList<Term> {

    private final List<String> names;
    private final List<Score> scores;

    NamedScores(List<String> names, List<Score> scores) {
        Check.that(names.size() == scores.size(), "scores", scores.size(), "there must be as many as names");
        this.names = names;
        this.scores = scores;
    }

    @Override
    public Term get(int index) {
        return Term.of(names.get(index), scores.get(index));
    }

    @Override
    public int size() {
        return scores.size();
    }
}
