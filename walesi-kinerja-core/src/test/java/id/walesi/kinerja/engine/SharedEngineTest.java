package id.walesi.kinerja.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.regulation.EveryPolicyProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One engine for all threads of a host: 64 threads at once get what one thread gets. */
class SharedEngineTest {

    private static final int THREADS = 64;
    private static final PolicyCatalog CATALOG = EveryPolicyProperties.CATALOG;
    private static final AppraisalEngine ENGINE = AppraisalEngine.of(CATALOG, GoverningDay.LAST_DAY_OF_PERIOD);

    /** Each case under each law, beginning anywhere. */
    private static List<AppraisalResult> judged(List<AppraisalCase> cases, int from) {
        List<AppraisalResult> results = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            AppraisalCase facts = cases.get((from + i) % cases.size());
            results.add(ENGINE.judge(facts));
            for (AppraisalPolicy law : CATALOG.policies()) {
                results.add(ENGINE.judge(facts, law.id()));
            }
        }
        return results;
    }

    @Test
    @Timeout(120)
    void sixtyFourThreadsGetWhatOneGets() throws Exception {
        List<AppraisalCase> cases =
                EveryPolicyProperties.generated().sampleStream().limit(60).toList();
        List<List<AppraisalResult>> expected = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            expected.add(judged(cases, thread));
        }
        assertTrue(expected.get(0).stream().filter(Judged.class::isInstance).count() > 30, "many are judged");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<AppraisalResult>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread;
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return judged(cases, from);
                }));
            }
            for (int thread = 0; thread < THREADS; thread++) {
                assertEquals(expected.get(thread), running.get(thread).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
