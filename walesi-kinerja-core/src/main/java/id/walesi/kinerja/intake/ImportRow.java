package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row after its diagnosis. What it said is kept as text whatever was found, so that an old record with an anomaly is
 * not lost.
 *
 * @param number its number; the header is row 1
 * @param cells the texts as they came, never shown by {@code toString}
 * @param fact the fact; empty if something blocks, or the row is blank
 * @param findings all that was found in the row
 * @param <T> the fact
 * @term baris berkas
 */
public record ImportRow<T>(int number, List<String> cells, Optional<T> fact, List<ImportFinding> findings) {

    /**
     * Checks and copies its components.
     *
     * @param number its number; the header is row 1
     * @param cells the texts as they came, never shown by {@code toString}
     * @param fact the fact; empty if something blocks, or the row is blank
     * @param findings all that was found in the row
     */
    public ImportRow {
        Check.that(number > 0, "number", number, "rows are counted from 1");
        cells = Check.list("cells", cells);
        Check.notNull("fact", fact);
        findings = Check.list("findings", findings);
    }

    /** Whether it is known which cell belongs to which column, and there is something in them. */
    boolean isReadable() {
        return findings.stream()
                .map(finding -> finding.problem().code())
                .noneMatch(code -> code.equals(ImportDiagnosis.ROW_BLANK) || code.equals(ImportDiagnosis.CELL_COUNT));
    }

    /** The same row with more findings; without its fact, if one of them blocks. */
    ImportRow<T> with(List<ImportFinding> others) {
        List<ImportFinding> more = new ArrayList<>(findings);
        more.addAll(others);
        boolean blocks = others.stream().anyMatch(finding -> finding.problem().severity() == Severity.ERROR);
        return new ImportRow<>(number, cells, blocks ? Optional.empty() : fact, more);
    }

    @Override
    public String toString() {
        return "ImportRow[" + number + ", " + (fact.isPresent() ? "converts" : "does not convert") + ", "
                + findings.size() + " findings]";
    }
}
