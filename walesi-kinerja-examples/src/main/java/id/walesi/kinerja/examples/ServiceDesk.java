package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** All is well. */
    static final int DONE = 0;

    /** The input or the arguments cannot be used. */
    static final int BAD_INPUT = 2;

    private ServiceDesk() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        // UTF-8 whatever the platform says: names and marks would be lost under LANG=C
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = run(List.of(args), out, err);
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
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
        List<String> rest = new ArrayList<>(args);
        Words words = rest.remove("--english") ? Words.ENGLISH : Words.INDONESIAN;
        Findings findings = new Findings(words);
        PolicyCatalog catalog = PolicyCatalog.discovered();

        Optional<DeskYear> year = folder(rest, findings).flatMap(folder -> DeskYear.read(folder, catalog, findings));

        if (year.isEmpty() || !findings.isEmpty()) {
            err.print(findings.text());
            return BAD_INPUT;
        }
        out.print(new DeskReport(year.get(), catalog, words).text());
        return DONE;
    }

    private static Optional<InputFolder> folder(List<String> args, Findings findings) {
        if (args.isEmpty()) {
            return Optional.of(InputFolder.onClassPath());
        }
        String first = args.get(0);
        if (args.size() > 1 || first.startsWith("--")) {
            findings.add(
                    String.join(" ", args),
                    "",
                    "Argumen yang dikenal hanya --english dan satu folder masukan.",
                    "The only arguments are --english and one input folder.");
            return Optional.empty();
        }
        try {
            return InputFolder.at(Path.of(first), findings);
        } catch (InvalidPathException e) {
            findings.add(first, "", "Ini bukan nama folder.", "This is not the name of a folder.");
            return Optional.empty();
        }
    }
}
