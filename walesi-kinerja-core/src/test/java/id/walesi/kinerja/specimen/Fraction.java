package id.walesi.kinerja.specimen;

import id.walesi.kinerja.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction by the schoolbook, of big integers only: the oracle of policies, without a line of the code it judges. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Positive denominator; not reduced. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    /** A whole number. */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** A decimal. */
    public static Fraction parse(String decimal) {
        BigDecimal value = new BigDecimal(decimal);
        return new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Whether it is at least a decimal. */
    public boolean reaches(String decimal) {
        return compareTo(parse(decimal)) >= 0;
    }

    /** Whether a number is this fraction. */
    public boolean is(Ratio value) {
        return numerator.multiply(value.denominator()).equals(value.numerator().multiply(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
