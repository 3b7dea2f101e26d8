package id.walesi.kinerja.examples;

import id.walesi.kinerja.intake.Draft;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.Intake;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.TextForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The rows of a sheet, read through the library's drafts; every finding names the line and the column. */
final class DraftRows {

    private static final ProblemCode MISSING = ProblemCode.of("intake.missing");

    private final CsvFile file;
    private final List<String> heading;
    private final InputFolder folder;

    DraftRows(String name, List<String> heading, InputFolder folder, Findings findings) {
        this.file = new CsvFile(name, findings);
        this.heading = heading;
        this.folder = folder;
    }

    void each(Consumer<Row> reader) {
        file.rows(folder, heading).forEach(row -> reader.accept(new Row(row)));
    }

    boolean isSound() {
        return file.isSound();
    }

    /** One row. */
    final class Row {

        private final CsvFile.Row row;

        private Row(CsvFile.Row row) {
            this.row = row;
        }

        /** A cell; empty for a column that this sheet does not have. */
        String cell(String column) {
            int index = heading.indexOf(column);
            return index < 0 ? "" : row.field(index);
        }

        Optional<String> given(String column) {
            return Optional.of(cell(column)).filter(TextForm::isGiven);
        }

        void find(String column, String indonesian, String english, Object... values) {
            file.find(row.line(), column + ": " + indonesian, column + ": " + english, values);
        }

        /** A finding of the library in a column; empty for the whole row. */
        void find(String column, Problem problem) {
            file.find(row.line(), column, problem);
        }

        /** A value of a column that must be filled. */
        <T> Optional<T> read(String column, TextForm<T> form) {
            if (given(column).isEmpty()) {
                file.find(row.line(), column, Problem.error(MISSING, ""));
                return Optional.empty();
            }
            Outcome<T> outcome = form.read(cell(column));
            outcome.problems().forEach(problem -> file.find(row.line(), column, problem));
            return outcome.value();
        }

        /** The fact that a draft of this row becomes; the columns are named by the paths of the draft. */
        <T> Optional<T> convert(Draft<T> draft, Map<String, String> columns) {
            return convert(draft, (path, problem) -> find(columns.getOrDefault(path, path), problem));
        }

        /** The fact that a draft of this row and others becomes; who asks says what is wrong, by the paths of the draft. */
        <T> Optional<T> convert(Draft<T> draft, BiConsumer<String, Problem> teller) {
            Outcome<T> outcome = Intake.convert(draft, DraftStage.AS_FACT);
            outcome.problems().forEach(problem -> teller.accept(problem.path(), problem));
            return outcome.value();
        }
    }
}
