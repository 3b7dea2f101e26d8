package id.walesi.kinerja.weighted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.scoring.Band;
import id.walesi.kinerja.scoring.Bands;
import id.walesi.kinerja.scoring.GapRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RatingOverlayTest {

    private static final LocalDate DAY = Walesi.YEAR.lastDay();
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 9);
    private static final PersonId APPRAISER = PersonId.of("appraiser");
    private static final PolicyId NAME = new PolicyId("perbup-contoh", "overlay", 1);

    private static RatingOverlay.Builder builder() {
        return RatingOverlay.named(Walesi.enacted("overlay"))
                .workResult(Walesi.results(), Walesi.resultBands().bands(), GapRule.REFUSE)
                .workBehavior(Walesi.behavior(), Walesi.behaviorBands().bands(), GapRule.REFUSE)
                .missing(MissingPart.REFUSE);
    }

    private static RatingOverlay overlay() {
        return builder().build();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().list().stream().map(Problem::toString).toList();
    }

    private static Bands<ExpectationRating> whole(int above) {
        return Bands.onGrid(
                0,
                List.of(
                        new Band<>(Interval.closed(Ratio.of(0), Ratio.of(89)), ExpectationRating.BELOW),
                        new Band<>(Interval.closed(Ratio.of(90), Ratio.of(above - 1)), ExpectationRating.MEETS),
                        new Band<>(Interval.closed(Ratio.of(above), Ratio.of(120)), ExpectationRating.ABOVE)));
    }

    @Test
    void bothRatingsAreProposedFromTheAgencysNumbers() {
        AppraisalCase facts = Walesi.whole(31, 6, 39, 7).build(); // results 109.2857, behavior 33/7
        assertEquals(
                new RatingProposal(
                        NAME,
                        Standing.EXTENSION,
                        Confidence.INFERRED,
                        ExpectationRating.MEETS,
                        Score.parse("109.2857")),
                overlay().workResult(facts, DAY, Recorder.discarding()).orThrow());
        assertEquals(
                new RatingProposal(
                        NAME, Standing.EXTENSION, Confidence.INFERRED, ExpectationRating.ABOVE, Score.parse("4.7143")),
                overlay().workBehavior(facts, DAY, Recorder.discarding()).orThrow());
        assertEquals(NAME, overlay().enacted().value());
    }

    @Test
    void theProposalIsExplainedInBothLanguages() {
        RatingOverlay overlay = overlay();
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(overlay.provider()).build();
        Recorder recorder = Recorder.recording();
        AppraisalCase facts = Walesi.whole(31, 6, 39, 7).build();
        overlay.workResult(facts, DAY, recorder);
        overlay.workBehavior(facts, DAY, recorder);
        String indonesian =
                String.join("\n", ExplanationText.of(catalog, new Locale("id")).lines(recorder.trace()));
        String english =
                String.join("\n", ExplanationText.of(catalog, Locale.ENGLISH).lines(recorder.trace()));
        assertTrue(
                indonesian.contains(
                        "Nilai hasil kerja 109,2857 berada pada rentang 90 s.d. 110: diusulkan rating Sesuai"
                                + " ekspektasi."),
                indonesian);
        assertTrue(english.contains("The behavior score 4.7143 lies in 4.5 or more: the rating proposed is"), english);
        assertFalse((indonesian + english).contains("{"), indonesian + english);
        for (Step step : recorder.trace().steps()) {
            assertTrue(
                    catalog.sentence(step.rule().id()).isPresent(), step.rule().id());
        }
        assertEquals(List.of(), overlay.provider().policies(HostChoices.none()));
        assertTrue(overlay.provider().sentences().keySet().stream()
                .allMatch(id -> id.startsWith("perbup-contoh/overlay/")));
    }

    @Test
    void anOverlayAndASchemeOfOneInstrumentStandInOneCatalog() {
        PolicyCatalog catalog = PolicyCatalog.builder()
                .provider(overlay().provider())
                .provider(Walesi.byMatrix().build().provider())
                .build();
        assertEquals(1, catalog.policies().size());
        assertTrue(
                catalog.sentence("perbup-contoh/overlay/proposed-result-rating").isPresent());
        assertTrue(catalog.sentence("perbup-contoh/result-rating").isPresent());
    }

    @Test
    void theAppraiserAdoptsOneProposalAndDepartsFromTheOtherAndBothStandInTheTrace() {
        AppraisalCaseBuilder builder = Walesi.whole(31, 6, 39, 7);
        AppraisalCase unrated = builder.build();
        RatingProposal result =
                overlay().workResult(unrated, DAY, Recorder.discarding()).orThrow();
        RatingProposal behavior =
                overlay().workBehavior(unrated, DAY, Recorder.discarding()).orThrow();
        AppraisalCase facts = builder.workResultRating(
                        RatingDecision.adopt(result, APPRAISER, ActorRole.APPRAISER, DECIDED))
                .workBehaviorRating(RatingDecision.depart(
                                behavior,
                                ExpectationRating.BELOW,
                                APPRAISER,
                                ActorRole.APPRAISER,
                                DECIDED,
                                "pelanggaran disiplin")
                        .orThrow())
                .build();
        PolicyCatalog catalog = PolicyCatalog.builder().discover().build();
        Judged judged = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD)
                .judge(facts)
                .orThrow();
        assertEquals(EmployeePredicate.POOR, judged.verdict().predicate(), "MEETS and BELOW, not the proposed ABOVE");
        assertEquals(
                List.of(
                        "permenpanrb6-2022/evaluation",
                        "semenpanrb3-2023/head-follows-organization",
                        "permenpanrb6-2022/work-result-proposal-scheme",
                        "permenpanrb6-2022/work-result-proposal-score",
                        "permenpanrb6-2022/work-result-proposal",
                        "permenpanrb6-2022/work-result-rating",
                        "permenpanrb6-2022/work-behavior-proposal-scheme",
                        "permenpanrb6-2022/work-behavior-proposal-score",
                        "permenpanrb6-2022/work-behavior-proposal",
                        "permenpanrb6-2022/work-behavior-rating",
                        "permenpanrb6-2022/work-behavior-proposal",
                        "permenpanrb6-2022/predicate-matrix"),
                judged.trace().steps().stream().map(step -> step.rule().id()).toList());
        String text =
                String.join("\n", ExplanationText.of(catalog, Locale.ENGLISH).lines(judged));
        assertTrue(text.contains("numeric scheme perbup-contoh/overlay@1."), text);
        assertTrue(text.contains("The work result score by that scheme: 109.2857."), text);
        assertTrue(text.contains("The work behavior rating proposed was not followed"), text);
        assertTrue(text.contains("pelanggaran disiplin"), text);
        assertFalse(text.contains("The work result rating proposed was not followed"), text);
    }

    @Test
    void betweenTwoPrintedBandsTheNamedRuleDecides() {
        AppraisalCase facts = Walesi.measured(50, 50, 24, 7, 24, 7).build(); // 90
        AppraisalCase between = Walesi.measured(50, 50, 23, 7, 24, 7).build(); // (88.3334 + 90) / 2 = 89.1667
        for (GapRule gap : GapRule.values()) {
            RatingOverlay overlay =
                    builder().workResult(Walesi.results(), whole(101), gap).build();
            assertEquals(
                    ExpectationRating.MEETS,
                    overlay.workResult(facts, DAY, Recorder.discarding())
                            .orThrow()
                            .rating());
            Outcome<RatingProposal> outcome = overlay.workResult(between, DAY, Recorder.discarding());
            if (gap == GapRule.REFUSE) {
                assertEquals(List.of("error weighted.score-between-bands"), codes(outcome));
                assertEquals(
                        List.of(Term.of("policy", "perbup-contoh/overlay@1")),
                        outcome.problems().list().get(0).details());
            } else {
                assertEquals(ExpectationRating.BELOW, outcome.orThrow().rating(), gap.code());
            }
        }
    }

    @Test
    void whatIsMissingIsSaidForTheRatingAskedForAlone() {
        AppraisalCase facts = Walesi.measured(60, 40, 24, 7, 24, -1).build();
        assertEquals(
                List.of("error weighted.no-achievement at realizations[r1-down]"),
                codes(overlay().workResult(facts, DAY, Recorder.discarding())));
        assertEquals(
                7,
                codes(overlay().workBehavior(facts, DAY, Recorder.discarding())).size());
        RatingOverlay lenient = builder().missing(MissingPart.LEAVE_OUT).build();
        assertTrue(lenient.workResult(facts, DAY, Recorder.discarding()).succeeded());
    }

    @Test
    void aScoreFromOutsideThatIsMissingIsNeverMadeUp() {
        RatingOverlay overlay = builder()
                .workResult(
                        Component.outside("index", Walesi.CREDIT_LABEL, Score.of(120)), whole(101), GapRule.ROUND_FIRST)
                .missing(MissingPart.LEAVE_OUT)
                .build();
        Outcome<RatingProposal> none =
                overlay.workResult(Walesi.whole(31, 6, 39, 7).build(), DAY, Recorder.discarding());
        assertEquals(List.of("error weighted.part-missing at componentScores[index]"), codes(none));
        assertEquals(
                List.of(Term.of("component", new Part.Called("perbup-contoh/overlay", "index"))),
                none.problems().list().get(0).details());
        AppraisalCase scored = Walesi.whole(31, 6, 39, 7)
                .componentScore(ComponentScore.of("index", Score.of(101), "indeks"))
                .build();
        assertEquals(
                ExpectationRating.ABOVE,
                overlay.workResult(scored, DAY, Recorder.discarding()).orThrow().rating());
    }

    @Test
    void beforeItsDaysTheOverlayProposesNothing() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        Outcome<RatingProposal> outcome =
                overlay().workResult(Walesi.whole(31, 6, 39, 7).build(), before, Recorder.discarding());
        assertEquals(List.of("error weighted.proposal-not-in-force"), codes(outcome));
        assertEquals(
                List.of(Term.of("scheme", NAME), Term.of("day", before)),
                outcome.problems().list().get(0).details());
    }

    @Test
    void theBuilderRefusesThresholdsThatCannotBe() {
        Component results = Walesi.results();
        refuses(
                "bands of results",
                () -> builder()
                        .workResult(
                                results,
                                Bands.continuous(List.of(new Band<>(
                                        Interval.closed(Ratio.of(0), Ratio.of(119)), ExpectationRating.MEETS))),
                                GapRule.REFUSE));
        refuses(
                "bands of results",
                () -> builder()
                        .workResult(
                                results,
                                Bands.continuous(List.of(
                                        new Band<>(Interval.atMost(Ratio.of(120)), ExpectationRating.MEETS),
                                        new Band<>(Interval.above(Ratio.of(120)), ExpectationRating.ABOVE))),
                                GapRule.REFUSE));
        // ratings that fall while the score rises, or stay
        for (ExpectationRating upper : List.of(ExpectationRating.BELOW, ExpectationRating.MEETS)) {
            refuses(
                    "bands",
                    () -> builder()
                            .workResult(
                                    results,
                                    Bands.continuous(List.of(
                                            new Band<>(Interval.below(Ratio.of(100)), ExpectationRating.MEETS),
                                            new Band<>(Interval.atLeast(Ratio.of(100)), upper))),
                                    GapRule.REFUSE));
        }
        refuses(
                "workBehavior = results",
                () -> builder()
                        .workBehavior(results, Walesi.resultBands().bands(), GapRule.REFUSE)
                        .build());
        // a hole and an overlap never become bands at all
        refuses(
                "ascending",
                () -> Bands.continuous(List.of(
                        new Band<>(Interval.below(Ratio.of(90)), ExpectationRating.BELOW),
                        new Band<>(Interval.above(Ratio.of(90)), ExpectationRating.MEETS))));
        refuses(
                "ascending",
                () -> Bands.continuous(List.of(
                        new Band<>(Interval.atMost(Ratio.of(90)), ExpectationRating.BELOW),
                        new Band<>(Interval.atLeast(Ratio.of(90)), ExpectationRating.MEETS))));
    }

    private static void refuses(String start, Executable executable) {
        String message =
                assertThrows(IllegalArgumentException.class, executable).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void thereIsNoDefault() {
        names("workResult", () -> RatingOverlay.named(Walesi.enacted("o")).build());
        names(
                "workBehavior",
                () -> RatingOverlay.named(Walesi.enacted("o"))
                        .workResult(Walesi.results(), Walesi.resultBands().bands(), GapRule.REFUSE)
                        .build());
        names(
                "missing part: call missing(...) before build()",
                () -> RatingOverlay.named(Walesi.enacted("o"))
                        .workResult(Walesi.results(), Walesi.resultBands().bands(), GapRule.REFUSE)
                        .workBehavior(Walesi.behavior(), Walesi.behaviorBands().bands(), GapRule.REFUSE)
                        .build());
        names("enacted", () -> RatingOverlay.named(null));
        names("component", () -> builder().workResult(null, Walesi.resultBands().bands(), GapRule.REFUSE));
        names(
                "component",
                () -> builder().workBehavior(null, Walesi.resultBands().bands(), GapRule.REFUSE));
        names("bands", () -> builder().workResult(Walesi.results(), null, GapRule.REFUSE));
        names(
                "gap",
                () -> builder()
                        .workResult(Walesi.results(), Walesi.resultBands().bands(), null));
        names("rule", () -> builder().missing(null));
        names("day", () -> overlay().workResult(Walesi.whole().build(), null, Recorder.discarding()));
    }

    private static void names(String argument, Executable executable) {
        assertEquals(
                argument, assertThrows(NullPointerException.class, executable).getMessage());
    }

    @Test
    void theNumbersInUseAreOnlyTheAgencys() {
        // the same case under two agencies' thresholds
        AppraisalCase facts = Walesi.whole(31, 6, 39, 7).build(); // 109.2857
        Set<Integer> thresholds = Set.of(101, 110);
        for (int above : thresholds) {
            RatingOverlay overlay = builder()
                    .workResult(Walesi.results(), whole(above), GapRule.LOWER_BOUND_WINS)
                    .build();
            assertEquals(
                    above == 101 ? ExpectationRating.ABOVE : ExpectationRating.MEETS,
                    overlay.workResult(facts, DAY, Recorder.discarding())
                            .value()
                            .map(RatingProposal::rating)
                            .orElseThrow());
        }
        assertEquals(Optional.empty(), facts.workResultRating(), "a proposal decides nothing");
    }
}
