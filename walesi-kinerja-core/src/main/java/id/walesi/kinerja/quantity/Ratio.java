package id.walesi.kinerja.quantity;

import id.walesi.kinerja.check.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, positive, zero or negative: every decimal, and every quotient that never ends as a decimal.
 *
 * <p>Equality and order are numeric. No operation rounds except {@link #round(Rounding)}. Numbers of ordinary size are
 * two {@code long}s; larger ones fall back to big integers by themselves, so nothing ever wraps.
 *
 * <p>Looks wrong, is meant: the two {@code long}s are <em>not</em> kept in lowest terms. Finding the common divisor
 * costs more than the arithmetic; it is done only where it shows (text, hash, {@link #numerator()},
 * {@link #denominator()}) or where the numbers would outgrow a {@code long}.
 *
 * @term rasio, bilangan eksak
 */
public final class Ratio implements Quantity, Comparable<Ratio> {

    /** The most digits that {@link #parse} reads. */
    public static final int MAX_DIGITS = 19;

    /** The most decimals that {@link #parse} reads. */
    public static final int MAX_DECIMALS = 6;

    /** Zero. */
    public static final Ratio ZERO = new Ratio(0, 1, null);

    /** One. */
    public static final Ratio ONE = new Ratio(1, 1, null);

    /** One hundred. */
    public static final Ratio HUNDRED = new Ratio(100, 1, null);

    /** A {@code BigDecimal} beyond this many digits, or this far scaled, is refused before any arithmetic. */
    private static final int MAX_BIG_DECIMAL = 100;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private static final long MILLION = 1_000_000;

    /** Numbers below two to this power can be doubled and added. */
    private static final int ROOM_FOR_A_HALF = 61;

    /** The whole numbers that are asked for most. */
    private static final Ratio[] WHOLE = firstWhole();

    private final long numerator;
    private final long denominator;
    private final @Nullable Fraction large;

    /** A number that does not fit two longs, in lowest terms, with a positive denominator. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long numerator, long denominator, @Nullable Fraction large) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = large;
    }

    /**
     * A whole number.
     *
     * @param value any number
     * @return the ratio
     */
    public static Ratio of(long value) {
        if (value >= 0 && value < WHOLE.length) {
            return WHOLE[(int) value];
        }
        return value == Long.MIN_VALUE ? of(BigInteger.valueOf(value), BigInteger.ONE) : new Ratio(value, 1, null);
    }

    /**
     * A quotient of whole numbers.
     *
     * @param numerator any number
     * @param denominator any number but zero
     * @return the ratio
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Ratio of(long numerator, long denominator) {
        Check.that(denominator != 0, "denominator", denominator, "must not be zero");
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return denominator < 0 ? new Ratio(-numerator, -denominator, null) : new Ratio(numerator, denominator, null);
    }

    /**
     * A decimal, exactly.
     *
     * @param value a decimal of at most 100 digits, scaled by at most 100 places either way
     * @return the ratio
     * @throws IllegalArgumentException if the decimal is longer than that
     */
    public static Ratio of(BigDecimal value) {
        Check.notNull("value", value);
        boolean bounded = value.precision() <= MAX_BIG_DECIMAL && Math.abs((long) value.scale()) <= MAX_BIG_DECIMAL;
        Check.that(
                bounded,
                "value",
                "a decimal with " + value.precision() + " digits and scale " + value.scale(),
                "use at most " + MAX_BIG_DECIMAL + " of each");
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    private static Ratio of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger n = numerator.divide(signed);
        BigInteger d = denominator.divide(signed);
        return n.bitLength() < Long.SIZE - 1 && d.bitLength() < Long.SIZE - 1
                ? new Ratio(n.longValue(), d.longValue(), null)
                : new Ratio(0, 1, new Fraction(n, d));
    }

    /**
     * Reads the canonical text of a decimal: an optional minus, digits, and optionally a dot with more digits. Nothing
     * else: no exponent, no grouping, no comma, no blank, ASCII digits only. It never guesses.
     *
     * @param text for example {@code 287.5}; at most 19 digits, of which at most 6 are decimals
     * @return the ratio
     * @throws NumberFormatException if the text is anything else
     */
    public static Ratio parse(String text) {
        Check.notNull("text", text);
        if (!isCanonical(text)) {
            throw new NumberFormatException("text is not a canonical decimal of at most " + MAX_DIGITS
                    + " digits, of which at most " + MAX_DECIMALS + " decimals");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Reads what {@link #exactText} wrote.
     *
     * @param text the one text of a number
     * @return the number
     * @throws NumberFormatException if it is not that one text, or one part of it has more than 100 digits
     */
    public static Ratio ofExactText(String text) {
        int bar = Check.notNull("text", text).indexOf('/');
        String whole = bar < 0 ? text : text.substring(0, bar);
        String part = bar < 0 ? "1" : text.substring(bar + 1);
        if (isPlain(whole) && isPlain(part)) {
            BigDecimal denominator = new BigDecimal(part);
            if (denominator.signum() > 0) {
                Ratio ratio = of(new BigDecimal(whole)).dividedBy(of(denominator));
                if (ratio.exactText().equals(text)) {
                    return ratio;
                }
            }
        }
        throw new NumberFormatException("text is not the exact text of a number");
    }

    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        boolean bounded = text.length() > start && text.length() <= MAX_BIG_DECIMAL;
        return bounded && hasOnlyDigits(text, start, text.indexOf('.')) && !text.endsWith(".");
    }

    /**
     * The one text of this number: the shortest decimal, or where there is none, a reduced fraction such as {@code 1/3}.
     *
     * @return the text, for {@link #ofExactText}
     */
    public String exactText() {
        return isDecimal() ? toBigDecimal().toPlainString() : numerator() + "/" + denominator();
    }

    private static boolean isCanonical(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int dot = text.indexOf('.');
        int whole = (dot < 0 ? text.length() : dot) - start;
        int decimals = dot < 0 ? 0 : text.length() - dot - 1;
        boolean shaped = whole > 0 && (dot < 0 || decimals > 0) && whole <= MAX_DIGITS - decimals;
        return shaped && decimals <= MAX_DECIMALS && hasOnlyDigits(text, start, dot);
    }

    private static boolean hasOnlyDigits(String text, int start, int dot) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return any whole number
     */
    public BigInteger numerator() {
        return reduced().numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return a whole number of at least 1
     */
    public BigInteger denominator() {
        return reduced().denominator;
    }

    private Fraction reduced() {
        if (large != null) {
            return large;
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Fraction(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    private Fraction raw() {
        return large != null ? large : new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }

    /** Whether the number is two longs. */
    boolean isSmall() {
        return large == null;
    }

    /** The first long of a small number. */
    long smallNumerator() {
        return numerator;
    }

    /** The second long of a small number, above zero. */
    long smallDenominator() {
        return denominator;
    }

    /** Whether the number is a whole one from zero to a million. */
    boolean isOrdinaryWhole() {
        return large == null && denominator == 1 && numerator >= 0 && numerator <= MILLION;
    }

    /** A number out of two longs, neither of them the smallest, the second above zero. */
    static Ratio small(long numerator, long denominator) {
        return new Ratio(numerator, denominator, null);
    }

    /** Ten to a power from 0 to 18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /**
     * The sum.
     *
     * @param other the other number
     * @return this + other
     */
    public Ratio plus(Ratio other) {
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (!sumOverflows(numerator, other.numerator, sum)) {
                    return new Ratio(sum, denominator, null);
                }
            } else if (productFits(numerator, other.denominator)
                    && productFits(other.numerator, denominator)
                    && productFits(denominator, other.denominator)) {
                long left = numerator * other.denominator;
                long right = other.numerator * denominator;
                long sum = left + right;
                if (!sumOverflows(left, right, sum)) {
                    return new Ratio(sum, denominator * other.denominator, null);
                }
            }
        }
        Fraction a = raw();
        Fraction b = other.raw();
        return of(
                a.numerator.multiply(b.denominator).add(b.numerator.multiply(a.denominator)),
                a.denominator.multiply(b.denominator));
    }

    static boolean sumOverflows(long a, long b, long sum) {
        return ((a ^ sum) & (b ^ sum)) < 0 || sum == Long.MIN_VALUE;
    }

    static boolean productFits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> (Long.SIZE - 1) && low != Long.MIN_VALUE;
    }

    /**
     * The difference.
     *
     * @param other the other number
     * @return this - other
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * The number with the other sign.
     *
     * @return -this
     */
    public Ratio negated() {
        return large != null
                ? of(large.numerator.negate(), large.denominator)
                : new Ratio(-numerator, denominator, null);
    }

    /**
     * The product.
     *
     * @param other the other number
     * @return this x other
     */
    public Ratio times(Ratio other) {
        if (large == null
                && other.large == null
                && productFits(numerator, other.numerator)
                && productFits(denominator, other.denominator)) {
            return new Ratio(numerator * other.numerator, denominator * other.denominator, null);
        }
        Fraction a = raw();
        Fraction b = other.raw();
        return of(a.numerator.multiply(b.numerator), a.denominator.multiply(b.denominator));
    }

    /**
     * The product with a whole number.
     *
     * @param factor any number
     * @return this x factor
     */
    public Ratio times(long factor) {
        return times(of(factor));
    }

    /**
     * The exact quotient.
     *
     * @param divisor any number but zero
     * @return this / divisor
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Ratio dividedBy(Ratio divisor) {
        Check.that(divisor.sign() != 0, "divisor", divisor, "must not be zero");
        return times(divisor.inverse());
    }

    /**
     * The exact quotient by a whole number.
     *
     * @param divisor any number but zero
     * @return this / divisor
     * @throws IllegalArgumentException if the divisor is zero
     */
    public Ratio dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    private Ratio inverse() {
        return large != null ? of(large.denominator, large.numerator) : of(denominator, numerator);
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return large != null ? large.numerator.signum() : Long.signum(numerator);
    }

    /**
     * The smaller of two numbers: a cap.
     *
     * @param cap the other number
     * @return this, or the cap if this is above it
     */
    public Ratio atMost(Ratio cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /**
     * The larger of two numbers: a floor.
     *
     * @param floor the other number
     * @return this, or the floor if this is below it
     */
    public Ratio atLeast(Ratio floor) {
        return compareTo(floor) >= 0 ? this : floor;
    }

    /**
     * Rounds, whatever the rounding's stage; see {@link Rounding#at} for stages.
     *
     * @param rounding the scale and mode; {@link Rounding#none()} leaves the number exact
     * @return the rounded number
     */
    public Ratio round(Rounding rounding) {
        if (rounding.stage() == Rounding.Stage.NONE) {
            return this;
        }
        if (large == null && rounding.scale() < POWERS_OF_TEN.length) {
            long power = POWERS_OF_TEN[rounding.scale()];
            if (productFits(numerator, power)) {
                return new Ratio(quotient(numerator * power, denominator, rounding.mode()), power, null);
            }
        }
        Fraction raw = raw();
        BigDecimal rounded = new BigDecimal(raw.numerator)
                .divide(new BigDecimal(raw.denominator), rounding.scale(), rounding.mode());
        // not of(BigDecimal): its bounds are for numbers from outside
        return of(rounded.unscaledValue(), BigInteger.TEN.pow(rounding.scale()));
    }

    static long quotient(long dividend, long divisor, RoundingMode mode) {
        if (mode == RoundingMode.HALF_UP && (dividend | divisor) >>> ROOM_FOR_A_HALF == 0) {
            return (2 * dividend + divisor) / (2 * divisor);
        }
        long whole = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        if (rest == 0) {
            return whole;
        }
        int half = Long.compare(rest, divisor - rest);
        if (mode == RoundingMode.HALF_UP) {
            return half < 0 ? whole : whole + Long.signum(dividend);
        }
        boolean away = switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> dividend > 0;
            case FLOOR -> dividend < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && whole % 2 != 0);
            case UNNECESSARY -> throw new ArithmeticException("rounding needed");
        };
        return away ? whole + Long.signum(dividend) : whole;
    }

    /**
     * Whether the number has no part behind the dot.
     *
     * @return true for whole numbers, zero and negative ones included
     */
    public boolean isWhole() {
        return large == null ? numerator % denominator == 0 : large.denominator.equals(BigInteger.ONE);
    }

    /**
     * Whether the number ends as a decimal.
     *
     * @return false for numbers like 1/3
     */
    public boolean isDecimal() {
        if (large == null) {
            return decimals() >= 0;
        }
        BigInteger rest = denominator();
        for (BigInteger factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    /**
     * Whether the number ends as a decimal of no more than so many places.
     *
     * @param most the number of decimals, 0 to 18
     * @return true if nothing is lost when it is written with so many
     */
    public boolean endsWithin(int most) {
        Check.between("most", most, 0, POWERS_OF_TEN.length - 1);
        long power = POWERS_OF_TEN[most];
        boolean fits = large == null && productFits(numerator, power);
        return fits ? (numerator * power) % denominator == 0 : times(power).isWhole();
    }

    /** How many decimals a small number needs at most; -1 if it does not end as a decimal. */
    private int decimals() {
        int decimals = decimals(denominator);
        return decimals >= 0
                ? decimals
                : decimals(denominator / greatestCommonDivisor(Math.abs(numerator), denominator));
    }

    private static int decimals(long denominator) {
        int twos = Long.numberOfTrailingZeros(denominator);
        long rest = denominator >> twos;
        int fives = 0;
        while (rest % 5 == 0) {
            rest /= 5;
            fives++;
        }
        return rest == 1 ? Math.max(twos, fives) : -1;
    }

    /**
     * The exact decimal, without trailing zeros.
     *
     * @return the decimal, of scale zero or more
     * @throws ArithmeticException if the number does not end as a decimal: round first
     */
    public BigDecimal toBigDecimal() {
        if (large == null) {
            int decimals = decimals();
            if (decimals >= 0 && decimals < POWERS_OF_TEN.length && productFits(numerator, POWERS_OF_TEN[decimals])) {
                long unscaled = numerator * POWERS_OF_TEN[decimals] / denominator;
                while (decimals > 0 && unscaled % 10 == 0) {
                    unscaled /= 10;
                    decimals--;
                }
                return BigDecimal.valueOf(unscaled, decimals);
            }
        }
        Fraction fraction = reduced();
        BigDecimal exact = new BigDecimal(fraction.numerator).divide(new BigDecimal(fraction.denominator));
        BigDecimal stripped = exact.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The nearest decimal, for display only: half away from zero. Never compute with it.
     *
     * @param decimals the number of decimals, 0 to 18
     * @return the decimal, without trailing zeros, of scale zero or more
     */
    public BigDecimal forDisplay(int decimals) {
        Check.between("decimals", decimals, 0, POWERS_OF_TEN.length - 1);
        long power = POWERS_OF_TEN[decimals];
        if (large != null || !productFits(numerator, power)) {
            return round(Rounding.ofTotal(decimals, RoundingMode.HALF_UP)).toBigDecimal();
        }
        long unscaled = quotient(numerator * power, denominator, RoundingMode.HALF_UP);
        int scale = decimals;
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    @Override
    public Ratio value() {
        return this;
    }

    @Override
    public int compareTo(Ratio other) {
        if (large == null && other.large == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            if (productFits(numerator, other.denominator) && productFits(other.numerator, denominator)) {
                return Long.compare(numerator * other.denominator, other.numerator * denominator);
            }
        }
        Fraction a = raw();
        Fraction b = other.raw();
        return a.numerator.multiply(b.denominator).compareTo(b.numerator.multiply(a.denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return reduced().hashCode();
    }

    /**
     * The canonical text.
     *
     * @return the decimal if the number ends as one ({@code 87.5}), otherwise the fraction in lowest terms
     *     ({@code 1/3})
     */
    @Override
    public String toString() {
        return exactText();
    }

    private static Ratio[] firstWhole() {
        Ratio[] whole = new Ratio[128];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = i == 0 ? ZERO : i == 1 ? ONE : i == 100 ? HUNDRED : new Ratio(i, 1, null);
        }
        return whole;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }
}
