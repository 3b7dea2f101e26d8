package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.policy.GoverningDay;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.report.Audience;
import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.TransitionText;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.transition.ScaleReading;
import id.walesi.kinerja.transition.SideBySide;
import id.walesi.kinerja.transition.TwoLaws;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One officer's year under the law that was in force then (PP 46/2011) and under the one in force now (PermenPANRB
 * 6/2022), side by side: what counted then, what counts now, what is the same. Prints the comparison and writes it as a
 * page.
 *
 * <p>Arguments: {@code --english}, and a folder with files like those of the example.
 */
public final class OldAndNewSideBySide {

    static final String ACTIVITIES = "kegiatan.csv";
    static final String BEHAVIOR = "perilaku.csv";
    static final String RATINGS = "rating.csv";

    private static final LocalDate DATED = LocalDate.of(2026, 1, 12);
    private static final List<String> ACTIVITY_HEADING =
            List.of("kegiatan", "uraian", "aspek", "satuan", "target", "realisasi");
    private static final List<String> BEHAVIOR_HEADING = List.of("unsur", "nilai");
    private static final List<String> RATING_HEADING =
            List.of("hasil_kerja", "alasan_hasil", "perilaku_kerja", "alasan_perilaku");

    private OldAndNewSideBySide() {}

    /**
     * Runs the program.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        Invocation.exit(args, (list, out, err) -> run(list, PageFolder.ofProgram("old-and-new"), out, err));
    }

    /**
     * Runs the program on given streams.
     *
     * @param args see the class
     * @param folder takes the page
     * @param out receives the comparison
     * @param err receives everything that is wrong with the input
     * @return the exit code
     */
    static int run(List<String> args, PageFolder folder, PrintStream out, PrintStream err) {
        Invocation call = Invocation.of(args, "old-and-new");
        // no text was found that says where a total between two printed bands belongs: this office's own choice
        PolicyCatalog catalog = PolicyCatalog.builder()
                .discover()
                .choose(Pp46Facts.GAP_RULE, GapRule.LOWER_BOUND_WINS)
                .build();
        TwoLaws laws = new TwoLaws(
                AppraisalEngine.of(catalog, GoverningDay.LAST_DAY_OF_PERIOD),
                OldYear.OLD_LAW,
                OldYear.NEW_LAW,
                ScaleReading.APART);
        Optional<SideBySide> compared =
                call.folder().flatMap(files -> facts(files, call.findings())).map(laws::judge);
        compared.ifPresent(both -> addRefusals(both, call.findings()));
        if (compared.isEmpty() || !call.findings().isEmpty()) {
            err.print(call.findings().text());
            return Invocation.BAD_INPUT;
        }
        Document page =
                TransitionText.of(catalog, call.words().locale()).document(compared.get(), Audience.EMPLOYEE, DATED);
        out.println(PlainPage.of(page));
        folder.write("berdampingan.html", page, out);
        return Invocation.DONE;
    }

    /** A case that one of the laws refuses is not one that can stand side by side. */
    private static void addRefusals(SideBySide both, Findings findings) {
        for (Problem problem : both.before().problems().plus(both.after().problems())) {
            if (problem.severity() == Severity.ERROR) {
                findings.add(ACTIVITIES, problem.path(), problem);
            }
        }
    }

    private static Optional<AppraisalCase> facts(InputFolder folder, Findings findings) {
        List<OldYear.Part> parts = parts(folder, findings);
        List<Consumer<AppraisalCaseBuilder>> more = new ArrayList<>();
        addBehavior(folder, findings, more);
        addRatings(folder, findings, more);
        if (!findings.isEmpty()) {
            return Optional.empty();
        }
        AppraisalCaseBuilder builder = new OldYear(PersonId.of("190001012020012001"), "Marice Contoh").begin(parts);
        more.forEach(fact -> fact.accept(builder));
        return Optional.of(builder.build());
    }

    private static List<OldYear.Part> parts(InputFolder folder, Findings findings) {
        CsvFile file = new CsvFile(ACTIVITIES, findings);
        List<OldYear.Part> parts = new ArrayList<>();
        for (CsvFile.Row row : file.rows(folder, ACTIVITY_HEADING)) {
            Cells cells = new Cells(file, row, ACTIVITY_HEADING);
            Optional<String> activity = cells.text("kegiatan");
            Optional<String> description = cells.text("uraian");
            Optional<Aspect> aspect = cells.aspect("aspek");
            Optional<MeasurementUnit> unit = cells.unit("satuan");
            Optional<Ratio> target = cells.positive("target");
            Optional<Ratio> realized = cells.number("realisasi");
            if (activity.isPresent()
                    && description.isPresent()
                    && aspect.isPresent()
                    && unit.isPresent()
                    && target.isPresent()
                    && realized.isPresent()) {
                boolean twice = parts.stream()
                        .anyMatch(part -> part.activity().equals(activity.get()) && part.aspect() == aspect.get());
                if (twice) {
                    file.find(
                            row.line(),
                            "Aspek ini sudah ada untuk kegiatan %s.",
                            "This aspect stands there already for activity %s.",
                            activity.get());
                } else {
                    parts.add(new OldYear.Part(
                            activity.get(),
                            description.get(),
                            aspect.get(),
                            new Amount(target.get(), unit.get()),
                            new Amount(realized.get(), unit.get())));
                }
            }
        }
        if (file.isSound() && parts.isEmpty()) {
            findings.add(ACTIVITIES, "", "Berkas ini tidak memuat kegiatan.", "This file has no activity.");
        }
        return parts;
    }

    private static void addBehavior(InputFolder folder, Findings findings, List<Consumer<AppraisalCaseBuilder>> facts) {
        CsvFile file = new CsvFile(BEHAVIOR, findings);
        Set<Pp46BehaviorElement> seen = EnumSet.noneOf(Pp46BehaviorElement.class);
        for (CsvFile.Row row : file.rows(folder, BEHAVIOR_HEADING)) {
            Cells cells = new Cells(file, row, BEHAVIOR_HEADING);
            Map<String, Pp46BehaviorElement> elements = new LinkedHashMap<>();
            for (Pp46BehaviorElement element : Pp46BehaviorElement.values()) {
                elements.put(element.label(), element);
            }
            Optional<Pp46BehaviorElement> element = cells.oneOf("unsur", elements);
            Optional<Ratio> mark = cells.number("nilai");
            if (element.isPresent() && mark.isPresent()) {
                if (seen.add(element.get())) {
                    facts.add(builder -> OldYear.mark(builder, element.get(), new Score(mark.get())));
                } else {
                    file.find(row.line(), "Unsur ini sudah dinilai.", "This element has been marked already.");
                }
            }
        }
    }

    private static void addRatings(InputFolder folder, Findings findings, List<Consumer<AppraisalCaseBuilder>> facts) {
        CsvFile file = new CsvFile(RATINGS, findings);
        List<CsvFile.Row> rows = file.rows(folder, RATING_HEADING);
        if (file.isSound() && rows.size() != 1) {
            findings.add(
                    RATINGS,
                    "",
                    "Berkas ini harus memuat satu baris rating.",
                    "This file must have one row of ratings.");
        }
        for (CsvFile.Row row : rows) {
            Cells cells = new Cells(file, row, RATING_HEADING);
            Optional<ExpectationRating> results = cells.rating("hasil_kerja");
            Optional<ExpectationRating> behavior = cells.rating("perilaku_kerja");
            results.ifPresent(rating -> facts.add(
                    builder -> builder.workResultRating(OldYear.decided(rating, cells.words("alasan_hasil")))));
            behavior.ifPresent(rating -> facts.add(
                    builder -> builder.workBehaviorRating(OldYear.decided(rating, cells.words("alasan_perilaku")))));
        }
    }
}
