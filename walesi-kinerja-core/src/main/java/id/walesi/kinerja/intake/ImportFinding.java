package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Problem;
import java.util.Optional;

/**
 * A finding at its place in the sheet, as a compiler tells file, line and error.
 *
 * @param row the number of the row; the header is row 1
 * @param column the header of the column, or empty if the finding is about the whole row
 * @param problem the finding; its path is that of the draft
 * @term temuan pada berkas
 */
public record ImportFinding(int row, Optional<String> column, Problem problem) {

    /**
     * Checks its components.
     *
     * @param row the number of the row; the header is row 1
     * @param column the header of the column, or empty if the finding is about the whole row
     * @param problem the finding; its path is that of the draft
     */
    public ImportFinding {
        Check.that(row > 0, "row", row, "rows are counted from 1");
        Check.notNull("column", column);
        Check.notNull("problem", problem);
    }
}
