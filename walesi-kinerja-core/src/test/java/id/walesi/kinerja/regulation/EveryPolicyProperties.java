package id.walesi.kinerja.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Instrument;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.OrganizationPredicate;
import id.walesi.kinerja.rating.OrganizationRatingMapping;
import id.walesi.kinerja.regulation.pp10_1979.Dp3Cases;
import id.walesi.kinerja.regulation.pp46_2011.Pp46Cases;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.NumericCases;
import id.walesi.kinerja.specimen.Specimen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that each policy found on the path keeps, whatever the case. */
public class EveryPolicyProperties {

    /** All laws, with choices for those that need them. */
    public static final PolicyCatalog CATALOG = chosen().build();

    static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    private static final List<PolicyId> IDS =
            CATALOG.policies().stream().map(AppraisalPolicy::id).toList();

    /** The laws on the path with the choices, to add others to. */
    static PolicyCatalog.Builder chosen() {
        return NumericCases.choose(PolicyCatalog.builder())
                .discover()
                .choose(OrganizationRatingMapping.PARAMETER, OrganizationRatingMapping.naturalReading())
                .choose(Dp3Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                .choose(Pp46Facts.CREATIVE_WORKS_RULE, CreativeWorksRule.ADD);
    }

    @Provide
    Arbitrary<AppraisalCase> cases() {
        return generated();
    }

    /** Cases that reach every law. */
    public static Arbitrary<AppraisalCase> generated() {
        return makers().map(maker -> maker.apply(List.of()));
    }

    /** The same case with whatever scores came about outside of it. */
    @Provide
    static Arbitrary<Function<List<ComponentScore>, AppraisalCase>> makers() {
        return Combinators.combine(
                        Arbitraries.of(EmploymentStatus.class),
                        periods(),
                        Arbitraries.of(ExpectationRating.class).injectNull(0.1),
                        Arbitraries.of(ExpectationRating.class).injectNull(0.1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(OrganizationPredicate.class).injectNull(0.1),
                        Arbitraries.of("", "alasan {result} %s", "\u202Ebaris\nlain"),
                        lawFacts())
                .as((status, period, result, behavior, head, organization, reason, lawFacts) -> components ->
                        build(status, period, result, behavior, head, organization, reason, lawFacts, components));
    }

    /** What the laws before 2022 ask for; no other law reads it. */
    private interface LawFacts {
        void fill(AppraisalCaseBuilder builder, AppraisalPeriod period, boolean head);
    }

    private static Arbitrary<LawFacts> lawFacts() {
        Arbitrary<LawFacts> older = Combinators.combine(Dp3Cases.valid(), Pp46Cases.valid())
                .as((marks, year) -> (builder, period, head) -> {
                    marks.addTo(builder);
                    year.addTo(builder, period);
                });
        Arbitrary<LawFacts> newer = Arbitraries.integers()
                .between(0, 10_000)
                .map(seed -> (builder, period, head) -> NumericCases.fill(builder, period, head, seed));
        return Arbitraries.oneOf(older, newer);
    }

    private static Arbitrary<AppraisalPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2010, 2028);
        return Arbitraries.oneOf(
                Arbitraries.of(NumericCases.YEAR, NumericCases.SECOND_HALF, AppraisalPeriod.ofQuarter(2021, 4)),
                years.map(AppraisalPeriod::ofYear),
                years.flatMap(
                        year -> Arbitraries.integers().between(1, 2).map(n -> AppraisalPeriod.ofSemester(year, n))),
                years.flatMap(
                        year -> Arbitraries.integers().between(1, 4).map(n -> AppraisalPeriod.ofQuarter(year, n))),
                years.flatMap(year -> Arbitraries.integers().between(1, 12).map(n -> AppraisalPeriod.ofMonth(year, n))),
                Arbitraries.integers()
                        .between(0, 60)
                        .map(days -> AppraisalPeriod.ofDays(
                                DateRange.ofDay(LocalDate.of(2023, 1, 1).plusDays(days)))));
    }

    private static AppraisalCase build(
            EmploymentStatus status,
            AppraisalPeriod period,
            ExpectationRating result,
            ExpectationRating behavior,
            boolean head,
            OrganizationPredicate organization,
            String reason,
            LawFacts lawFacts,
            List<ComponentScore> components) {
        AppraisalCaseBuilder builder = Specimen.empty(status, period);
        lawFacts.fill(builder, period, head);
        components.forEach(builder::componentScore);
        if (head) {
            builder.headingOrganization();
            if (organization != null) {
                builder.organizationAchievement(Specimen.organization(period, organization));
            }
        }
        if (result != null) {
            builder.workResultRating(beside(Specimen.decision(period, result, reason)));
        }
        if (behavior != null) {
            builder.workBehaviorRating(beside(Specimen.decision(period, behavior, reason)));
        }
        return builder.build();
    }

    /** With what an agency's numbers had proposed, where the decision agrees with it or has a reason. */
    private static RatingDecision beside(RatingDecision decision) {
        RatingProposal proposal = new RatingProposal(
                new PolicyId("host", "overlay", 1),
                Standing.AGENCY,
                Confidence.SINGLE,
                ExpectationRating.MEETS,
                Score.parse("97.25"));
        return decision.beside(proposal).value().orElse(decision);
    }

    /** Each policy, asked for by its name, where it gives a verdict. */
    static void forEachVerdict(AppraisalCase facts, Consumer<Judged> check) {
        forEachVerdict(ENGINE, CATALOG, facts, check);
    }

    /** The same with another catalog. */
    static void forEachVerdict(
            AppraisalEngine engine, PolicyCatalog catalog, AppraisalCase facts, Consumer<Judged> check) {
        for (AppraisalPolicy policy : catalog.policies()) {
            engine.judge(facts, policy.id())
                    .fold(
                            judged -> {
                                check.accept(judged);
                                return true;
                            },
                            refused -> false);
        }
    }

    @Example
    void theseCasesReachEveryPolicy() {
        Set<PolicyId> reached = new HashSet<>();
        generated()
                .sampleStream()
                .limit(1500)
                .forEach(facts -> forEachVerdict(facts, judged -> {
                    if (judged.policy().inForce().contains(judged.governingDay())) {
                        reached.add(judged.policy().value());
                    }
                }));
        assertFalse(IDS.isEmpty());
        assertEquals(Set.copyOf(IDS), reached, "widen the cases: a policy that is never reached keeps no law");
    }

    @Property
    void recordingChangesNothing(@ForAll("cases") AppraisalCase facts) {
        for (PolicyId id : IDS) {
            AppraisalPolicy law = CATALOG.named(id);
            LocalDate day = facts.period().lastDay();
            assertEquals(
                    law.admitAndJudge(facts, day, Recorder.discarding()),
                    law.admitAndJudge(facts, day, Recorder.recording()));
        }
    }

    @Property
    void theLastStepBringsOutThePredicate(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(
                facts,
                judged -> assertEquals(
                        Optional.of(new Datum.Label(judged.verdict().predicate())),
                        judged.trace().outcome().map(Term::value)));
    }

    @Property
    void noValueComesFromNowhere(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            Set<Datum> known = new HashSet<>();
            for (Step step : judged.trace().steps()) {
                for (Term operand : step.operands()) {
                    assertTrue(known.contains(operand.value()), () -> operand + " of " + step + " is not known yet");
                }
                step.outcome().map(Term::value).ifPresent(known::add);
            }
            judged.verdict()
                    .components()
                    .forEach(part -> assertTrue(known.contains(part.value()), () -> part + " was never recorded"));
        });
    }

    @Property
    void whatIsTakenFromTheCaseIsFoundInTheCase(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            for (Step step : judged.trace().steps()) {
                if (step instanceof Step.Given given) {
                    assertEquals(Optional.of(given.result().value()), facts.fact(given.path()));
                } else if (step instanceof Step.Decided decided) {
                    assertEquals(Optional.of(decided.result().value()), facts.fact(decided.path()));
                }
            }
        });
    }

    @Property
    void everyRuleExplainsItselfInBothLanguages(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            for (Step step : judged.trace().steps()) {
                String key = step instanceof Step.Skipped skipped
                        ? step.rule().id() + "#" + skipped.reason()
                        : step.rule().id();
                assertTrue(CATALOG.sentence(key).isPresent(), () -> key + " has no sentence");
                for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
                    String line = ExplanationText.of(CATALOG, locale)
                            .lines(new Trace(List.of(step)))
                            .get(0);
                    assertFalse(line.contains("{") || line.contains("}"), line);
                    assertFalse(line.contains(step.rule().id()), line);
                }
            }
        });
    }

    @Property
    void everyRuleWasInForceOnTheGoverningDay(@ForAll("cases") AppraisalCase facts) {
        forEachVerdict(facts, judged -> {
            if (!judged.policy().inForce().contains(judged.governingDay())) {
                return; // asked for by name on a day of another law; the result has a notice
            }
            for (Step step : judged.trace().steps()) {
                Instrument instrument = step.rule().basis().citation().instrument();
                boolean inForce = instrument.inForce().contains(judged.governingDay());
                boolean saysSo =
                        step instanceof Step.Skipped skipped && skipped.reason().equals("not-yet-in-force");
                assertTrue(
                        inForce != saysSo,
                        () -> step + " rests on " + instrument + ", in force " + instrument.inForce() + ", on "
                                + judged.governingDay());
            }
        });
    }

    @Property(tries = 100)
    void theSameCaseGivesTheSameResultTwiceAndOnFourThreads(@ForAll("cases") AppraisalCase facts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (PolicyId id : IDS) {
                AppraisalResult once = ENGINE.judge(facts, id);
                Optional<Trace> steps = trace(once);
                assertEquals(once, ENGINE.judge(facts, id));
                Callable<AppraisalResult> again = () -> ENGINE.judge(facts, id);
                List<Callable<AppraisalResult>> four = new ArrayList<>(List.of(again, again, again, again));
                for (Future<AppraisalResult> result : threads.invokeAll(four)) {
                    assertEquals(once, result.get());
                    assertEquals(steps, trace(result.get()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property
    void theDayChoosesAtMostOneLawAndOnlyOneInForce(@ForAll("cases") AppraisalCase facts) {
        ENGINE.judge(facts)
                .fold(
                        judged -> {
                            assertTrue(judged.policy()
                                    .inForce()
                                    .contains(facts.period().lastDay()));
                            assertEquals(facts.period().lastDay(), judged.governingDay());
                            assertFalse(judged.policyWasNamed());
                            return true;
                        },
                        refused -> {
                            assertTrue(refused.problems().blocks());
                            return false;
                        });
    }

    /** Scores from outside: a credit for working together, and names that a careless law might take for its own. */
    @Provide
    Arbitrary<List<ComponentScore>> components() {
        return Combinators.combine(
                        Arbitraries.of(
                                "collaboration-credit",
                                "credit",
                                "results",
                                "behavior",
                                "work-result-rating",
                                "score",
                                "orientasi-pelayanan",
                                "new-idea"),
                        Arbitraries.longs().between(-50, 200),
                        Arbitraries.of("program bersama", "catatan lain"))
                .as((name, score, origin) -> ComponentScore.of(name, Score.of(score), origin))
                .list()
                .ofMaxSize(4)
                .uniqueElements(ComponentScore::name);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noScoreFromOutsideTouchesAStatutoryVerdict(
            @ForAll("makers") Function<List<ComponentScore>, AppraisalCase> maker,
            @ForAll("components") List<ComponentScore> some,
            @ForAll("components") List<ComponentScore> others) {
        AppraisalCase bare = maker.apply(List.of());
        for (AppraisalCase facts : List.of(maker.apply(some), maker.apply(others))) {
            for (PolicyId id : IDS) {
                AppraisalResult without = ENGINE.judge(bare, id);
                AppraisalResult with = ENGINE.judge(facts, id);
                assertEquals(without.problems(), with.problems());
                assertEquals(verdict(without), verdict(with));
                assertEquals(trace(without), trace(with));
            }
            assertEquals(verdict(ENGINE.judge(bare)), verdict(ENGINE.judge(facts)));
        }
    }

    private static Optional<Verdict> verdict(AppraisalResult result) {
        return result.fold(judged -> Optional.of(judged.verdict()), refused -> Optional.empty());
    }

    private static Optional<Trace> trace(AppraisalResult result) {
        return result.fold(judged -> Optional.of(judged.trace()), refused -> Optional.empty());
    }
}
