package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** PP 46/2011 and PermenPANRB 8/2021, a thousand cases of each in turn, beside the loop that is each law's limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OlderLawsBenchmark.CASES)
public class OlderLawsBenchmark {

    static final int CASES = 1_000;

    private final OlderLaws.Numbers[] activities = OlderLaws.pp46(CASES);
    private final OlderLaws.Numbers[] aspects = OlderLaws.panrb8(CASES);
    private final AppraisalCase[] years = OlderLaws.pp46Cases(activities);
    private final AppraisalCase[] halves = OlderLaws.panrb8Cases(aspects);
    private final AppraisalEngine engine = OlderLaws.engine();
    private long bands;
    private long predicates;

    /** Compares the answers. */
    @Setup
    public void compare() {
        Sums.same("PP 46", OlderLaws.pp46Sums(activities), OlderLaws.sums(engine, years, OlderLaws.PP46_SCALE));
        Sums.same("PANRB 8", OlderLaws.panrb8Sums(aspects), OlderLaws.sums(engine, halves, OlderLaws.PANRB8_SCALE));
        long[] score = new long[1];
        for (int i = 0; i < CASES; i++) {
            bands += OlderLaws.pp46Loop(activities[i], score);
            predicates += OlderLaws.panrb8Loop(aspects[i], score);
        }
    }

    /**
     * The limit of PP 46/2011.
     *
     * @return the sum of the totals
     */
    @Benchmark
    public long pp46Loop() {
        long[] score = new long[1];
        long found = 0;
        long sum = 0;
        for (OlderLaws.Numbers one : activities) {
            found += OlderLaws.pp46Loop(one, score);
            sum += score[0];
        }
        Sums.same("a timed loop", bands, found);
        return sum;
    }

    /** PP 46/2011. */
    @Benchmark
    public void pp46() {
        Sums.same("a timed loop", bands, judge(years, 0));
    }

    /** PP 46/2011, and its steps taken down. */
    @Benchmark
    public void pp46WithTrace() {
        Sums.same("a timed loop", bands, judge(years, 1));
    }

    /**
     * The limit of PermenPANRB 8/2021.
     *
     * @return the sum of the totals
     */
    @Benchmark
    public long panrb8Loop() {
        long[] score = new long[1];
        long found = 0;
        long sum = 0;
        for (OlderLaws.Numbers one : aspects) {
            found += OlderLaws.panrb8Loop(one, score);
            sum += score[0];
        }
        Sums.same("a timed loop", predicates, found);
        return sum;
    }

    /** PermenPANRB 8/2021. */
    @Benchmark
    public void panrb8() {
        Sums.same("a timed loop", predicates, judge(halves, 0));
    }

    /** PermenPANRB 8/2021, and its steps taken down. */
    @Benchmark
    public void panrb8WithTrace() {
        Sums.same("a timed loop", predicates, judge(halves, 1));
    }

    private long judge(AppraisalCase[] cases, int atLeast) {
        long found = 0;
        for (AppraisalCase facts : cases) {
            Judged result = engine.judge(facts).orThrow();
            found += OlderLaws.rung(result.verdict().predicate());
            if (atLeast > 0 && result.trace().steps().size() < atLeast) {
                throw new IllegalStateException("no steps");
            }
        }
        return found;
    }
}
