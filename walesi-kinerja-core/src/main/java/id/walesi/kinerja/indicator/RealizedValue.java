package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of a promise: an amount, a day, words, or nothing with the reason why.
 *
 * @term realisasi
 */
public sealed interface RealizedValue {

    /**
     * The amount.
     *
     * @return the amount, or empty if it is a day, words, or absent
     */
    default Optional<Amount> amount() {
        return Optional.empty();
    }

    /**
     * The value as it appears in an explanation.
     *
     * @return an amount or a day; empty for words, which may be about a person, and where there is no value
     */
    default Optional<Datum> datum() {
        return amount().map(Datum.Numeric::new);
    }

    /**
     * Whether a value of this kind can answer a target.
     *
     * @param target the target
     * @return true for an amount in the target's unit, a day for a day, words for words; an absent value answers any
     */
    boolean answers(TargetValue target);

    /**
     * A measured amount.
     *
     * @param value the amount
     */
    record Measured(Amount value) implements RealizedValue {
        /**
         * Checks its component.
         *
         * @param value the amount
         */
        public Measured {
            Check.notNull("value", value);
        }

        @Override
        public Optional<Amount> amount() {
            return Optional.of(value);
        }

        @Override
        public boolean answers(TargetValue target) {
            if (target instanceof TargetValue.Single single) {
                return single.amount().unit().equals(value.unit());
            }
            Optional<MeasurementUnit> unit = target.unit();
            return unit.isPresent() && unit.get().equals(value.unit());
        }
    }

    /**
     * The day on which something was done.
     *
     * @param day the day
     */
    record Done(LocalDate day) implements RealizedValue {
        /**
         * Checks its component.
         *
         * @param day the day
         */
        public Done {
            Check.notNull("day", day);
        }

        @Override
        public Optional<Datum> datum() {
            return Optional.of(new Datum.Day(day));
        }

        @Override
        public boolean answers(TargetValue target) {
            return target instanceof TargetValue.Deadline;
        }
    }

    /**
     * What came of it, in words.
     *
     * @param text the words, never shown by {@code toString}
     */
    record Told(String text) implements RealizedValue {
        /**
         * Checks its component.
         *
         * @param text the words, never shown by {@code toString}
         */
        public Told {
            Check.text("text", text);
        }

        @Override
        public boolean answers(TargetValue target) {
            return target instanceof TargetValue.Narrative;
        }

        @Override
        public String toString() {
            return "Told[***]";
        }
    }

    /**
     * No value, and why.
     *
     * @param reason why there is none
     */
    record Absent(AbsenceReason reason) implements RealizedValue {
        /**
         * Checks its component.
         *
         * @param reason why there is none
         */
        public Absent {
            Check.notNull("reason", reason);
        }

        @Override
        public boolean answers(TargetValue target) {
            return true;
        }
    }

    /**
     * A measured amount.
     *
     * @param amount the amount
     * @return the value
     */
    static RealizedValue of(Amount amount) {
        return new Measured(amount);
    }

    /**
     * The day on which something was done.
     *
     * @param day the day
     * @return the value
     */
    static RealizedValue on(LocalDate day) {
        return new Done(day);
    }

    /**
     * What came of it, in words.
     *
     * @param text the words
     * @return the value
     */
    static RealizedValue told(String text) {
        return new Told(text);
    }

    /**
     * No value.
     *
     * @param reason why there is none
     * @return the value
     */
    static RealizedValue absent(AbsenceReason reason) {
        return new Absent(reason);
    }
}
