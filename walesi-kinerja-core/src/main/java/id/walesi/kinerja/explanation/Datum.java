package id.walesi.kinerja.explanation;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Quantity;
import java.time.LocalDate;

/**
 * One typed value that appears in a step or in a problem.
 *
 * @term data
 */
public sealed interface Datum {

    /**
     * A number.
     *
     * @param value the number with its meaning
     */
    record Numeric(Quantity value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the number with its meaning
         */
        public Numeric {
            Check.notNull("value", value);
        }
    }

    /**
     * A member of a closed list: a rating, a predicate, a status.
     *
     * @param value the member
     */
    record Label(Coded value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the member
         */
        public Label {
            Check.notNull("value", value);
        }
    }

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the day
         */
        public Day {
            Check.notNull("value", value);
        }
    }

    /**
     * A run of days.
     *
     * @param value the days
     */
    record Days(DateRange value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the days
         */
        public Days {
            Check.notNull("value", value);
        }
    }

    /**
     * An appraisal period.
     *
     * @param value the period
     */
    record Period(AppraisalPeriod value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the period
         */
        public Period {
            Check.notNull("value", value);
        }
    }

    /**
     * Text: an id, a name of a rule, a piece of input. Never a person's name or number.
     *
     * @param value the text
     */
    record Text(String value) implements Datum {
        /**
         * Checks its component.
         *
         * @param value the text
         */
        public Text {
            Check.notNull("value", value);
        }

        @Override
        public String toString() {
            return "Text[***]";
        }
    }
}
