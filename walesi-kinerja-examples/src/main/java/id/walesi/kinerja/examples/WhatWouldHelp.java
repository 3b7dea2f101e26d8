package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.guidance.FactChange;
import id.walesi.kinerja.guidance.Guide;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.GuidanceText;
import id.walesi.kinerja.weighted.WeightedPolicy;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What would lift an officer's predicate? Under the national law two ratings would, which somebody decides; under a scheme
 * that computes, some numbers would, each by so much. And what if the ratings were others? Prints the answers and writes
 * them as pages.
 *
 * <p>Arguments: {@code --english}, and a folder with files like those of the example.
 */
public final class WhatWouldHelp {

    private static final LocalDate DATED = LocalDate.of(2026, 1, 12);

    private WhatWouldHelp() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("what-would-help"), out, err));
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param folder takes the pages
     * @param out receives the answers
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PageFolder folder, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "what-would-help");
        Optional<HelpedCase> input = call.folder().flatMap(files -> HelpedCase.read(files, call.findings()));
        if (input.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        WeightedPolicy scheme = DeskScheme.policy();
        PolicyCatalog catalog =
                PolicyCatalog.builder().discover().provider(scheme.provider()).build();
        AppraisalEngine engine = AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD);
        Guide guide = Guide.of(engine)
                .within(input.get().attainable())
                .costing(input.get().costs());
        GuidanceText text = GuidanceText.of(catalog, call.words().locale());
        Judged national = engine.judge(input.get().facts()).orThrow();
        Judged computed = engine.judge(input.get().facts(), scheme.id()).orThrow();
        write("ketentuan-nasional.html", text.document(guide.toNext(national), Audience.EMPLOYEE, DATED), folder, out);
        write("skema-daerah.html", text.document(guide.toNext(computed), Audience.EMPLOYEE, DATED), folder, out);
        write(
                "seandainya.html",
                text.document(guide.whatIf(national, bothMeet(national)), Audience.EMPLOYEE, DATED),
                folder,
                out);
        return Invocation.DONE;
    }

    /** The officer asks: what if both ratings met expectation? */
    private static List<FactChange> bothMeet(Judged judged) {
        List<FactChange> changes = new ArrayList<>();
        judged.facts().workResultRating().ifPresent(decided -> meet("workResultRating", decided.rating(), changes));
        judged.facts().workBehaviorRating().ifPresent(decided -> meet("workBehaviorRating", decided.rating(), changes));
        return changes;
    }

    private static void meet(String path, ExpectationRating now, List<FactChange> changes) {
        if (now != ExpectationRating.MEETS) {
            changes.add(new FactChange.OfRating(path, now, ExpectationRating.MEETS, ActorRole.APPRAISER));
        }
    }

    private static void write(String name, Document document, PageFolder folder, PrintStream out) {
        out.println(PlainPage.of(document));
        folder.write(name, document, out);
        out.println();
    }
}
