package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * A course for the service desk of the first example: what was lacking and why the course was suggested, the plan, the
 * learning hours of two officers under two laws, the turnaround before and after, what colleagues say, and recognition. The
 * development of whoever has the plan stands on a page for a browser or a printer, too.
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
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("train-and-see"), out, err));
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param folder takes the page
     * @param out receives the report, whole or not at all, and where the page is
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PageFolder folder, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "train-and-see");
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Optional<TrainingYear> year =
                call.folder().flatMap(input -> TrainingYear.read(input, catalog, call.findings()));
        if (year.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        TrainingReport report = new TrainingReport(year.get(), call.isExample(), call.words());
        out.print(report.text());
        out.println();
        out.println(call.words()
                .say(
                        "Halaman pengembangan, untuk peramban dan kertas:",
                        "The page on development, for browser and paper:"));
        folder.write("pengembangan.html", report.sheet(), out);
        return Invocation.DONE;
    }
}
