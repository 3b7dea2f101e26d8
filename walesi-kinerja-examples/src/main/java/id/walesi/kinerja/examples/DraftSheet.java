package id.walesi.kinerja.examples;

import id.walesi.kinerja.intake.Draft;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.Intake;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a sheet that make up a list of one draft. A finding of the library about an element of the list is said at
 * the line of its row; any other, at its {@link Place}.
 *
 * @param list the name of the list in the draft
 * @param rows the rows, in the order of the list
 * @param columns the columns, by the names of the library's paths
 */
record DraftSheet(String list, List<DraftRows.Row> rows, Map<String, String> columns) {

    /**
     * Where the rest of a draft stands.
     *
     * @param file the file
     * @param names the file's own paths, by the library's paths; {@code []} stands for any index
     */
    record Place(String file, Map<String, String> names) {

        static Place of(String file) {
            return new Place(file, Map.of());
        }

        void tell(Problem problem, Findings findings) {
            Matcher index = INDEX.matcher(problem.path());
            String where = names.getOrDefault(index.replaceFirst("[]"), problem.path());
            index.reset();
            findings.add(file, index.find() ? where.replace("[]", index.group()) : where, problem);
        }
    }

    private static final Pattern INDEX = Pattern.compile("\\[[0-9]+]");

    private static final Pattern ELEMENT = Pattern.compile("([A-Za-z]+)\\[([0-9]+)]\\.?(.*)");

    static DraftSheet read(
            String list,
            String name,
            List<String> heading,
            Map<String, String> columns,
            InputFolder folder,
            Findings findings) {
        List<DraftRows.Row> rows = new ArrayList<>();
        new DraftRows(name, heading, folder, findings).each(rows::add);
        return new DraftSheet(list, rows, columns);
    }

    /** The rows that hold a text in a column. */
    DraftSheet having(String column, String text) {
        return new DraftSheet(
                list, rows.stream().filter(row -> row.cell(column).equals(text)).toList(), columns);
    }

    /** The fact of a draft, of which further lists may stand in further sheets. */
    static <T> Optional<T> convert(Draft<T> draft, Place place, Findings findings, DraftSheet... sheets) {
        Outcome<T> outcome = Intake.convert(draft, DraftStage.AS_FACT);
        return kept(outcome, place, findings, sheets);
    }

    /** The value of an outcome; what blocks is said. */
    static <T> Optional<T> kept(Outcome<T> outcome, Place place, Findings findings, DraftSheet... sheets) {
        outcome.problems().list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> tell(problem, place, findings, sheets));
        return outcome.value();
    }

    private static void tell(Problem problem, Place place, Findings findings, DraftSheet... sheets) {
        Matcher element = ELEMENT.matcher(problem.path());
        if (element.matches()) {
            int index = Integer.parseInt(element.group(2));
            for (DraftSheet sheet : sheets) {
                if (sheet.list().equals(element.group(1))
                        && index < sheet.rows().size()) {
                    String field = element.group(3);
                    sheet.rows().get(index).find(sheet.columns().getOrDefault(field, field), problem);
                    return;
                }
            }
        }
        place.tell(problem, findings);
    }
}
