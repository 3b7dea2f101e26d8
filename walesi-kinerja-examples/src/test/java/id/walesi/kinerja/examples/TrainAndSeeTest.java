package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on a course, compared whole; and what a change in the files does to it. */
class TrainAndSeeTest {

    private static final String HEAD = "Ini contoh. Semua nama dan angka di bawah ini rekaan.\n\n";

    @TempDir
    Path folder;

    @TempDir
    Path pages;

    @BeforeEach
    void copy() throws IOException {
        Run.copy(
                "train-and-see",
                folder,
                List.of(
                        TrainingYear.NAME,
                        TrainingYear.STANDARD,
                        TrainingYear.ASSESSMENTS,
                        TrainingYear.OFFERS,
                        TrainingYear.ITEMS,
                        TrainingYear.ACTIVITIES,
                        TrainingYear.REQUESTS,
                        TrainingYear.RELEASES,
                        TrainingYear.NOTES));
        Run.copy("service-desk", folder, List.of(Register.NAME));
    }

    private Run run(String... args) {
        return Run.of(program(), args);
    }

    private Invocation.Program program() {
        return (list, out, err) -> TrainAndSee.run(list, new PageFolder(pages), out, err);
    }

    private Run changed(String file, String from, String to) throws IOException {
        Run.change(folder.resolve(file), from, to);
        return run(folder.toString());
    }

    private String golden(String name) throws IOException {
        return Run.resource("train-and-see/" + name).replace("{pages}", pages.toString());
    }

    /** The text of one section, on one line. */
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

    @Test
    void nobodyWhoWasAskedIsNamed() {
        String feedback = section(run(), 6);
        assertFalse(feedback.matches(".*\\b(R|B|A)-[0-9].*"), feedback);
        assertFalse(feedback.contains("Belum sempat bertanya"), feedback);
    }

    @Test
    void recognitionStandsInTheDocumentOfItsPeriodOnly() throws IOException {
        assertTrue(
                section(run(), 7).contains("dari 4,15 hari kerja menjadi 4,08 hari kerja pada Juli 2025"),
                section(run(), 7));
        Run.change(folder.resolve(TrainingYear.NOTES), "2025-09-22", "2025-10-01");
        Run.change(folder.resolve(TrainingYear.NOTES), "P-1,A-1", "P-2,A-1");
        String none = section(run(folder.toString()), 7);
        assertFalse(none.contains("IKI-1"), none);
    }

    @Test
    void aGroupBelowTheMinimumIsNotReleased() throws IOException {
        Run run = changed(TrainingYear.NAME, "\"paling_sedikit\": \"3\"", "\"paling_sedikit\": \"4\"");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("terbit.csv: baris 2, peran: Kesalahan: Yang belum diterbitkan"), run.err());
    }

    @Test
    void onceTheMinimumIsMetThereIsNoLastDay() throws IOException {
        Run run = changed(TrainingYear.ACTIVITIES, "2025-05-15,12,", "2025-05-15,18,");
        assertTrue(
                section(run, 4)
                        .contains("Terpenuhi 20 JP, direncanakan 2 JP; tanpa yang direncanakan masih kurang 0 JP."),
                section(run, 4));
        assertTrue(section(run, 4).contains("Batas minimal sudah terpenuhi."), section(run, 4));
    }

    @Test
    void holidaysMoveTheLastDayAndAfterItThereIsNone() throws IOException {
        Run run = changed(TrainingYear.NAME, "2025-12-26", "2025-12-31");
        assertTrue(section(run, 4).contains("hari terakhir untuk mulai adalah 29 Desember 2025"), section(run, 4));
        run = changed(TrainingYear.NAME, "\"hari\": \"2025-10-01\"", "\"hari\": \"2025-12-30\"");
        // one planned course has taken place by then
        assertTrue(section(run, 4).contains("Terpenuhi 16 JP"), section(run, 4));
        assertTrue(section(run, 4).contains("hari terakhir untuk mulai adalah 30 Desember 2025"), section(run, 4));
        run = changed(TrainingYear.NAME, "2025-12-30", "2025-12-31");
        assertTrue(section(run, 4).contains("tidak dapat dipenuhi lagi"), section(run, 4));
    }

    @Test
    void underTheCeilingNothingIsFound() throws IOException {
        Run run = changed(TrainingYear.ACTIVITIES, "2025-11-05,6,", "2025-11-05,4,");
        assertTrue(section(run, 4).contains("24 JP dari paling banyak 24 JP."), section(run, 4));
        assertFalse(section(run, 4).contains("melampaui"), section(run, 4));
    }

    @Test
    void aLaterCourseHasOneMonthAfterItAndSaysSo() throws IOException {
        Run run = changed(
                TrainingYear.ACTIVITIES,
                "P-1,K-1,Seminar pelayanan publik,2025-02-12,2025-02-12",
                "P-1,K-1,Seminar pelayanan publik,2025-08-12,2025-08-12");
        assertTrue(section(run, 5).contains("Sesudah: 4 periode"), section(run, 5));
        run = changed(TrainingYear.NAME, "\"kegiatan_ditinjau\": \"K-2\"", "\"kegiatan_ditinjau\": \"K-1\"");
        assertTrue(section(run, 5).contains("Sesudah: 1 periode, 58 dokumen"), section(run, 5));
        assertTrue(section(run, 5).contains("jumlah periode sebelum atau sesudahnya masih sedikit"), section(run, 5));
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() throws IOException {
        Run.change(folder.resolve(TrainingYear.ACTIVITIES), "2025-05-15,12,", "2025-05-15,-12,");
        Run.change(folder.resolve(TrainingYear.ASSESSMENTS), "arsip", "arsitek");
        Run.change(folder.resolve(TrainingYear.NAME), "\"tinjauan\": \"2025-10-01\"", "\"tinjauan\": \"2025-04-07\"");
        Run.change(folder.resolve(TrainingYear.NAME), "\"paling_sedikit\": \"3\"", "\"paling_sedikit\": \"1\"");
        Run run = run(folder.toString());
        assertEquals(2, run.code());
        assertEquals("", run.out());
        List<String> lines = run.err().lines().toList();
        assertEquals("Masukan belum dapat dipakai. Masalah yang ditemukan: 4.", lines.get(0), run.err());
        assertTrue(lines.get(1).startsWith("kegiatan.csv: baris 3, jp: Kesalahan: Jam pelajaran tidak boleh negatif"));
        assertTrue(lines.get(2).startsWith("penilaian.csv: baris 4, kompetensi: Kesalahan: Kompetensi arsitek tidak"));
        assertTrue(lines.get(3).startsWith("pelatihan.json: rencana.tinjauan: Kesalahan: Tanggal tinjauan 7 April"));
        assertTrue(lines.get(4).startsWith("pelatihan.json: umpan_balik.paling_sedikit: Kesalahan: Kelompok pemberi"));
    }

    @ParameterizedTest
    @CsvSource({
        "pelatihan.json, '\"jp_per_hari\": \"4\"', '\"jp_per_hari\": \"0\"', 'pelatihan.json: jp_per_hari: Jumlah JP'",
        "pelatihan.json, '\"unit_kerja\"', '\"unit\"', 'pelatihan.json: unit_kerja: Isian ini belum ada.'",
        "pelatihan.json, '\"PPPK\"', '\"PNP\"', 'pelatihan.json: pegawai[1].status: \"PNP\" tidak dikenal'",
        "pelatihan.json, '\"P-2\"', '\"P-1\"', 'pelatihan.json: pegawai[1].kode: Orang ini sudah ada'",
        "pelatihan.json, '2026-02-28', '2025-02-28', 'pelatihan.json: pegawai[1].perjanjian_selesai: Tanggal ini'",
        "pelatihan.json, 'makin rendah', 'makin pendek', 'pelatihan.json: indikator.arah: '",
        "pelatihan.json, '\"kegiatan_ditinjau\": \"K-2\"', '\"kegiatan_ditinjau\": \"K-9\"', 'pelatihan.json: kegiatan_ditinjau: Kegiatan ini tidak ada'",
        "pelatihan.json, '\"periode_cukup\": \"3\"', '\"periode_cukup\": \"2.5\"', 'pelatihan.json: periode_cukup: Tulis bilangan bulat'",
        "pelatihan.json, '\"bobot_rekan\": \"40\"', '\"bobot_rekan\": \"0\"', 'pelatihan.json: umpan_balik.bobot_rekan: Tulis bilangan bulat'",
        "pelatihan.json, '\"pegawai\": \"P-1\"', '\"pegawai\": \"P-9\"', 'pelatihan.json: rencana.pegawai: Orang ini tidak ada'",
        "pelatihan.json, '\"sabar\"', '\"membantu\"', 'pelatihan.json: umpan_balik.skala[1].kode: Kesalahan: Butir membantu sudah ada'",
        "pelatihan.json, '\"pilihan\": \"4\"', '\"pilihan\": \"1\"', 'pelatihan.json: umpan_balik.skala[0].pilihan: Kesalahan: Bilangan harus'",
        "pelatihan.json, '2025-Q3', '2025-Q4', 'umpan-balik.csv: baris 2, diminta: Kesalahan: Permintaan tanggal'",
        "pelatihan.json, '\"hari\": \"2025-10-01\"', '\"hari\": \"2025-05-20\"', 'register.csv: observations: Kesalahan: Tidak ada pengukuran sesudah'",
        "standar.csv, 'arsip,Penataan arsip,2', 'arsip,Penataan arsip,dua', 'standar.csv: baris 4, tingkat: Kesalahan: Ini bukan angka'",
        "standar.csv, 'komunikasi,', 'register-digital,', 'standar.csv: baris 3, kompetensi: Kesalahan: Kompetensi register-digital sudah ada'",
        "penilaian.csv, '3,2025-01-20', '3,20 Januari', 'penilaian.csv: baris 3, hari: Kesalahan: Ini bukan tanggal'",
        "penilaian.csv, '3,2025-07-07', '3,2025-01-20', 'penilaian.csv: baris 5, hari: Kesalahan: Kompetensi register-digital dinilai dua kali'",
        "tawaran.csv, 'lembar kerja digital,12', 'lembar kerja digital,-1', 'tawaran.csv: baris 2, jp: Kesalahan: Jam pelajaran'",
        "rencana.csv, '1,lacking-level,,,register-digital', '1,lacking-level,,,pengaduan', 'rencana.csv: baris 2, alasan: Kesalahan: Butir 1 tidak bertumpu'",
        "rencana.csv, 'weak-result,IKI-1', 'weak-result,IKI-2', 'rencana.csv: baris 3, alasan: Kesalahan: Butir 2 tidak bertumpu'",
        "rencana.csv, '2,weak', '1,weak', 'rencana.csv: baris 3, butir: Kesalahan: Butir 1 sudah ada'",
        "rencana.csv, '2025-06-30', '2025-04-06', 'rencana.csv: baris 2, batas: Kesalahan: Batas waktu'",
        "kegiatan.csv, '2025-02-12,2025-02-12', '2025-02-12,2025-05-13', 'kegiatan.csv: baris 3, mulai: Kesalahan: Kegiatan K-2 dan K-1 berlangsung bersamaan'",
        "kegiatan.csv, 'P-1,K-3', 'P-1,K-2', 'kegiatan.csv: baris 7, kode: Kesalahan: Kegiatan K-2 sudah ada'",
        "kegiatan.csv, 'P-2,K-11', 'P-7,K-11', 'kegiatan.csv: baris 4: pegawai: Orang ini tidak ada dalam pelatihan.json'",
        "umpan-balik.csv, 'R-2,peer', 'R-1,peer', 'umpan-balik.csv: baris 4, dari: Kesalahan: Orang ini sudah diminta'",
        "umpan-balik.csv, '2025-09-02,,4,4', '2025-09-02,,5,4', 'umpan-balik.csv: baris 3, membantu: Kesalahan: Jawaban untuk butir membantu'",
        "umpan-balik.csv, 'A-1,appraiser', 'A-1,atasan', 'umpan-balik.csv: baris 2, peran: Kesalahan: Kode ini tidak dikenal'",
        "umpan-balik.csv, '2025-09-12,,2025-09-02', '2025-09-30,,', 'terbit.csv: baris 2, peran: Kesalahan: Masih ada rekan kerja'",
        "terbit.csv, peer, appraiser, 'terbit.csv: baris 2, peran: Kesalahan: Umpan balik pejabat penilai kinerja selalu'",
        "apresiasi.csv, '4.5,3.66', '3.66,4.5', 'apresiasi.csv: baris 2, jenis: Kesalahan: Capaian ini tidak bergerak'",
        "apresiasi.csv, 'P-1,R-3', 'P-1,P-1', 'apresiasi.csv: baris 3, oleh: Kesalahan: Apresiasi ditulis'",
        "apresiasi.csv, '2025-09-22', '2025-07-22', 'apresiasi.csv: baris 3, hari: Kesalahan: Catatan tanggal'",
        "apresiasi.csv, 'measured-progress,IKI-1,2025-07,lower-is-better,4.15,4.08,working-day,,,', 'confirmed-contribution,,,,,,,,2025-09-19,', 'apresiasi.csv: baris 3, kontribusi: Kesalahan: '",
        "apresiasi.csv, 'measured-progress,IKI-1,2025-07,lower-is-better,4.15,4.08,working-day,,,', 'confirmed-contribution,,,,,,,KON-14,2025-09-19,', 'apresiasi.csv: baris 3, jenis: Kesalahan: Apresiasi didasarkan pada kontribusi KON-14, yang tidak ada'",
        "register.csv, '2025-01,Pengantar KTP-el,19,113', '2025-01,Pengantar KTP-el,x,113', 'register.csv: baris 2: Kolom dokumen'",
    })
    void brokenInputIsSaidAndNothingReported(String file, String from, String to, String expected) throws IOException {
        Run run = changed(file, from, to == null ? "" : to);
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
        assertFalse(Files.exists(pages.resolve("pengembangan.html")));
    }

    @Test
    void theDevelopmentStandsOnAPage() throws IOException {
        Run run = run();
        assertTrue(run.out().endsWith("\n   " + pages.resolve("pengembangan.html") + "\n"), run.out());
        String page = Files.readString(pages.resolve("pengembangan.html"));
        Run.assertWholePage(page, "id");
        for (String named : List.of(
                "Marice Contoh",
                "Loket Pelayanan Terpadu Distrik Walesi",
                "Register dan lembar kerja digital",
                "Mengisi register langsung pada komputer loket",
                "PP 11/2017 jo. PP 17/2020",
                "20 JP",
                "30 Desember 2025",
                "<time datetime=\"2025-10-01\">")) {
            assertTrue(page.contains(named), named);
        }
        assertFalse(page.contains("Yosefa"), "the page is about one person");
        run("--english");
        Run.assertWholePage(Files.readString(pages.resolve("pengembangan.html")), "en");
    }

    @Test
    void whoHasAMaximumHasAPageWithoutHours() throws IOException {
        Run.change(folder.resolve(TrainingYear.NAME), "\"pegawai\": \"P-1\"", "\"pegawai\": \"P-2\"");
        assertEquals("", run(folder.toString()).err());
        String page = Files.readString(pages.resolve("pengembangan.html"));
        assertTrue(page.contains("Yosefa Contoh") && page.contains("register"), page);
        assertFalse(page.contains("PP 11/2017"), page);
    }

    @Test
    void aFileThatIsMissingIsSaid() throws IOException {
        Files.delete(folder.resolve(TrainingYear.STANDARD));
        Run run = run(folder.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("standar.csv: Berkas ini tidak ada."), run.err());
    }
}
