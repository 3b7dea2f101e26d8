package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.TextForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first step of an import while it is under way. */
final class ImportDiagnosis<T> {

    private static final ProblemCode COLUMN_MISSING = ProblemCode.of("import.column-missing");
    private static final ProblemCode COLUMN_UNKNOWN = ProblemCode.of("import.column-unknown");
    private static final ProblemCode COLUMN_TWICE = ProblemCode.of("import.column-twice");
    private static final ProblemCode TOO_MANY_COLUMNS = ProblemCode.of("import.too-many-columns");
    private static final ProblemCode TOO_MANY_ROWS = ProblemCode.of("import.too-many-rows");
    static final ProblemCode CELL_COUNT = ProblemCode.of("import.cell-count-differs");
    private static final ProblemCode CELL_TOO_LONG = ProblemCode.of("import.cell-too-long");
    static final ProblemCode ROW_BLANK = ProblemCode.of("import.row-blank");
    private static final ProblemCode KEY_TWICE = ProblemCode.of("import.key-twice");

    /** The number of the first row below the header. */
    static final int FIRST_ROW = 2;

    private static final int HEADER_ROW = 1;

    private final List<String> header;
    private final ImportLayout<T> layout;
    private final ImportLimits limits;
    private final DraftStage stage;
    private final List<ImportFinding> sheet = new ArrayList<>();
    private final List<ImportRow<T>> rows = new ArrayList<>();
    /** The rows of each key, in the order of the sheet. */
    private final Map<List<String>, List<Integer>> rowsOfKey = new LinkedHashMap<>();

    ImportDiagnosis(List<String> header, ImportLayout<T> layout, ImportLimits limits, DraftStage stage) {
        this.header = Check.list("header", header);
        this.layout = Check.notNull("layout", layout);
        this.limits = Check.notNull("limits", limits);
        this.stage = Check.notNull("stage", stage);
        checkHeader();
    }

    List<ImportFinding> sheet() {
        return sheet;
    }

    List<ImportRow<T>> rows() {
        return rows;
    }

    private void checkHeader() {
        if (header.size() > limits.columns()) {
            sheet.add(ofSheet(Problem.error(TOO_MANY_COLUMNS, "", count("limit", limits.columns()))));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            // a head that nobody declared may be a person's name, if the sheet has none: its place is told, not its
            // text
            Term position = count("position", i + 1);
            if (!seen.add(name)) {
                sheet.add(ofSheet(Problem.error(COLUMN_TWICE, "", position)));
            } else if (layout.columns().stream()
                    .noneMatch(column -> column.header().equals(name))) {
                sheet.add(ofSheet(Problem.warning(COLUMN_UNKNOWN, "", position)));
            }
        }
        for (ImportColumn column : layout.columns()) {
            if (!seen.contains(column.header())) {
                sheet.add(new ImportFinding(
                        HEADER_ROW, Optional.of(column.header()), Problem.error(COLUMN_MISSING, column.path())));
            }
        }
    }

    private static ImportFinding ofSheet(Problem problem) {
        return new ImportFinding(HEADER_ROW, Optional.empty(), problem);
    }

    private static Term count(String name, int value) {
        return Term.of(name, Ratio.of(value));
    }

    void readAll(Iterable<? extends List<String>> source) {
        for (List<String> cells : source) {
            if (rows.size() == limits.rows()) {
                sheet.add(ofSheet(Problem.error(TOO_MANY_ROWS, "", count("limit", limits.rows()))));
                break;
            }
            rows.add(read(FIRST_ROW + rows.size(), texts(cells)));
        }
        refuseSharedKeys();
    }

    private static List<String> texts(List<@Nullable String> cells) {
        List<String> texts = new ArrayList<>();
        for (String cell : cells) {
            texts.add(cell == null ? "" : cell);
        }
        return texts;
    }

    private ImportRow<T> read(int number, List<String> cells) {
        if (cells.stream().noneMatch(TextForm::isGiven)) {
            ImportFinding blank = new ImportFinding(number, Optional.empty(), Problem.notice(ROW_BLANK, ""));
            return new ImportRow<>(number, cells, Optional.empty(), List.of(blank));
        }
        List<ImportFinding> found = new ArrayList<>();
        if (cells.size() != header.size()) {
            Problem differs =
                    Problem.error(CELL_COUNT, "", count("found", cells.size()), count("expected", header.size()));
            found.add(new ImportFinding(number, Optional.empty(), differs));
            // which cell belongs to which column is not known: reading on would be a guess
            return new ImportRow<>(number, cells, Optional.empty(), found);
        }
        Map<String, @Nullable String> texts = new HashMap<>();
        for (ImportColumn column : layout.columns()) {
            int place = header.indexOf(column.header());
            texts.put(column.path(), place < 0 ? null : text(cells.get(place), column, number, found));
        }
        remember(texts, number);
        Set<Optional<String>> blamed =
                found.stream().map(ImportFinding::column).collect(Collectors.toUnmodifiableSet());
        Outcome<T> outcome = Intake.convert(layout.draft().apply(new ImportCells(texts)), stage);
        for (Problem problem : outcome.problems()) {
            Optional<String> column = layout.column(problem.path()).map(ImportColumn::header);
            if (column.isEmpty() || !blamed.contains(column)) {
                found.add(new ImportFinding(number, column, problem));
            }
        }
        boolean blocked = found.stream().anyMatch(finding -> finding.problem().severity() == Severity.ERROR);
        return new ImportRow<>(number, cells, blocked ? Optional.empty() : outcome.value(), found);
    }

    /** The text for the draft; what is wrong with the cell itself is noted, and the draft need not say it again. */
    private @Nullable String text(String cell, ImportColumn column, int number, List<ImportFinding> found) {
        if (!TextForm.isGiven(cell)) {
            return null;
        }
        if (cell.length() > limits.cellLength()) {
            Problem problem = Problem.error(CELL_TOO_LONG, column.path(), count("limit", limits.cellLength()));
            found.add(new ImportFinding(number, Optional.of(column.header()), problem));
            return null;
        }
        if (column.notation() == NumberNotation.UNSTATED) {
            return cell;
        }
        Outcome<Ratio> read = TextForm.number(column.notation()).read(cell);
        read.problems()
                .forEach(problem ->
                        found.add(new ImportFinding(number, Optional.of(column.header()), problem.at(column.path()))));
        return read.value().map(NumberNotation::write).orElse(null);
    }

    private void remember(Map<String, @Nullable String> texts, int number) {
        List<String> key = new ArrayList<>();
        for (String path : layout.key()) {
            String text = texts.get(path);
            if (text != null) {
                key.add(text);
            }
        }
        if (!key.isEmpty() && key.size() == layout.key().size()) {
            rowsOfKey.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
        }
    }

    /** Which of the rows that share a key is right, nobody can tell from the sheet: none of them converts. */
    private void refuseSharedKeys() {
        for (List<Integer> sharing : rowsOfKey.values()) {
            if (sharing.size() > 1) {
                sharing.forEach(number -> refuse(number, sharing));
            }
        }
    }

    private void refuse(int number, List<Integer> sharing) {
        String others = sharing.stream()
                .filter(other -> other != number)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String path = layout.key().get(0);
        Problem problem = Problem.error(KEY_TWICE, path, Term.of("rows", others));
        int place = number - FIRST_ROW;
        rows.set(
                place,
                rows.get(place)
                        .with(List.of(
                                new ImportFinding(number, layout.column(path).map(ImportColumn::header), problem))));
    }
}
