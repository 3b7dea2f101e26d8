package id.walesi.kinerja.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One verdict, kept as a record with a journal of what was done, and proved years later: one digit is changed in three
 * places, a record is exchanged for another one, a journal is written anew, and each time it is said what was found.
 *
 * <p>Arguments: {@code --english} for English; a folder, or none. An empty folder receives the record, the journal and the
 * proof as files; change a digit in them, run the program on the folder again, and it says what it finds. Exit codes: 0, all
 * is as it was; 1, something was found in the folder; 2, the arguments or the folder cannot be used.
 */
public final class ProveItLater {

    /** Exit code: the folder's files were altered. */
    static final int ALTERED = 1;

    private ProveItLater() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, ProveItLater::run);
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param out receives what was found
     * @param err receives what is wrong with the arguments or the folder
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "");
        if (call.folder().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        Optional<Path> folder = call.folder().get().path();
        ProofStory story = new ProofStory(KeptCase.made(), call.words());
        if (folder.isEmpty()) {
            out.print(story.text());
            return Invocation.DONE;
        }
        return kept(new KeptFiles(folder.get()), story, call, out, err);
    }

    private static int kept(KeptFiles files, ProofStory story, Invocation call, PrintStream out, PrintStream err) {
        try {
            if (files.areEmpty()) {
                files.write(KeptCase.made());
                out.print(story.written(files));
                return Invocation.DONE;
            }
            ProofStory.Checked checked = story.checked(files);
            out.print(checked.text());
            return checked.sound() ? Invocation.DONE : ALTERED;
        } catch (IOException e) {
            call.findings()
                    .add(
                            KeptFiles.RECORD + ", " + KeptFiles.JOURNAL + ", " + KeptFiles.PROOF,
                            "",
                            "Berkas di folder ini tidak dapat dibaca atau ditulis.",
                            "The files in this folder cannot be read or written.");
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
    }
}
