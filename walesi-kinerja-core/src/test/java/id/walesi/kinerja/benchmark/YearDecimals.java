package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The weighted scheme as a careful programmer writes it with {@code BigDecimal}: scale four, half up, constants kept. */
final class YearDecimals {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CAP = BigDecimal.valueOf(120);
    private static final BigDecimal ABOVE = BigDecimal.valueOf(110);
    private static final BigDecimal MEETS = BigDecimal.valueOf(90);
    private static final BigDecimal BEHAVIOR_ABOVE = new BigDecimal("4.5");

    /** The numbers of a year as that programmer holds them. */
    record Year(
            BigDecimal[] weights,
            int[] directions,
            BigDecimal[] targets,
            BigDecimal[] realized,
            BigDecimal[] behavior,
            BigDecimal credit) {

        static Year of(YearNumbers numbers) {
            return new Year(
                    decimals(numbers.weights(), 0),
                    numbers.directions(),
                    decimals(numbers.targets()),
                    decimals(numbers.realized()),
                    decimals(numbers.behavior(), 0),
                    BigDecimal.valueOf(numbers.credit(), 3));
        }

        private static BigDecimal[] decimals(int[] numbers, int scale) {
            BigDecimal[] decimals = new BigDecimal[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                decimals[i] = BigDecimal.valueOf(numbers[i], scale);
            }
            return decimals;
        }

        private static BigDecimal[] decimals(long[] hundredths) {
            BigDecimal[] decimals = new BigDecimal[hundredths.length];
            for (int i = 0; i < hundredths.length; i++) {
                decimals[i] = BigDecimal.valueOf(hundredths[i], 2);
            }
            return decimals;
        }
    }

    /** What comes out. */
    record Judged(Predicate predicate, BigDecimal results, BigDecimal behavior, BigDecimal credit) {}

    private YearDecimals() {}

    static Judged judge(Year year) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < YearNumbers.RESULTS; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = i * YearNumbers.INDICATORS; j < (i + 1) * YearNumbers.INDICATORS; j++) {
                sum = sum.add(percent(year.directions()[j], year.targets()[j], year.realized()[j]));
            }
            total = total.add(year.weights()[i].multiply(sum.divide(THREE, 4, RoundingMode.HALF_UP)));
        }
        BigDecimal results = total.divide(HUNDRED, 4, RoundingMode.HALF_UP);
        BigDecimal marks = BigDecimal.ZERO;
        for (BigDecimal mark : year.behavior()) {
            marks = marks.add(mark);
        }
        BigDecimal behavior = marks.divide(SEVEN, 4, RoundingMode.HALF_UP);
        ExpectationRating row = results.compareTo(ABOVE) > 0
                ? ExpectationRating.ABOVE
                : results.compareTo(MEETS) >= 0 ? ExpectationRating.MEETS : ExpectationRating.BELOW;
        ExpectationRating column = behavior.compareTo(BEHAVIOR_ABOVE) >= 0
                ? ExpectationRating.ABOVE
                : behavior.compareTo(THREE) >= 0 ? ExpectationRating.MEETS : ExpectationRating.BELOW;
        return new Judged(
                RegionalScheme.MATRIX.at(row, column),
                results,
                behavior,
                year.credit().min(TEN));
    }

    private static BigDecimal percent(int direction, BigDecimal target, BigDecimal realized) {
        BigDecimal counted = direction == 0
                ? realized
                : direction == 1
                        ? TWO.multiply(target).subtract(realized)
                        : target.subtract(realized.subtract(target).abs());
        return counted.multiply(HUNDRED)
                .divide(target, 4, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(CAP);
    }

    static Sums sums(Year[] years) {
        Sums sums = new Sums();
        for (Year year : years) {
            Judged judged = judge(year);
            sums.add(
                    judged.predicate().ordinal(),
                    judged.results().unscaledValue().longValueExact(),
                    judged.behavior().unscaledValue().longValueExact(),
                    judged.credit().movePointRight(4).longValueExact());
        }
        return sums;
    }

    static Year[] many(YearNumbers[] numbers) {
        Year[] years = new Year[numbers.length];
        for (int i = 0; i < years.length; i++) {
            years[i] = Year.of(numbers[i]);
        }
        return years;
    }
}
