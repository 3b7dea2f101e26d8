package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The formulas against fractions worked out by hand here, and every way to have no achievement. */
class AchievementMethodProperties {

    private static final Basis BASIS = new Basis(
            new Citation(new Instrument("contoh", "Contoh", DateRange.since(LocalDate.of(2000, 1, 1))), ""),
            Standing.EXTENSION,
            Confidence.INFERRED);

    private static final AchievementMethod.Rules RULES = new AchievementMethod.Rules(
            Rule.of("contoh/achievement", BASIS, "achievement", "realization", "target"),
            Rule.of("contoh/achievement-of-zero-target", BASIS, "achievement", "realization", "worst"),
            Rule.of("contoh/floor", BASIS, "achievement", "achievement"),
            Rule.of("contoh/cap", BASIS, "achievement", "achievement"));

    private static final AchievementMethod DIFFERENCE = method(LowerIsBetterFormula.DIFFERENCE);
    private static final AchievementMethod QUOTIENT = method(LowerIsBetterFormula.QUOTIENT);
    private static final AchievementMethod MIRRORED = new AchievementMethod(
            LowerIsBetterFormula.DIFFERENCE,
            NegativeTargetRule.MIRRORED,
            Optional.of(Percent.of(0)),
            Optional.of(Percent.of(120)),
            RULES);

    private static AchievementMethod method(LowerIsBetterFormula formula) {
        return new AchievementMethod(formula, NegativeTargetRule.REFUSE, Optional.empty(), Optional.empty(), RULES);
    }

    private static Amount days(String text) {
        return Amount.parse(text, MeasurementUnit.WORKING_DAY);
    }

    private static Amount days(long value) {
        return Amount.of(value, MeasurementUnit.WORKING_DAY);
    }

    private static IndividualIndicator indicator(Polarity polarity, TargetValue target) {
        return IndividualIndicator.of("i", "measure", polarity, target);
    }

    private static Achievement achieve(AchievementMethod method, Polarity polarity, TargetValue target, Amount value) {
        return method.of(indicator(polarity, target), RealizedValue.of(value), Recorder.discarding());
    }

    /** points = 100 x numerator / denominator, compared by cross-multiplication of big integers. */
    private static void assertPoints(long numerator, long denominator, Achievement achievement) {
        Ratio points = achievement.percent().orElseThrow().value();
        assertEquals(
                BigInteger.valueOf(100 * numerator).multiply(points.denominator()),
                points.numerator().multiply(BigInteger.valueOf(denominator)));
    }

    @Property
    void higherIsBetter(@ForAll @IntRange(min = 1) int target, @ForAll @IntRange(min = 0) int realized) {
        assertPoints(
                realized,
                target,
                achieve(DIFFERENCE, Polarity.HIGHER_IS_BETTER, TargetValue.of(days(target)), days(realized)));
    }

    @Property
    void lowerIsBetterByDifference(@ForAll @IntRange(min = 1) int target, @ForAll @IntRange(min = 0) int realized) {
        assertPoints(
                2L * target - realized,
                target,
                achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, TargetValue.of(days(target)), days(realized)));
    }

    @Property
    void lowerIsBetterByQuotient(@ForAll @IntRange(min = 1) int target, @ForAll @IntRange(min = 1) int realized) {
        assertPoints(
                target,
                realized,
                achieve(QUOTIENT, Polarity.LOWER_IS_BETTER, TargetValue.of(days(target)), days(realized)));
    }

    @Property
    void rivalFormulasAgreeOnlyWhereTheTargetIsMet(
            @ForAll @IntRange(min = 1, max = 1000) int target, @ForAll @IntRange(min = 1, max = 1000) int realized) {
        TargetValue promised = TargetValue.of(days(target));
        boolean same = achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, promised, days(realized))
                .equals(achieve(QUOTIENT, Polarity.LOWER_IS_BETTER, promised, days(realized)));
        assertEquals(target == realized, same);
    }

    @Property
    void stayingCloseIsBest(@ForAll @IntRange(min = 1) int target, @ForAll @IntRange(min = 0) int realized) {
        long numerator = realized <= target ? realized : 2L * target - realized;
        assertPoints(
                numerator,
                target,
                achieve(DIFFERENCE, Polarity.STABILIZE, TargetValue.of(days(target)), days(realized)));
    }

    @Property
    void aRangeCountsFromTheBoundThatWasPassed(
            @ForAll @IntRange(min = 1, max = 500) int lowest,
            @ForAll @IntRange(min = 0, max = 500) int width,
            @ForAll @IntRange(min = 0, max = 2000) int realized) {
        int highest = lowest + width;
        TargetValue range = TargetValue.between(days(lowest), days(highest));
        int bound = realized < lowest ? lowest : realized > highest ? highest : realized;
        assertPoints(realized, bound, achieve(DIFFERENCE, Polarity.HIGHER_IS_BETTER, range, days(realized)));
        assertPoints(
                2L * bound - realized, bound, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, range, days(realized)));
    }

    @Property
    void capAndFloorHold(
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll @IntRange(min = -900, max = 900) int realized) {
        Achievement limited =
                achieve(MIRRORED, Polarity.HIGHER_IS_BETTER, TargetValue.of(days(target)), days(realized));
        if (target == 0) {
            assertEquals(new Achievement.Unknown(NoAchievement.ZERO_TARGET), limited);
            return;
        }
        long numerator = target > 0 ? realized : 2L * target - realized;
        Ratio exact = Ratio.of(100 * numerator, target);
        Ratio expected = exact.compareTo(Ratio.of(120)) > 0 ? Ratio.of(120) : exact.sign() < 0 ? Ratio.ZERO : exact;
        assertEquals(new Achievement.Reached(new Percent(expected)), limited);
    }

    @Example
    void printedAndTestedFigures() {
        TargetValue eight = TargetValue.of(days(8));
        assertPoints(50, 100, achieve(DIFFERENCE, Polarity.HIGHER_IS_BETTER, TargetValue.of(days(70)), days(35)));
        assertPoints(150, 100, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, eight, days(4)));
        assertPoints(75, 100, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, eight, days(10)));
        assertPoints(80, 100, achieve(QUOTIENT, Polarity.LOWER_IS_BETTER, eight, days(10)));
        assertPoints(90, 100, achieve(MIRRORED, Polarity.HIGHER_IS_BETTER, TargetValue.of(days(-10)), days(-11)));
        assertPoints(120, 100, achieve(MIRRORED, Polarity.HIGHER_IS_BETTER, TargetValue.of(days(-10)), days(-5)));
        TargetValue months = TargetValue.between(days(7), days(8));
        assertPoints(15, 14, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, months, days("6.5")));
        assertPoints(875, 1000, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, months, days(9)));
        IndividualIndicator noComplaint = indicator(Polarity.LOWER_IS_BETTER, TargetValue.of(days(0)));
        assertPoints(
                60,
                100,
                DIFFERENCE.of(noComplaint.withWorstValue(days(10)), RealizedValue.of(days(4)), Recorder.discarding()));
    }

    @Example
    void whatCannotBeToldSaysWhy() {
        TargetValue zero = TargetValue.of(days(0));
        TargetValue negative = TargetValue.of(days(-1));
        TargetValue eight = TargetValue.of(days(8));
        assertUnknown(NoAchievement.ZERO_TARGET, achieve(DIFFERENCE, Polarity.HIGHER_IS_BETTER, zero, days(1)));
        assertUnknown(NoAchievement.ZERO_TARGET, achieve(DIFFERENCE, Polarity.LOWER_IS_BETTER, zero, days(0)));
        assertUnknown(NoAchievement.ZERO_TARGET, achieve(DIFFERENCE, Polarity.STABILIZE, zero, days(0)));
        assertUnknown(NoAchievement.NEGATIVE_TARGET, achieve(DIFFERENCE, Polarity.HIGHER_IS_BETTER, negative, days(1)));
        assertUnknown(NoAchievement.NEGATIVE_TARGET, achieve(MIRRORED, Polarity.LOWER_IS_BETTER, negative, days(1)));
        assertUnknown(NoAchievement.ZERO_REALIZATION, achieve(QUOTIENT, Polarity.LOWER_IS_BETTER, eight, days(0)));
        assertUnknown(
                NoAchievement.NOT_MEASURED,
                of(Polarity.LOWER_IS_BETTER, eight, RealizedValue.absent(AbsenceReason.NOT_MEASURED)));
        assertUnknown(
                NoAchievement.NOT_APPLICABLE,
                of(Polarity.LOWER_IS_BETTER, eight, RealizedValue.absent(AbsenceReason.NOT_APPLICABLE)));
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertUnknown(
                NoAchievement.NOT_NUMERIC, of(Polarity.HIGHER_IS_BETTER, TargetValue.by(day), RealizedValue.on(day)));
        assertUnknown(
                NoAchievement.NOT_NUMERIC,
                of(Polarity.HIGHER_IS_BETTER, TargetValue.narrative("rapi"), RealizedValue.told("rapi")));
        assertThrows(
                IllegalArgumentException.class,
                () -> of(Polarity.HIGHER_IS_BETTER, eight, RealizedValue.of(Amount.ofRupiah(8))));
    }

    private static Achievement of(Polarity polarity, TargetValue target, RealizedValue value) {
        return DIFFERENCE.of(indicator(polarity, target), value, Recorder.discarding());
    }

    private static void assertUnknown(NoAchievement reason, Achievement achievement) {
        assertEquals(new Achievement.Unknown(reason), achievement);
        assertTrue(achievement.percent().isEmpty());
    }

    @Example
    void theStepsAreTheComputation() {
        Recorder recorder = Recorder.recording();
        MIRRORED.of(
                indicator(Polarity.HIGHER_IS_BETTER, TargetValue.ceiling(days(10))),
                RealizedValue.of(days(13)),
                recorder);
        List<Step> steps = recorder.trace().steps();
        assertEquals(
                List.of("contoh/achievement", "contoh/floor", "contoh/cap"),
                steps.stream().map(step -> step.rule().id()).toList());
        assertEquals(
                List.of("realization", "target"),
                steps.get(0).operands().stream().map(term -> term.name()).toList());
    }

    @Example
    void aTargetOfZeroHasItsOwnFormulaAndNamesTheWorstValue() {
        Recorder recorder = Recorder.recording();
        MIRRORED.of(
                indicator(Polarity.LOWER_IS_BETTER, TargetValue.of(days(0))).withWorstValue(days(10)),
                RealizedValue.of(days(3)),
                recorder);
        List<Step> steps = recorder.trace().steps();
        assertEquals(
                List.of("contoh/achievement-of-zero-target", "contoh/floor", "contoh/cap"),
                steps.stream().map(step -> step.rule().id()).toList());
        assertEquals(
                List.of(Term.of("realization", days(3)), Term.of("worst", days(10))),
                steps.get(0).operands());
    }

    @Example
    void aFloorAboveTheCapIsRefused() {
        Optional<Percent> floor = Optional.of(Percent.of(121));
        assertThrows(
                IllegalArgumentException.class,
                () -> new AchievementMethod(
                        LowerIsBetterFormula.DIFFERENCE,
                        NegativeTargetRule.REFUSE,
                        floor,
                        Optional.of(Percent.of(120)),
                        RULES));
    }
}
