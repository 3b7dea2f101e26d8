package id.walesi.kinerja.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Four agencies build one road: their common targets, who works in another agency by whose consent, who helped whom and what the receivers said of it, the credit of the
 * program divided by four methods side by side with every decimal explained, what it means for people, whether they did
 * better together than apart, who confirms whom in a circle, and where such a credit counts and where it does not. The
 * program stands on a page for a browser or a printer, too.
 *
 * <p>Arguments: {@code --english} for English; a folder with the files that come along, or none for the example. Exit
 * codes: 0, the report was written; 2, the files or the arguments cannot be used.
 */
public final class BuildTheRoad {

    private BuildTheRoad() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("build-the-road"), out, err));
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
        Invocation call = Invocation.of(args, "build-the-road");
        Optional<RoadYear> year = call.folder().flatMap(input -> RoadYear.read(input, call.findings()));
        if (year.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        RoadReport report = new RoadReport(year.get(), call.isExample(), call.words());
        out.print(report.text());
        out.println();
        out.println(call.words()
                .say("Halaman program, untuk peramban dan kertas:", "The program's page, for browser and paper:"));
        folder.write("program.html", report.sheet(), out);
        return Invocation.DONE;
    }
}
