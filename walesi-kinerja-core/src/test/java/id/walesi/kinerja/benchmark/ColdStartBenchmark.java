package id.walesi.kinerja.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing to the first case judged and explained, in a JVM of its own each time; beside a program that does nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class ColdStartBenchmark {

    private static int run(Class<?> program) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        int code = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program.getName())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(program + " ended with " + code);
        }
        return code;
    }

    /**
     * A Java program that does nothing.
     *
     * @return its exit code
     * @throws IOException if it cannot be started
     * @throws InterruptedException if nobody waits for it
     */
    @Benchmark
    public int emptyProgram() throws IOException, InterruptedException {
        return run(ColdStart.Empty.class);
    }

    /**
     * A program that judges one case and explains it.
     *
     * @return its exit code
     * @throws IOException if it cannot be started
     * @throws InterruptedException if nobody waits for it
     */
    @Benchmark
    public int firstVerdictExplained() throws IOException, InterruptedException {
        return run(ColdStart.class);
    }
}
