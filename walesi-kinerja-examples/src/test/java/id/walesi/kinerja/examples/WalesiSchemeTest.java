package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.BetterFacts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyLaws;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The regional scheme keeps the laws of all policies, only lifts, and stands beside the national verdict. */
class WalesiSchemeTest {

    private static final AppraisalPeriod YEAR = AppraisalPeriod.ofYear(2025);
    private static final PersonId PERSON = PersonId.of("pegawai");
    private static final PersonId HEAD = PersonId.of("kepala");

    private static AppraisalCase facts(long percent, Optional<Long> credit) {
        IndividualIndicator indicator = IndividualIndicator.of(
                "i", "Capaian", Polarity.HIGHER_IS_BETTER, TargetValue.of(Amount.of(100, MeasurementUnit.PERCENT)));
        RatingDecision rating =
                new RatingDecision(ExpectationRating.MEETS, HEAD, ActorRole.APPRAISER, YEAR.lastDay(), "");
        AppraisalCaseBuilder builder = AppraisalCase.of(
                        CivilServant.of(
                                PERSON,
                                "Contoh",
                                EmploymentStatus.PNS,
                                Position.of("Pengelola", PositionLevel.STAFF),
                                new OrgUnit("99.40", "Dinas Contoh")),
                        HEAD,
                        YEAR)
                .plan(PerformancePlan.of(
                        "skp",
                        PERSON,
                        YEAR.days(),
                        List.of(WorkResultPlan.of("r", "Hasil", ResultCategory.MAIN, List.of(indicator)))))
                .realization(new Realization(
                        IndicatorId.of("i"),
                        YEAR,
                        Amount.of(percent, MeasurementUnit.PERCENT),
                        new Evidence(EvidenceKind.REPORT, "laporan")))
                .workResultRating(rating)
                .workBehaviorRating(rating);
        credit.ifPresent(value ->
                builder.componentScore(ComponentScore.of(WalesiScheme.CREDIT, Score.of(value), "program bersama")));
        return builder.build();
    }

    private static long percent(AppraisalCase facts) {
        return facts.realizations()
                .get(0)
                .value()
                .amount()
                .orElseThrow()
                .value()
                .numerator()
                .longValueExact();
    }

    private static Optional<Long> credit(AppraisalCase facts) {
        return facts.componentScores().stream()
                .findFirst()
                .map(score -> score.score().value().numerator().longValueExact());
    }

    @Test
    void theLawsOfEveryPolicyAreKept() {
        List<AppraisalCase> cases = new ArrayList<>();
        for (long percent : new long[] {0, 20, 46, 47, 48, 64, 65, 82, 83, 100, 105, 130}) {
            cases.add(facts(percent, Optional.empty()));
            for (long credit : new long[] {-1, 0, 5, 30, 34, 100, 120}) {
                cases.add(facts(percent, Optional.of(credit)));
            }
        }
        List<BetterFacts> improvements = List.of(
                new BetterFacts("results", facts -> Optional.of(facts(percent(facts) + 9, credit(facts)))),
                new BetterFacts(
                        "credit",
                        facts -> Optional.of(
                                facts(percent(facts), Optional.of(credit(facts).orElse(0L) + 20)))));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<String> found = PolicyLaws.of(
                            WalesiScheme.POLICY, GoverningDay.LAST_DAY_OF_PERIOD, threads, improvements)
                    .check(cases)
                    .list()
                    .stream()
                    .map(Problem::toString)
                    .toList();
            // what an indicator aims at is neither better nor worse
            assertEquals(
                    List.of(),
                    found.stream()
                            .filter(problem -> !problem.startsWith("notice laws.order-of-fact-unchecked"))
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aCreditOnlyLiftsAndTheHighestRungNeedsOne() {
        for (long percent = 0; percent <= 120; percent++) {
            String none = predicate(percent, Optional.empty());
            assertEquals(none, predicate(percent, Optional.of(0L)));
            assertEquals(none, predicate(percent, Optional.of(-5L)));
            assertEquals(percent < 47 + 1 ? "Sangat Kurang" : none, none);
        }
        assertEquals("Baik", predicate(120, Optional.empty()));
        assertEquals("Baik", predicate(100, Optional.of(33L)));
        assertEquals("Sangat Baik", predicate(100, Optional.of(34L)));
        assertEquals("Sangat Baik", predicate(105, Optional.of(5L)));
    }

    private static String predicate(long percent, Optional<Long> credit) {
        return WalesiScheme.POLICY
                .judge(facts(percent, credit), YEAR.lastDay(), Recorder.discarding())
                .predicate()
                .label();
    }

    @Test
    void itIsAnExtensionThatAppliesOnlyByName() {
        assertEquals(Standing.EXTENSION, WalesiScheme.POLICY.enacted().basis().standing());
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .provider(WalesiScheme.POLICY.provider())
                .build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        AppraisalCase with = facts(100, Optional.of(40L));
        assertEquals(
                "permenpanrb6-2022",
                engine.judge(with).orThrow().policy().value().instrument());
        assertEquals(
                engine.judge(facts(100, Optional.empty())).orThrow().trace(),
                engine.judge(with).orThrow().trace());
        assertEquals(
                "Sangat Baik",
                engine.judge(with, WalesiScheme.POLICY.id())
                        .orThrow()
                        .verdict()
                        .predicate()
                        .label());
    }
}
