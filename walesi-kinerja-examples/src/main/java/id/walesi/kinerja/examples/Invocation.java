package id.walesi.kinerja.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the arguments of a program say: {@code --english} for English, switches of the program's own, and one folder, or
 * none for the example that comes along.
 *
 * @param words the reader's language
 * @param switches the program's own switches that were given
 * @param folder where the input is, or empty if the arguments cannot be used
 * @param findings where everything wrong is gathered
 */
record Invocation(Words words, Set<String> switches, Optional<InputFolder> folder, Findings findings) {

    /** Exit code: all is well. */
    static final int DONE = 0;

    /** Exit code: the input or the arguments cannot be used. */
    static final int BAD_INPUT = 2;

    /** A program without its process: arguments in, two streams out, and an exit code. */
    @FunctionalInterface
    interface Program {
        int run(List<String> args, PrintStream out, PrintStream err);
    }

    /** Runs a program on the streams of this process and leaves with its exit code. */
    static void exit(String[] args, Program program) {
        // UTF-8 whatever the platform says: names and marks would be lost under LANG=C
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
        int code = program.run(List.of(args), out, err);
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    static Invocation of(List<String> args, String example, String... known) {
        List<String> rest = new ArrayList<>(args);
        Words words = rest.remove("--english") ? Words.ENGLISH : Words.INDONESIAN;
        Set<String> switches = new TreeSet<>();
        Arrays.stream(known).filter(rest::remove).forEach(switches::add);
        Findings findings = new Findings(words);
        return new Invocation(words, switches, folder(rest, example, List.of(known), findings), findings);
    }

    /** True for the example that comes along, whose persons are invented. */
    boolean isExample() {
        return folder.map(InputFolder::isExample).orElse(false);
    }

    private static Optional<InputFolder> folder(
            List<String> args, String example, List<String> known, Findings findings) {
        if (args.isEmpty()) {
            return Optional.of(InputFolder.onClassPath(example));
        }
        String first = args.get(0);
        if (args.size() > 1 || first.startsWith("--")) {
            List<String> all = new ArrayList<>(List.of("--english"));
            all.addAll(known);
            findings.add(
                    String.join(" ", args),
                    "",
                    "Argumen yang dikenal hanya %s dan satu folder masukan.",
                    "The only arguments are %s and one input folder.",
                    String.join(", ", all));
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
