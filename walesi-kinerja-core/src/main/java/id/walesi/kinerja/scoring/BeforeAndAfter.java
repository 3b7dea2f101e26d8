package id.walesi.kinerja.scoring;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was measured before something was done, for example a training, and what was measured after it. It says whether
 * the indicator moved, with the counts; it never says why.
 *
 * <p>Periods that end before the first day count as before, periods that begin after the last day as after; those
 * between them are left out. Before and after each have one mean: the total of all periods by the number of their cases.
 *
 * @param before the periods before
 * @param after the periods after
 * @param leftOut the periods that touch the days of what was done
 * @param movement where the mean went
 * @param cautions what cannot be concluded, in the order of {@link Caution}; never empty
 * @term perbandingan sebelum dan sesudah
 */
public record BeforeAndAfter(
        Side before, Side after, List<Observation> leftOut, Movement movement, Set<Caution> cautions) {

    private static final ProblemCode NOTHING_BEFORE = ProblemCode.of("development.nothing-before");
    private static final ProblemCode NOTHING_AFTER = ProblemCode.of("development.nothing-after");
    private static final ProblemCode UNIT_DIFFERS = ProblemCode.of("development.unit-differs");
    private static final ProblemCode PERIODS_OVERLAP = ProblemCode.of("development.periods-overlap");

    /**
     * What was measured in a period: for one measured value, 1 case.
     *
     * @param period the period
     * @param cases how many cases, at least 1
     * @param total the sum over all cases
     * @term hasil pengamatan satu periode
     */
    public record Observation(AppraisalPeriod period, int cases, Amount total) {
        /**
         * Checks its components.
         *
         * @param period the period
         * @param cases how many cases, at least 1
         * @param total the sum over all cases
         */
        public Observation {
            Check.notNull("period", period);
            Check.that(cases > 0, "cases", cases, "an observation has at least one case");
            Check.notNull("total", total);
        }

        /**
         * The value of one case.
         *
         * @return the total by the cases, exact
         */
        public Amount mean() {
            return new Amount(total.value().dividedBy(cases), total.unit());
        }
    }

    /**
     * One side of the comparison.
     *
     * @param periods the periods, by their days
     * @param cases the sum of their cases
     * @param mean the mean of one case, exact
     * @term satu sisi perbandingan
     */
    public record Side(List<Observation> periods, int cases, Amount mean) {
        /**
         * Checks and copies its components.
         *
         * @param periods the periods, by their days
         * @param cases the sum of their cases
         * @param mean the mean of one case, exact
         */
        public Side {
            periods = Check.list("periods", periods);
            Check.notNull("mean", mean);
        }
    }

    /**
     * Where a mean went.
     *
     * @term arah perubahan
     */
    public enum Movement implements Coded {
        /** In the better direction. */
        BETTER("better"),
        /** It did not move. */
        SAME("same"),
        /** In the worse direction. */
        WORSE("worse"),
        /** It moved, and the indicator does not say which direction is better. */
        MOVED("moved");

        private final String code;

        Movement(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Why a movement does not show that what was done had an effect.
     *
     * @term batas kesimpulan
     */
    public enum Caution implements Coded {
        /** Nobody was observed to whom nothing was done: whatever else changed is in the figures, too. Always said. */
        NO_COMPARISON("no-comparison"),
        /** One side has fewer periods than the host asks for. */
        FEW_PERIODS("few-periods"),
        /** It was already going the same way before. */
        MOVED_BEFORE("moved-before"),
        /** At least one period before was as good as the worst period after. */
        RANGES_OVERLAP("ranges-overlap"),
        /** Periods with the days of what was done itself are left out. */
        PERIODS_LEFT_OUT("periods-left-out");

        private final String code;

        Caution(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks and copies its components.
     *
     * @param before the periods before
     * @param after the periods after
     * @param leftOut the periods that touch the days of what was done
     * @param movement where the mean went
     * @param cautions what cannot be concluded, in the order of {@link Caution}; never empty
     */
    public BeforeAndAfter {
        Check.notNull("before", before);
        Check.notNull("after", after);
        leftOut = Check.list("leftOut", leftOut);
        Check.notNull("movement", movement);
        cautions = Collections.unmodifiableSet(EnumSet.copyOf(Check.notNull("cautions", cautions)));
    }

    /**
     * Compares.
     *
     * @param done the days on which it was done
     * @param polarity which direction of the indicator is better
     * @param observations what was measured when, in any order
     * @param enough how many periods each side should have, at least 1
     * @return the comparison, or {@code development.nothing-before}, {@code development.nothing-after},
     *     {@code development.unit-differs} or {@code development.periods-overlap}
     */
    public static Outcome<BeforeAndAfter> compare(
            DateRange done, Polarity polarity, List<Observation> observations, int enough) {
        Check.notNull("done", done);
        Check.notNull("polarity", polarity);
        Check.that(enough > 0, "enough", enough, "each side needs at least one period");
        List<Observation> all = new ArrayList<>(Check.list("observations", observations));
        List<Problem> found = new ArrayList<>(unfit(all));
        all.sort(Comparator.comparing(each -> each.period().days().start()));
        List<Observation> earlier = all.stream()
                .filter(each -> each.period().lastDay().isBefore(done.start()))
                .toList();
        List<Observation> later = all.stream()
                .filter(each -> !each.period().days().start().isBefore(done.end()))
                .toList();
        if (earlier.isEmpty()) {
            found.add(Problem.error(NOTHING_BEFORE, "observations", Term.of("day", done.start())));
        }
        if (later.isEmpty()) {
            found.add(Problem.error(NOTHING_AFTER, "observations", Term.of("day", done.lastDay())));
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        List<Observation> between = all.stream()
                .filter(each -> !earlier.contains(each) && !later.contains(each))
                .toList();
        Side before = side(earlier);
        Side after = side(later);
        Movement movement = movement(polarity, before.mean(), after.mean());
        Set<Caution> cautions = EnumSet.of(Caution.NO_COMPARISON);
        if (Math.min(earlier.size(), later.size()) < enough) {
            cautions.add(Caution.FEW_PERIODS);
        }
        int direction = after.mean().compareWith(before.mean());
        if (movedBefore(earlier, direction)) {
            cautions.add(Caution.MOVED_BEFORE);
        }
        if (rangesOverlap(earlier, later, direction)) {
            cautions.add(Caution.RANGES_OVERLAP);
        }
        if (!between.isEmpty()) {
            cautions.add(Caution.PERIODS_LEFT_OUT);
        }
        return Outcome.of(new BeforeAndAfter(before, after, between, movement, cautions));
    }

    private static List<Problem> unfit(List<Observation> all) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            MeasurementUnit unit = all.get(i).total().unit();
            MeasurementUnit first = all.get(0).total().unit();
            if (!unit.equals(first)) {
                found.add(Problem.error(
                        UNIT_DIFFERS,
                        "observations[" + i + "].total",
                        Term.of("unit", unit.code()),
                        Term.of("expected", first.code())));
            }
            for (Observation other : all.subList(0, i)) {
                if (other.period().days().overlaps(all.get(i).period().days())) {
                    found.add(Problem.error(
                            PERIODS_OVERLAP,
                            "observations[" + i + "].period",
                            Term.of("period", all.get(i).period()),
                            Term.of("other", other.period())));
                }
            }
        }
        return found;
    }

    private static Side side(List<Observation> periods) {
        int cases = 0;
        Amount total = new Amount(Ratio.ZERO, periods.get(0).total().unit());
        for (Observation period : periods) {
            cases = Math.addExact(cases, period.cases());
            total = total.plus(period.total());
        }
        return new Side(periods, cases, new Amount(total.value().dividedBy(cases), total.unit()));
    }

    private static Movement movement(Polarity polarity, Amount before, Amount after) {
        int moved = after.compareWith(before);
        if (moved == 0) {
            return Movement.SAME;
        }
        return switch (polarity) {
            case HIGHER_IS_BETTER -> moved > 0 ? Movement.BETTER : Movement.WORSE;
            case LOWER_IS_BETTER -> moved < 0 ? Movement.BETTER : Movement.WORSE;
            case STABILIZE -> Movement.MOVED;
        };
    }

    /** From the first period before to the last one before. */
    private static boolean movedBefore(List<Observation> earlier, int direction) {
        int own = earlier.get(earlier.size() - 1)
                .mean()
                .compareWith(earlier.get(0).mean());
        return direction != 0 && Integer.signum(own) == Integer.signum(direction);
    }

    private static boolean rangesOverlap(List<Observation> earlier, List<Observation> later, int direction) {
        return earlier.stream()
                .anyMatch(one -> later.stream().anyMatch(other -> {
                    int apart = other.mean().compareWith(one.mean());
                    return direction > 0 ? apart <= 0 : apart >= 0;
                }));
    }
}
