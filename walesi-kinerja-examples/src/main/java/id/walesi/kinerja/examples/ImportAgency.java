package id.walesi.kinerja.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * The officers of a whole agency out of one sheet, in two steps: first everything that is wrong with it, said like a
 * compiler ({@code file:line:column: code: sentence}) and counted by code; then, with {@code --commit}, the sound rows
 * are taken over and the others kept back. Nothing is repaired and nothing guessed.
 *
 * <p>Arguments: {@code --commit} for the second step; {@code --english} for English; a folder with {@code pegawai.csv} and
 * {@code unit.csv}, or none for the example that comes along. Exit codes: 0, every row is sound; 1, at least one row is
 * kept back; 2, the files or the arguments cannot be used at all.
 */
public final class ImportAgency {

    /** Exit code: there are rows that cannot be taken over. */
    static final int ROWS_KEPT_BACK = 1;

    private static final String COMMIT = "--commit";

    private ImportAgency() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, ImportAgency::run);
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param out receives the findings about rows, their count and what was taken over
     * @param err receives what keeps the sheet from being read at all
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "import-agency", COMMIT);
        Optional<OfficerSheet> sheet = call.folder().flatMap(folder -> OfficerSheet.read(folder, call.findings()));
        if (sheet.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        OfficerReport report = new OfficerReport(sheet.get(), call.words());
        out.print(report.findings());
        out.print(call.switches().contains(COMMIT) ? report.committed() : report.nextStep());
        return sheet.get().keptBack() == 0 ? Invocation.DONE : ROWS_KEPT_BACK;
    }
}
