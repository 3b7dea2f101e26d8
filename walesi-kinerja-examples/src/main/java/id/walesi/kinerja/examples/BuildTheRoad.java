package id.walesi.kinerja.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Four agencies build one road: their common targets, who helped whom and what the receivers said of it, the credit of the
 * program divided by three methods side by side with every decimal explained, what it means for people, whether they did
 * better together than apart, who confirms whom in a circle, and where such a credit counts and where it does not.
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
        Invocation.exit(args, BuildTheRoad::run);
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
        Invocation call = Invocation.of(args, "build-the-road");
        Optional<RoadYear> year = call.folder().flatMap(folder -> RoadYear.read(folder, call.findings()));
        if (year.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        out.print(new RoadReport(year.get(), call.isExample(), call.words()).text());
        return Invocation.DONE;
    }
}
