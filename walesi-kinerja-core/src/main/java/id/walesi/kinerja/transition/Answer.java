package id.walesi.kinerja.transition;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import java.util.List;

/**
 * What the unit's own data say to an objection.
 *
 * @param objection the objection
 * @param grounded whether the data bear the objection out, at least in part: then it is to be admitted, not argued away
 * @param figures the numbers, by name
 * @term jawaban berdasarkan data
 */
public record Answer(UsualObjection objection, boolean grounded, List<Term> figures) {

    /**
     * Checks and copies its components.
     *
     * @param objection the objection
     * @param grounded whether the data bear the objection out, at least in part: then it is to be admitted, not argued
     *        away
     * @param figures the numbers, by name
     */
    public Answer {
        Check.notNull("objection", objection);
        figures = Check.list("figures", figures);
    }
}
