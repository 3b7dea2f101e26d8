package id.walesi.kinerja.regulation.pp10_1979;

import static id.walesi.kinerja.problem.Findings.assertCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.engine.Refused;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.regulation.pp10_1979.Dp3Cases.Marks;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.specimen.Specimen;
import id.walesi.kinerja.specimen.Spoken;
import id.walesi.kinerja.vectors.GoldenVectors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Dp3PolicyTest {

    private static final AppraisalEngine ENGINE =
            engine(PolicyCatalog.builder().provider(new Dp3Provider()).build());

    private static AppraisalEngine engine(PolicyCatalog catalog) {
        return AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
    }

    private static PolicyCatalog catalog(GapRule gap) {
        return PolicyCatalog.builder()
                .provider(new Dp3Provider())
                .choose(Dp3Facts.GAP_RULE, gap)
                .build();
    }

    static AppraisalEngine reading(GapRule gap) {
        return engine(catalog(gap));
    }

    private static Judged judge(Marks marks) {
        return ENGINE.judge(marks.toCase().build()).orThrow();
    }

    private static Judged lowerBound(Marks marks) {
        return reading(GapRule.LOWER_BOUND_WINS).judge(marks.toCase().build()).orThrow();
    }

    private static Dp3Element element(String name) {
        return Stream.of(Dp3Element.values())
                .filter(element -> element.label()
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '_')
                        .equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Term band(Dp3Element element, Dp3Band band) {
        return Term.of(element.code(), band);
    }

    static Stream<GoldenVectors.Vector> rows() {
        return GoldenVectors.read("dp3", "DP3-", 13).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyGoldenVectorHoldsExactly(GoldenVectors.Vector row) {
        GoldenVectors.Values in = row.inputs();
        if (row.expected().text("sebutan").equals("undefined")) {
            Marks marks = Marks.alike(in.text("nilai"));
            for (AppraisalEngine engine : List.of(ENGINE, reading(GapRule.REFUSE))) {
                assertInstanceOf(Refused.class, engine.judge(marks.toCase().build()));
            }
            assertTrue(
                    lowerBound(marks).trace().steps().stream()
                            .anyMatch(step -> step.rule().basis().standing() == Standing.INTERPRETATION),
                    "a label given all the same says that it is an interpretation");
            return;
        }
        Dp3Band expected = Predicate.labeled(Dp3Band.values(), row.expected().text("sebutan"))
                .orElseThrow();
        if (in.has("unsur")) {
            Dp3Element element = element(in.text("unsur"));
            Judged judged = judge(Marks.alike("20").with(element, in.text("nilai")));
            assertTrue(judged.verdict().components().contains(band(element, expected)), row.caseId());
        } else if (in.has("nilai")) {
            Judged judged = judge(Marks.alike(in.text("nilai")));
            assertEquals(expected, judged.verdict().predicate());
            for (Dp3Element element : Dp3Element.values()) {
                assertTrue(judged.verdict().components().contains(band(element, expected)), row.caseId());
            }
        } else {
            Marks marks = Marks.alike("0");
            for (Dp3Element element : Dp3Element.values()) {
                String name = element.label().toLowerCase(Locale.ROOT).replace(' ', '_');
                marks = marks.with(element, in.text(name));
            }
            Judged judged = judge(marks);
            assertEquals(expected, judged.verdict().predicate());
            assertEquals(
                    Optional.of(Score.parse(row.expected().text("rata_rata"))),
                    judged.verdict().score());
            assertEquals(
                    Term.of("sum", Score.parse(row.expected().text("jumlah"))),
                    judged.verdict().components().get(0));
        }
    }

    @Test
    void D1_decimalsAreKept() {
        Judged judged = judge(Marks.alike("80").with(Dp3Element.HONESTY, "80.8"));
        assertEquals(Optional.of(Score.parse("80.1")), judged.verdict().score());
    }

    @Test
    void D2_leadershipNotAssessedIsNotCountedAsZero() {
        Judged judged = judge(Marks.alike("84").without(Dp3Element.LEADERSHIP));
        assertEquals(Optional.of(Score.of(84)), judged.verdict().score());
        Step skipped = judged.trace().steps().stream()
                .filter(Step.Skipped.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(new Step.Skipped(Articles.LEADERSHIP_LEFT_OUT, "not-assessed"), skipped);
        assertEquals(Confidence.INFERRED, skipped.rule().basis().confidence());
        assertEquals(1 + 7, judged.verdict().components().size(), "the sum and seven bands");
    }

    @Test
    void D3_theDivisorIsTheNumberOfElementsAssessed() {
        Marks seven = Marks.alike("70").without(Dp3Element.LEADERSHIP).with(Dp3Element.LOYALTY, "77");
        assertEquals(Optional.of(Score.of(71)), judge(seven).verdict().score());
        Marks eight = Marks.alike("70").with(Dp3Element.LOYALTY, "78");
        assertEquals(Optional.of(Score.of(71)), judge(eight).verdict().score());
    }

    @Test
    void D4_noLabelIsCarriedOverFromAnotherElement() {
        Judged judged = lowerBound(Marks.alike("95").with(Dp3Element.WORK_ACHIEVEMENT, "50.5"));
        assertTrue(judged.verdict().components().contains(band(Dp3Element.WORK_ACHIEVEMENT, Dp3Band.POOR)));
        assertTrue(judged.verdict().components().contains(band(Dp3Element.RESPONSIBILITY, Dp3Band.VERY_GOOD)));
    }

    @Test
    void D5_fiftyOneIsNotTheLowestBand() {
        assertEquals(Dp3Band.FAIR, judge(Marks.alike("51")).verdict().predicate());
        assertEquals(Dp3Band.POOR, judge(Marks.alike("50")).verdict().predicate());
    }

    @Test
    void aHostChoosesWhatHappensBetweenTwoBands() {
        Marks marks = Marks.alike("90.5");
        assertEquals(Dp3Band.GOOD, lowerBound(marks).verdict().predicate());
        Judged rounded =
                reading(GapRule.ROUND_FIRST).judge(marks.toCase().build()).orThrow();
        assertEquals(Dp3Band.VERY_GOOD, rounded.verdict().predicate());
        assertEquals(Optional.of(Score.parse("90.5")), rounded.verdict().score(), "the mean itself stays exact");
        assertEquals(
                Optional.of(Score.parse("90.5")), lowerBound(marks).verdict().score());
    }

    @Test
    void withoutTheHostsChoiceOnlyWhatFallsBetweenTwoBandsIsRefused() {
        Problems problems = ENGINE.judge(Marks.alike("80")
                        .with(Dp3Element.LOYALTY, "90.5")
                        .with(Dp3Element.HONESTY, "75.5")
                        .toCase()
                        .build())
                .problems();
        assertCodes(problems, "policy.choice-missing", "policy.choice-missing");
        assertEquals(
                List.of(
                        Dp3Facts.mark(Dp3Element.LOYALTY).path(),
                        Dp3Facts.mark(Dp3Element.HONESTY).path()),
                problems.list().stream().map(Problem::path).toList());
        assertEquals(
                List.of(Term.of("parameter", "pp10-1979/gap-rule")),
                problems.list().get(0).details());
        // each mark has a band, the mean of 90.5 has none
        Problems mean = ENGINE.judge(Marks.alike("90")
                        .with(Dp3Element.LOYALTY, "94")
                        .toCase()
                        .build())
                .problems();
        assertCodes(mean, "policy.choice-missing");
        assertEquals("", mean.list().get(0).path());
        assertEquals(Dp3Band.GOOD, judge(Marks.alike("90")).verdict().predicate());
        assertEquals(
                Dp3Band.VERY_GOOD,
                judge(Marks.alike("92").with(Dp3Element.LOYALTY, "91"))
                        .verdict()
                        .predicate(),
                "91.875 lies in a band");
    }

    @Test
    void everyRuleSaysItselfInBothLanguagesWhateverTheHostChose() {
        Marks marks = Marks.alike("90.5").with(Dp3Element.HONESTY, "80").without(Dp3Element.LEADERSHIP);
        for (GapRule gap : List.of(GapRule.LOWER_BOUND_WINS, GapRule.ROUND_FIRST)) {
            Judged judged = reading(gap).judge(marks.toCase().build()).orThrow();
            Spoken.assertSpoken(catalog(gap), judged);
            boolean rounds = gap == GapRule.ROUND_FIRST;
            assertEquals(rounds, applies(judged, Articles.GAP_ROUNDED));
            assertEquals(!rounds, applies(judged, Articles.GAP_LOWER_BOUND));
        }
    }

    private static boolean applies(Judged judged, Rule rule) {
        return judged.trace().steps().stream().anyMatch(step -> step.rule().equals(rule));
    }

    @Test
    void aRefusedGapIsFoundInEachMarkAndInTheMean() {
        AppraisalEngine strict = reading(GapRule.REFUSE);
        assertCodes(
                strict.judge(Marks.alike("80")
                                .with(Dp3Element.LOYALTY, "90.5")
                                .with(Dp3Element.HONESTY, "75.5")
                                .toCase()
                                .build())
                        .problems(),
                "appraisal.dp3-between-bands",
                "appraisal.dp3-between-bands");
        assertCodes(
                strict.judge(Marks.alike("90")
                                .with(Dp3Element.LOYALTY, "94")
                                .toCase()
                                .build())
                        .problems(),
                "appraisal.dp3-between-bands");
        assertEquals(
                Dp3Band.GOOD,
                strict.judge(Marks.alike("90").toCase().build())
                        .orThrow()
                        .verdict()
                        .predicate());
    }

    @Test
    void everyMarkThatIsMissingOrImpossibleIsFound() {
        assertCodes(
                ENGINE.judge(Marks.alike("80")
                                .without(Dp3Element.LOYALTY)
                                .without(Dp3Element.LEADERSHIP)
                                .with(Dp3Element.INITIATIVE, "100.1")
                                .with(Dp3Element.HONESTY, "-0.1")
                                .toCase()
                                .build())
                        .problems(),
                "appraisal.dp3-mark-missing",
                "appraisal.dp3-mark-out-of-range",
                "appraisal.dp3-mark-out-of-range");
    }

    @Test
    void theLawGovernsCivilServantsByTheYearUntilTheEndOf2013() {
        assertEquals(
                Dp3Band.GOOD,
                ENGINE.judge(with(Specimen.empty(AppraisalPeriod.ofYear(2013))))
                        .orThrow()
                        .verdict()
                        .predicate());
        for (AppraisalResult refused : List.of(
                ENGINE.judge(with(Specimen.empty(AppraisalPeriod.ofYear(2014)))),
                ENGINE.judge(with(Specimen.empty(AppraisalPeriod.ofSemester(2012, 1)))),
                ENGINE.judge(with(Specimen.empty(EmploymentStatus.CPNS, Dp3Cases.YEAR))))) {
            assertCodes(refused.problems(), "policy.none-in-force");
        }
        assertEquals(Standing.INTERPRETATION, Articles.POLICY.basis().standing(), "the first day is our reading");
    }

    private static AppraisalCase with(AppraisalCaseBuilder builder) {
        Marks.alike("80").addTo(builder);
        return builder.build();
    }
}
