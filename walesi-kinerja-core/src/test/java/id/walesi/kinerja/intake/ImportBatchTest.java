package id.walesi.kinerja.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.asn.UnitPlacement;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.NumberNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sheet of realizations as an agency keeps it: Indonesian numbers, one row for each indicator and quarter. */
class ImportBatchTest {

    private static final List<String> HEADER = List.of("Indikator", "Triwulan", "Capaian", "Satuan", "Bukti");

    private static final ImportLayout<Realization> LAYOUT = new ImportLayout<>(
            List.of(
                    ImportColumn.of("Indikator", "indicatorId"),
                    ImportColumn.of("Triwulan", "period"),
                    new ImportColumn("Capaian", "value.value", NumberNotation.INDONESIAN),
                    ImportColumn.of("Satuan", "value.unit"),
                    ImportColumn.of("Bukti", "evidence")),
            List.of("indicatorId", "period"),
            cells -> new RealizationDraft(
                    cells.text("indicatorId"),
                    cells.text("period"),
                    new RealizedValueDraft(
                            "measured", cells.text("value.value"), cells.text("value.unit"), null, null, null),
                    new EvidenceDraft("register", cells.text("evidence"), null)));

    private static final ImportLimits LIMITS = new ImportLimits(100, 10, 30);

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static ImportBatch<Realization> batch(List<String>... rows) {
        return ImportBatch.diagnose(HEADER, Arrays.asList(rows), LAYOUT, LIMITS, DraftStage.AS_FACT);
    }

    private static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }

    private static List<String> good(String id) {
        return row(id, "2025-Q1", "287.500", "document", "reg-1");
    }

    private static List<String> told(ImportBatch<?> batch) {
        return batch.findings().stream().map(ImportBatchTest::told).toList();
    }

    private static String told(ImportFinding finding) {
        return finding.row() + ":" + finding.column().orElse("") + ": "
                + finding.problem().code();
    }

    @Test
    void aGoodSheetConvertsAndIsCommittedOnceConfirmed() {
        ImportBatch<Realization> batch = batch(good("i1"), good("i2"));
        assertEquals(List.of(), batch.findings());
        assertEquals(Set.of(2, 3), batch.convertible());
        ImportCommit<Realization> commit = batch.commit(List.of(3)).orThrow();
        assertEquals(
                List.of(IndicatorId.of("i2")),
                commit.facts().stream().map(Realization::indicatorId).toList());
        assertEquals(
                Optional.of(Amount.of(287500, MeasurementUnit.DOCUMENT)),
                commit.facts().get(0).value().amount());
        assertEquals(List.of(batch.rows().get(1)), commit.committed());
        assertEquals(List.of(batch.rows().get(0)), commit.kept());
        assertEquals(good("i1"), commit.kept().get(0).cells());
        assertEquals(List.of(), batch.commit(Set.of()).orThrow().committed());
    }

    private static final ProblemCode UNKNOWN = ProblemCode.of("host.unknown-indicator");

    @Test
    void theHostsOwnFindingsStandBesideTheOthersAndKeepARowBack() {
        List<Integer> asked = new ArrayList<>();
        ImportBatch<Realization> batch = batch(
                        good("i1"), row(" ", "", "", "", ""), good("i3"), good("i3"), good("i5"), row("i6"))
                .checked(row -> {
                    asked.add(row.number());
                    Problem told = Problem.notice(UNKNOWN, "");
                    return row.cells().get(0).equals("i1")
                            ? Problems.of(told, Problem.error(UNKNOWN, "value.value"))
                            : Problems.of(told);
                });
        assertEquals(List.of(2, 4, 5, 6), asked, "blank rows and such of another length are not asked about");
        assertEquals(
                List.of(
                        "2:: host.unknown-indicator",
                        "2:Capaian: host.unknown-indicator",
                        "3:: import.row-blank",
                        "4:Indikator: import.key-twice",
                        "4:: host.unknown-indicator",
                        "5:Indikator: import.key-twice",
                        "5:: host.unknown-indicator",
                        "6:: host.unknown-indicator",
                        "7:: import.cell-count-differs"),
                told(batch));
        assertEquals(Set.of(6), batch.convertible());
        assertEquals(
                List.of("error import.row-does-not-convert at row[2]"),
                batch.commit(List.of(2)).problems().list().stream()
                        .map(Problem::toString)
                        .toList());
        assertEquals(good("i1"), batch.rows().get(0).cells());
        ImportBatch<Realization> twice = batch.checked(row -> Problems.of(Problem.error(UNKNOWN, "evidence")));
        assertEquals(Set.of(), twice.convertible());
        assertTrue(
                told(twice).contains("6:Bukti: host.unknown-indicator"),
                told(twice).toString());
        assertEquals(Set.of(6), batch.checked(row -> Problems.none()).convertible());
        assertEquals(
                "check",
                assertThrows(NullPointerException.class, () -> batch.checked(null))
                        .getMessage());
        assertEquals(
                "problems",
                assertThrows(NullPointerException.class, () -> batch.checked(row -> null))
                        .getMessage());
    }

    @Test
    void postsAndUnitsAreImportedLikeAnythingElse() {
        ImportLayout<Assignment> posts = new ImportLayout<>(
                List.of(
                        ImportColumn.of("Pegawai", "person"),
                        ImportColumn.of("Jabatan", "position.title"),
                        ImportColumn.of("Jenjang", "position.level"),
                        ImportColumn.of("Unit", "unitId"),
                        ImportColumn.of("Status", "kind"),
                        ImportColumn.of("TMT", "firstDay")),
                List.of("person", "unitId"),
                cells -> new AssignmentDraft(
                        cells.text("person"),
                        new PositionDraft(cells.text("position.title"), cells.text("position.level")),
                        cells.text("unitId"),
                        cells.text("kind"),
                        null,
                        cells.text("firstDay"),
                        null));
        ImportBatch<Assignment> batch = ImportBatch.diagnose(
                List.of("Pegawai", "Jabatan", "Jenjang", "Unit", "Status", "TMT"),
                List.of(
                        row("p-1", "Bupati", "Bupati", "99", "Definitif", "2025-02-20"),
                        row("p-2", "Kepala Bagian", "Administrator", "99.01", "Plt", "2025-02-20"),
                        row("p-3", "Analis", "Ahli", "99.01", "tetap", "45708")),
                posts,
                LIMITS,
                DraftStage.AS_FACT);
        assertEquals(
                List.of("4:Jenjang: text.unknown-code", "4:Status: text.unknown-code", "4:TMT: text.date-serial"),
                told(batch));
        assertEquals(
                List.of(
                        Assignment.definitive(
                                PersonId.of("p-1"),
                                Position.of("Bupati", AppointingAuthority.REGENT),
                                UnitId.of("99"),
                                DateRange.since(LocalDate.of(2025, 2, 20))),
                        Assignment.acting(
                                PersonId.of("p-2"),
                                Position.of("Kepala Bagian", PositionLevel.ADMINISTRATOR),
                                UnitId.of("99.01"),
                                DateRange.since(LocalDate.of(2025, 2, 20)))),
                batch.commit(List.of(2, 3)).orThrow().facts());
        ImportLayout<UnitPlacement> units = new ImportLayout<>(
                List.of(
                        ImportColumn.of("Kode", "unit.id"),
                        ImportColumn.of("Nama", "unit.name"),
                        ImportColumn.of("Induk", "parentId"),
                        ImportColumn.of("Sejak", "firstDay")),
                List.of("unit.id"),
                cells -> new UnitPlacementDraft(
                        new UnitDraft(cells.text("unit.id"), cells.text("unit.name")),
                        cells.text("parentId"),
                        cells.text("firstDay"),
                        null));
        ImportBatch<UnitPlacement> tree = ImportBatch.diagnose(
                List.of("Kode", "Nama", "Induk", "Sejak"),
                List.of(row("99", "Kabupaten", "", "2021-01-01"), row("99.01", "", "99", "2021-01-01")),
                units,
                LIMITS,
                DraftStage.AS_FACT);
        assertEquals(List.of("3:Nama: intake.missing"), told(tree));
        assertEquals(
                List.of(UnitPlacement.agency(
                        new OrgUnit("99", "Kabupaten"), DateRange.since(LocalDate.of(2021, 1, 1)))),
                tree.commit(List.of(2)).orThrow().facts());
    }

    @Test
    void everyRowIsDiagnosedLikeACompilerWould() {
        ImportBatch<Realization> batch = batch(
                good("i1"),
                row("1E+17", "45658", "287.5", "Dokumen", null),
                row("i3", "2025-Q1", "287,5", "document", " reg"),
                row("i4", "2025-Q1", "", "document", "reg"),
                row(" ", "", null, "", "\t"),
                row("i6", "2025-Q1", "1"),
                row("i7", "2025-Q1", "1", "document", "reg", "lebih"),
                row("i8", "2025-Q1", "1", "document", "x".repeat(31)),
                row("i9", "2025-Q1", "1", "document", "x".repeat(30)),
                row("i10", "2025-Q1", " 1,2 ", "document", "reg"));
        assertEquals(
                List.of(
                        "3:Capaian: text.number-in-other-notation",
                        "3:Indikator: text.spreadsheet-number",
                        "3:Triwulan: text.not-a-period",
                        "3:Satuan: text.not-a-unit",
                        "3:Bukti: intake.missing",
                        "4:Bukti: text.surrounding-blanks",
                        "5:Capaian: intake.missing-for-kind",
                        "6:: import.row-blank",
                        "7:: import.cell-count-differs",
                        "8:: import.cell-count-differs",
                        "9:Bukti: import.cell-too-long",
                        "11:Capaian: text.surrounding-blanks"),
                told(batch).stream()
                        .map(line -> line.replace("4:: text", "4:Bukti: text"))
                        .toList());
        assertEquals(Set.of(2, 10), batch.convertible());
        assertEquals(10, batch.rows().size());
        assertEquals(
                List.of("1E+17", "45658", "287.5", "Dokumen", ""),
                batch.rows().get(1).cells());
        Problem count = batch.rows().get(5).findings().get(0).problem();
        assertEquals(List.of(Term.of("found", Ratio.of(3)), Term.of("expected", Ratio.of(5))), count.details());
        Problem tooLong = batch.rows().get(7).findings().get(0).problem();
        assertEquals(List.of(Term.of("limit", Ratio.of(30))), tooLong.details());
        assertEquals("evidence", tooLong.path());
        assertEquals(
                "value.value", batch.rows().get(1).findings().get(0).problem().path());
    }

    @Test
    void twoFindingsAboutOneCellAreBothTold() {
        ImportLayout<Realization> layout = new ImportLayout<>(
                List.of(ImportColumn.of("Capaian", "value.value")),
                List.of(),
                cells -> new RealizationDraft(
                        "i",
                        "2025",
                        new RealizedValueDraft("measured", cells.text("value.value"), "document", null, null, null),
                        new EvidenceDraft("register", "reg", null)));
        ImportBatch<Realization> batch = ImportBatch.diagnose(
                List.of("Capaian"),
                List.of(List.of(" 1e5"), List.of("7"), List.of("7")),
                layout,
                LIMITS,
                DraftStage.AS_FACT);
        assertEquals(List.of("2:Capaian: text.surrounding-blanks", "2:Capaian: text.number-scientific"), told(batch));
        // without a key, rows may repeat
        assertEquals(Set.of(3, 4), batch.convertible());
    }

    @Test
    void ofRowsThatShareAKeyNoneConverts() {
        ImportBatch<Realization> batch = batch(
                good("i1"),
                good("i2"),
                good("i1"),
                row("i1", "2025-Q2", "1", "document", "reg"),
                row("i1", "2025-Q1", "x", "document", "reg"),
                row("", "2025-Q1", "1", "document", "reg"),
                row("", "2025-Q1", "1", "document", "reg"));
        assertEquals(
                List.of(
                        "2:Indikator: import.key-twice",
                        "4:Indikator: import.key-twice",
                        "6:Capaian: text.not-a-number",
                        "6:Indikator: import.key-twice",
                        "7:Indikator: intake.missing",
                        "8:Indikator: intake.missing"),
                told(batch));
        Problem problem = batch.rows().get(2).findings().get(0).problem();
        assertEquals(List.of(Term.of("rows", "2, 6")), problem.details());
        assertEquals("indicatorId", problem.path());
        assertEquals(Set.of(3, 5), batch.convertible());
    }

    @Test
    void theColumnsOfTheSheetAreThoseOfTheLayout() {
        ImportBatch<Realization> batch = ImportBatch.diagnose(
                List.of("Triwulan", "Sri Contoh", "Capaian", "Capaian", "Indikator", "Bukti"),
                List.of(List.of("2025", "?", "1", "2", "i1", "reg")),
                LAYOUT,
                LIMITS,
                DraftStage.AS_FACT);
        assertEquals(
                List.of(
                        "1:: import.column-unknown",
                        "1:: import.column-twice",
                        "1:Satuan: import.column-missing",
                        "2:Satuan: intake.missing-for-kind"),
                told(batch));
        assertEquals(
                List.of(Term.of("position", Ratio.of(2))),
                batch.findings().get(0).problem().details());
        assertEquals(
                List.of(Term.of("position", Ratio.of(4))),
                batch.findings().get(1).problem().details());
        assertEquals("value.unit", batch.findings().get(2).problem().path());
        assertFalse(batch.findings().toString().contains("Sri"));
        assertEquals(Set.of(), batch.convertible());
        assertFalse(batch.commit(Set.of()).succeeded());
    }

    @Test
    void anUnknownColumnBlocksNothing() {
        List<String> header = new ArrayList<>(HEADER);
        header.add(0, "No");
        List<String> cells = new ArrayList<>(good("i1"));
        cells.add(0, "1");
        ImportBatch<Realization> batch =
                ImportBatch.diagnose(header, List.of(cells), LAYOUT, LIMITS, DraftStage.AS_FACT);
        assertEquals(List.of("1:: import.column-unknown"), told(batch));
        assertEquals(Set.of(2), batch.convertible());
        assertTrue(batch.commit(Set.of(2)).succeeded());
    }

    @Test
    void noMoreIsReadThanTheHostAllows() {
        Iterator<List<String>> endless =
                IntStream.iterate(1, i -> i + 1).mapToObj(i -> good("i" + i)).iterator();
        ImportBatch<Realization> batch =
                ImportBatch.diagnose(HEADER, () -> endless, LAYOUT, new ImportLimits(3, 4, 30), DraftStage.AS_FACT);
        assertEquals(List.of("1:: import.too-many-columns", "1:: import.too-many-rows"), told(batch));
        assertEquals(
                List.of(Term.of("limit", Ratio.of(4))),
                batch.findings().get(0).problem().details());
        assertEquals(
                List.of(Term.of("limit", Ratio.of(3))),
                batch.findings().get(1).problem().details());
        assertEquals(3, batch.rows().size());
        assertEquals(Set.of(), batch.convertible());
        Outcome<ImportCommit<Realization>> commit = batch.commit(Set.of(2));
        assertEquals(
                List.of("import.too-many-columns", "import.too-many-rows"),
                commit.problems().list().stream()
                        .map(problem -> problem.code().value())
                        .toList());
        ImportBatch<Realization> full = ImportBatch.diagnose(
                HEADER,
                List.of(good("i1"), good("i2"), good("i3")),
                LAYOUT,
                new ImportLimits(3, 5, 30),
                DraftStage.AS_FACT);
        assertEquals(Set.of(2, 3, 4), full.convertible());
    }

    @Test
    void onlyRowsThatConvertAreCommitted() {
        ImportBatch<Realization> batch =
                batch(good("i1"), row("i2", "x", "1", "document", "reg"), row("", "", "", "", ""));
        assertEquals(
                List.of(
                        "error import.no-such-row at row[1]",
                        "error import.row-does-not-convert at row[3]",
                        "error import.row-does-not-convert at row[4]",
                        "error import.no-such-row at row[5]"),
                batch.commit(List.of(5, 4, 3, 2, 1)).problems().list().stream()
                        .map(Problem::toString)
                        .toList());
        assertEquals(1, batch.commit(List.of(2, 2)).orThrow().committed().size());
    }

    @Test
    void warningsAndNoticesDoNotBlockARow() {
        ImportLayout<id.walesi.kinerja.target.PerformancePlan> layout = new ImportLayout<>(
                List.of(ImportColumn.of("SKP", "id")),
                List.of("id"),
                cells -> Drafts.with(Drafts.plan(), "id", cells.text("id")));
        var batch =
                ImportBatch.diagnose(List.of("SKP"), List.of(List.of("s1")), layout, LIMITS, DraftStage.AT_PLANNING);
        assertFalse(batch.findings().isEmpty());
        assertEquals(Set.of(2), batch.convertible());
    }

    @Test
    void aLayoutIsCheckedOnce() {
        ImportColumn a = ImportColumn.of("A", "a");
        assertThrows(IllegalArgumentException.class, () -> layout(List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> layout(List.of(a, ImportColumn.of("A", "b")), List.of()));
        assertThrows(IllegalArgumentException.class, () -> layout(List.of(a, ImportColumn.of("B", "a")), List.of()));
        assertThrows(IllegalArgumentException.class, () -> layout(List.of(a), List.of("b")));
        assertThrows(NullPointerException.class, () -> new ImportLayout<Realization>(List.of(a), List.of(), null));
        assertEquals(List.of("a"), layout(List.of(a), List.of("a")).key());
        for (int[] limits : new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}) {
            assertThrows(IllegalArgumentException.class, () -> new ImportLimits(limits[0], limits[1], limits[2]));
        }
        assertEquals(new ImportLimits(1, 1, 1), new ImportLimits(1, 1, 1));
    }

    private static ImportLayout<Realization> layout(List<ImportColumn> columns, List<String> key) {
        return new ImportLayout<>(columns, key, cells -> Drafts.of(RealizationDraft.class));
    }

    @Test
    void aColumnThatTheLayoutDoesNotHaveIsAMistake() {
        ImportLayout<Realization> layout = new ImportLayout<>(List.of(ImportColumn.of("A", "a")), List.of(), cells -> {
            cells.text("b");
            return Drafts.of(RealizationDraft.class);
        });
        assertThrows(
                IllegalArgumentException.class,
                () -> ImportBatch.diagnose(List.of("A"), List.of(List.of("x")), layout, LIMITS, DraftStage.AS_FACT));
    }

    @Test
    void noTextOfTheSheetShows() {
        ImportBatch<Realization> batch = batch(row("Sri Contoh Rekaan", "x", "Sri", "Sri", "Sri"));
        assertFalse(batch.rows().toString().contains("Sri"));
        assertFalse(batch.findings().toString().contains("Sri"));
        assertEquals(
                "ImportRow[2, does not convert, 3 findings]",
                batch.rows().get(0).toString());
        assertEquals(
                "ImportRow[2, converts, 0 findings]",
                batch(good("i")).rows().get(0).toString());
        assertEquals("ImportCells[***]", new ImportCells(Collections.singletonMap("a", "Sri")).toString());
    }

    @Test
    void rowsAndFindingsAreCountedFromOne() {
        Problem problem = Problem.error(ProblemCode.of("example.x"), "");
        assertThrows(IllegalArgumentException.class, () -> new ImportFinding(0, Optional.empty(), problem));
        assertThrows(IllegalArgumentException.class, () -> new ImportRow<>(0, List.of(), Optional.empty(), List.of()));
        ImportRow<String> none = new ImportRow<>(1, List.of(), Optional.empty(), List.of());
        assertThrows(IllegalArgumentException.class, () -> new ImportCommit<>(List.of(none), List.of()));
        assertEquals(List.of(), new ImportCommit<>(List.of(), List.of(none)).facts());
    }

    @Test
    void aColumnCoversWhatStandsBelowIt() {
        ImportColumn column = ImportColumn.of("Bukti", "evidence");
        assertTrue(column.covers("evidence"));
        assertTrue(column.covers("evidence.kind"));
        assertTrue(column.covers("evidence[0]"));
        assertFalse(column.covers("evidences"));
        assertFalse(column.covers("evid"));
    }
}
