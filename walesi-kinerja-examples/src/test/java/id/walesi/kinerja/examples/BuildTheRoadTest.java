package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on a joint program, compared whole; what a change in the files does to it; and what is refused. */
class BuildTheRoadTest {

    private static final String HEAD = "\nIni contoh. Semua nama, nomor, dan angka di bawah ini rekaan.\n";

    @TempDir
    Path folder;

    @TempDir
    Path pages;

    @BeforeEach
    void copy() throws IOException {
        Run.copy(
                "build-the-road",
                folder,
                List.of(
                        RoadYear.NAME,
                        RoadYear.UNITS,
                        RoadYear.PEOPLE,
                        RoadYear.CONTRIBUTIONS,
                        RoadYear.ATTESTATIONS,
                        RoadYear.COALITIONS,
                        CrossUnitWork.ASSIGNMENTS,
                        CrossUnitWork.MATRIX,
                        CrossUnitWork.PLANS));
    }

    private Run run(String... args) {
        return Run.of(program(), args);
    }

    private Invocation.Program program() {
        return (list, out, err) -> BuildTheRoad.run(list, new PageFolder(pages), out, err);
    }

    private Run changed(String file, String from, String to) throws IOException {
        Run.change(folder.resolve(file), from, to);
        return run(folder.toString());
    }

    private String golden(String name) throws IOException {
        return Run.resource("build-the-road/" + name).replace("{pages}", pages.toString());
    }

    private static String section(Run run, int number) {
        assertEquals("", run.err());
        int start = run.out().indexOf("\n" + number + ". ");
        int end = run.out().indexOf("\n" + (number + 1) + ". ");
        return run.out().substring(start, end < 0 ? run.out().length() : end).replaceAll("\\s+", " ");
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
        assertEquals(golden("laporan.txt"), Run.under(language, program()).out());
    }

    /** The rows of the table of four methods, without the heading: a name and four numbers. */
    private static List<List<BigDecimal>> table(Run run) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        Matcher row = Pattern.compile(
                        "^ {3}\\S.*? {2,}(\\d+,\\d\\d) +(\\d+,\\d\\d) +(\\d+,\\d\\d) +(\\d+,\\d\\d)$",
                        Pattern.MULTILINE)
                .matcher(run.out());
        while (row.find()) {
            rows.add(List.of(number(row.group(1)), number(row.group(2)), number(row.group(3)), number(row.group(4))));
        }
        return rows;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    @Test
    void everyColumnAddsUpToThePool() {
        List<List<BigDecimal>> rows = table(run());
        assertEquals(6, rows.size());
        for (int column = 0; column < 4; column++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (List<BigDecimal> row : rows.subList(0, 5)) {
                sum = sum.add(row.get(column));
            }
            assertEquals(rows.get(5).get(column), sum);
            assertEquals(new BigDecimal("114.33"), sum);
        }
    }

    @Test
    void roleWeightsDivideByTheStandingInTheProgramAlone() throws IOException {
        List<List<BigDecimal>> rows = table(run());
        // leading 3, twice carrying out 2, supporting 1: 3/8, 2/8, 2/8 and 1/8 of 114.33; the step left over goes to
        // the first
        List<String> expected = List.of("42.88", "28.58", "28.58", "14.29");
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(new BigDecimal(expected.get(i)), rows.get(i).get(1));
        }
        Run negative = changed(RoadYear.NAME, "\"leading\": \"3\"", "\"leading\": \"-3\"");
        assertEquals(2, negative.code());
        assertTrue(negative.err().contains("program.json: kredit.bobot_peran.leading: "), negative.err());
        Run zero = changed(RoadYear.NAME, "\"leading\": \"-3\"", "\"leading\": \"0\"");
        assertEquals(0, zero.code(), zero.err());
        assertEquals(new BigDecimal("0.00"), table(zero).get(0).get(1));
    }

    @Test
    void anAgencyOfWhichNothingWasConfirmedGetsNothingAndNobodyElseGetsItsShare() throws IOException {
        Run run = changed(RoadYear.ATTESTATIONS, "K-09,2025-10-06,P-06,confirmed,\n", "");
        List<List<BigDecimal>> rows = table(run);
        List<List<BigDecimal>> before = table(run());
        BigDecimal none = new BigDecimal("0.00");
        assertEquals(List.of(none, none, none, none), rows.get(3));
        // agreed shares: what Bappeda had is undistributed now, but for the step that rounding moved
        assertEquals(before.get(0).get(0), rows.get(0).get(0));
        assertEquals(new BigDecimal("17.15"), rows.get(4).get(0));
        // by contributions the others divide all of it: nothing is anybody's but what was confirmed
        assertEquals(none, rows.get(4).get(2));
        assertTrue(section(run, 7).contains("(tidak dibagikan)"));
    }

    @Test
    void whenNothingIsConfirmedTheWholeCreditStays() throws IOException {
        Files.writeString(folder.resolve(RoadYear.ATTESTATIONS), "kontribusi,hari,oleh,isi,alasan\n");
        List<List<BigDecimal>> rows = table(run(folder.toString()));
        BigDecimal all = new BigDecimal("114.33");
        assertEquals(List.of(all, all, all, all), rows.get(4));
    }

    @Test
    void aBetterJointResultMakesALargerPool() throws IOException {
        Run run = changed(RoadYear.NAME, "\"realisasi\": \"11.5\"", "\"realisasi\": \"12\"");
        assertTrue(section(run, 4).contains("120 kali ≈96,6667% = 116."), section(run, 4));
    }

    @Test
    void theNationalVerdictIsTheSameWithAndWithoutTheCredit() throws IOException {
        assertTrue(section(run(), 10).contains("PermenPANRB 6/2022 Baik Baik Skema"), section(run(), 10));
        Run more = changed(RoadYear.NAME, "\"batas_pegawai\": \"30\"", "\"batas_pegawai\": \"0\"");
        assertTrue(section(more, 10).contains("PermenPANRB 6/2022 Baik Baik Skema"), section(more, 10));
        assertTrue(section(more, 10).contains("(ilustrasi) Baik (86,7) Baik (86,7)"), section(more, 10));
    }

    @Test
    void theRingIsReportedAndNothingIsTakenAway() throws IOException {
        assertTrue(section(run(), 9)
                .contains("Yulius Contoh, Elias Contoh. Di dalam 18 dari 25 hari, 72%: perlu dilihat."));
        Run run = changed(RoadYear.NAME, "\"ambang_lingkaran\": \"70\"", "\"ambang_lingkaran\": \"72.5\"");
        assertTrue(section(run, 9).contains("72%: di bawah batas."), section(run, 9));
        assertEquals(table(run()), table(run));
    }

    @Test
    void howTheResultsApartAreReadIsTheMembersChoice() throws IOException {
        Run other = changed(RoadYear.NAME, "\"cara\": \"dijumlahkan\"", "\"cara\": \"yang terbaik\"");
        assertTrue(section(other, 8).contains("Selisih : 4 kilometer"), section(other, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "unit.csv, ',40,', ',41,', 'unit.csv: shares: Kesalahan: Jumlah porsi yang disepakati 101%'",
        "unit.csv, leading, ketua, 'unit.csv: baris 2, peran: Kesalahan: Kode ini'",
        "unit.csv, 99.40, 99.30, 'unit.csv: units[1]: Kesalahan: Unit 99.30 tercatat dua kali'",
        "pegawai.csv, 'Contoh,99.60', 'Contoh,99.70', 'pegawai.csv: participants[6].unitId: Kesalahan: Unit 99.70'",
        "pegawai.csv, P-02, P-01, 'pegawai.csv: participants[1]: Kesalahan: Pegawai ini sudah ikut'",
        "kontribusi.csv, '2025-02-03', '2024-12-30', 'kontribusi.csv: baris 2, mulai: Kesalahan: Kontribusi 30 Desember 2024'",
        "kontribusi.csv, 'P-06,9', 'P-05,9', 'kontribusi.csv: baris 4, pemberi: Kesalahan: Orang yang sama'",
        "kontribusi.csv, 'P-06,9', 'P-66,9', 'kontribusi.csv: baris 4: pemberi: Orang ini tidak ada dalam pegawai.csv'",
        "kontribusi.csv, 'P-01,6,P-05', 'P-05,6,P-05', 'kontribusi.csv: baris 2, pemberi: Kesalahan: Pemberi dan penerima'",
        "kontribusi.csv, 'P-01,6', 'P-01,0', 'kontribusi.csv: baris 2: jumlah: Kontribusi harus lebih dari nol'",
        "kontribusi.csv, 'P-01,6', 'P-01,-6', 'kontribusi.csv: baris 2, jumlah: Kesalahan: '",
        "kontribusi.csv, kampung, sekolah, 'kontribusi.csv: baris 2, target: Kesalahan: Program tidak mempunyai'",
        "kontribusi.csv, '2025-02-14', '2025-02-01', 'kontribusi.csv: baris 2: sampai: Hari terakhir'",
        "kontribusi.csv, '2025-03-31', '2025-03-01', 'kontribusi.csv: baris 2, batas: Kesalahan: Batas waktu'",
        "kontribusi.csv, K-09, K-08, 'kontribusi.csv: baris 12, pemberi: Kesalahan: Pemberi dan penerima kontribusi K-08'",
        "pernyataan.csv, '2025-03-07,P-05', '2025-03-07,P-01', 'pernyataan.csv: baris 2, oleh: Kesalahan: Kontribusi K-01 dikonfirmasi atau dibantah oleh pemberinya sendiri'",
        "pernyataan.csv, '2025-03-07,P-05', '2025-03-07,P-04', 'pernyataan.csv: baris 2, oleh: Kesalahan: Kontribusi K-01 dikonfirmasi atau dibantah oleh orang lain'",
        "pernyataan.csv, 'Truk tidak pernah tiba di lokasi', '', 'pernyataan.csv: baris 7, alasan: Kesalahan: Bantahan'",
        "pernyataan.csv, '2025-03-07', '2025-04-07', 'pernyataan.csv: baris 2, hari: Kesalahan: Pernyataan'",
        "pernyataan.csv, K-01, K-77, 'pernyataan.csv: baris 2, kontribusi: Kesalahan: Kontribusi K-77'",
        "gabungan.csv, '99.30+99.60,6.5,2,40', '99.40,0,0,40', 'gabungan.csv: baris 8: anggota: Gabungan ini sudah ada'",
        "gabungan.csv, '99.50+99.60,1,7,40\n', '', 'gabungan.csv: worths[99.50+99.60]: Kesalahan: Nilai gabungan'",
        "gabungan.csv, '99.30+99.50,9,7', '99.30+99.50,1,1', 'gabungan.csv: worths[99.30+99.50]: Kesalahan: Gabungan ini'",
        "gabungan.csv, '99.60,0', '99.61,0', 'gabungan.csv: baris 5: anggota: \"99.61\" bukan anggota'",
        "gabungan.csv, 'anggota,km', 'anggota,panjang', 'gabungan.csv: baris 1: Judul kolom harus'",
        "program.json, '\"kilometer\"', '\"Kilo Meter\"', 'program.json: target[0].satuan: Tulis kode satuan'",
        "program.json, '\"target\": \"12\"', '\"target\": \"0\"', 'program.json: target[0].target: Target harus'",
        "program.json, '\"indikator\": \"km\"', '\"indikator\": \"mil\"', 'program.json: pengaruh.indikator: Target bersama'",
        "program.json, '\"P-03\"', '\"P-99\"', 'program.json: contoh_pegawai.pegawai: Orang ini tidak ada'",
        "program.json, '\"penuh\": \"120\"', '\"penuh\": \"-1\"', 'program.json: kredit.penuh: Kredit dan batas'",
        "program.json, 'keputusan-bersama', 'Keputusan Bersama', 'program.json: dasar.kode: Tulis kode'",
        "program.json, '\"dijumlahkan\"', '\"dikalikan\"', 'program.json: pengaruh.cara: '",
        "program.json, '\"mulai\"', '\"sejak\"', 'program.json: dasar.mulai: Isian ini belum ada.'",
        "unit.csv, 'L-30', '', 'unit.csv: baris 2, pimpinan: Kesalahan: '",
        "penugasan.csv, 'L-50,2025-01-16', ',', 'penugasan.csv: baris 3, jalur: Kesalahan: Penugasan pemilik SKP SKP-P-08 atas pengajuan sendiri menunggu persetujuan kedua pimpinan.'",
        "penugasan.csv, 'L-60,2025-01-13', ',', 'penugasan.csv: baris 3, jalur: Kesalahan: Penugasan pemilik SKP SKP-P-08 atas pengajuan sendiri menunggu persetujuan kedua pimpinan.'",
        "penugasan.csv, 'L-50,2025-01-16', 'L-50,', 'penugasan.csv: baris 3, izin_penerima: Kesalahan: '",
        "penugasan.csv, 'L-60,2025-01-13', 'L-40,2025-01-13', 'penugasan.csv: baris 3: pimpinan_asal: Orang ini tidak memimpin unit 99.60.'",
        "penugasan.csv, 'L-50,2025-01-16', 'L-30,2025-01-16', 'penugasan.csv: baris 3: pimpinan_penerima: Orang ini tidak memimpin unit 99.50.'",
        "penugasan.csv, voluntary, sukarela, 'penugasan.csv: baris 3, jalur: Kesalahan: Kode ini'",
        "penugasan.csv, 'P-08,SKP', 'P-77,SKP', 'penugasan.csv: baris 3, pegawai: Kesalahan: '",
        "penugasan.csv, '99.50,voluntary', '99.60,voluntary', 'penugasan.csv: baris 3, unit: Kesalahan: '",
        "penugasan.csv, '99.50,voluntary', '99.70,voluntary', 'penugasan.csv: baris 3, unit: Kesalahan: '",
        "penugasan.csv, 'P-08,SKP-P-08', 'P-07,SKP-P-08', 'penugasan.csv: baris 3, skp: Kesalahan: Yang diberikan bukan SKP SKP-P-08 milik'",
        "penugasan.csv, 'lahan-disepakati', 'lahan-bebas', 'penugasan.csv: baris 3, unit: Kesalahan: Penugasan pemilik SKP SKP-P-08 belum tercatat dalam matriks'",
        "penugasan.csv, 'peta-lahan', 'peta', 'penugasan.csv: baris 3, hasil: Kesalahan: Hasil peta dari penugasan belum masuk ke SKP SKP-P-08'",
        "penugasan.csv, 'additional\nP-08', 'extra\nP-08', 'penugasan.csv: baris 2, kategori: Kesalahan: Kode ini'",
        "matriks.csv, '99.50,SKP-L-50,lahan-disepakati,SKP-P-08,peta-lahan,Peta lahan untuk musyawarah delapan kampung,additional\n', '', 'penugasan.csv: baris 3, unit: Kesalahan: Penugasan pemilik SKP SKP-P-08 belum tercatat dalam matriks'",
        "matriks.csv, '99.30,SKP-L-30,jalan-terbuka,SKP-P-03', '99.20,SKP-L-30,jalan-terbuka,SKP-P-03', 'matriks.csv: baris 3: unit: Unit ini bukan anggota program.'",
        "matriks.csv, 'badan-jalan', '', 'matriks.csv: baris 2, hasil: Kesalahan: '",
        "skp.csv, 'additional,99.50', 'additional,', 'penugasan.csv: baris 3, hasil: Kesalahan: Hasil peta-lahan dari penugasan belum masuk ke SKP SKP-P-08'",
        "skp.csv, 'additional,99.50', 'additional,99.40', 'skp.csv: baris 5: dilaksanakan_di: Penugasan ke unit ini tidak ada dalam penugasan.csv.'",
        "skp.csv, 'alih-lalu-lintas', 'izin-trayek', 'skp.csv: baris 3: hasil: Hasil ini sudah ada di atas.'",
        "skp.csv, '1,document\nSKP-P-08', 'satu,document\nSKP-P-08', 'skp.csv: baris 3, target: Kesalahan: '",
    })
    void brokenInputIsSaidAndNothingReported(String file, String from, String to, String expected) throws IOException {
        Run run = changed(file, lines(from), to == null ? "" : lines(to));
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
        assertFalse(Files.exists(pages.resolve("program.html")));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void whatIsMissingInThePlanIsSaidOnceAndAtTheAssignment() throws IOException {
        Run run = changed(CrossUnitWork.PLANS, "SKP-P-08,P-08,rencana-tahunan", "SKP-P-8,P-08,rencana-tahunan");
        assertEquals("", run.err());
        Run.change(folder.resolve(CrossUnitWork.PLANS), "SKP-P-08,P-08,peta-lahan", "SKP-P-8,P-08,peta-lahan");
        Run.change(folder.resolve(CrossUnitWork.PLANS), "additional,99.50", "additional,");
        List<String> found = run(folder.toString()).err().lines().skip(1).toList();
        assertEquals(List.of("penugasan.csv: baris 3: skp: SKP ini tidak ada dalam skp.csv."), found);
    }

    @Test
    void aUnitWithoutMatrixIsSaid() throws IOException {
        Run.change(folder.resolve(CrossUnitWork.MATRIX), "99.50,SKP-L-50", "99.60,SKP-L-50");
        Run.change(folder.resolve(CrossUnitWork.MATRIX), "99.50,SKP-L-50", "99.60,SKP-L-50");
        List<String> found = run(folder.toString()).err().lines().skip(1).toList();
        assertEquals(List.of("penugasan.csv: baris 3: unit: Unit ini tidak ada dalam matriks.csv."), found);
    }

    @Test
    void oneAssignmentMayHaveTwoResults() throws IOException {
        for (String file : List.of(CrossUnitWork.ASSIGNMENTS, CrossUnitWork.MATRIX, CrossUnitWork.PLANS)) {
            String text = Files.readString(folder.resolve(file));
            String last = text.lines().reduce((one, other) -> other).orElseThrow();
            Files.writeString(folder.resolve(file), text + last.replace("peta-lahan", "batas-lahan") + "\n");
        }
        Run run = run(folder.toString());
        String section = section(run, 2);
        assertTrue(section.contains("SKP-P-08, hasil peta-lahan: Peta"), section);
        assertTrue(section.contains("SKP-P-08, hasil batas-lahan: Peta"), section);
        assertEquals(2, section.split("baris SKP-P-08", -1).length - 1, section);
        Run.change(folder.resolve(CrossUnitWork.PLANS), "P-08,batas-lahan", "P-08,garis-lahan");
        assertEquals(
                List.of("penugasan.csv: baris 4, hasil: Kesalahan: Hasil batas-lahan dari penugasan belum masuk ke SKP"
                        + " SKP-P-08 dengan penugasan yang sama."),
                run(folder.toString())
                        .err()
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceAll(" \\[.*", ""))
                        .toList());
    }

    @Test
    void theProgramStandsOnAPage() throws IOException {
        Run run = run();
        assertTrue(run.out().endsWith("\n   " + pages.resolve("program.html") + "\n"), run.out());
        String page = Files.readString(pages.resolve("program.html"));
        Run.assertWholePage(page, "id");
        for (String named : List.of(
                "Jalan Kampung Contoh Atas",
                "Dinas Perhubungan Contoh",
                "Simon Contoh",
                "Penugasan lintas unit",
                "16 Januari 2025",
                "kontribusi yang dikonfirmasi",
                "porsi yang disepakati",
                "nilai Shapley",
                "114,33",
                "11,5 kilometer",
                "dibantah",
                "Capaian sampai akhir Triwulan IV 2025.",
                "Realisasi dibandingkan dengan target",
                "Perkembangan dari periode ke periode",
                "8,5 kilometer",
                "Kredit menurut setiap metode",
                "Kredit sebagai nilai komponen",
                "Asal nilai: ",
                "<time datetime=\"2026-01-15\">")) {
            assertTrue(page.contains(named), named);
        }
        // the division that the members chose comes first
        assertTrue(page.indexOf("43,31") < page.indexOf("28,58"), page);
        run("--english");
        Run.assertWholePage(Files.readString(pages.resolve("program.html")), "en");
    }

    @Test
    void withoutQuartersThePageHasTheYearAlone() throws IOException {
        String program = Files.readString(folder.resolve(RoadYear.NAME));
        Files.writeString(
                folder.resolve(RoadYear.NAME), program.replaceAll(",\\s*\"akhir_triwulan\": \\{[^}]*\\}", ""));
        Run run = run(folder.toString());
        assertEquals(0, run.code(), run.err());
        String page = Files.readString(pages.resolve("program.html"));
        assertTrue(page.contains("Capaian sampai akhir Tahun 2025."), page);
        assertFalse(page.contains("Perkembangan dari periode ke periode"), page);
        assertEquals(
                2,
                changed(
                                RoadYear.NAME,
                                "\"realisasi\": \"8\"",
                                "\"realisasi\": \"8\", \"akhir_triwulan\": {\"1\": \"3\"}")
                        .code());
    }

    @Test
    void allMistakesAreSaidAtOnceAndNoneTwice() throws IOException {
        Run.change(folder.resolve(RoadYear.CONTRIBUTIONS), "P-05,12,P-01", "P-55,12,P-01");
        Run.change(folder.resolve(RoadYear.ATTESTATIONS), "K-06,2025-09-15,P-02", "K-06,2025-09-15,P-04");
        Run.change(folder.resolve(RoadYear.COALITIONS), "99.30,6,2,40", "99.30,enam,2,40");
        Run run = run(folder.toString());
        assertEquals(2, run.code());
        List<String> lines = run.err().lines().toList();
        assertEquals("Masukan belum dapat dipakai. Masalah yang ditemukan: 3.", lines.get(0), run.err());
        assertEquals(4, lines.size(), run.err());
        assertTrue(lines.get(1).startsWith("kontribusi.csv: baris 3: pemberi: "), run.err());
        assertTrue(lines.get(2).startsWith("pernyataan.csv: baris 7, oleh: "), run.err());
        assertTrue(lines.get(3).startsWith("gabungan.csv: baris 2, km: "), run.err());
        // what was said of a contribution that is not there is not a mistake of its own
        assertFalse(run.err().contains("K-02"), run.err());
    }
}
