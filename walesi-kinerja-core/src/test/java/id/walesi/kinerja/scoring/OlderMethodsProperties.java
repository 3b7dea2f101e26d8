package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
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
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.specimen.Fraction;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The mean, the share of a target and the use of time and money, against fractions worked out here. */
class OlderMethodsProperties {

    private static final Basis BASIS = new Basis(
            new Citation(new Instrument("contoh", "Contoh", DateRange.since(LocalDate.of(2000, 1, 1))), ""),
            Standing.EXTENSION,
            Confidence.INFERRED);

    private static final Rule RULE = Rule.of("contoh/score", BASIS, "score", "realization", "target");

    private static final EfficiencyMethod.Rules RULES = new EfficiencyMethod.Rules(
            Rule.of("contoh/efficiency", BASIS, "efficiency", "realization", "target"),
            Rule.of("contoh/within", BASIS, "score", "realization", "target"),
            Rule.of("contoh/beyond", BASIS, "score", "realization", "target"),
            Rule.of("contoh/nothing", BASIS, "score", "realization"));

    /** Other numbers than any law's. */
    private static final EfficiencyMethod METHOD =
            new EfficiencyMethod(Ratio.parse("1.5"), Percent.of(10), Score.of(60), RULES);

    private static Amount months(long number) {
        return Amount.of(number, MeasurementUnit.MONTH);
    }

    private static Fraction percent(long realization, long target) {
        return Fraction.of(100).times(Fraction.of(realization)).over(Fraction.of(target));
    }

    @Property
    void theMeanIsTheSumDividedByHowManyThereAre(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -1000, max = 1000) Integer> numbers) {
        Recorder recorder = Recorder.recording();
        List<Score> scores = numbers.stream().map(Score::of).toList();
        Score mean = ScoreMean.of(RULE, scores, recorder);
        long sum = numbers.stream().mapToLong(Integer::longValue).sum();
        assertTrue(Fraction.of(sum).over(Fraction.of(numbers.size())).is(mean.value()));
        Step step = recorder.trace().steps().get(0);
        assertEquals(numbers.size(), step.operands().size());
        assertEquals(1, recorder.trace().steps().size());
    }

    private static void assertRefused(String advice, Runnable call) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call::run);
        assertTrue(String.valueOf(refused.getMessage()).contains(advice), refused.getMessage());
    }

    @Example
    void theMeanOfNothingIsNotKnown() {
        assertRefused("the mean of nothing", () -> ScoreMean.of(RULE, List.of(), Recorder.discarding()));
    }

    @Property
    void theShareOfATargetIsNeitherCappedNorFloored(
            @ForAll @IntRange(min = -500, max = 500) int realization,
            @ForAll @IntRange(min = 1, max = 200) int target) {
        Recorder recorder = Recorder.recording();
        Score score = ShareOfTarget.of(RULE, months(target), months(realization), recorder);
        assertTrue(percent(realization, target).is(score.value()));
        assertEquals(2, recorder.trace().steps().get(0).operands().size());
    }

    @Property
    void timeAndMoneyFollowTheBranchOfTheExactEfficiency(
            @ForAll @IntRange(min = 0, max = 400) int used, @ForAll @IntRange(min = 1, max = 200) int target) {
        Recorder recorder = Recorder.recording();
        Score score = METHOD.score(months(target), months(used), recorder);
        Fraction efficiency = Fraction.of(100).minus(percent(used, target));
        assertTrue(efficiency.is(
                EfficiencyMethod.efficiency(months(target), months(used)).value()));
        boolean within = efficiency.compareTo(Fraction.of(10)) <= 0;
        Fraction rewarded = Fraction.of(150).minus(percent(used, target));
        Fraction expected = used == 0
                ? Fraction.of(0)
                : within ? rewarded : Fraction.of(60).minus(rewarded.minus(Fraction.of(100)));
        assertTrue(expected.is(score.value()), () -> score + " for " + used + " of " + target);
        List<String> rules = used == 0
                ? List.of("contoh/nothing")
                : List.of("contoh/efficiency", within ? "contoh/within" : "contoh/beyond");
        assertEquals(
                rules,
                recorder.trace().steps().stream().map(step -> step.rule().id()).toList());
    }

    @Example
    void theBranchTurnsExactlyBeyondTheLimit() {
        Recorder none = Recorder.discarding();
        assertEquals(Score.of(60), METHOD.score(months(10), months(9), none));
        assertEquals(Score.parse("99.9"), METHOD.score(months(1000), months(899), none));
    }

    @Example
    void aTargetMustBeAboveZero() {
        Recorder none = Recorder.discarding();
        for (long target : new long[] {0, -1}) {
            assertRefused("above zero", () -> EfficiencyMethod.efficiency(months(target), months(1)));
            assertRefused("above zero", () -> METHOD.score(months(target), months(0), none));
            assertRefused("above zero", () -> ShareOfTarget.of(RULE, months(target), months(1), none));
        }
    }
}
