package id.walesi.kinerja.weighted;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.policy.Sentence;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.scoring.NegativeTargetRule;
import id.walesi.kinerja.scoring.RoundedValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a scheme: where its score comes from, and within which limits.
 *
 * @term komponen penilaian
 */
public sealed interface Component {

    /**
     * The code, unique in a scheme.
     *
     * @return lower-case ASCII
     */
    String name();

    /**
     * The name for people.
     *
     * @return the name in both languages
     */
    Sentence label();

    /**
     * The numbers that the component can give, rounded as it rounds.
     *
     * @return the interval; open where no limit is set
     */
    Interval range();

    /**
     * Results by indicator: each main result is the mean of its indicators' achievements in percent points, and the
     * component is the mean of the results by their weights.
     *
     * @param name the code
     * @param label the name for people
     * @param lowerIsBetter the formula where lower is better
     * @param floor the lowest achievement of an indicator
     * @param cap the highest achievement of an indicator
     * @param rows how achievements, and the mean of each result, are rounded; {@link Rounding#none()} for not at all
     * @param total how the component is rounded
     * @param weightsSumTo what the weights of the results must sum to, or empty for results that count alike
     */
    record WorkResults(
            String name,
            Sentence label,
            LowerIsBetterFormula lowerIsBetter,
            Percent floor,
            Percent cap,
            Rounding rows,
            Rounding total,
            Optional<Weight> weightsSumTo)
            implements Component {
        /**
         * Checks its components.
         *
         * @param name the code
         * @param label the name for people
         * @param lowerIsBetter the formula where lower is better
         * @param floor the lowest achievement of an indicator
         * @param cap the highest achievement of an indicator
         * @param rows how achievements, and the mean of each result, are rounded; {@link Rounding#none()} for not at
         *     all
         * @param total how the component is rounded
         * @param weightsSumTo what the weights of the results must sum to, or empty for results that count alike
         */
        public WorkResults {
            Check.code("name", name);
            Check.notNull("label", label);
            Check.notNull("lowerIsBetter", lowerIsBetter);
            Check.notNull("rows", rows);
            Check.notNull("total", total);
            Check.notNull("weightsSumTo", weightsSumTo);
            boolean ordered = Check.notNull("floor", floor).compareTo(Check.notNull("cap", cap)) < 0;
            Check.that(ordered, "floor", floor, "must be below the cap " + cap);
        }

        @Override
        public Interval range() {
            return Interval.closed(rounded(floor), rounded(cap));
        }

        private Ratio rounded(Percent end) {
            return RoundedValue.of(RoundedValue.of(end.value(), rows), total);
        }

        NegativeTargetRule negativeTarget() {
            return NegativeTargetRule.REFUSE;
        }
    }

    /**
     * The mean of the scores of the seven core values, which a case carries under {@link
     * id.walesi.kinerja.appraisal.BehaviorScores#KEY}.
     *
     * @param name the code
     * @param label the name for people
     * @param scale the lowest and highest score of a value
     * @param total how the mean is rounded
     */
    record Behavior(String name, Sentence label, Interval scale, Rounding total) implements Component {
        /**
         * Checks its components.
         *
         * @param name the code
         * @param label the name for people
         * @param scale the lowest and highest score of a value
         * @param total how the mean is rounded
         */
        public Behavior {
            Check.code("name", name);
            Check.notNull("label", label);
            Check.notNull("scale", scale);
            Check.notNull("total", total);
        }

        @Override
        public Interval range() {
            return new Interval(
                    rounded(scale.lower()), scale.includesLower(), rounded(scale.upper()), scale.includesUpper());
        }

        private @Nullable Ratio rounded(@Nullable Ratio end) {
            return end == null ? null : RoundedValue.of(end, total);
        }
    }

    /**
     * A score that came about outside the case, such as a collaboration credit: the case's component score of the same
     * name.
     *
     * @param name the code, here and in the case
     * @param label the name for people
     * @param floor the lowest score that counts
     * @param cap the highest score that counts
     */
    record Outside(String name, Sentence label, Score floor, Score cap) implements Component {
        /**
         * Checks its components.
         *
         * @param name the code, here and in the case
         * @param label the name for people
         * @param floor the lowest score that counts
         * @param cap the highest score that counts
         */
        public Outside {
            Check.code("name", name);
            Check.notNull("label", label);
            boolean ordered = Check.notNull("floor", floor).compareTo(Check.notNull("cap", cap)) < 0;
            Check.that(ordered, "floor", floor, "must be below the cap " + cap);
        }

        @Override
        public Interval range() {
            return Interval.closed(floor.value(), cap.value());
        }
    }

    /**
     * Results by indicator, exact, all counting alike, with achievements from zero to a cap.
     *
     * @param lowerIsBetter the formula where lower is better ({@link Polarity#LOWER_IS_BETTER})
     * @param cap the highest achievement of an indicator
     * @return the component {@code results}
     */
    static WorkResults results(LowerIsBetterFormula lowerIsBetter, Percent cap) {
        return new WorkResults(
                "results",
                new Sentence("hasil kerja", "work results"),
                lowerIsBetter,
                Percent.of(0),
                cap,
                Rounding.none(),
                Rounding.none(),
                Optional.empty());
    }

    /**
     * The mean of the seven core values, exact; a case carries their scores under {@link
     * id.walesi.kinerja.appraisal.BehaviorScores#KEY}.
     *
     * @param lowest the lowest score of a value
     * @param highest the highest score of a value
     * @return the component {@code behavior}
     */
    static Behavior behavior(long lowest, long highest) {
        return new Behavior(
                "behavior",
                new Sentence("perilaku kerja", "work behavior"),
                Interval.closed(Ratio.of(lowest), Ratio.of(highest)),
                Rounding.none());
    }

    /**
     * A score from outside, from zero to a cap.
     *
     * @param name the code, here and in the case
     * @param label the name for people
     * @param cap the highest score that counts
     * @return the component
     */
    static Outside outside(String name, Sentence label, Score cap) {
        return new Outside(name, label, Score.of(0), cap);
    }
}
