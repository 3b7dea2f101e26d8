package id.walesi.kinerja.credit;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.specimen.Road;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Better together or not, and what the numbers cannot say. */
class CollaborationEffectTest {

    private static final DateRange LAST_YEAR = AppraisalPeriod.ofYear(2024).days();
    private static final List<MemberId> TWO = List.of(Pools.unit(1), Pools.unit(2));
    private static final List<EffectCaveat> ALWAYS = List.of(EffectCaveat.NOT_A_CAUSE, EffectCaveat.ONE_OBSERVATION);

    private static IndividualIndicator indicator(Polarity polarity) {
        return IndividualIndicator.of("km", "Jalan", polarity, TargetValue.of(Road.km(12)));
    }

    private static Baseline baseline(int unit, long km) {
        return new Baseline(Pools.unit(unit), Road.km(km), LAST_YEAR, BaselineKind.MEASURED);
    }

    private static Outcome<CollaborationEffect> effect(
            Polarity polarity, long joint, ApartReading reading, Baseline... apart) {
        return CollaborationEffect.of(
                indicator(polarity),
                Road.km(joint),
                Road.YEAR.days(),
                TWO,
                List.of(apart),
                reading,
                Pools.RULES,
                Recorder.discarding());
    }

    private static void assertEffect(
            Outcome<CollaborationEffect> outcome, long apart, long difference, String percent, EffectConclusion says) {
        CollaborationEffect effect = outcome.orThrow();
        assertEquals(Optional.of(Road.km(apart)), effect.apart());
        assertEquals(Optional.of(Road.km(difference)), effect.difference());
        assertEquals(Optional.of(Percent.parse(percent)), effect.improvement());
        assertEquals(says, effect.conclusion());
        assertEquals(ALWAYS, effect.caveats());
        assertEquals("CollaborationEffect[" + says + "]", effect.toString());
    }

    @Test
    void sumMeanAndBestAreDifferentQuestions() {
        Baseline one = baseline(1, 6);
        Baseline two = baseline(2, 2);
        assertEffect(
                effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM, one, two), 8, 2, "25", EffectConclusion.BETTER);
        assertEffect(
                effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.MEAN, one, two),
                4,
                6,
                "150",
                EffectConclusion.BETTER);
        assertEffect(
                effect(Polarity.HIGHER_IS_BETTER, 3, ApartReading.BEST, two, one),
                6,
                -3,
                "-50",
                EffectConclusion.WORSE);
        assertEffect(
                effect(Polarity.LOWER_IS_BETTER, 3, ApartReading.BEST, one, two), 2, 1, "-50", EffectConclusion.WORSE);
        assertEffect(
                effect(Polarity.LOWER_IS_BETTER, 2, ApartReading.MEAN, one, two), 4, -2, "50", EffectConclusion.BETTER);
        assertEffect(
                effect(Polarity.HIGHER_IS_BETTER, 8, ApartReading.SUM, one, two), 8, 0, "0", EffectConclusion.SAME);
    }

    @Test
    void aMissingMemberLeavesNoConclusion() {
        CollaborationEffect effect = effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM, baseline(1, 6))
                .orThrow();
        assertEquals(EffectConclusion.CANNOT_TELL, effect.conclusion());
        assertEquals(Optional.empty(), effect.apart());
        assertEquals(Optional.empty(), effect.difference());
        assertEquals(Optional.empty(), effect.improvement());
        assertEquals(Road.km(10), effect.joint());
        assertEquals(
                List.of(EffectCaveat.NOT_A_CAUSE, EffectCaveat.ONE_OBSERVATION, EffectCaveat.BASELINE_MISSING),
                effect.caveats());
        assertEquals(
                EffectConclusion.CANNOT_TELL,
                effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM)
                        .orThrow()
                        .conclusion());
    }

    @Test
    void sumsOfUnequalRunsOfDaysAreNotCompared() {
        Baseline half = new Baseline(
                Pools.unit(2), Road.km(2), AppraisalPeriod.ofSemester(2024, 1).days(), BaselineKind.ESTIMATED);
        CollaborationEffect sum = effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM, baseline(1, 6), half)
                .orThrow();
        assertEquals(EffectConclusion.CANNOT_TELL, sum.conclusion());
        assertEquals(Optional.empty(), sum.improvement());
        assertEquals(Optional.of(Road.km(2)), sum.difference());
        assertEquals(
                List.of(
                        EffectCaveat.NOT_A_CAUSE,
                        EffectCaveat.ONE_OBSERVATION,
                        EffectCaveat.BASELINE_ESTIMATED,
                        EffectCaveat.LENGTHS_DIFFER),
                sum.caveats());
        assertEquals(
                EffectConclusion.BETTER,
                effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.MEAN, baseline(1, 6), half)
                        .orThrow()
                        .conclusion());
    }

    @Test
    void twoDaysMoreOrLessAreTheSameLength() {
        for (int more : new int[] {-3, -2, 0, 2, 3}) {
            DateRange days = DateRange.ofClosed(Road.day(1, 1), Road.day(12, 31).plusDays(more));
            CollaborationEffect effect = effect(
                            Polarity.HIGHER_IS_BETTER,
                            10,
                            ApartReading.SUM,
                            new Baseline(Pools.unit(1), Road.km(1), days, BaselineKind.MEASURED),
                            baseline(2, 1))
                    .orThrow();
            assertEquals(Math.abs(more) > 2, effect.caveats().contains(EffectCaveat.LENGTHS_DIFFER), "" + more);
        }
    }

    @Test
    void anAimAtOneValueHasNoDirection() {
        CollaborationEffect effect = effect(Polarity.STABILIZE, 10, ApartReading.MEAN, baseline(1, 6), baseline(2, 2))
                .orThrow();
        assertEquals(EffectConclusion.CANNOT_TELL, effect.conclusion());
        assertEquals(Optional.empty(), effect.improvement());
        assertEquals(
                List.of(EffectCaveat.NOT_A_CAUSE, EffectCaveat.ONE_OBSERVATION, EffectCaveat.NO_DIRECTION),
                effect.caveats());
    }

    @Test
    void fromNothingThereIsADifferenceButNoPercent() {
        CollaborationEffect effect = effect(
                        Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM, baseline(1, 0), baseline(2, 0))
                .orThrow();
        assertEquals(Optional.empty(), effect.improvement());
        assertEquals(EffectConclusion.BETTER, effect.conclusion());
    }

    @Test
    void wrongBaselinesAreRefusedAllAtOnce() {
        Baseline days =
                new Baseline(Pools.unit(1), Amount.of(3, MeasurementUnit.DAY), LAST_YEAR, BaselineKind.MEASURED);
        var refused = effect(Polarity.HIGHER_IS_BETTER, 10, ApartReading.SUM, days, baseline(1, 2), baseline(9, 1));
        assertRefused(
                refused, "credit.baseline-of-other-unit", "credit.baseline-twice", "credit.baseline-of-non-member");
        assertEquals(
                List.of("apart[0].value", "apart[1]", "apart[2]"),
                refused.problems().list().stream().map(Problem::path).toList());
    }

    @Test
    void theStepsAreRecorded() {
        Recorder recorder = Recorder.recording();
        CollaborationEffect.of(
                        indicator(Polarity.HIGHER_IS_BETTER),
                        Road.km(10),
                        Road.YEAR.days(),
                        TWO,
                        List.of(baseline(1, 6), baseline(2, 2)),
                        ApartReading.SUM,
                        Pools.RULES,
                        recorder)
                .orThrow();
        assertEquals(
                List.of("credit/joint", "credit/apart", "credit/apart", "credit/apart-together", "credit/gain"),
                recorder.trace().steps().stream().map(step -> step.rule().id()).toList());
    }

    @Test
    void somebodyMustBeCompared() {
        assertEquals(
                "members = []: name whose results apart are wanted",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CollaborationEffect.of(
                                        indicator(Polarity.HIGHER_IS_BETTER),
                                        Road.km(1),
                                        LAST_YEAR,
                                        List.of(),
                                        List.of(),
                                        ApartReading.SUM,
                                        Pools.RULES,
                                        Recorder.discarding()))
                        .getMessage());
    }
}
