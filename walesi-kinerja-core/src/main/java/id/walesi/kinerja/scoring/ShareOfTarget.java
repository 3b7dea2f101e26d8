package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.Score;

/**
 * The simplest score of an indicator: realization / target x 100, whatever its direction, without cap or floor.
 *
 * @term nilai capaian sederhana
 */
public final class ShareOfTarget {

    private ShareOfTarget() {}

    /**
     * The score, exact.
     *
     * @param rule the rule that asks for it; its operands are realization and target
     * @param target what was planned, above zero
     * @param realization what was achieved, of the same unit
     * @param recorder takes down the step
     * @return realization / target x 100
     * @throws IllegalArgumentException if the target is not above zero or the units differ
     */
    public static Score of(Rule rule, Amount target, Amount realization, Recorder recorder) {
        RunningRatio number = new RunningRatio();
        compute(number, rule, target, realization, recorder);
        return new Score(number.value());
    }

    /**
     * The score in place, exact.
     *
     * @param number becomes realization / target x 100
     * @param rule the rule that asks for it; its operands are realization and target
     * @param target what was planned, above zero
     * @param realization what was achieved, of the same unit
     * @param recorder takes down the step
     * @throws IllegalArgumentException if the target is not above zero or the units differ
     */
    public static void compute(RunningRatio number, Rule rule, Amount target, Amount realization, Recorder recorder) {
        Check.that(target.value().sign() > 0, "target", target, "must be above zero");
        realization.shareOf(number, target).inPercent();
        recorder.computed(rule, number, RunningRatio.Kind.SCORE, realization, target);
    }
}
