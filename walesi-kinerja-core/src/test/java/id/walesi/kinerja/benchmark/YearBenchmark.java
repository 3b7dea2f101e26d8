package id.walesi.kinerja.benchmark;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.explanation.Step;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.report.ExplanationText;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The year of one officer under the weighted scheme, a thousand officers in turn: the library beside a loop over primitive
 * arrays (the limit) and a careful program with {@code BigDecimal}. A program with other answers fails the run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(YearBenchmark.CASES)
public class YearBenchmark {

    static final int CASES = 1_000;

    private final YearNumbers[] numbers = YearNumbers.many(2026, CASES);
    private final YearDecimals.Year[] decimals = YearDecimals.many(numbers);
    private final AppraisalCase[] cases = RegionalScheme.many(numbers);
    private final WeightedPolicy policy = RegionalScheme.policy();
    private final PolicyId scheme = policy.id();
    private final PolicyCatalog catalog =
            PolicyCatalog.builder().discover().provider(policy.provider()).build();
    private final AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
    private final ExplanationText words = ExplanationText.of(catalog, Locale.forLanguageTag("id"));
    private final Judged[] judged = new Judged[CASES];
    private long rungs;

    /** Compares the answers. */
    @Setup
    public void compare() {
        Sums expected = YearLoop.sums(numbers);
        Sums.same("the careful program", expected, YearDecimals.sums(decimals));
        Sums.same("the scheme", expected, RegionalScheme.sums(engine, scheme, cases));
        long[] scores = new long[3];
        for (int i = 0; i < CASES; i++) {
            judged[i] = engine.judge(cases[i], scheme).orThrow();
            rungs += YearLoop.judge(numbers[i], scores);
        }
    }

    private void check(long found) {
        Sums.same("a timed loop", rungs, found);
    }

    /**
     * The limit.
     *
     * @return the sum of the results' scores
     */
    @Benchmark
    public long primitiveLoop() {
        long[] scores = new long[3];
        long found = 0;
        long sum = 0;
        for (YearNumbers year : numbers) {
            found += YearLoop.judge(year, scores);
            sum += scores[0] + scores[1] + scores[2];
        }
        check(found);
        return sum;
    }

    /** What a careful programmer writes. */
    @Benchmark
    public void carefulDecimals() {
        long found = 0;
        for (YearDecimals.Year year : decimals) {
            found += YearDecimals.judge(year).predicate().ordinal();
        }
        check(found);
    }

    /** The verdict; its steps can be asked for. */
    @Benchmark
    public void verdict() {
        check(judge(Reading.NOTHING));
    }

    /** The verdict, and the steps asked for: taken down in a row. */
    @Benchmark
    public void verdictWithTrace() {
        check(judge(Reading.TRACE));
    }

    /** The verdict, and every step read as an object. */
    @Benchmark
    public void verdictWithStepsRead() {
        check(judge(Reading.EVERY_STEP));
    }

    private enum Reading {
        NOTHING,
        TRACE,
        EVERY_STEP
    }

    private long judge(Reading reading) {
        long found = 0;
        for (AppraisalCase facts : cases) {
            Judged result = engine.judge(facts, scheme).orThrow();
            found += result.verdict().predicate().ordinal();
            if (reading != Reading.NOTHING) {
                List<Step> steps = result.trace().steps();
                Object last = reading == Reading.TRACE ? steps : steps.get(steps.size() - 1);
                if (last == null) {
                    throw new IllegalStateException("no steps");
                }
            }
        }
        return found;
    }

    /**
     * All steps in Indonesian.
     *
     * @return the number of lines
     */
    @Benchmark
    public long words() {
        long lines = 0;
        for (Judged one : judged) {
            List<String> text = words.lines(one);
            lines += text.size();
        }
        return lines;
    }
}
