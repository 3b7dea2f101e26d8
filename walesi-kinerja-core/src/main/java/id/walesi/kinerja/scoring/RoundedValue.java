package id.walesi.kinerja.scoring;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Score;

/**
 * A rounding as a step of its own. A rounding of stage {@link Rounding.Stage#NONE} leaves the number and no step.
 *
 * @term pembulatan sebagai langkah
 */
public final class RoundedValue {

    private RoundedValue() {}

    /**
     * Rounds a score.
     *
     * @param rule the rule that names the rounding
     * @param exact the score
     * @param rounding the rounding
     * @param recorder takes down the step, with the number of decimals as its limit
     * @return the rounded score
     */
    public static Score of(Rule rule, Score exact, Rounding rounding, Recorder recorder) {
        return rounding.stage() == Rounding.Stage.NONE
                ? exact
                : recorder.limited(rule, exact.round(rounding), exact, Ratio.of(rounding.scale()));
    }

    /**
     * Rounds a percent.
     *
     * @param rule the rule that names the rounding
     * @param exact the percent
     * @param rounding the rounding
     * @param recorder takes down the step, with the number of decimals as its limit
     * @return the rounded percent
     */
    public static Percent of(Rule rule, Percent exact, Rounding rounding, Recorder recorder) {
        return rounding.stage() == Rounding.Stage.NONE
                ? exact
                : recorder.limited(rule, exact.round(rounding), exact, Ratio.of(rounding.scale()));
    }

    /**
     * Rounds a number that belongs to no case, such as an end of what a scheme can give.
     *
     * @param exact the number
     * @param rounding the rounding
     * @return the rounded number
     */
    public static Ratio of(Ratio exact, Rounding rounding) {
        return rounding.stage() == Rounding.Stage.NONE ? exact : exact.round(rounding);
    }

    /**
     * Rounds a number under way.
     *
     * @param rule the rule that names the rounding
     * @param number the number that was recorded last; becomes the rounded one
     * @param kind what the number is
     * @param rounding the rounding
     * @param recorder takes down the step, with the number of decimals as its limit
     */
    public static void of(
            Rule rule, RunningRatio number, RunningRatio.Kind kind, Rounding rounding, Recorder recorder) {
        if (rounding.stage() != Rounding.Stage.NONE) {
            recorder.limited(rule, number.round(rounding), kind, Ratio.of(rounding.scale()));
        }
    }
}
