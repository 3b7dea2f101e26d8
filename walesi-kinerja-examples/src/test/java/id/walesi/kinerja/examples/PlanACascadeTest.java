package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on an agency's plans, compared whole; and what a change in the files does to it. */
class PlanACascadeTest {

    private static final String HEAD = "\nIni contoh. Semua nama, nomor, dan angka di bawah ini rekaan.\n";

    private static final Pattern CODE = Pattern.compile("\\[([a-z.-]+)]");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        Run.copy(
                "plan-a-cascade",
                folder,
                List.of(
                        Organization.UNITS,
                        Organization.POSTS,
                        CascadeYear.NAME,
                        CascadeYear.LEADERS,
                        CascadeYear.MATRIX,
                        CascadeYear.PROPOSED_LEADERS,
                        CascadeYear.PROPOSED_MATRIX,
                        CascadeYear.ASSIGNMENTS,
                        CascadeYear.EARLIER,
                        CascadeYear.AGREEMENTS));
    }

    private static Run run(String... args) {
        return Run.of(PlanACascade::run, args);
    }

    private Run changed(String file, String from, String to) throws IOException {
        Run.change(folder.resolve(file), from, to);
        return run(folder.toString());
    }

    private static String golden(String name) throws IOException {
        return Run.resource("plan-a-cascade/" + name);
    }

    /** The text of one section, on one line. */
    private static String section(Run run, int number) {
        assertEquals("", run.err());
        int start = run.out().indexOf("\n" + number + ". ");
        int end = run.out().indexOf("\n" + (number + 1) + ". ");
        return run.out().substring(start, end < 0 ? run.out().length() : end).replaceAll("\\s+", " ");
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void writesTheWholeReportInBothLanguages() throws IOException {
        assertEquals(new Run(0, golden("laporan.txt"), ""), run());
        assertEquals(new Run(0, golden("report.txt"), ""), run("--english"));
    }

    @Test
    void aFolderOfOnesOwnIsNotCalledAnExample() throws IOException {
        assertTrue(golden("laporan.txt").contains(HEAD));
        assertEquals(
                golden("laporan.txt").replace(HEAD, ""), run(folder.toString()).out());
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR"})
    void readsAlikeWhateverTheMachineSpeaks(String language) throws IOException {
        assertEquals(
                golden("laporan.txt"), Run.under(language, PlanACascade::run).out());
    }

    @Test
    void eachSeededFaultIsFoundAndNoneIsLeft() {
        Run run = run();
        assertEquals(
                List.of(
                        "[target.matrix-column-unknown]",
                        "[target.matrix-team-lead-without-cell]",
                        "[target.leader-result-unsupported]",
                        "[target.supports-unknown-result]",
                        "[target.superior-without-plan]",
                        "[target.leader-result-unsupported]"),
                codes(section(run, 3)));
        assertEquals(List.of(), codes(section(run, 4)));
        assertEquals(List.of(), codes(section(run, 5)));
    }

    @Test
    void aProposalWithoutFaultsHasNoFindings() throws IOException {
        Files.writeString(folder.resolve(CascadeYear.PROPOSED_LEADERS), golden(CascadeYear.LEADERS));
        Files.writeString(folder.resolve(CascadeYear.PROPOSED_MATRIX), golden(CascadeYear.MATRIX));
        assertEquals(List.of(), codes(section(run(folder.toString()), 3)));
    }

    @Test
    void aMendedVersionThatIsNoneEndsWithOne() throws IOException {
        Run run = changed(CascadeYear.MATRIX, "99.10,DK-11,P-11,DK-07,HP-4", "99.10,DK-11,P-11,DK-07,HP-3");
        assertEquals(1, run.code());
        // the team lead still has a cell for HP-4, but no member supports it
        assertEquals(List.of("[target.leader-result-unsupported]"), codes(section(run, 5)));
        assertTrue(section(run, 5).contains("K-07-2 dalam SKP DK-07 tidak didukung"), section(run, 5));
    }

    @Test
    void theRuleForVacantSeatsDecidesWhoAppraisesLater() throws IOException {
        assertTrue(section(run(), 2).contains("Selina Contoh <- Yuliana Contoh"), section(run(), 2));
        Run run = changed(CascadeYear.NAME, "pelaksana tugas (Plt), lalu pimpinan", "pimpinan");
        assertTrue(section(run, 2).endsWith("Berubah pada 16 Maret 2026: "), section(run, 2));
    }

    @Test
    void anAppointedAssignmentNeedsNoConsentAndAVoluntaryOneBoth() throws IOException {
        Run appointed = changed(CascadeYear.ASSIGNMENTS, "voluntary,Q-01,2026-01-07,P-01,2026-01-09", "appointed,,,,");
        assertTrue(section(appointed, 4).contains("lintas instansi, penunjukan. "), section(appointed, 4));
        Run voluntary = changed(CascadeYear.ASSIGNMENTS, "appointed,,,,", "voluntary,Q-01,2026-01-07,,");
        assertEquals(2, voluntary.code());
        assertTrue(voluntary.err().contains("menunggu persetujuan kedua pimpinan"), voluntary.err());
    }

    @Test
    void beforeTheDeadlineNothingIsLate() throws IOException {
        Run run = changed(CascadeYear.NAME, "\"hari_periksa\": \"2026-02-04\"", "\"hari_periksa\": \"2026-01-31\"");
        assertFalse(section(run, 7).contains("belum disepakati"), section(run, 7));
        run = changed(CascadeYear.AGREEMENTS, "2026-02-03", "2026-01-31");
        assertTrue(section(run, 7).contains("13 dari 13"), section(run, 7));
    }

    @Test
    void aRevisionOfWordsAloneIsNotAgreedAgain() throws IOException {
        Run run = changed(CascadeYear.NAME, "\"40\"", "\"30\"");
        assertTrue(section(run, 8).contains("Tidak perlu disepakati kembali."), section(run, 8));
        run = changed(CascadeYear.NAME, "\"30\"", "\"20\"");
        assertTrue(section(run, 8).contains("target diturunkan, dari 30 kampung menjadi 20 kampung."));
    }

    @ParameterizedTest
    @CsvSource({
        "matriks.csv, 'number,14', 'number,287.500', 'matriks.csv: baris 2, target: Kesalahan: Tanda dalam angka'",
        "matriks.csv, 'number,14', 'narrative,14', 'matriks.csv: baris 2, satuan: Kesalahan: Bagian ini tidak dipakai'",
        "matriks.csv, 'quality,number', 'beauty,number', 'matriks.csv: baris 2, aspek: Kesalahan: Kode ini tidak'",
        "matriks.csv, P-02, P-92, 'matriks.csv: baris 2: pemilik: Orang ini tidak ada'",
        "matriks.csv, 'P-02,,HP-1', 'P-02,,HP-9', 'matriks.csv: rows[0].cells[0].leaderResult: Kesalahan: Hasil K-02-1'",
        "matriks.csv, '98.20,DKP-12', '98,DKP-12', 'matriks.csv: DKP-12: Unit 98 tidak mempunyai SKP pimpinan'",
        "matriks-usulan.csv, main, pokok, 'matriks-usulan.csv: baris 2, kategori: Kesalahan: Kode ini'",
        "skp-pimpinan.csv, service-recipient, warga, 'skp-pimpinan.csv: baris 2, perspektif: Kesalahan: Kode ini'",
        "skp-pimpinan.csv, 'skp,pemilik', 'skp;pemilik', 'skp-pimpinan.csv: baris 1: Judul kolom harus'",
        "skp-lama.csv, '2024,', '24,', 'skp-lama.csv: baris 2, tahun: Kesalahan: Bilangan harus'",
        "penugasan-lintas.csv, 99.10, 99.77, 'penugasan-lintas.csv: baris 2: unit: Unit ini tidak ada'",
        "penugasan-lintas.csv, 2026-01-07, 46029, 'penugasan-lintas.csv: baris 2, izin_asal: Kesalahan: Ini nomor'",
        "kesepakatan.csv, DK-03, DK-93, 'kesepakatan.csv: baris 4: skp: SKP ini tidak ada'",
        "kegiatan.json, '2026,', '2019,', 'kegiatan.json: tahun: Batas waktu SKP tidak diatur'",
        "kegiatan.json, K-09-1, K-99-1, 'kegiatan.json: perubahan: SKP yang disepakati tidak memuat'",
        "kegiatan.json, DK-09, DK-10, 'kegiatan.json: perubahan: SKP yang disepakati tidak memuat'",
        "kegiatan.json, '\"oleh\"', '\"by\"', 'kegiatan.json: perubahan.oleh: Isian ini belum ada.'",
        "kegiatan.json, 2026-07-06, 2026-01-05, 'kegiatan.json: perubahan: Kesalahan: SKP diubah pada 5 Januari'",
        "kesepakatan.csv, DK-03, DK-02, 'kesepakatan.csv: baris 4: skp: SKP ini sudah disepakati di atas.'",
        "matriks.csv, K-02-2, K-02-1, 'matriks.csv: DK-02.workResults[1].id: Kesalahan: Kode rencana hasil'",
        "matriks-usulan.csv, 'DKP-12,P-12', 'DKP-12,P-11', 'matriks-usulan.csv: DKP-12: Kesalahan: SKP DKP-12 milik'",
        "skp-pimpinan.csv, HP-2, HP-1, 'matriks.csv: DK-01.workResults[1].id: Kesalahan: Kode rencana hasil'",
        "unit.csv, '99.10,2023', '99.99,2023', 'unit.csv: '",
    })
    void brokenInputIsSaidAndNothingReported(String file, String from, String to, String expected) throws IOException {
        Run run = changed(file, from, to);
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
    }
}
