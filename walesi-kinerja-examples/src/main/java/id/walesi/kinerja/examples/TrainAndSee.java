package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * A course for the service desk of the first example: what was lacking and why the course was suggested, the plan, the
 * learning hours of two officers under two laws, the turnaround before and after, what colleagues say, and recognition.
 *
 * <p>Arguments: {@code --english} for English; a folder with {@code pelatihan.json}, {@code standar.csv},
 * {@code penilaian.csv}, {@code tawaran.csv}, {@code rencana.csv}, {@code kegiatan.csv}, {@code umpan-balik.csv},
 * {@code terbit.csv}, {@code apresiasi.csv} and {@code register.csv}, or none for the example that comes along, whose register is that of
 * {@link ServiceDesk}. Exit codes: 0; 2, the files or the arguments cannot be used.
 */
public final class TrainAndSee {

    private TrainAndSee() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, TrainAndSee::run);
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param out receives the report, whole or not at all
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "train-and-see");
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Optional<TrainingYear> year =
                call.folder().flatMap(folder -> TrainingYear.read(folder, catalog, call.findings()));
        if (year.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        out.print(new TrainingReport(year.get(), call.isExample(), call.words()).text());
        return Invocation.DONE;
    }
}
