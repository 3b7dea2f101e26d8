package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The findings about a sheet with forty broken rows, compared whole; and what the two steps take over. */
class ImportAgencyTest {

    private static final Pattern FINDING = Pattern.compile("pegawai\\.csv:([0-9]+):([0-9]+): ([a-z.-]+): .+");

    @TempDir
    Path folder;

    private static Run run(String... args) {
        return Run.of(ImportAgency::run, args);
    }

    private static String golden(String name) throws IOException {
        return Run.resource("import-agency/" + name);
    }

    private void copy() throws IOException {
        Run.copy("import-agency", folder, List.of(OfficerSheet.NAME, OfficerSheet.UNITS));
    }

    /** Line, column and code of each finding. */
    private static List<String> found(Run run) {
        List<String> found = new ArrayList<>();
        run.out().lines().forEach(line -> {
            Matcher matcher = FINDING.matcher(line);
            if (matcher.matches()) {
                found.add(matcher.group(1) + ":" + matcher.group(2) + " " + matcher.group(3));
            }
        });
        return found;
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(new Run(1, golden("temuan.txt"), ""), run());
        assertEquals(new Run(1, golden("findings.txt"), ""), run("--english"));
    }

    @Test
    void takesOverTheSoundRowsOnly() throws IOException {
        assertEquals(new Run(1, golden("dimasukkan.txt"), ""), run("--commit"));
        assertEquals(new Run(1, golden("taken-over.txt"), ""), run("--commit", "--english"));
    }

    @Test
    void theFortyBrokenRowsAreFoundAndNoOther() throws IOException {
        TreeSet<Integer> lines = found(run()).stream()
                .map(finding -> Integer.valueOf(finding.substring(0, finding.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
        // every seventh row was broken by hand, from line 9 on
        TreeSet<Integer> broken =
                IntStream.range(0, 40).mapToObj(i -> 7 * i + 9).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(broken, lines);
        assertEquals(301, golden(OfficerSheet.NAME).lines().count());
    }

    @Test
    void theSheetWithoutTheBrokenRowsIsSound() throws IOException {
        copy();
        List<String> lines = golden(OfficerSheet.NAME).lines().toList();
        List<String> sound = IntStream.range(0, lines.size())
                .filter(i -> i < 8 || i > 281 || (i - 8) % 7 != 0)
                .mapToObj(lines::get)
                .toList();
        Files.write(folder.resolve(OfficerSheet.NAME), sound);
        Run run = run("--commit", folder.toString());
        assertEquals(0, run.code());
        assertEquals(
                "260 baris: 260 baik, 0 ditahan; 0 temuan.",
                run.out().lines().findFirst().orElseThrow());
        assertTrue(run.out().contains("Dimasukkan: 260 pegawai. Ditahan: 0 baris."), run.out());
    }

    @Test
    void theFindingStandsWhereTheCellBegins() throws IOException {
        copy();
        Files.writeString(folder.resolve(OfficerSheet.NAME), """
                id,nomor,nama,status,jabatan,jenjang,unit,tmt,angka_kredit
                P-1,190001012020012001,"Contoh, ""Marice"" 😀",pns,"Guru, Muda",ahli-muda,99.21,2024-01-01,287.500

                P-2,190001012020012002,Rut Contoh,pns,Guru,ahli-muda,99.21,2024-01-01,12
                P-3,,Rut Contoh,pns,Guru,ahli-muda,99.21,2024-01-01,12
                """);
        Run run = run(folder.toString());
        assertEquals(List.of("2:91 text.number-ambiguous", "3:1 import.row-blank", "5:5 intake.missing"), found(run));
        assertEquals(1, run.code());
    }

    @Test
    void anUnknownColumnIsSaidAndHoldsNothingBack() throws IOException {
        copy();
        Files.writeString(folder.resolve(OfficerSheet.NAME), """
                id,nomor,nama,status,jabatan,jenjang,unit,tmt,angka_kredit,hobi
                P-1,190001012020012001,Rut Contoh,pns,Guru,ahli-muda,99.21,2024-01-01,12,catur
                """);
        Run run = run(folder.toString());
        assertEquals(List.of("1:1 import.column-unknown"), found(run));
        assertEquals(0, run.code());
    }

    @ParameterizedTest
    @CsvSource({
        "'nomor,', '', 'pegawai.csv: baris 1, nomor: Kesalahan: Kolom ini tidak ada'",
        "'tmt,', 'id,', 'pegawai.csv: baris 1: Kesalahan: Judul kolom ke-8'",
    })
    void aSheetWithAnotherHeadIsNotRead(String from, String to, String expected) throws IOException {
        copy();
        Run.change(folder.resolve(OfficerSheet.NAME), from, to);
        Run run = run("--commit", folder.toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void brokenFilesAndArgumentsAreSaidTogether() throws IOException {
        Files.writeString(folder.resolve(OfficerSheet.NAME), "");
        Files.writeString(folder.resolve(OfficerSheet.UNITS), "kode;nama\n");
        assertEquals(new Run(2, "", """
                        Masukan belum dapat dipakai. Masalah yang ditemukan: 2.
                        unit.csv: baris 1: Judul kolom harus: kode,nama
                        pegawai.csv: Berkas ini kosong.
                        """), run(folder.toString()));
        assertEquals(2, run("--what").code());
        assertTrue(
                run("--what").err().contains("--english, --commit"),
                run("--what").err());
        assertEquals(2, run("--commit", "--commit").code());
    }

    @Test
    void noCellIsQuoted() throws IOException {
        String out = run("--commit").out();
        assertFalse(out.contains("1900"), out);
        assertFalse(out.contains("Marice"), out);
        assertTrue(golden(OfficerSheet.NAME).contains("Marice"));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR"})
    void readsAlikeWhateverTheMachineSpeaks(String language) throws IOException {
        assertEquals(
                golden("dimasukkan.txt"),
                Run.under(language, ImportAgency::run, "--commit").out());
        assertEquals(
                golden("findings.txt"),
                Run.under(language, ImportAgency::run, "--english").out());
    }
}
