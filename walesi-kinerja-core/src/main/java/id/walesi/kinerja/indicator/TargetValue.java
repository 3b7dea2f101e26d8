package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was promised for an indicator, fixed beforehand.
 *
 * @term target
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public sealed interface TargetValue {

    /**
     * The unit in which a realization must come.
     *
     * @return the unit, or empty for a day and for words
     */
    Optional<MeasurementUnit> unit();

    /**
     * One number; zero and negative numbers are allowed.
     *
     * @param amount the number with its unit
     */
    record Single(Amount amount) implements TargetValue {
        /**
         * Checks its component.
         *
         * @param amount the number with its unit
         */
        public Single {
            Check.notNull("amount", amount);
        }

        @Override
        public Optional<MeasurementUnit> unit() {
            return Optional.of(amount.unit());
        }
    }

    /**
     * Anything from a lowest to a highest number.
     *
     * @param lowest the lowest number
     * @param highest the highest number, of the same unit, not below the lowest
     */
    record Range(Amount lowest, Amount highest) implements TargetValue {
        /**
         * Checks its components.
         *
         * @param lowest the lowest number
         * @param highest the highest number, of the same unit, not below the lowest
         */
        public Range {
            check(lowest, highest);
        }

        private static void check(Amount lowest, Amount highest) {
            Check.notNull("lowest", lowest);
            boolean ordered = Check.notNull("highest", highest).compareWith(lowest) >= 0;
            Check.that(ordered, "highest", highest, "must not be below lowest " + lowest);
        }

        @Override
        public Optional<MeasurementUnit> unit() {
            return Optional.of(lowest.unit());
        }
    }

    /**
     * A number that is as high, or as low, as it can ever be: it can be met, never surpassed.
     *
     * @param amount the number with its unit
     */
    record Ceiling(Amount amount) implements TargetValue {
        /**
         * Checks its component.
         *
         * @param amount the number with its unit
         */
        public Ceiling {
            Check.notNull("amount", amount);
        }

        @Override
        public Optional<MeasurementUnit> unit() {
            return Optional.of(amount.unit());
        }
    }

    /**
     * A day by which something is done.
     *
     * @param day the last day on which it is in time
     */
    record Deadline(LocalDate day) implements TargetValue {
        /**
         * Checks its component.
         *
         * @param day the last day on which it is in time
         */
        public Deadline {
            Check.notNull("day", day);
        }

        @Override
        public Optional<MeasurementUnit> unit() {
            return Optional.empty();
        }
    }

    /**
     * A target in words, where indicator and target are told together (the qualitative form).
     *
     * @param text the words
     */
    record Narrative(String text) implements TargetValue {
        /**
         * Checks its component.
         *
         * @param text the words
         */
        public Narrative {
            Check.text("text", text);
        }

        @Override
        public Optional<MeasurementUnit> unit() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "Narrative[***]";
        }
    }

    /**
     * One number.
     *
     * @param amount the number with its unit
     * @return the target
     */
    static TargetValue of(Amount amount) {
        return new Single(amount);
    }

    /**
     * A range.
     *
     * @param lowest the lowest number
     * @param highest the highest number, of the same unit
     * @return the target
     * @throws IllegalArgumentException if the units differ or the bounds are exchanged
     */
    static TargetValue between(Amount lowest, Amount highest) {
        return new Range(lowest, highest);
    }

    /**
     * A number that cannot be surpassed, for example 100 % of the documents.
     *
     * @param amount the number with its unit
     * @return the target
     */
    static TargetValue ceiling(Amount amount) {
        return new Ceiling(amount);
    }

    /**
     * A day by which something is done.
     *
     * @param day the last day on which it is in time
     * @return the target
     */
    static TargetValue by(LocalDate day) {
        return new Deadline(day);
    }

    /**
     * A target in words.
     *
     * @param text the words
     * @return the target
     */
    static TargetValue narrative(String text) {
        return new Narrative(text);
    }
}
