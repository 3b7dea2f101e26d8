package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.BehaviorScores;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.Layer;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.quantity.Weight;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.LowerIsBetterFormula;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WeightedPolicyTest {

    private static final LocalDate DAY = Walesi.YEAR.lastDay();

    private static WeightedPolicy.Builder byBands(MissingPart missing) {
        return WeightedPolicy.named(Walesi.enacted("bands"), Walesi.scope(Layer.AGENCY))
                .component(Component.results(LowerIsBetterFormula.DIFFERENCE, Percent.of(100)), Weight.of(70))
                .component(Component.outside("discipline", Walesi.CREDIT_LABEL, Score.of(100)), Weight.of(30))
                .missing(missing)
                .bands(Walesi.wholeBands(100), GapRule.ROUND_FIRST);
    }

    private static Judged judged(WeightedPolicy policy, AppraisalCase facts) {
        return judge(policy, facts).orThrow();
    }

    private static AppraisalResult judge(WeightedPolicy policy, AppraisalCase facts) {
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(policy.provider()).build();
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD).judge(facts, policy.id());
    }

    private static List<String> codes(WeightedPolicy policy, AppraisalCase facts) {
        return policy.admit(facts, DAY).list().stream().map(Problem::toString).toList();
    }

    @Test
    void resultsAndBehaviorMeetInTheMatrixAndTheCreditStandsBeside() {
        // r0: 31/30 = 103.3333 %, (14-6)/7 = 114.2857 %, mean 108.8095; r1: 36/30 = 120 (cap), 100: 110; weights 60, 40
        Judged judged =
                judged(Walesi.byMatrix().build(), Walesi.whole(31, 6, 39, 7).build());
        assertEquals(EmployeePredicate.GOOD, judged.verdict().predicate());
        assertEquals(Optional.of(Score.parse("109.2857")), judged.verdict().score());
        assertEquals(
                List.of(
                        Term.of("results", Score.parse("109.2857")),
                        Term.of("behavior", Score.parse("4.7143")),
                        Term.of("credit", Score.of(10))),
                judged.verdict().components());
        Judged better =
                judged(Walesi.byMatrix().build(), Walesi.whole(39, 6, 39, 6).build());
        assertEquals(EmployeePredicate.VERY_GOOD, better.verdict().predicate());
    }

    @Test
    void theTotalFallsIntoABand() {
        AppraisalCase facts = Walesi.measured(0, 0, 24, 7, 24, 7)
                .componentScore(ComponentScore.of("discipline", Score.of(80), "absensi"))
                .build();
        // 0.7 x 90 + 0.3 x 80 = 87
        Judged judged = judged(byBands(MissingPart.REFUSE).build(), facts);
        assertEquals(Optional.of(Score.of(87)), judged.verdict().score());
        assertEquals(EmployeePredicate.GOOD, judged.verdict().predicate());
    }

    @Test
    void betweenTwoPrintedBandsTheNamedRuleDecides() {
        AppraisalCase facts = Walesi.measured(0, 0, 24, 7, 24, 7)
                .componentScore(ComponentScore.of("discipline", Score.parse("88.5"), "absensi"))
                .build(); // 63 + 26.55 = 89.55
        assertEquals(
                EmployeePredicate.VERY_GOOD,
                judged(byBands(MissingPart.REFUSE).build(), facts).verdict().predicate());
        WeightedPolicy lower = byBands(MissingPart.REFUSE)
                .bands(Walesi.wholeBands(100), GapRule.LOWER_BOUND_WINS)
                .build();
        assertEquals(EmployeePredicate.GOOD, judged(lower, facts).verdict().predicate());
        WeightedPolicy strict = byBands(MissingPart.REFUSE)
                .bands(Walesi.wholeBands(100), GapRule.REFUSE)
                .build();
        assertEquals(List.of("error weighted.score-between-bands"), codes(strict, facts));
    }

    @Test
    void aMissingPartIsRefusedLeftOutOrZeroAsTheSchemeSays() {
        AppraisalCase facts = Walesi.measured(0, 0, 24, 7, 24, -1).build();
        assertEquals(
                List.of(
                        "error weighted.no-achievement at realizations[r1-down]",
                        "error weighted.part-missing at componentScores[discipline]"),
                codes(byBands(MissingPart.REFUSE).build(), facts));
        // left out: (90 + 80) / 2 = 85, alone
        assertEquals(
                Optional.of(Score.of(85)),
                judged(byBands(MissingPart.LEAVE_OUT).build(), facts).verdict().score());
        // zero: (90 + 40) / 2 = 65; 0.7 x 65 = 45.5
        assertEquals(
                Optional.of(Score.parse("45.5")),
                judged(byBands(MissingPart.COUNT_AS_ZERO).build(), facts)
                        .verdict()
                        .score());
    }

    @Test
    void theExplanationOfATotalNamesNoWeightThatWasNotUsed() {
        WeightedPolicy policy = byBands(MissingPart.LEAVE_OUT).build();
        List<String> whole = lines(
                policy,
                Walesi.measured(0, 0, 24, 7, 24, 7)
                        .componentScore(ComponentScore.of("discipline", Score.of(80), "absensi"))
                        .build());
        assertTrue(
                whole.contains("Nilai total menurut bobot (hasil kerja 70, kredit kolaborasi 30): 87."),
                whole::toString);
        List<String> rest = lines(policy, Walesi.measured(0, 0, 24, 7, 24, 7).build());
        assertTrue(rest.contains("Nilai total menurut bobot komponen yang ada nilainya: 90."), rest::toString);
        assertTrue(
                rest.contains("Bobot kredit kolaborasi (30) tidak dipakai; bobot komponen lain menanggung seluruh nilai"
                        + " total."),
                rest::toString);
        assertFalse(String.join(" ", rest).contains("hasil kerja 70"), rest::toString);
    }

    private static List<String> lines(WeightedPolicy policy, AppraisalCase facts) {
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(policy.provider()).build();
        return ExplanationText.of(catalog, Locale.forLanguageTag("id")).lines(judged(policy, facts)).stream()
                .map(line -> line.strip().replaceFirst("^\\d+\\. ", ""))
                .toList();
    }

    @Test
    void nothingAtAllIsNeverAScoreUnlessTheSchemeSaysZero() {
        AppraisalCase facts = Walesi.measured(0, 0).build();
        assertEquals(
                List.of(
                        "error weighted.part-missing at realizations",
                        "error weighted.part-missing at componentScores[discipline]"),
                codes(byBands(MissingPart.LEAVE_OUT).build(), facts));
        assertEquals(
                Optional.of(Score.of(0)),
                judged(byBands(MissingPart.COUNT_AS_ZERO).build(), facts)
                        .verdict()
                        .score());
    }

    @Test
    void everyFindingComesAtOnce() {
        AppraisalCase facts = Walesi.measured(60, 30, 24, 7, 24, 7)
                .extra(BehaviorScores.KEY, Walesi.scores(5, 6, 4, -1, 4, 5, 5))
                .build();
        assertEquals(
                List.of(
                        "error target.weights-do-not-sum at plan.workResults",
                        "error weighted.behavior-out-of-scale at extras[semenpanrb20-2021][behavior-scores].scores[accountable]",
                        "error weighted.part-missing at extras[semenpanrb20-2021][behavior-scores].scores[harmonious]",
                        "error weighted.part-missing at componentScores[credit]"),
                codes(Walesi.byMatrix().build(), facts));
    }

    @Test
    void theExplanationNamesEveryComponentInBothLanguages() {
        WeightedPolicy policy = Walesi.byMatrix().build();
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(policy.provider()).build();
        Judged judged = judged(policy, Walesi.whole(31, 6, 39, 7).build());
        String indonesian = String.join(
                "\n", ExplanationText.of(catalog, Locale.forLanguageTag("id")).lines(judged));
        String english =
                String.join("\n", ExplanationText.of(catalog, Locale.ENGLISH).lines(judged));
        assertTrue(indonesian.contains("Nilai hasil kerja, rata-rata menurut bobot: 109,2857."), indonesian);
        assertTrue(indonesian.contains("Batas atas kredit kolaborasi 10: 10."), indonesian);
        for (CoreValue value : CoreValue.values()) {
            assertTrue(indonesian.contains("Nilai dasar " + value.label() + ": "), indonesian);
            assertTrue(english.contains("Core value " + value.label() + ": "), english);
        }
        assertTrue(english.contains("The behavior score 4.7143 lies in 4.5 or more"), english);
        assertFalse((indonesian + english).contains("{"), indonesian + english);
    }

    @Test
    void aPlainTotalIsRoundedAndLimitedAsTold() {
        AppraisalCase facts = Walesi.measured(0, 0, 10, 7, 24, 7)
                .componentScore(ComponentScore.of("discipline", Score.of(100), "absensi"))
                .build(); // results (66.666.. + 90) / 2 = 78.333..; 0.7 x that + 30 = 84.8333..
        Rounding two = Rounding.ofTotal(2, RoundingMode.HALF_UP);
        assertEquals(
                Optional.of(Score.parse("84.83")),
                judged(byBands(MissingPart.REFUSE).rounding(two).build(), facts)
                        .verdict()
                        .score());
        WeightedPolicy capped = byBands(MissingPart.REFUSE)
                .limits(Score.of(0), Score.of(80))
                .bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.below(Ratio.of(80)), EmployeePredicate.POOR),
                                new Band<>(Interval.atLeast(Ratio.of(80)), EmployeePredicate.GOOD))),
                        GapRule.REFUSE)
                .build();
        assertEquals(Optional.of(Score.of(80)), judged(capped, facts).verdict().score());
        WeightedPolicy raised = byBands(MissingPart.REFUSE)
                .limits(Score.of(90), Score.of(100))
                .bands(
                        Bands.continuous(List.of(
                                new Band<>(Interval.closed(Ratio.of(90), Ratio.of(100)), EmployeePredicate.VERY_GOOD))),
                        GapRule.REFUSE)
                .build();
        assertEquals(Optional.of(Score.of(90)), judged(raised, facts).verdict().score());
    }

    @Test
    void theBuilderRefusesEveryFaultItCanSee() {
        refuses(
                "components",
                () -> WeightedPolicy.named(Walesi.enacted("e"), Walesi.scope(Layer.UNIT))
                        .missing(MissingPart.REFUSE)
                        .bands(Walesi.wholeBands(100), GapRule.REFUSE)
                        .build());
        refuses("component = credit", () -> Walesi.byMatrix().component(Walesi.credit(), Weight.of(1)));
        refuses(
                "bands",
                () -> byBands(MissingPart.REFUSE)
                        .bands(Walesi.wholeBands(99), GapRule.REFUSE)
                        .build());
        refuses(
                "bands",
                () -> byBands(MissingPart.REFUSE)
                        .limits(Score.of(60), Score.of(100))
                        .build());
        refuses(
                "bands",
                () -> byBands(MissingPart.REFUSE)
                        .limits(Score.of(0), Score.of(89))
                        .build());
        refuses(
                "component = behavior",
                () -> WeightedPolicy.named(Walesi.enacted("e"), Walesi.scope(Layer.UNIT))
                        .component(Walesi.results(), Weight.of(1))
                        .missing(MissingPart.REFUSE)
                        .matrix(Walesi.matrix(), Walesi.resultBands(), Walesi.behaviorBands())
                        .build());
        refuses(
                "components",
                () -> WeightedPolicy.named(Walesi.enacted("e"), Walesi.scope(Layer.UNIT))
                        .component(Walesi.results(), Weight.ZERO)
                        .missing(MissingPart.REFUSE)
                        .bands(Walesi.wholeBands(120), GapRule.REFUSE)
                        .build());
        refuses("lowest", () -> byBands(MissingPart.REFUSE).limits(Score.of(1), Score.of(1)));
        refuses("floor", () -> Component.outside("x", Walesi.CREDIT_LABEL, Score.of(0)));
        refuses("floor", () -> Component.results(LowerIsBetterFormula.QUOTIENT, Percent.of(0)));
        WeightedPolicy.Builder silent = WeightedPolicy.named(Walesi.enacted("e"), Walesi.scope(Layer.UNIT))
                .component(Walesi.results(), Weight.of(1));
        assertEquals(
                "missing part: call missing(...) before build()",
                assertThrows(NullPointerException.class, silent::build).getMessage());
        assertEquals(
                "way to the predicate: call bands(...) or matrix(...) before build()",
                assertThrows(NullPointerException.class, silent.missing(MissingPart.REFUSE)::build)
                        .getMessage());
    }

    private static void refuses(String start, Executable executable) {
        String message =
                assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void aLowerLayerChangesOnlyWhatItMay() {
        WeightedPolicy higher = byBands(MissingPart.REFUSE)
                .lettingLowerLayersChange(Setting.MISSING_PART, Setting.ROUNDING)
                .build();
        WeightedPolicy lower = higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.UNIT))
                .missing(MissingPart.LEAVE_OUT)
                .rounding(Rounding.ofTotal(0, RoundingMode.DOWN))
                .lettingLowerLayersChange(Setting.ROUNDING)
                .build();
        AppraisalCase facts = Walesi.measured(0, 0, 24, 7, 25, 7).build(); // (90 + 91.666..) / 2 = 90.8333..
        assertEquals(Optional.of(Score.of(90)), judged(lower, facts).verdict().score());
        assertFalse(codes(higher, facts).isEmpty(), "the higher scheme is as before");
        WeightedPolicy.Builder builder = higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.UNIT));
        refuses("setting = OUTCOME", () -> builder.bands(Walesi.wholeBands(100), GapRule.REFUSE));
        refuses(
                "setting = OUTCOME",
                () -> builder.matrix(Walesi.matrix(), Walesi.resultBands(), Walesi.behaviorBands()));
        refuses("setting = COMPONENTS", () -> builder.component(Walesi.credit(), Weight.of(1)));
        refuses("setting = LIMITS", () -> builder.limits(Score.of(0), Score.of(100)));
        refuses("settings = LIMITS", () -> builder.lettingLowerLayersChange(Setting.LIMITS));
        refuses("scope", () -> higher.refined(Walesi.enacted("lower"), Walesi.scope(Layer.AGENCY)));
    }

    @Test
    void aBuilderUsedAgainLeavesTheSchemeItBuiltAlone() {
        WeightedPolicy.Builder builder = byBands(MissingPart.LEAVE_OUT);
        WeightedPolicy policy = builder.build();
        builder.component(Walesi.behavior(), Weight.of(50)).rounding(Rounding.ofTotal(0, RoundingMode.UP));
        AppraisalCase facts = Walesi.measured(0, 0, 24, 7, 24, -1).build();
        assertEquals(
                Optional.of(Score.of(85)),
                policy.judge(facts, DAY, Recorder.discarding()).score());
    }
}
