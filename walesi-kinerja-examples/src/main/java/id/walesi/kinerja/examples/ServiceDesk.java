package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * One officer of a one-stop service desk, one year: reads the case, the register and the survey, judges each quarter and
 * the year, and prints a report with the law behind each step.
 *
 * <p>Arguments: {@code --english} for English; a folder with {@code kasus.json}, {@code register.csv} and
 * {@code survei.csv}, or none for the example that comes along.
 */
public final class ServiceDesk {

    private ServiceDesk() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, ServiceDesk::run);
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
        Invocation call = Invocation.of(args, "service-desk");
        Findings findings = call.findings();
        PolicyCatalog catalog = PolicyCatalog.discovered();

        Optional<DeskYear> year = call.folder().flatMap(folder -> DeskYear.read(folder, catalog, findings));

        if (year.isEmpty() || !findings.isEmpty()) {
            err.print(findings.text());
            return Invocation.BAD_INPUT;
        }
        out.print(new DeskReport(year.get(), catalog, call.words()).text());
        return Invocation.DONE;
    }
}
