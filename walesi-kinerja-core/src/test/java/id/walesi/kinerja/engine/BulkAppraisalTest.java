package id.walesi.kinerja.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.UnknownPolicyException;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.rating.Predicate;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.specimen.LawOfHost;
import id.walesi.kinerja.specimen.Specimen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BulkAppraisalTest {

    private static final AppraisalPeriod QUARTER = AppraisalPeriod.ofQuarter(2025, 1);
    private static final ExpectationRating[] RATINGS = ExpectationRating.values();
    private static final AppraisalEngine NATIONAL =
            AppraisalEngine.of(PolicyCatalog.discovered(), GoverningDay.LAST_DAY_OF_PERIOD);
    private static final BulkAppraisal BULK = BulkAppraisal.with(NATIONAL);
    private static final Consumer<BulkResult> NOBODY = result -> {};
    private static final Function<Long, Outcome<AppraisalCase>> MAKER = row -> Outcome.of(facts(row));

    /** The case at a place: every seventh has no ratings. */
    private static AppraisalCase facts(long i) {
        CivilServant person = CivilServant.of(
                Specimen.EMPLOYEE,
                Specimen.NAME,
                EmploymentStatus.PNS,
                Position.of("Pelaksana", PositionLevel.STAFF),
                new OrgUnit("u" + i % 3, "Unit"));
        AppraisalCaseBuilder builder = AppraisalCase.of(person, Specimen.APPRAISER, QUARTER);
        return i % 7 == 6
                ? builder.build()
                : builder.workResultRating(Specimen.decision(QUARTER, RATINGS[(int) (i % 3)]))
                        .workBehaviorRating(Specimen.decision(QUARTER, RATINGS[(int) (i / 3 % 3)]))
                        .build();
    }

    private static Iterator<Long> rows(long number) {
        return LongStream.range(0, number).iterator();
    }

    /** Throws what is checked in Java, as other languages do. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void fail(Throwable e) throws E {
        throw (E) e;
    }

    private static Iterator<AppraisalCase> cases(long number) {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < number;
            }

            @Override
            public AppraisalCase next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return facts(next++);
            }
        };
    }

    private static AppraisalEngine engine(LawOfHost law) {
        return AppraisalEngine.of(PolicyCatalog.builder().policy(law).build(), GoverningDay.LAST_DAY_OF_PERIOD);
    }

    private static List<String> codes(BulkResult result) {
        return result.result().problems().list().stream().map(Problem::toString).toList();
    }

    @Test
    void everyCaseComesOutOnceWithItsPlaceAndItsOwnVerdict() {
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = BULK.judge(cases(200), results::add);
        assertEquals(200, results.size());
        for (int i = 0; i < 200; i++) {
            AppraisalResult single = NATIONAL.judge(facts(i));
            BulkResult result = results.get(i);
            assertEquals(i, result.position());
            assertEquals(single.problems(), result.result().problems());
            assertEquals(
                    UnitId.of("u" + i % 3),
                    result.facts().orElseThrow().employee().unit().id());
            assertEquals(
                    single.<Optional<Verdict>>fold(judged -> Optional.of(judged.verdict()), no -> Optional.empty()),
                    result.result().<Optional<Verdict>>fold(j -> Optional.of(j.verdict()), no -> Optional.empty()));
        }
        assertEquals(172, tally.judged());
        assertEquals(28, tally.refused());
    }

    @Test
    void noCaseGivesNothing() {
        List<BulkProgress> told = new ArrayList<>();
        assertEquals(BulkTally.empty(), BULK.reporting(1, told::add).judge(cases(0), NOBODY));
        assertEquals(List.of(new BulkProgress(0, 0)), told);
    }

    @Test
    void theTallyCountsByPredicateAndUnit() {
        Map<String, Map<Predicate, Long>> expected = new ConcurrentHashMap<>();
        long[] refused = new long[3];
        for (int i = 0; i < 500; i++) {
            String unit = "u" + i % 3;
            if (i % 7 == 6) {
                refused[i % 3]++;
            } else {
                expected.computeIfAbsent(unit, name -> new ConcurrentHashMap<>())
                        .merge(NATIONAL.judge(facts(i)).orThrow().verdict().predicate(), 1L, Long::sum);
            }
        }
        BulkTally tally = BULK.judge(cases(500), NOBODY);
        assertEquals(Set.of(UnitId.of("u0"), UnitId.of("u1"), UnitId.of("u2")), tally.units());
        for (int unit = 0; unit < 3; unit++) {
            assertEquals(expected.get("u" + unit), tally.predicatesOf(UnitId.of("u" + unit)));
            assertEquals(refused[unit], tally.refusedOf(UnitId.of("u" + unit)));
        }
        assertEquals(Map.of(), tally.predicatesOf(UnitId.of("elsewhere")));
        assertEquals(0, tally.refusedOf(UnitId.of("elsewhere")));
        assertEquals(
                List.of(EmployeePredicate.values()),
                List.copyOf(tally.predicates().keySet()),
                "the lowest rung first");
        assertEquals(
                tally.judged(),
                tally.predicates().values().stream().mapToLong(Long::longValue).sum());
        assertEquals(
                Map.of(
                        ProblemCode.of("appraisal.work-result-rating-missing"), 71L,
                        ProblemCode.of("appraisal.work-behavior-rating-missing"), 71L),
                tally.reasons());
        assertEquals("BulkTally[429 judged, 71 refused]", tally.toString());
        assertThrows(
                UnsupportedOperationException.class, () -> tally.predicates().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> tally.predicatesOf(UnitId.of("u0")).clear());
        assertThrows(UnsupportedOperationException.class, () -> tally.units().clear());
        assertThrows(UnsupportedOperationException.class, () -> tally.reasons().clear());
    }

    @Test
    void theTalliesOfPartsAddUpToTheTallyOfTheWhole() {
        List<AppraisalCase> all = new ArrayList<>();
        cases(300).forEachRemaining(all::add);
        BulkTally whole = BULK.judge(all.iterator(), NOBODY);
        BulkTally first = BULK.judge(all.subList(0, 120).iterator(), NOBODY);
        BulkTally rest = BULK.judge(all.subList(120, 300).iterator(), NOBODY);
        assertEquals(whole, first.plus(rest));
        assertEquals(whole, rest.plus(first));
        assertEquals(whole.hashCode(), rest.plus(first).hashCode());
        assertEquals(whole, whole.plus(BulkTally.empty()));
        assertNotEquals(whole, first);
        assertNotEquals(whole, whole.plus(BULK.judge(all.subList(6, 7).iterator(), NOBODY)), "one more refused");
    }

    @Test
    void aCaseThatIsNullIsRefusedAndTheOthersGoOn() {
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = BULK.judge(Arrays.asList(facts(0), null, facts(1)).iterator(), results::add);
        assertEquals(2, tally.judged());
        assertEquals(List.of("error engine.case-missing"), codes(results.get(1)));
        assertEquals(Optional.empty(), results.get(1).facts());
        assertEquals(Map.of(ProblemCode.of("engine.case-missing"), 1L), tally.reasons());
        assertEquals(Set.of(UnitId.of("u0"), UnitId.of("u1")), tally.units());
    }

    @Test
    void aLawThatThrowsRefusesItsCaseByNameAndTheOthersGoOn() {
        AtomicInteger calls = new AtomicInteger();
        LawOfHost moody = LawOfHost.named("moody").judging(() -> {
            if (calls.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("cannot judge " + Specimen.NAME);
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = BulkAppraisal.with(engine(moody)).judge(cases(5), results::add);
        assertEquals(Map.of(EmployeePredicate.GOOD, 3L), tally.predicates());
        assertEquals(Map.of(ProblemCode.of("policy.failed"), 2L), tally.reasons());
        Problem problem = results.get(1).result().problems().list().get(0);
        assertEquals("error policy.failed", problem.toString());
        assertEquals(List.of(Term.of("policy", "host/moody@1")), problem.details());
        assertInstanceOf(Judged.class, results.get(2).result());
        // the same law, one case: thrown, as ever
        calls.set(1);
        assertThrows(PolicyFailedException.class, () -> engine(moody).judge(facts(0)));
    }

    @Test
    void aLawThatFailsToAdmitRefusesItsCaseToo() {
        LawOfHost broken = LawOfHost.named("broken").admitting(() -> {
            throw new UnsupportedOperationException();
        });
        BulkTally tally = BulkAppraisal.with(engine(broken)).under(broken.id()).judge(cases(3), NOBODY);
        assertEquals(0, tally.judged());
        assertEquals(3, tally.refused());
        assertEquals(1, tally.refusedOf(UnitId.of("u2")));
    }

    @Test
    void casesWithoutALawAreRefused() {
        AppraisalEngine lawless = AppraisalEngine.of(PolicyCatalog.builder().build(), GoverningDay.LAST_DAY_OF_PERIOD);
        assertEquals(
                Map.of(ProblemCode.of("policy.none-in-force"), 4L),
                BulkAppraisal.with(lawless).judge(cases(4), NOBODY).reasons());
    }

    @Test
    void aNamedLawJudgesAllAndAnUnknownOneIsRefusedAtOnce() {
        LawOfHost law = LawOfHost.named("all").judging(() -> Verdict.of(EmployeePredicate.POOR));
        List<BulkResult> results = new ArrayList<>();
        BulkAppraisal.with(engine(law)).under(law.id()).judge(cases(3), results::add);
        results.forEach(result -> assertTrue(result.result().orThrow().policyWasNamed()));
        BulkAppraisal.with(engine(law))
                .judge(
                        cases(1),
                        result -> assertEquals(false, result.result().orThrow().policyWasNamed()));
        assertThrows(UnknownPolicyException.class, () -> BULK.under(new PolicyId("no", "such", 1)));
    }

    @Test
    void whatTheIntakeRefusedComesOutAsRefused() {
        Problems why = Problems.of(Problem.error(ProblemCode.of("intake.missing"), "period"));
        List<Outcome<AppraisalCase>> outcomes = new ArrayList<>(List.of(
                Outcome.of(facts(0)),
                Outcome.refused(why),
                Outcome.of(facts(1), Problems.of(Problem.notice(ProblemCode.of("a.notice"), "")))));
        outcomes.add(null);
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = BULK.judge(outcomes.iterator(), made -> made, results::add);
        assertEquals(2, tally.judged());
        assertEquals(2, tally.refused());
        assertEquals(why, results.get(1).result().problems());
        assertEquals(Optional.empty(), results.get(1).facts());
        assertEquals(List.of(), codes(results.get(2)));
        assertEquals(List.of("error engine.case-missing"), codes(results.get(3)));
    }

    @Test
    void progressIsToldAboutEverySoManyCasesAndAtTheEnd() {
        List<BulkProgress> told = new ArrayList<>();
        BULK.reporting(50, told::add).judge(cases(120), NOBODY);
        assertEquals(List.of(new BulkProgress(43, 7), new BulkProgress(86, 14), new BulkProgress(103, 17)), told);
        assertEquals(120, told.get(2).done());
        told.clear();
        BULK.reporting(60, told::add).judge(cases(120), NOBODY);
        assertEquals(List.of(60L, 120L), told.stream().map(BulkProgress::done).toList(), "the end is told once");
        told.clear();
        BULK.reporting(Long.MAX_VALUE, told::add).judge(cases(3), NOBODY);
        assertEquals(List.of(new BulkProgress(3, 0)), told);
    }

    @Test
    void whatTheHostThrowsEndsTheRunAsItIs() {
        IllegalStateException full = new IllegalStateException("disk full");
        List<Long> seen = new ArrayList<>();
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> BULK.judge(cases(1_000), result -> {
                            seen.add(result.position());
                            if (result.position() == 100) {
                                throw full;
                            }
                        })));
        assertEquals(101, seen.size());
        assertSame(
                full,
                assertThrows(
                        IllegalStateException.class,
                        () -> BULK.reporting(10, now -> {
                                    throw full;
                                })
                                .judge(cases(100), NOBODY)));
        AssertionError error = new AssertionError("worse");
        assertSame(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> BULK.judge(cases(10), result -> {
                            throw error;
                        })));
    }

    @Test
    void whatCameInBeforeTheSourceFailedIsJudged() {
        IllegalStateException torn = new IllegalStateException("torn");
        Iterator<AppraisalCase> source = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public AppraisalCase next() {
                if (next == 70) {
                    throw torn;
                }
                return facts(next++);
            }
        };
        List<Long> seen = new ArrayList<>();
        assertSame(
                torn,
                assertThrows(
                        IllegalStateException.class, () -> BULK.judge(source, result -> seen.add(result.position()))));
        assertEquals(70, seen.size());
        assertEquals(69, seen.get(69));
    }

    @Test
    void lentThreadsGiveTheSameTallyAndEveryResultOnce() throws InterruptedException {
        BulkTally alone = BULK.judge(cases(3_000), NOBODY);
        ExecutorService host = Executors.newFixedThreadPool(3);
        try {
            Set<Long> places = Collections.newSetFromMap(new ConcurrentHashMap<>());
            Set<String> threads = Collections.newSetFromMap(new ConcurrentHashMap<>());
            List<Long> told = new ArrayList<>();
            BulkTally together = BULK.on(host, 4)
                    .reporting(200, now -> told.add(now.done()))
                    .judge(cases(3_000), result -> {
                        threads.add(Thread.currentThread().getName());
                        assertTrue(places.add(result.position()));
                    });
            assertEquals(alone, together);
            assertEquals(3_000, places.size());
            assertTrue(threads.size() <= 4, threads::toString);
            assertEquals(3_000L, told.get(told.size() - 1));
            assertEquals(told.stream().sorted().toList(), told);
        } finally {
            host.shutdown();
        }
    }

    @Test
    void aFailureOnALentThreadEndsAllOfThem() {
        ExecutorService host = Executors.newFixedThreadPool(2);
        try {
            IllegalStateException full = new IllegalStateException("disk full");
            AtomicInteger seen = new AtomicInteger();
            assertSame(
                    full,
                    assertThrows(
                            IllegalStateException.class,
                            () -> BULK.on(host, 3).judge(cases(1_000_000), result -> {
                                if (seen.incrementAndGet() == 500) {
                                    throw full;
                                }
                            })));
            int after = seen.get();
            assertTrue(after < 2_000, () -> "went on: " + after);
        } finally {
            host.shutdown();
        }
    }

    @Test
    void aRowThatCannotBeMadeComesOutAsRefusedAndTheOthersGoOn() {
        Problems why = Problems.of(Problem.error(ProblemCode.of("intake.missing"), "period"));
        Problems mild = Problems.of(Problem.notice(ProblemCode.of("a.notice"), ""));
        List<Function<Long, Outcome<AppraisalCase>>> makers = List.of(
                row -> Outcome.refused(why),
                row -> {
                    throw new InvalidFactsException(why);
                },
                row -> {
                    throw new InvalidFactsException(mild);
                },
                row -> {
                    throw new NumberFormatException(Specimen.NAME);
                },
                row -> {
                    BulkAppraisalTest.<RuntimeException>fail(new IOException());
                    return null;
                },
                row -> null,
                row -> Outcome.of(facts(row), mild));
        List<List<String>> codes = List.of(
                List.of("error intake.missing at period"),
                List.of("error intake.missing at period"),
                List.of("error engine.row-failed"),
                List.of("error engine.row-failed"),
                List.of("error engine.row-failed"),
                List.of("error engine.case-missing"),
                List.of());
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = BULK.judge(
                rows(makers.size()), row -> makers.get(Math.toIntExact(row)).apply(0L), results::add);
        assertEquals(codes, results.stream().map(BulkAppraisalTest::codes).toList());
        assertEquals(1, tally.judged());
        assertEquals(
                Map.of(
                        ProblemCode.of("intake.missing"), 2L,
                        ProblemCode.of("engine.row-failed"), 3L,
                        ProblemCode.of("engine.case-missing"), 1L),
                tally.reasons());
        assertEquals(Optional.empty(), results.get(3).facts());
        assertEquals(
                List.of(Term.of("exception", "java.lang.NumberFormatException")),
                results.get(3).result().problems().list().get(0).details(),
                "the exception's name, not what it says of whom");
    }

    @Test
    void aRowThatIsNullIsRefusedUnseen() {
        List<BulkResult> results = new ArrayList<>();
        BULK.judge(Arrays.asList(1L, null).iterator(), row -> Outcome.of(facts(row)), results::add);
        assertEquals(List.of(), codes(results.get(0)));
        assertEquals(List.of("error engine.case-missing"), codes(results.get(1)));
    }

    @Test
    void anErrorOfTheMakerEndsTheRun() {
        StackOverflowError deep = new StackOverflowError();
        assertSame(
                deep,
                assertThrows(
                        StackOverflowError.class,
                        () -> BULK.judge(
                                rows(9),
                                row -> {
                                    throw deep;
                                },
                                NOBODY)));
    }

    /** If a case were made under the lock, the second of two that wait for each other would never come. */
    @Test
    void casesAreMadeOnSeveralThreadsAtOnce() {
        ExecutorService host = Executors.newFixedThreadPool(1);
        try {
            CyclicBarrier both = new CyclicBarrier(2);
            AtomicInteger met = new AtomicInteger();
            BulkTally tally = BULK.on(host, 2)
                    .reporting(1, now -> {})
                    .judge(
                            rows(2),
                            row -> {
                                try {
                                    both.await(30, TimeUnit.SECONDS);
                                    met.incrementAndGet();
                                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                                    throw new IllegalStateException(e);
                                }
                                return MAKER.apply(row);
                            },
                            NOBODY);
            assertEquals(2, met.get());
            assertEquals(2, tally.judged());
        } finally {
            host.shutdown();
        }
    }

    /** Every eleventh row throws, every thirteenth is refused, every seventh has no ratings. */
    static Outcome<AppraisalCase> mixed(long row) {
        if (row % 11 == 10) {
            throw new IllegalArgumentException();
        }
        return row % 13 == 12
                ? Outcome.refused(Problems.of(Problem.error(ProblemCode.of("intake.missing"), "period")))
                : Outcome.of(facts(row));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyNumberOfThreadsGivesTheSameTallyAndEachRowOnce(int threads) {
        long number = 2_500;
        BulkTally expected = BulkTally.empty();
        for (long row = 0; row < number; row += 500) {
            long from = row;
            expected = expected.plus(
                    BULK.judge(LongStream.range(from, from + 500).iterator(), BulkAppraisalTest::mixed, NOBODY));
        }
        ExecutorService host = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger asking = new AtomicInteger();
            Iterator<Long> source = rows(number);
            Iterator<Long> oneAtATime = new Iterator<>() {
                @Override
                public boolean hasNext() {
                    assertEquals(1, asking.incrementAndGet(), "asked by two threads at once");
                    boolean has = source.hasNext();
                    asking.decrementAndGet();
                    return has;
                }

                @Override
                public Long next() {
                    assertEquals(1, asking.incrementAndGet(), "asked by two threads at once");
                    Long next = source.next();
                    asking.decrementAndGet();
                    return next;
                }
            };
            Map<Long, Integer> made = new ConcurrentHashMap<>();
            Map<Long, Optional<AppraisalCase>> results = new ConcurrentHashMap<>();
            List<Long> told = new ArrayList<>();
            BulkTally tally = BULK.on(host, threads)
                    .reporting(100, now -> told.add(now.done()))
                    .judge(
                            oneAtATime,
                            row -> {
                                made.merge(row, 1, Integer::sum);
                                return mixed(row);
                            },
                            result -> assertNull(results.put(result.position(), result.facts()), "twice"));
            assertEquals(expected, tally);
            assertEquals(number, made.size());
            assertEquals(Set.of(1), Set.copyOf(made.values()));
            assertEquals(number, results.size());
            for (long row = 0; row < number; row++) {
                Optional<AppraisalCase> own =
                        row % 11 == 10 || row % 13 == 12 ? Optional.empty() : Optional.of(facts(row));
                assertEquals(own, results.get(row), "the place is that of the row");
            }
            assertEquals(number, told.get(told.size() - 1));
            assertEquals(told.stream().sorted().distinct().toList(), told);
        } finally {
            host.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void whatIsCheckedInJavaComesOutAsItIsToo(int threads) {
        IOException full = new IOException("disk full");
        ExecutorService host = Executors.newFixedThreadPool(threads);
        try {
            BulkAppraisal bulk = BULK.on(host, threads);
            assertSame(
                    full,
                    assertThrows(
                            IOException.class,
                            () -> bulk.judge(rows(5_000), MAKER, result -> {
                                // by the last row only, so that any of the threads may be the one
                                if (result.position() == 4_999) {
                                    BulkAppraisalTest.<RuntimeException>fail(full);
                                }
                            })));
            Iterator<Long> torn = new Iterator<>() {
                private long next;

                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Long next() {
                    if (next == 3) {
                        BulkAppraisalTest.<RuntimeException>fail(full);
                    }
                    return next++;
                }
            };
            AtomicInteger seen = new AtomicInteger();
            assertSame(
                    full,
                    assertThrows(IOException.class, () -> bulk.judge(torn, MAKER, result -> seen.incrementAndGet())));
            assertEquals(3, seen.get());
        } finally {
            host.shutdown();
        }
    }

    @Test
    void aLawThatThrowsWhatIsCheckedInJavaRefusesItsCaseToo() {
        LawOfHost law = LawOfHost.named("reading").judging(() -> {
            BulkAppraisalTest.<RuntimeException>fail(new IOException());
            return Verdict.of(EmployeePredicate.GOOD);
        });
        assertEquals(
                Map.of(ProblemCode.of("policy.failed"), 3L),
                BulkAppraisal.with(engine(law)).judge(cases(3), NOBODY).reasons());
    }

    @Test
    void anExecutorThatFailsEndsTheRunAndLeavesNothingRunning() throws Exception {
        ExecutorService host = Executors.newFixedThreadPool(1);
        try {
            IllegalStateException broken = new IllegalStateException("no threads");
            CountDownLatch begun = new CountDownLatch(1);
            AtomicInteger asked = new AtomicInteger();
            Executor once = work -> {
                if (asked.incrementAndGet() == 2) {
                    assertDoesNotThrow(() -> begun.await());
                    throw broken;
                }
                host.execute(work);
            };
            AtomicInteger seen = new AtomicInteger();
            assertSame(
                    broken,
                    assertThrows(
                            IllegalStateException.class,
                            () -> BULK.on(once, 3).judge(rows(200_000), MAKER, result -> {
                                seen.incrementAndGet();
                                begun.countDown();
                            })));
            int after = seen.get();
            host.submit(() -> {}).get(30, TimeUnit.SECONDS);
            assertEquals(after, seen.get(), "went on");
            assertTrue(after < 200_000, () -> "nobody was stopped: " + after);
        } finally {
            host.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptEndsNoRunAndIsNotLost(int threads) {
        ExecutorService host = Executors.newFixedThreadPool(threads);
        try {
            Thread.currentThread().interrupt();
            BulkTally tally = BULK.on(host, threads).judge(rows(1_000), BulkAppraisalTest::mixed, NOBODY);
            assertTrue(Thread.interrupted(), "the interrupt is lost");
            assertEquals(BULK.judge(rows(1_000), BulkAppraisalTest::mixed, NOBODY), tally);
        } finally {
            Thread.interrupted();
            host.shutdown();
        }
    }

    @Test
    void anInterruptWhileItWaitsForTheOthersDoesNotMatter() {
        Thread caller = Thread.currentThread();
        ExecutorService host = Executors.newFixedThreadPool(1);
        try {
            AtomicInteger lent = new AtomicInteger();
            BulkTally tally = BULK.on(host, 2)
                    .reporting(1, now -> {})
                    .judge(
                            rows(2),
                            row -> {
                                if (Thread.currentThread() == caller) {
                                    while (lent.get() == 0) {
                                        Thread.onSpinWait();
                                    }
                                } else {
                                    lent.incrementAndGet();
                                    while (caller.getState() != Thread.State.WAITING) {
                                        Thread.onSpinWait();
                                    }
                                    caller.interrupt();
                                }
                                return MAKER.apply(row);
                            },
                            NOBODY);
            assertTrue(Thread.interrupted(), "the interrupt is lost");
            assertEquals(2, tally.judged());
        } finally {
            Thread.interrupted();
            host.shutdown();
        }
    }

    @Test
    void aPoolThatIsShutDownAtOnceStillGivesItsWorkBack() {
        ExecutorService host = Executors.newFixedThreadPool(3);
        AtomicInteger seen = new AtomicInteger();
        BulkTally tally = BULK.on(host, 4).judge(rows(3_000), BulkAppraisalTest::mixed, result -> {
            if (seen.incrementAndGet() == 300) {
                host.shutdownNow();
            }
        });
        assertEquals(3_000, seen.get());
        assertEquals(3_000, tally.judged() + tally.refused());
    }

    @Test
    void anExecutorThatRefusesSleepsOrWorksAtOnceDoesNotMatter() {
        BulkTally alone = BULK.judge(cases(500), NOBODY);
        List<Runnable> never = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        List<Executor> executors = List.of(
                work -> {
                    asked.incrementAndGet();
                    throw new RejectedExecutionException();
                },
                never::add,
                Runnable::run);
        for (Executor executor : executors) {
            assertEquals(alone, BULK.on(executor, 3).judge(cases(500), NOBODY));
        }
        assertEquals(1, asked.get(), "refused once, not asked again");
        assertEquals(2, never.size());
        // begun after the end: nothing happens
        never.forEach(Runnable::run);
    }

    @Test
    void oneThreadAsksNoExecutor() {
        Executor trap = work -> {
            throw new AssertionError("not needed");
        };
        assertEquals(6, BULK.on(trap, 1).judge(cases(7), NOBODY).judged());
    }

    @Test
    void mistakesOfTheProgrammerAreNamed() {
        assertEquals("engine", message(NullPointerException.class, () -> BulkAppraisal.with(null)));
        assertEquals("id", message(NullPointerException.class, () -> BULK.under(null)));
        assertEquals("host", message(NullPointerException.class, () -> BULK.on(null, 2)));
        assertEquals("listener", message(NullPointerException.class, () -> BULK.reporting(1, null)));
        assertEquals("cases", message(NullPointerException.class, () -> BULK.judge(null, NOBODY)));
        assertEquals("consumer", message(NullPointerException.class, () -> BULK.judge(cases(1), null)));
        assertEquals("rows", message(NullPointerException.class, () -> BULK.judge(null, MAKER, NOBODY)));
        assertEquals(
                "maker",
                message(NullPointerException.class, () -> BULK.judge(Collections.emptyIterator(), null, NOBODY)));
        assertEquals(
                "consumer",
                message(NullPointerException.class, () -> BULK.judge(Collections.emptyIterator(), MAKER, null)));
        assertEquals(
                "unit",
                message(NullPointerException.class, () -> BulkTally.empty().predicatesOf(null)));
        assertEquals(
                "unit",
                message(NullPointerException.class, () -> BulkTally.empty().refusedOf(null)));
        assertEquals(
                "other",
                message(NullPointerException.class, () -> BulkTally.empty().plus(null)));
        assertEquals(
                "number = 0: the calling thread is one",
                message(IllegalArgumentException.class, () -> BULK.on(Runnable::run, 0)));
        assertEquals(
                "cases = 0: must be at least 1",
                message(IllegalArgumentException.class, () -> BULK.reporting(0, now -> {})));
        assertEquals(
                "judged = -1: must not be negative",
                message(IllegalArgumentException.class, () -> new BulkProgress(-1, 0)));
        assertEquals(
                "refused = -1: must not be negative",
                message(IllegalArgumentException.class, () -> new BulkProgress(0, -1)));
        assertEquals(
                "position = -1: counts from zero",
                message(
                        IllegalArgumentException.class,
                        () -> new BulkResult(-1, Optional.empty(), NATIONAL.judge(facts(0)))));
    }

    private static String message(Class<? extends Throwable> type, org.junit.jupiter.api.function.Executable mistake) {
        return assertThrows(type, mistake).getMessage();
    }

    /** A law that gives a verdict and then fails when it is asked for its steps. */
    @Test
    void aLawThatCannotTellItsStepsRefusesWhereStepsAreTaken() {
        AtomicInteger times = new AtomicInteger();
        LawOfHost flaky = LawOfHost.named("flaky").judging(() -> {
            if (times.getAndIncrement() % 2 == 1) {
                throw new IllegalStateException("only once");
            }
            return Verdict.of(EmployeePredicate.GOOD);
        });
        BulkAppraisal bulk = BulkAppraisal.with(
                AppraisalEngine.of(PolicyCatalog.builder().policy(flaky).build(), GoverningDay.LAST_DAY_OF_PERIOD));
        AppraisalCase facts = cases(1).next();
        Judged judged = bulk.judge(facts).orThrow();
        assertThrows(PolicyFailedException.class, judged::trace);
        AppraisalResult refused = bulk.takingSteps().judge(facts);
        assertEquals("error policy.failed", refused.problems().list().get(0).toString());
        List<BulkResult> results = new ArrayList<>();
        BulkTally tally = bulk.takingSteps().reporting(1, told -> {}).judge(cases(3), results::add);
        assertEquals(3, results.size());
        assertEquals(Map.of(ProblemCode.of("policy.failed"), 3L), tally.reasons());
    }
}
