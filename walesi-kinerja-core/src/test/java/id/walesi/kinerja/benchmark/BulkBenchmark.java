package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.BulkAppraisal;
import id.walesi.kinerja.engine.BulkTally;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Cases made of rows and judged, on one thread and on two: wall time for each case. Another tally fails the run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BulkBenchmark.CASES)
public class BulkBenchmark {

    static final int CASES = 50_000;

    /** How many threads work. */
    @Param({"1", "2"})
    public int threads;

    private final YearNumbers[] numbers = YearNumbers.many(2026, 1_000);
    private final WeightedPolicy policy = RegionalScheme.policy();
    private final BulkAppraisal bulk = BulkAppraisal.with(AppraisalEngine.of(
                    PolicyCatalog.builder().provider(policy.provider()).build(), GoverningDay.LAST_DAY_OF_PERIOD))
            .under(policy.id());
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private BulkTally expected = BulkTally.empty();

    /** What one thread finds. */
    @Setup
    public void expect() {
        expected = run(1);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        pool.shutdown();
    }

    private BulkTally run(int number) {
        Iterator<YearNumbers> rows = IntStream.range(0, CASES)
                .mapToObj(i -> numbers[i % numbers.length])
                .iterator();
        return bulk.on(pool, number).judge(rows, row -> Outcome.of(RegionalScheme.facts(row)), result -> {});
    }

    /** Makes and judges all. */
    @Benchmark
    public void cases() {
        if (!expected.equals(run(threads))) {
            throw new IllegalStateException("another tally");
        }
    }
}
