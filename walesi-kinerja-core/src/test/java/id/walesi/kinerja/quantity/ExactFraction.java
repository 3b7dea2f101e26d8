package id.walesi.kinerja.quantity;

import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The oracle for {@link Ratio}: a fraction by the schoolbook, of big integers only, always in lowest terms with a positive
 * denominator. Slow and plain on purpose, and without any line of the code that it judges.
 */
record ExactFraction(BigInteger numerator, BigInteger denominator) implements Comparable<ExactFraction> {

    ExactFraction {
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    static ExactFraction of(long numerator, long denominator) {
        return new ExactFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    ExactFraction plus(ExactFraction other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new ExactFraction(sum, denominator.multiply(other.denominator));
    }

    ExactFraction negated() {
        return new ExactFraction(numerator.negate(), denominator);
    }

    ExactFraction times(ExactFraction other) {
        return new ExactFraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    ExactFraction inverse() {
        return new ExactFraction(denominator, numerator);
    }

    /** Rounds by the definition of the modes: of the two neighbors, which one? */
    ExactFraction round(int scale, RoundingMode mode) {
        BigInteger power = BigInteger.TEN.pow(scale);
        BigInteger scaled = numerator.multiply(power);
        BigInteger rest = scaled.mod(denominator);
        BigInteger below = scaled.subtract(rest).divide(denominator);
        BigInteger above = rest.signum() == 0 ? below : below.add(BigInteger.ONE);
        BigInteger nearZero = numerator.signum() < 0 ? above : below;
        BigInteger farFromZero = numerator.signum() < 0 ? below : above;
        int half = rest.add(rest).compareTo(denominator);
        BigInteger nearest = half < 0 ? below : above;
        BigInteger chosen = switch (mode) {
            case FLOOR -> below;
            case CEILING -> above;
            case DOWN -> nearZero;
            case UP -> farFromZero;
            case HALF_UP -> half == 0 ? farFromZero : nearest;
            case HALF_DOWN -> half == 0 ? nearZero : nearest;
            case HALF_EVEN -> half == 0 ? (below.testBit(0) ? above : below) : nearest;
            case UNNECESSARY -> throw new IllegalArgumentException("no rounding");
        };
        return new ExactFraction(chosen, power);
    }

    @Override
    public int compareTo(ExactFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
