package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a sheet holds, every row comes out once: committed with its fact, or kept as text with its findings. */
class ImportBatchProperties {

    private static final ImportLayout<OrgUnit> LAYOUT = new ImportLayout<>(
            List.of(ImportColumn.of("Kode", "id"), ImportColumn.of("Nama", "name")),
            List.of("id"),
            cells -> new UnitDraft(cells.text("id"), cells.text("name")));

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cell = Arbitraries.of("a", "b", "c", "d", "e", "", " x", "1E+17", "\u0661", null)
                .injectNull(0.05);
        return cell.list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(8);
    }

    @Property
    void noRowIsLostAndNoneIsCommittedUnconfirmed(
            @ForAll("sheets") List<List<String>> rows, @ForAll Set<Boolean> coin) {
        ImportBatch<OrgUnit> batch = ImportBatch.diagnose(
                List.of("Kode", "Nama"), rows, LAYOUT, new ImportLimits(8, 2, 5), DraftStage.AS_FACT);
        assertEquals(rows.size(), batch.rows().size());
        for (int i = 0; i < rows.size(); i++) {
            ImportRow<OrgUnit> row = batch.rows().get(i);
            assertEquals(i + 2, row.number());
            assertEquals(
                    rows.get(i).stream().map(cell -> cell == null ? "" : cell).toList(), row.cells());
            boolean blocked = row.findings().stream()
                    .anyMatch(finding -> finding.problem().severity() == Severity.ERROR);
            boolean blank = row.cells().stream().allMatch(String::isBlank);
            assertEquals(row.fact().isEmpty(), blocked || blank);
            assertFalse(row.fact().isEmpty() && row.findings().isEmpty(), "refused without a word");
        }
        Set<Integer> confirmed = new TreeSet<>(batch.convertible());
        confirmed.removeIf(number -> coin.contains(number % 2 == 0));
        ImportCommit<OrgUnit> commit = batch.commit(confirmed).orThrow();
        assertEquals(
                confirmed,
                new TreeSet<>(commit.committed().stream().map(ImportRow::number).toList()));
        List<ImportRow<OrgUnit>> all = new ArrayList<>(commit.committed());
        all.addAll(commit.kept());
        assertEquals(Set.copyOf(batch.rows()), Set.copyOf(all));
        assertEquals(batch.rows().size(), all.size());
        Set<String> keys = new TreeSet<>();
        assertTrue(commit.facts().stream().allMatch(unit -> keys.add(unit.id().value())), "two facts share a key");
    }
}
