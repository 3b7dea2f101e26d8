package id.walesi.kinerja.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for any number of rows on any number of threads. */
class BulkAppraisalProperties {

    private static final BulkAppraisal BULK =
            BulkAppraisal.with(AppraisalEngine.of(PolicyCatalog.discovered(), GoverningDay.LAST_DAY_OF_PERIOD));

    private static <T> T withPool(int threads, Function<ExecutorService, T> use) {
        ExecutorService host = Executors.newFixedThreadPool(threads);
        try {
            return use.apply(host);
        } finally {
            host.shutdown();
        }
    }

    private static Iterator<Long> rows(long number) {
        return LongStream.range(0, number).iterator();
    }

    private static Set<Long> places() {
        return Collections.newSetFromMap(new ConcurrentHashMap<>());
    }

    @Property(tries = 60)
    void oneTallyWhateverTheThreads(
            @ForAll @IntRange(min = 0, max = 400) int number,
            @ForAll @IntRange(min = 1, max = 8) int threads,
            @ForAll @IntRange(min = 1, max = 200) int every) {
        Set<Long> places = places();
        BulkTally alone = BULK.judge(rows(number), BulkAppraisalTest::mixed, result -> {});
        BulkTally together = withPool(
                threads,
                host -> BULK.on(host, threads)
                        .reporting(every, now -> {})
                        .judge(
                                rows(number),
                                BulkAppraisalTest::mixed,
                                result -> assertTrue(places.add(result.position()), "twice")));
        assertEquals(alone, together);
        assertEquals(number, places.size());
        assertEquals(number, together.judged() + together.refused());
    }

    @Property(tries = 60)
    void allThatCameInBeforeTheSourceFailedComesOutOnce(
            @ForAll @IntRange(min = 0, max = 400) int number, @ForAll @IntRange(min = 1, max = 8) int threads) {
        IllegalStateException torn = new IllegalStateException("torn");
        Iterator<Long> sound = rows(number);
        Iterator<Long> source = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Long next() {
                if (!sound.hasNext()) {
                    throw torn;
                }
                return sound.next();
            }
        };
        Set<Long> places = places();
        assertSame(
                torn,
                withPool(
                        threads,
                        host -> assertThrows(
                                IllegalStateException.class,
                                () -> BULK.on(host, threads)
                                        .judge(
                                                source,
                                                BulkAppraisalTest::mixed,
                                                result -> assertTrue(places.add(result.position()), "twice")))));
        assertEquals(number, places.size());
    }

    @Property(tries = 60)
    void aConsumerThatFailsEndsTheRunAndNothingComesOutAfterwards(
            @ForAll @IntRange(min = 0, max = 400) int last, @ForAll @IntRange(min = 1, max = 8) int threads) {
        IllegalStateException full = new IllegalStateException("disk full");
        Set<Long> places = places();
        withPool(threads, host -> {
            assertSame(
                    full,
                    assertThrows(
                            IllegalStateException.class,
                            () -> BULK.on(host, threads).judge(rows(1_000_000), BulkAppraisalTest::mixed, result -> {
                                assertTrue(places.add(result.position()), "twice");
                                if (result.position() == last) {
                                    throw full;
                                }
                            })));
            int after = places.size();
            host.shutdown();
            assertTrue(assertDoesNotThrow(() -> host.awaitTermination(30, TimeUnit.SECONDS)));
            assertEquals(after, places.size(), "went on");
            assertTrue(after < 1_000_000, "nobody was stopped");
            return after;
        });
    }
}
