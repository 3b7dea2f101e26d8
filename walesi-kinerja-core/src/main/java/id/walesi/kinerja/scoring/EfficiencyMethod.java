package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;

/**
 * How the use of time or money is scored: being on target is good, saving is better up to a limit, and saving beyond it
 * counts against the score. All is exact, and the branch is chosen on the exact efficiency.
 *
 * <ul>
 *   <li>efficiency = 100 - realization / target x 100, in percent;
 *   <li>up to the limit: (allowance x target - realization) / target x 100;
 *   <li>beyond it: the turning score less the excess of that number over 100, which is a cliff;
 *   <li>a realization of zero: zero, for nothing was carried out.
 * </ul>
 *
 * <p>Looks wrong, is meant: a realization far beyond the target gives a negative score; no floor is set here.
 *
 * @param allowance how much of the target counts as the whole, for example 1.76
 * @param limit the highest efficiency that is still rewarded
 * @param turning the score from which the excess is taken beyond the limit
 * @param rules the rules that the steps record
 * @term metode penghitungan efisiensi waktu dan biaya
 */
public record EfficiencyMethod(Ratio allowance, Percent limit, Score turning, Rules rules) {

    private static final Ratio FULL = Ratio.HUNDRED;
    private static final Ratio LESS_FULL = FULL.negated();
    private static final Score NOTHING = Score.of(0);

    /**
     * The rules of the steps; the operands of each are realization and target.
     *
     * @param efficiency the efficiency in percent
     * @param within the score up to the limit
     * @param beyond the score beyond the limit
     * @param notCarriedOut the score of a realization of zero; its operand is the realization
     */
    public record Rules(Rule efficiency, Rule within, Rule beyond, Rule notCarriedOut) {
        /**
         * Checks its components.
         *
         * @param efficiency the efficiency in percent
         * @param within the score up to the limit
         * @param beyond the score beyond the limit
         * @param notCarriedOut the score of a realization of zero; its operand is the realization
         */
        public Rules {
            Check.notNull("efficiency", efficiency);
            Check.notNull("within", within);
            Check.notNull("beyond", beyond);
            Check.notNull("notCarriedOut", notCarriedOut);
        }
    }

    /**
     * Checks its components.
     *
     * @param allowance how much of the target counts as the whole, for example 1.76
     * @param limit the highest efficiency that is still rewarded
     * @param turning the score from which the excess is taken beyond the limit
     * @param rules the rules that the steps record
     */
    public EfficiencyMethod {
        Check.notNull("allowance", allowance);
        Check.notNull("limit", limit);
        Check.notNull("turning", turning);
        Check.notNull("rules", rules);
    }

    /**
     * The efficiency, exact.
     *
     * @param target what was planned, above zero
     * @param realization what was used, of the same unit
     * @return 100 % less the part of the target that was used; negative if more was used
     * @throws IllegalArgumentException if the target is not above zero or the units differ
     */
    public static Percent efficiency(Amount target, Amount realization) {
        Check.that(target.value().sign() > 0, "target", target, "must be above zero");
        return Percent.ofFraction(Ratio.ONE.minus(realization.ratioTo(target)));
    }

    /**
     * The score.
     *
     * @param target what was planned, above zero
     * @param realization what was used, of the same unit
     * @param recorder takes down the steps
     * @return the score, of any sign
     * @throws IllegalArgumentException if the target is not above zero or the units differ
     */
    public Score score(Amount target, Amount realization, Recorder recorder) {
        RunningRatio number = new RunningRatio();
        compute(number, target, realization, recorder);
        return new Score(number.value());
    }

    /**
     * The score in place, exact.
     *
     * @param number becomes the score
     * @param target what was planned, above zero
     * @param realization what was used, of the same unit
     * @param recorder takes down the steps
     * @throws IllegalArgumentException if the target is not above zero or the units differ
     */
    public void compute(RunningRatio number, Amount target, Amount realization, Recorder recorder) {
        Check.that(target.value().sign() > 0, "target", target, "must be above zero");
        realization.shareOf(number, target);
        if (realization.value().sign() == 0) {
            recorder.computed(rules.notCarriedOut(), NOTHING, realization);
            number.set(Ratio.ZERO);
            return;
        }
        number.from(1).inPercent();
        recorder.computed(rules.efficiency(), number, Kind.PERCENT, realization, target);
        boolean within = number.compareTo(limit.value()) <= 0;
        // the allowance counts beside what was saved: (allowance - R/T) x 100
        number.plusProduct(allowance, FULL).plus(LESS_FULL);
        if (within) {
            recorder.computed(rules.within(), number, Kind.SCORE, realization, target);
        } else {
            number.from(turning.value()).plus(FULL);
            recorder.computed(rules.beyond(), number, Kind.SCORE, realization, target);
        }
    }
}
