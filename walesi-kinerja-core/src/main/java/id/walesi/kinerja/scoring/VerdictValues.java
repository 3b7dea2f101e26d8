package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Optional;

/** The values of a verdict. */
record VerdictValues(Predicate predicate, Optional<Score> score, List<Term> components) implements Verdict {

    VerdictValues {
        Check.notNull("predicate", predicate);
        Check.notNull("score", score);
        components = components instanceof NamedScores named ? named : Check.list("components", components);
    }

    /** Without ratings and scores: a verdict is a person's. */
    @Override
    public String toString() {
        return "Verdict[***]";
    }
}
