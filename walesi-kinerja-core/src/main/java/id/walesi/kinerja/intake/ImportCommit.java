package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import java.util.List;

/**
 * What came of an import: each row of the sheet is in exactly one of the two lists.
 *
 * @param committed the rows that the host confirmed, each with its fact
 * @param kept all other rows, as text with their findings
 * @param <T> the fact
 * @term hasil pemuatan
 */
public record ImportCommit<T>(List<ImportRow<T>> committed, List<ImportRow<T>> kept) {

    /**
     * Checks and copies its components.
     *
     * @param committed the rows that the host confirmed, each with its fact
     * @param kept all other rows, as text with their findings
     */
    public ImportCommit {
        committed = checked(committed);
        kept = Check.list("kept", kept);
    }

    private static <T> List<ImportRow<T>> checked(List<ImportRow<T>> committed) {
        List<ImportRow<T>> all = Check.list("committed", committed);
        all.forEach(row -> Check.that(row.fact().isPresent(), "committed", row.number(), "has no fact"));
        return all;
    }

    /**
     * The facts.
     *
     * @return in the order of the rows
     */
    public List<T> facts() {
        return committed.stream().map(row -> row.fact().orElseThrow()).toList();
    }
}
