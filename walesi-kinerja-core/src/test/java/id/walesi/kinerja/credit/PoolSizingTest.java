package id.walesi.kinerja.credit;

import static id.walesi.kinerja.problem.Findings.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.walesi.kinerja.collaboration.JointProgram;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import id.walesi.kinerja.specimen.Road;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pool is as large as the shared achievement says, and no other number plays a part. */
class PoolSizingTest {

    private static final PoolSizing SIZING = new PoolSizing(
            Score.of(60), LowerIsBetterFormula.DIFFERENCE, Percent.of(110), Rounding.ofTotal(1, RoundingMode.HALF_UP));

    private static final JointProgram PROGRAM = Road.builder(2)
            .target(IndividualIndicator.of(
                    "days", "Lama izin", Polarity.LOWER_IS_BETTER, TargetValue.of(Amount.of(10, MeasurementUnit.DAY))))
            .target(IndividualIndicator.of(
                    "moist",
                    "Kadar air",
                    Polarity.STABILIZE,
                    TargetValue.between(Amount.of(3, MeasurementUnit.PERCENT), Amount.of(5, MeasurementUnit.PERCENT))))
            .build();

    private static Map<IndicatorId, RealizedValue> shared(long km, long days, long moist) {
        Map<IndicatorId, RealizedValue> shared = new HashMap<>();
        shared.put(IndicatorId.of("km"), RealizedValue.of(Road.km(km)));
        shared.put(IndicatorId.of("days"), RealizedValue.of(Amount.of(days, MeasurementUnit.DAY)));
        shared.put(IndicatorId.of("moist"), RealizedValue.of(Amount.of(moist, MeasurementUnit.PERCENT)));
        return shared;
    }

    private static Score size(Map<IndicatorId, RealizedValue> shared) {
        return SIZING.size(PROGRAM, shared, Pools.RULES, Recorder.discarding()).orThrow();
    }

    @Test
    void thePoolIsTheFullPoolTimesTheMeanAchievement() {
        assertEquals(Score.of(60), size(shared(12, 10, 4)));
        // 9/12 = 75 %, 2 - 11/10 = 90 %, 100 %: mean 88.33 %, of 60 = 53
        assertEquals(Score.of(53), size(shared(9, 11, 4)));
        // capped at 110 %: (110 + 110 + 100) / 3 % of 60 = 64
        assertEquals(Score.of(64), size(shared(24, 5, 4)));
        // floored at 0 %: (0 + 0 + 100) / 3 % of 60 = 20
        assertEquals(Score.of(20), size(shared(0, 30, 4)));
        // 10/12 = 83.33 %: (83.33 + 100 + 100) / 3 % of 60 = 56.666..., rounded once at the end
        assertEquals(Score.parse("56.7"), size(shared(10, 10, 4)));
    }

    @Test
    void eachStepIsRecorded() {
        Recorder recorder = Recorder.recording();
        SIZING.size(PROGRAM, shared(9, 11, 4), Pools.RULES, recorder).orThrow();
        assertEquals(
                List.of(
                        "target",
                        "target-value",
                        "realization",
                        "achievement",
                        "achievement-floor",
                        "achievement-cap",
                        "target",
                        "target-value",
                        "realization",
                        "achievement",
                        "achievement-floor",
                        "achievement-cap",
                        "target",
                        "target-value",
                        "target-value",
                        "realization",
                        "achievement",
                        "achievement-floor",
                        "achievement-cap",
                        "shared-achievement",
                        "full-pool",
                        "exact-pool",
                        "rounded-pool"),
                recorder.trace().steps().stream()
                        .map(step -> step.rule().id().substring("credit/".length()))
                        .toList());
    }

    @Test
    void theWorstValueOfAZeroTargetIsNoTarget() {
        JointProgram program = Road.builder(2)
                .target(IndividualIndicator.of(
                                "late",
                                "Keterlambatan",
                                Polarity.LOWER_IS_BETTER,
                                TargetValue.of(Amount.of(0, MeasurementUnit.DAY)))
                        .withWorstValue(Amount.of(10, MeasurementUnit.DAY)))
                .build();
        Map<IndicatorId, RealizedValue> shared = shared(12, 10, 4);
        shared.put(IndicatorId.of("late"), RealizedValue.of(Amount.of(3, MeasurementUnit.DAY)));
        Recorder recorder = Recorder.recording();
        // (100 + 70) / 2 % of 60
        assertEquals(
                Score.of(51),
                SIZING.size(program, shared, Pools.RULES, recorder).orThrow());
        assertEquals(
                List.of(
                        "target",
                        "target-value",
                        "worst-value",
                        "realization",
                        "achievement-of-zero-target",
                        "achievement-floor",
                        "achievement-cap"),
                recorder.trace().steps().stream()
                        .map(step -> step.rule().id().substring("credit/".length()))
                        .skip(6)
                        .limit(7)
                        .toList());
    }

    @Test
    void aTargetWithoutAchievementIsSaidWithItsReason() {
        Map<IndicatorId, RealizedValue> shared = new HashMap<>();
        shared.put(IndicatorId.of("days"), RealizedValue.of(Road.km(3)));
        shared.put(IndicatorId.of("moist"), RealizedValue.absent(AbsenceReason.NOT_MEASURED));
        var refused = SIZING.size(PROGRAM, shared, Pools.RULES, Recorder.discarding());
        assertRefused(
                refused,
                "credit.shared-realization-missing",
                "credit.shared-realization-of-other-kind",
                "credit.no-shared-achievement");
        assertEquals(
                List.of("targets[0]", "targets[1]", "targets[2]"),
                refused.problems().list().stream().map(Problem::path).toList());
    }

    @Test
    void aSizingSaysHowItRounds() {
        assertRefusedArgument("rounding = ", Score.of(1), Percent.of(1), Rounding.none());
        assertRefusedArgument("full = -1: a pool is zero or more", Score.of(-1), Percent.of(1), SIZING.rounding());
        assertRefusedArgument("cap = 0 %: a cap is more than zero", Score.of(1), Percent.of(0), SIZING.rounding());
        assertEquals(
                Score.of(0),
                new PoolSizing(Score.of(0), LowerIsBetterFormula.QUOTIENT, Percent.of(100), SIZING.rounding())
                        .size(PROGRAM, shared(9, 11, 4), Pools.RULES, Recorder.discarding())
                        .orThrow());
    }

    private static void assertRefusedArgument(String message, Score full, Percent cap, Rounding rounding) {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> new PoolSizing(full, LowerIsBetterFormula.DIFFERENCE, cap, rounding));
        assertEquals(message, refused.getMessage().substring(0, message.length()));
    }
}
