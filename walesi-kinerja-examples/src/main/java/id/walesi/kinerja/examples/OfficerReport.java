package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.intake.ImportFinding;
import id.walesi.kinerja.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found in the sheet, and what was taken over. No cell is quoted: numbers and names belong to persons. */
final class OfficerReport {

    private final OfficerSheet sheet;
    private final Words words;

    OfficerReport(OfficerSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** One line for each finding, in the order of the file; then how often each kind was found. */
    String findings() {
        List<ImportFinding> sorted = sheet.findings().stream()
                .sorted(Comparator.comparing(sheet::line).thenComparing(sheet::column))
                .toList();
        StringBuilder text = new StringBuilder();
        sorted.forEach(finding -> text.append(line(finding)).append('\n'));
        Page page = new Page();
        if (!sorted.isEmpty()) {
            Map<String, Long> counts = sorted.stream()
                    .collect(Collectors.groupingBy(
                            finding -> finding.problem().code().value(), TreeMap::new, Collectors.counting()));
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(words.say("Jenis temuan", "Kind of finding"), words.say("Jumlah", "Count")));
            counts.forEach((code, count) -> rows.add(List.of(code, Long.toString(count))));
            page.blank().table(List.of(1), rows).blank();
        }
        page.line(words.say(
                "%s baris: %s baik, %s ditahan; %s temuan.",
                "%s rows: %s sound, %s kept back; %s findings.",
                sheet.rows(),
                sheet.rows() - sheet.keptBack(),
                sheet.keptBack(),
                sorted.size()));
        return text + page.text();
    }

    private String line(ImportFinding finding) {
        return Page.printable(OfficerSheet.NAME + ":" + sheet.line(finding) + ":" + sheet.column(finding) + ": "
                + finding.problem().code() + ": " + sentence(finding.problem()));
    }

    private String sentence(Problem problem) {
        if (problem.code().equals(OfficerChecks.UNKNOWN_UNIT)) {
            return words.say(
                    "Kode unit ini tidak ada dalam %s.", "This code of a unit is not in %s.", OfficerSheet.UNITS);
        }
        if (problem.code().equals(OfficerChecks.NUMBER_TWICE)) {
            Term rows = problem.details().get(0);
            return words.say(
                    "Nomor ini juga dipakai baris %s; tidak diketahui milik siapa.",
                    "This number also stands in row %s; whose it is is not known.",
                    words.wording().text(rows.value()));
        }
        return words.sentence(problem);
    }

    String nextStep() {
        return words.say(
                "Belum ada yang dimasukkan. Perbaiki di sumbernya, atau masukkan yang baik saja dengan --commit.\n",
                "Nothing was taken over yet. Mend the source, or take over the sound rows only with --commit.\n");
    }

    /** The officers that were taken over, by unit. */
    String committed() {
        List<CivilServant> officers = sheet.commit();
        Map<String, Long> byUnit = officers.stream()
                .map(officer -> officer.unit().id().value())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.say("Unit", "Unit"), words.say("Nama", "Name"), words.say("Pegawai", "Officers")));
        byUnit.forEach((unit, count) ->
                rows.add(List.of(unit, Page.printable(sheet.units().getOrDefault(unit, unit)), Long.toString(count))));
        return new Page()
                .blank()
                .line(words.say(
                        "Dimasukkan: %s pegawai. Ditahan: %s baris.",
                        "Taken over: %s officers. Kept back: %s rows.", officers.size(), sheet.keptBack()))
                .table(List.of(2), rows)
                .text();
    }
}
