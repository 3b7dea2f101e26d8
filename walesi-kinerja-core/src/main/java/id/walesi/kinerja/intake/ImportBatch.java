package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The import of a sheet in two steps: every row is diagnosed, then the host commits the rows that somebody has confirmed.
 * Nothing is guessed, and no row is dropped.
 *
 * <p>Reading the file itself, quotes and encoding included, is the business of the host's reader.
 *
 * @param <T> the fact that a row stands for
 * @term pemuatan data dua langkah
 */
public final class ImportBatch<T> {

    private static final ProblemCode NO_SUCH_ROW = ProblemCode.of("import.no-such-row");
    private static final ProblemCode ROW_DOES_NOT_CONVERT = ProblemCode.of("import.row-does-not-convert");

    private final List<ImportFinding> sheet;
    private final List<ImportRow<T>> rows;
    private final ImportLayout<T> layout;

    private ImportBatch(List<ImportFinding> sheet, List<ImportRow<T>> rows, ImportLayout<T> layout) {
        this.sheet = List.copyOf(sheet);
        this.rows = List.copyOf(rows);
        this.layout = layout;
    }

    /**
     * The first step.
     *
     * @param header the first row
     * @param rows the other rows, each cell as text; a null cell is an empty one
     * @param layout what the sheet looks like
     * @param limits how much of it is read
     * @param stage how complete each row must be
     * @param <T> the fact that a row stands for
     * @return the diagnosis
     */
    public static <T> ImportBatch<T> diagnose(
            List<String> header,
            Iterable<? extends List<String>> rows,
            ImportLayout<T> layout,
            ImportLimits limits,
            DraftStage stage) {
        ImportDiagnosis<T> diagnosis = new ImportDiagnosis<>(header, layout, limits, stage);
        diagnosis.readAll(Check.notNull("rows", rows));
        return new ImportBatch<>(diagnosis.sheet(), diagnosis.rows(), layout);
    }

    /**
     * The same diagnosis with what the host knows beside: that a unit does not exist, that a person is there already. An
     * error keeps a row from being committed, as one of the library's own does; warnings and notices are told.
     *
     * @param check is asked once about each row whose cells could be told apart, in the order of the sheet, whether it
     *     converts or not: all findings are told at once. The paths of its problems are those of the draft, so that a
     *     finding names its column
     * @return the diagnosis with these findings
     */
    public ImportBatch<T> checked(Function<? super ImportRow<T>, Problems> check) {
        Check.notNull("check", check);
        return new ImportBatch<>(
                sheet, rows.stream().map(row -> checked(row, check)).toList(), layout);
    }

    private ImportRow<T> checked(ImportRow<T> row, Function<? super ImportRow<T>, Problems> check) {
        return row.isReadable() ? row.with(findings(row.number(), check.apply(row))) : row;
    }

    private List<ImportFinding> findings(int row, Problems problems) {
        return Check.notNull("problems", problems).list().stream()
                .map(problem ->
                        new ImportFinding(row, layout.column(problem.path()).map(ImportColumn::header), problem))
                .toList();
    }

    /**
     * The rows.
     *
     * @return every row that was read, in the order of the sheet
     */
    public List<ImportRow<T>> rows() {
        return rows;
    }

    /**
     * Everything that was found.
     *
     * @return first what concerns the whole sheet, then row by row
     */
    public List<ImportFinding> findings() {
        return Stream.concat(sheet.stream(), rows.stream().flatMap(row -> row.findings().stream()))
                .toList();
    }

    /**
     * The rows that can be committed.
     *
     * @return their numbers, ascending; none if something blocks the whole sheet
     */
    public Set<Integer> convertible() {
        return blocksAll()
                ? Set.of()
                : rows.stream()
                        .filter(row -> row.fact().isPresent())
                        .map(ImportRow::number)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean blocksAll() {
        return sheet.stream().anyMatch(finding -> finding.problem().severity() == Severity.ERROR);
    }

    /**
     * The second step.
     *
     * @param confirmed the numbers of the rows that somebody has confirmed
     * @return the committed and the kept rows; or why nothing is committed: something blocks the whole sheet, or a number
     *     is not that of a row that converts
     */
    public Outcome<ImportCommit<T>> commit(Collection<Integer> confirmed) {
        Set<Integer> wanted = new TreeSet<>(Check.list("confirmed", List.copyOf(confirmed)));
        List<Problem> found = new ArrayList<>();
        if (blocksAll()) {
            sheet.forEach(finding -> found.add(finding.problem()));
        }
        for (int number : wanted) {
            int place = number - ImportDiagnosis.FIRST_ROW;
            String path = "row[" + number + "]";
            if (place < 0 || place >= rows.size()) {
                found.add(Problem.error(NO_SUCH_ROW, path));
            } else if (rows.get(place).fact().isEmpty()) {
                found.add(Problem.error(ROW_DOES_NOT_CONVERT, path));
            }
        }
        Problems problems = new Problems(found);
        return problems.blocks()
                ? Outcome.refused(problems)
                : Outcome.of(new ImportCommit<>(
                        rows.stream()
                                .filter(row -> wanted.contains(row.number()))
                                .toList(),
                        rows.stream()
                                .filter(row -> !wanted.contains(row.number()))
                                .toList()));
    }
}
