package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmployeeNumber;
import id.walesi.kinerja.asn.NiPppk;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.intake.DraftStage;
import id.walesi.kinerja.intake.ImportBatch;
import id.walesi.kinerja.intake.ImportCells;
import id.walesi.kinerja.intake.ImportColumn;
import id.walesi.kinerja.intake.ImportFinding;
import id.walesi.kinerja.intake.ImportLayout;
import id.walesi.kinerja.intake.ImportLimits;
import id.walesi.kinerja.intake.ImportRow;
import id.walesi.kinerja.intake.PersonDraft;
import id.walesi.kinerja.intake.PositionDraft;
import id.walesi.kinerja.intake.UnitDraft;
import id.walesi.kinerja.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet of officers: what the library finds in it, what the host finds beside that, and what can be taken over. */
final class OfficerSheet {

    static final String NAME = "pegawai.csv";

    static final String UNITS = "unit.csv";

    /** More rows than a file of the size that is read at all can hold well; a larger agency sends several. */
    private static final ImportLimits LIMITS = new ImportLimits(10_000, 30, 200);

    private final RawSheet raw;
    private final Map<String, String> units;
    private final ImportBatch<CivilServant> batch;

    private OfficerSheet(RawSheet raw, Map<String, String> units) {
        this.raw = raw;
        this.units = units;
        OfficerChecks checks = new OfficerChecks(units);
        // who shares a number is known once all rows were seen
        this.batch = ImportBatch.diagnose(raw.header(), raw.rows(), layout(units), LIMITS, DraftStage.AS_FACT)
                .checked(row -> checks.check(row.number(), cells(row)))
                .checked(row -> checks.sharedNumber(row.number()));
    }

    static Optional<OfficerSheet> read(InputFolder folder, Findings findings) {
        Map<String, String> units = units(folder, findings);
        Optional<OfficerSheet> sheet = RawSheet.read(NAME, folder, findings).map(raw -> new OfficerSheet(raw, units));
        // what is wrong with the head of the sheet is wrong with every row
        sheet.ifPresent(read -> read.batch.findings().stream()
                .filter(finding -> finding.row() == 1 && finding.problem().severity() == Severity.ERROR)
                .forEach(finding -> findings.add(
                        NAME,
                        findings.words().say("baris 1", "line 1")
                                + finding.column().map(name -> ", " + name).orElse(""),
                        finding.problem())));
        return sheet;
    }

    private static Map<String, String> units(InputFolder folder, Findings findings) {
        Map<String, String> units = new LinkedHashMap<>();
        new CsvFile(UNITS, findings)
                .rows(folder, List.of("kode", "nama"))
                .forEach(row -> units.put(row.field(0), row.field(1)));
        return units;
    }

    /** The columns whose paths are no part of a person are the host's own; the library reads them past. */
    private static ImportLayout<CivilServant> layout(Map<String, String> units) {
        return new ImportLayout<>(
                List.of(
                        ImportColumn.of("id", "id"),
                        ImportColumn.of(OfficerChecks.NUMBER, OfficerChecks.NUMBER),
                        ImportColumn.of("nama", "name"),
                        ImportColumn.of(OfficerChecks.STATUS, "status"),
                        ImportColumn.of("jabatan", "position.title"),
                        ImportColumn.of("jenjang", "position.level"),
                        ImportColumn.of(OfficerChecks.UNIT, "unit"),
                        ImportColumn.of(OfficerChecks.SINCE, OfficerChecks.SINCE),
                        ImportColumn.of(OfficerChecks.CREDIT, OfficerChecks.CREDIT)),
                List.of("id"),
                cells -> person(cells, units));
    }

    private static PersonDraft person(ImportCells cells, Map<String, String> units) {
        String unit = cells.text("unit");
        // a code that the host does not know is its own finding, made by the host
        String name = unit == null ? null : units.getOrDefault(unit, unit);
        return new PersonDraft(
                cells.text("id"),
                cells.text("name"),
                cells.text("status"),
                new PositionDraft(cells.text("position.title"), cells.text("position.level")),
                unit == null ? null : new UnitDraft(unit, name),
                null, // one column holds numbers of several kinds: OfficerChecks tells them apart by the status
                null,
                null,
                null);
    }

    private Map<String, String> cells(ImportRow<CivilServant> row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < raw.header().size(); i++) {
            cells.put(raw.header().get(i), row.cells().get(i));
        }
        return cells;
    }

    List<ImportFinding> findings() {
        return batch.findings();
    }

    int rows() {
        return batch.rows().size();
    }

    int keptBack() {
        return rows() - batch.convertible().size();
    }

    /** The line of a row in the file: blank lines and cells of several lines set the two apart. */
    int line(ImportFinding finding) {
        return finding.row() == 1 ? 1 : raw.lines().get(finding.row() - 2);
    }

    /** Where in its line the cell of a finding begins. */
    int column(ImportFinding finding) {
        int cell = finding.column().map(raw.header()::indexOf).orElse(0);
        return raw.column(line(finding), Math.max(cell, 0));
    }

    Map<String, String> units() {
        return units;
    }

    /** Takes over the sound rows, and only those; each with its number, whose form was checked. */
    List<CivilServant> commit() {
        return batch.commit(batch.convertible()).orThrow().committed().stream()
                .map(this::numbered)
                .toList();
    }

    private CivilServant numbered(ImportRow<CivilServant> row) {
        CivilServant officer = row.fact().orElseThrow();
        String number = row.cells().get(raw.header().indexOf(OfficerChecks.NUMBER));
        EmployeeNumber read = switch (officer.status()) {
            case PNS, CPNS -> Nip.of(number);
            case PPPK, PPPK_PART_TIME -> NiPppk.of(number);
        };
        return officer.withNumber(read);
    }
}
