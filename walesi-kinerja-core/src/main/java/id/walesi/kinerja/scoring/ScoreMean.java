package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import java.util.List;

/**
 * The plain mean of scores, each weighing alike: the divisor is the number of scores that are there, never more.
 *
 * @term nilai rata-rata
 */
public final class ScoreMean {

    private ScoreMean() {}

    /**
     * The mean, exact.
     *
     * @param rule the rule that asks for it; its one operand name stands for each score
     * @param scores at least one
     * @param recorder takes down the step
     * @return the sum divided by how many there are
     */
    public static Score of(Rule rule, List<Score> scores, Recorder recorder) {
        List<Score> parts = Check.list("scores", scores);
        Check.that(!parts.isEmpty(), "scores", parts, "the mean of nothing is not known");
        Ratio sum = Ratio.ZERO;
        for (Score score : parts) {
            sum = sum.plus(score.value());
        }
        return recorder.computed(rule, new Score(sum.dividedBy(parts.size())), parts);
    }
}
