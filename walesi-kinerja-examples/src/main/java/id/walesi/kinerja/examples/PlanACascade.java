package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * An agency plans its year: who appraises whom and why, the matrix of roles and results in two tiers, a first proposal of
 * plans with its faults, the mended plans made from the cells of the matrix, targets that are none, the deadline of 31
 * January, and the revision of one plan with what it changes.
 *
 * <p>Arguments: {@code --english} for English; a folder with the files that come along, or none for the example. Exit
 * codes: 0, the plans hang together; 1, the mended plans still have findings; 2, the files or the arguments cannot be
 * used.
 */
public final class PlanACascade {

    /** Exit code: the plans that were to be final do not hang together. */
    static final int FINDINGS = 1;

    private PlanACascade() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, PlanACascade::run);
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
        Invocation call = Invocation.of(args, "plan-a-cascade");
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Optional<CascadeYear> year =
                call.folder().flatMap(folder -> CascadeYear.read(folder, catalog, call.findings()));
        if (year.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        CascadeReport report = new CascadeReport(year.get(), call.isExample(), call.words());
        out.print(report.text());
        return report.isSound() ? Invocation.DONE : FINDINGS;
    }
}
