package id.walesi.kinerja.examples;

import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.TransitionText;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.transition.Impact;
import id.walesi.kinerja.transition.Readiness;
import id.walesi.kinerja.transition.ScaleReading;
import id.walesi.kinerja.transition.TwoLaws;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * What a leader takes to the meeting of a unit that is to trust a new law: what changes, what does not, three typical
 * cases, the usual objections answered from the unit's own data, and whose appraisals do not move. Prints it and writes it
 * as pages.
 *
 * <p>Arguments: {@code --english}, and a folder with files like those of the example.
 */
public final class AcceptancePack {

    private static final int SMALLEST_GROUP = 3;
    private static final int MOST_AFFECTED = 5;

    private AcceptancePack() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("acceptance-pack"), out, err));
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param folder takes the pages
     * @param out receives the pack
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PageFolder folder, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "acceptance-pack");
        Optional<UnitYear> unit = call.folder().flatMap(files -> UnitYear.read(files, call.findings()));
        if (unit.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        // no text was found that says where a total between two printed bands belongs: this office's own choice, too
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                .build();
        // the two scales have five rungs each; that they are read rung by rung is this office's own choice
        TwoLaws laws = new TwoLaws(
                AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD),
                OldYear.OLD_LAW,
                OldYear.NEW_LAW,
                ScaleReading.RUNG_BY_RUNG);
        Impact impact = laws.compare(unit.get().cases().iterator(), MOST_AFFECTED, moved -> {});
        Readiness readiness = unit.get().readiness();
        TransitionText text = TransitionText.of(catalog, call.words().locale());
        Document pack = text.document(
                new id.walesi.kinerja.transition.AcceptancePack(
                        OldYear.UNIT, impact, Optional.of(readiness), SMALLEST_GROUP),
                readiness.day());
        out.println(PlainPage.of(pack));
        folder.write("bahan-pertemuan.html", pack, out);
        folder.write("dampak.html", text.document(impact, Audience.APPRAISER, SMALLEST_GROUP, readiness.day()), out);
        return Invocation.DONE;
    }
}
