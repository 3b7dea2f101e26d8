package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.BulkAppraisal;
import id.walesi.kinerja.engine.BulkProgress;
import id.walesi.kinerja.engine.BulkTally;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.report.Wording;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * Everybody is judged again after a rule has changed: invented officers, made one by one, judged in bulk, counted and
 * forgotten. Prints the tally by predicate and unit, then how fast it went and how much memory it took; a progress bar runs
 * on the error stream.
 *
 * <p>Arguments: {@code --english} for English; {@code --all} for 6,500,000 officers instead of 200,000, or
 * {@code --cases=N}; {@code --threads=N} for more threads than one.
 */
public final class NationalRun {

    /** How many civil servants there are, roughly. */
    static final long EVERYBODY = 6_500_000;

    private static final long USUAL = 200_000;
    private static final long MOST = 100_000_000;
    private static final int MOST_THREADS = 256;
    private static final long SEED = 2026;
    private static final int BAR = 40;

    private final Words words;
    private final long cases;
    private final int threads;

    private NationalRun(Words words, long cases, int threads) {
        this.words = words;
        this.cases = cases;
        this.threads = threads;
    }

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, NationalRun::run);
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param out receives the tally and the figures
     * @param err receives the progress bar, or what is wrong with the arguments
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Words words = args.contains("--english") ? Words.ENGLISH : Words.INDONESIAN;
        long cases = USUAL;
        long threads = 1;
        for (String arg : args) {
            if (arg.equals("--all")) {
                cases = EVERYBODY;
            } else if (arg.startsWith("--cases=")) {
                cases = number(arg, MOST);
            } else if (arg.startsWith("--threads=")) {
                threads = number(arg, MOST_THREADS);
            } else if (!arg.equals("--english")) {
                cases = -1;
            }
            if (cases < 0 || threads < 1) {
                err.println(words.say(
                        "%s: argumen yang dikenal hanya --english, --all, --cases=N (0 s.d. %s), --threads=N (1 s.d. %s).",
                        "%s: the only arguments are --english, --all, --cases=N (0 to %s), --threads=N (1 to %s).",
                        arg,
                        MOST,
                        MOST_THREADS));
                return Invocation.BAD_INPUT;
            }
        }
        new NationalRun(words, cases, (int) threads).run(out, err);
        return Invocation.DONE;
    }

    /** The number behind the equals sign; -1 if it is none, or too much. */
    private static long number(String arg, long most) {
        String digits = arg.substring(arg.indexOf('=') + 1);
        if (!digits.matches("[0-9]{1,9}")) {
            return -1;
        }
        long number = Long.parseLong(digits);
        return number <= most ? number : -1;
    }

    private void run(PrintStream out, PrintStream err) {
        WeightedPolicy scheme = NationalScheme.policy();
        PolicyCatalog catalog =
                PolicyCatalog.builder().provider(scheme.provider()).build();
        BulkAppraisal bulk = BulkAppraisal.with(AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD))
                .under(scheme.id())
                .reporting(Math.max(1, cases / 100), now -> err.print(bar(now)));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        try {
            // the rows are numbers; each thread makes its own officers of them
            NationalOfficers officers = new NationalOfficers(SEED);
            BulkTally tally = bulk.on(pool, threads)
                    .judge(
                            LongStream.range(0, cases).iterator(),
                            number -> Outcome.of(officers.officer(number)),
                            result -> {});
            long nanos = System.nanoTime() - start;
            err.println();
            out.print(report(tally));
            out.print(figures(nanos));
        } finally {
            pool.shutdown();
        }
    }

    private String bar(BulkProgress now) {
        int full = cases == 0 ? BAR : (int) (BAR * now.done() / cases);
        return "\r[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + now.done() + "/" + cases;
    }

    /** The same for the same number of officers, whatever the machine and the threads. */
    private String report(BulkTally tally) {
        Wording wording = words.wording();
        StringBuilder text = new StringBuilder();
        line(text, words.say("Pegawai rekaan: %s", "Invented officers: %s", cases));
        line(text, words.say("Dinilai: %s", "Judged: %s", tally.judged()));
        line(text, words.say("Ditolak: %s", "Refused: %s", tally.refused()));
        tally.reasons().forEach((code, count) -> line(text, "  " + code + ": " + count));
        line(text, words.say("Menurut predikat:", "By predicate:"));
        tally.predicates().forEach((predicate, count) -> line(text, "  " + wording.text(predicate) + ": " + count));
        line(text, words.say("Menurut unit:", "By unit:"));
        for (UnitId unit : tally.units()) {
            StringBuilder counts = new StringBuilder();
            tally.predicatesOf(unit)
                    .forEach((predicate, count) -> counts.append(counts.length() == 0 ? "" : ", ")
                            .append(wording.text(predicate))
                            .append(' ')
                            .append(count));
            line(text, "  " + unit + ": " + counts + words.say("; ditolak %s", "; refused %s", tally.refusedOf(unit)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /** What the machine and the hour make of it. */
    private String figures(long nanos) {
        long milliseconds = Math.max(1, nanos / 1_000_000);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return words.say(
                "Waktu: %s ms dengan %s utas, %s pegawai per detik; memori heap tertinggi: %s MiB\n",
                "Time: %s ms on %s threads, %s officers a second; highest heap: %s MiB\n",
                milliseconds,
                threads,
                1_000 * cases / milliseconds,
                (peak + 1_048_575) / 1_048_576);
    }
}
