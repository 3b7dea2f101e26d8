package id.walesi.kinerja.development;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;

/**
 * The unit in which learning counts. How a form of learning becomes hours is not found in the sources: the host says the
 * hours of each activity.
 *
 * @param value how many, exact, not negative
 * @term jam pelajaran (JP)
 * @basis PP 11/2017 jo. PP 17/2020; PP 49/2018 Pasal 40
 */
public record LearningHours(Ratio value) implements Comparable<LearningHours> {

    /** None. */
    public static final LearningHours NONE = of(0);

    /** The key of the hours that a permanent civil servant has in a calendar year at least. */
    public static final Parameter<LearningHours> MINIMUM_PER_YEAR =
            new Parameter<>("learning-hours-minimum-per-year", LearningHours.class);

    /**
     * Checks its component.
     *
     * @param value how many, exact, not negative
     */
    public LearningHours {
        check(value);
    }

    private static void check(Ratio value) {
        Check.that(Check.notNull("value", value).sign() >= 0, "value", value, "hours are not negative");
    }

    /**
     * A whole number of hours.
     *
     * @param hours how many, not negative
     * @return the hours
     */
    public static LearningHours of(long hours) {
        return new LearningHours(Ratio.of(hours));
    }

    /**
     * The sum.
     *
     * @param other the other hours
     * @return this + other
     */
    public LearningHours plus(LearningHours other) {
        return new LearningHours(value.plus(other.value));
    }

    /**
     * What is lacking.
     *
     * @param needed how many are needed
     * @return needed - this, but not less than none
     */
    public LearningHours lackingTo(LearningHours needed) {
        return new LearningHours(needed.value.minus(value).atLeast(Ratio.ZERO));
    }

    /**
     * As an amount, to be shown.
     *
     * @return the hours with their unit
     */
    public Amount amount() {
        return new Amount(value, MeasurementUnit.LEARNING_HOUR);
    }

    @Override
    public int compareTo(LearningHours other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value + " JP";
    }
}
