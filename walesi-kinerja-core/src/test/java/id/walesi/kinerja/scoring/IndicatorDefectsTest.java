package id.walesi.kinerja.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.indicator.Consolidation;
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
import id.walesi.kinerja.vectors.GoldenVectors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measurement of government reports (SAKIP), row by row, and the mistakes seen with indicators. */
class IndicatorDefectsTest {

    private static final Basis BASIS = new Basis(
            new Citation(new Instrument("contoh", "Contoh", DateRange.since(LocalDate.of(2000, 1, 1))), ""),
            Standing.EXTENSION,
            Confidence.INFERRED);

    private static final Rule CAP = Rule.of("contoh/cap", BASIS, "achievement", "achievement");

    private static final AchievementMethod.Rules RULES = new AchievementMethod.Rules(
            Rule.of("contoh/achievement", BASIS, "achievement", "realization", "target"),
            Rule.of("contoh/achievement-of-zero-target", BASIS, "achievement", "realization", "worst"),
            Rule.of("contoh/floor", BASIS, "achievement", "achievement"),
            CAP);

    private static AchievementMethod method(LowerIsBetterFormula formula, Optional<Percent> cap) {
        return new AchievementMethod(formula, NegativeTargetRule.REFUSE, Optional.empty(), cap, RULES);
    }

    private static Percent achieved(
            AchievementMethod method, Polarity polarity, String target, String realized, Recorder recorder) {
        IndividualIndicator indicator = IndividualIndicator.of(
                "i", "Capaian rekaan", polarity, TargetValue.of(Amount.parse(target, MeasurementUnit.DOCUMENT)));
        return method.of(indicator, RealizedValue.of(Amount.parse(realized, MeasurementUnit.DOCUMENT)), recorder)
                .percent()
                .orElseThrow();
    }

    private static Percent lower(LowerIsBetterFormula formula, String target, String realized) {
        return achieved(
                method(formula, Optional.empty()), Polarity.LOWER_IS_BETTER, target, realized, Recorder.discarding());
    }

    static Stream<GoldenVectors.Vector> rows() {
        return GoldenVectors.read("indicators", "SAKIP-", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowOfTheReportsHoldsExactly(GoldenVectors.Vector row) {
        GoldenVectors.Values in = row.inputs();
        boolean lower = in.text("polaritas").equals("turun_baik");
        if (lower) {
            assertEquals("(2T-R)/T", in.text("rumus"));
        }
        Percent achieved = achieved(
                method(LowerIsBetterFormula.DIFFERENCE, Optional.empty()),
                lower ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER,
                in.text("target"),
                in.text("realisasi"),
                Recorder.discarding());
        assertEquals(Percent.parse(row.expected().text("capaian")), achieved);
    }

    @Test
    void I1_theTwoRivalFormulasAreNamedAndNeverMixed() {
        assertEquals(Percent.of(75), lower(LowerIsBetterFormula.DIFFERENCE, "8", "10"));
        assertEquals(Percent.of(80), lower(LowerIsBetterFormula.QUOTIENT, "8", "10"));
        assertEquals(Percent.of(150), lower(LowerIsBetterFormula.DIFFERENCE, "8", "4"));
        assertEquals(Percent.of(200), lower(LowerIsBetterFormula.QUOTIENT, "8", "4"));
        for (LowerIsBetterFormula formula : LowerIsBetterFormula.values()) {
            assertEquals(Percent.of(100), lower(formula, "8", "8"), "they agree where target and realization do");
        }
    }

    @Test
    void I2_aCapIsNamedAndSeen() {
        Recorder uncapped = Recorder.recording();
        assertEquals(
                Percent.of(200),
                achieved(
                        method(LowerIsBetterFormula.QUOTIENT, Optional.empty()),
                        Polarity.LOWER_IS_BETTER,
                        "8",
                        "4",
                        uncapped));
        assertEquals(
                List.of("contoh/achievement"),
                uncapped.trace().steps().stream().map(step -> step.rule().id()).toList());
        Recorder capped = Recorder.recording();
        assertEquals(
                Percent.of(150),
                achieved(
                        method(LowerIsBetterFormula.QUOTIENT, Optional.of(Percent.of(150))),
                        Polarity.LOWER_IS_BETTER,
                        "8",
                        "4",
                        capped));
        Step.Limited limited = assertInstanceOf(
                Step.Limited.class,
                capped.trace().steps().get(capped.trace().steps().size() - 1));
        assertEquals(CAP, limited.rule());
        assertEquals("150", limited.limit().value().toString().replaceAll("[^0-9]", ""));
    }

    @Test
    void I3_quartersOfAPercentageAreJoinedAsTheIndicatorSays() {
        List<Amount> quarters = Stream.of("60", "70", "80", "90")
                .map(value -> Amount.parse(value, MeasurementUnit.PERCENT))
                .toList();
        Amount mean = Amount.parse("75", MeasurementUnit.PERCENT);
        Amount last = Amount.parse("90", MeasurementUnit.PERCENT);
        assertEquals(Optional.of(mean), ConsolidatedValue.of(Consolidation.AVERAGE, quarters));
        assertEquals(Optional.of(last), ConsolidatedValue.of(Consolidation.TAKE_LAST_KNOWN, quarters));
        assertNotEquals(
                ConsolidatedValue.of(Consolidation.SUM, quarters),
                ConsolidatedValue.of(Consolidation.AVERAGE, quarters),
                "a sum is asked for by name");
    }
}
