package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;

/**
 * A number of something: documents, working days, rupiah, index points. Of any size and sign, always with its unit;
 * amounts of different units never mix.
 *
 * @param value the number, exact
 * @param unit what is counted or measured
 * @term jumlah, besaran bersatuan
 */
public record Amount(Ratio value, MeasurementUnit unit) implements Quantity {

    /**
     * Checks its components.
     *
     * @param value the number, exact
     * @param unit what is counted or measured
     */
    public Amount {
        Check.notNull("value", value);
        Check.notNull("unit", unit);
    }

    /**
     * A whole number of something.
     *
     * @param value for example {@code 3}
     * @param unit for example {@link MeasurementUnit#WORKING_DAY}
     * @return the amount
     */
    public static Amount of(long value, MeasurementUnit unit) {
        return new Amount(Ratio.of(value), unit);
    }

    /**
     * An amount from canonical text.
     *
     * @param value for example {@code 2.75}; see {@link Ratio#parse}
     * @param unit the unit
     * @return the amount
     * @throws NumberFormatException if the text is not canonical
     */
    public static Amount parse(String value, MeasurementUnit unit) {
        return new Amount(Ratio.parse(value), unit);
    }

    /**
     * Money.
     *
     * @param rupiah whole rupiah
     * @return the amount
     */
    public static Amount ofRupiah(long rupiah) {
        return of(rupiah, MeasurementUnit.RUPIAH);
    }

    /**
     * The sum.
     *
     * @param other an amount of the same unit
     * @return this + other
     * @throws IllegalArgumentException if the units differ
     */
    public Amount plus(Amount other) {
        return new Amount(value.plus(sameUnit(other).value), unit);
    }

    /**
     * The difference.
     *
     * @param other an amount of the same unit
     * @return this - other
     * @throws IllegalArgumentException if the units differ
     */
    public Amount minus(Amount other) {
        return new Amount(value.minus(sameUnit(other).value), unit);
    }

    /**
     * The product.
     *
     * @param factor any number
     * @return this x factor, in the same unit
     */
    public Amount times(Ratio factor) {
        return new Amount(value.times(factor), unit);
    }

    /**
     * The exact ratio of two amounts.
     *
     * @param other an amount of the same unit, not zero
     * @return this / other
     * @throws IllegalArgumentException if the units differ or the other amount is zero
     */
    public Ratio ratioTo(Amount other) {
        return value.dividedBy(sameUnit(other).value);
    }

    /**
     * The exact ratio of two amounts, in place.
     *
     * @param number becomes this / other
     * @param other an amount of the same unit, not zero
     * @return the number
     * @throws IllegalArgumentException if the units differ or the other amount is zero
     */
    public RunningRatio shareOf(RunningRatio number, Amount other) {
        return number.quotientOf(value, sameUnit(other).value);
    }

    /**
     * Compares two amounts. Amounts are not {@code Comparable}, because those of different units have no order.
     *
     * @param other an amount of the same unit
     * @return negative, zero or positive
     * @throws IllegalArgumentException if the units differ
     */
    public int compareWith(Amount other) {
        return value.compareTo(sameUnit(other).value);
    }

    /**
     * Rounds the number.
     *
     * @param rounding the scale and mode
     * @return the rounded amount
     */
    public Amount round(Rounding rounding) {
        return new Amount(value.round(rounding), unit);
    }

    private Amount sameUnit(Amount other) {
        if (!unit.equals(other.unit)) {
            Check.that(false, "unit", other.unit, "must be " + unit);
        }
        return other;
    }

    @Override
    public String toString() {
        return value + " " + unit;
    }
}
