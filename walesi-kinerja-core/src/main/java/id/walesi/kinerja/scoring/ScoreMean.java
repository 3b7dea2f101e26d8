package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.RunningRatio;
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
        RunningRatio sum = new RunningRatio();
        for (Score score : parts) {
            sum.plus(score.value());
        }
        return recorder.computed(rule, new Score(sum.dividedBy(parts.size()).value()), parts);
    }

    /**
     * The mean in place, exact.
     *
     * @param rule the rule that asks for it; its one operand name stands for each score
     * @param sum the sum of the scores; becomes their mean
     * @param number how many scores there are, at least one
     * @param scores the scores
     * @param recorder takes down the step
     * @return the mean
     */
    public static RunningRatio of(Rule rule, RunningRatio sum, int number, Operands scores, Recorder recorder) {
        recorder.computed(rule, sum.dividedBy(number), RunningRatio.Kind.SCORE, scores);
        return sum;
    }
}
