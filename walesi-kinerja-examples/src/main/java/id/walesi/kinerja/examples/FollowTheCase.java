package id.walesi.kinerja.examples;

import id.walesi.kinerja.policy.PolicyCatalog;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * One case from draft to final: after each step, who may do what, what blocks the rest, and who must act next; what
 * happens when a superior is silent past a deadline, and when somebody tries what is forbidden; and in the end, the
 * versions of the result.
 *
 * <p>Arguments: {@code --english} for English; a folder with {@code kasus.json}, {@code langkah.csv}, {@code unit.csv} and
 * {@code penugasan.csv}, or none for the example that comes along. Exit codes: 0, the case was followed, refused attempts
 * included; 2, the files or the arguments cannot be used.
 */
public final class FollowTheCase {

    private FollowTheCase() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, FollowTheCase::run);
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param out receives the story of the case, whole or not at all
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "follow-the-case");
        PolicyCatalog catalog = PolicyCatalog.discovered();
        Optional<FollowedCase> facts =
                call.folder().flatMap(folder -> FollowedCase.read(folder, catalog, call.findings()));
        if (facts.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        out.print(new CaseStory(facts.get(), call.isExample(), call.words()).text());
        return Invocation.DONE;
    }
}
