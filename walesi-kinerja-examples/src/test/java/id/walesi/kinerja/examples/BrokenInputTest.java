package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.walesi.kinerja.examples.ServiceDeskTest.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken input: every mistake at once, each with its place; exit code 2; nothing on standard output. */
class BrokenInputTest {

    private static final String CASE = CaseFile.NAME;
    private static final String REGISTER = Register.NAME;
    private static final String SURVEY = Survey.NAME;

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        ServiceDeskTest.copyExample(folder);
    }

    /** Puts other words in the place of the first ones that match. */
    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(from);
        assertTrue(at >= 0, "the example has no " + from);
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private void changeLine(String file, int line, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        List<String> lines = Files.readAllLines(path);
        String before = lines.get(line - 1);
        assertTrue(before.contains(from), before);
        lines.set(line - 1, before.replace(from, to));
        Files.write(path, lines);
    }

    private Run run(String... options) {
        String[] args = Arrays.copyOf(options, options.length + 1);
        args[options.length] = folder.toString();
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Run.of(args));
    }

    /** The run fails with exactly these findings; each expected text begins one, and ends with a part of its words. */
    private static void assertFound(Run run, String... expected) {
        List<String> lines = run.err().lines().toList();
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(
                "Masukan belum dapat dipakai. Masalah yang ditemukan: " + expected.length + ".",
                lines.get(0),
                run.err());
        assertEquals(expected.length, lines.size() - 1, run.err());
        for (int i = 0; i < expected.length; i++) {
            String[] parts = expected[i].split(" \\.\\.\\. ", -1);
            String line = lines.get(i + 1);
            assertTrue(line.startsWith(parts[0]) && line.contains(parts[parts.length - 1]), line);
        }
    }

    static Stream<Arguments> oneMistake() {
        String rating = "\"rating\": \"Di bawah ekspektasi\"";
        return Stream.of(
                // the form of the case file
                arguments(CASE, "\"tahun\": 2025,", "\"tahun\": 2025", "kasus.json: baris 3: Ini bukan JSON yang sah"),
                arguments(
                        CASE,
                        "\"tahun\": 2025,",
                        "\"tahun\": 2025, \"tahun\": 2024,",
                        "kasus.json: baris 2: Ini bukan"),
                arguments(CASE, "{", "[{", "kasus.json: baris ... Ini bukan JSON yang sah"),
                arguments(
                        CASE,
                        "\"nama\": \"Marice Contoh\"",
                        "\"nama\": \"Marice Contoh\", \"alamat\": \"Walesi\"",
                        "kasus.json: pegawai.alamat: Isian ini tidak dikenal. ... nip, nama, status"),
                arguments(CASE, "\"nama\": \"Marice Contoh\",", "", "kasus.json: pegawai.nama: Isian ini belum ada."),
                arguments(CASE, "\"Marice Contoh\"", "null", "kasus.json: pegawai.nama: Isian ini belum ada."),
                arguments(CASE, "\"Marice Contoh\"", "\" \"", "kasus.json: pegawai.nama: Teks ini harus berisi"),
                arguments(CASE, "Marice Contoh", "Marice\\u001b[2J", "kasus.json: pegawai.nama: Teks ini memuat tanda"),
                arguments(CASE, "\"Marice Contoh\"", "[]", "kasus.json: pegawai.nama: Isian ini harus berupa teks"),
                arguments(
                        CASE,
                        "{\"kode\": \"99.01.02\", \"nama\": \"Loket Pelayanan Terpadu Distrik Walesi\"}",
                        "7",
                        "kasus.json: pegawai.unit_kerja: Isian ini harus berupa { ... }"),
                arguments(
                        CASE,
                        "\"perilaku\": [",
                        "\"perilaku\": 1, \"x\": [",
                        "kasus.json: perilaku: Isian ini harus" + " berupa daftar"),
                // its values
                arguments(CASE, "2025,", "\"2025\",", "kasus.json: tahun: Tulis tahun dengan empat angka"),
                arguments(
                        CASE,
                        "190001012020012001",
                        "19000101202001200",
                        "kasus.json: pegawai.nip: NIP terdiri atas 18"),
                arguments(
                        CASE, "\"PNS\"", "\"PNSS\"", "kasus.json: pegawai.status: \"PNSS\" ... PNS, CPNS, PPPK, PPPK"),
                arguments(
                        CASE, "\"pelaksana\"", "\"eselon\"", "kasus.json: pegawai.jenjang: \"eselon\" ... ahli madya"),
                arguments(
                        CASE,
                        "\"hari kerja\"",
                        "\"hari libur\"",
                        "kasus.json: skp.hasil_kerja[0].indikator[0].satuan:" + " \"hari libur\" ... hari kerja"),
                arguments(
                        CASE,
                        "\"4.5\"",
                        "\"4,5\"",
                        "kasus.json: skp.hasil_kerja[0].indikator[0].target: Angka ini"
                                + " tidak dapat dibaca. ... dengan titik"),
                arguments(
                        CASE,
                        "\"4.5\"",
                        "1e100000000",
                        "kasus.json: skp.hasil_kerja[0].indikator[0].target: Angka ini" + " tidak dapat dibaca."),
                arguments(CASE, "\"4.5\"", "1e-100000000", "kasus.json: skp.hasil_kerja[0].indikator[0].target: Angka"),
                arguments(CASE, "\"4.5\"", "\"1e3\"", "kasus.json: skp.hasil_kerja[0].indikator[0].target: Angka ini"),
                arguments(
                        CASE,
                        "\"4.5\"",
                        "true",
                        "kasus.json: skp.hasil_kerja[0].indikator[0].target: Isian ini harus" + " berupa angka."),
                arguments(
                        CASE,
                        rating,
                        "\"rating\": \"Memuaskan\"",
                        "kasus.json: penilaian[0].rating_hasil_kerja.rating:"
                                + " \"Memuaskan\" tidak dikenal ... Sesuai ekspektasi"),
                arguments(
                        CASE,
                        "2025-04-07",
                        "2025-02-30",
                        "kasus.json: penilaian[0].rating_hasil_kerja.tanggal:" + " \"2025-02-30\" bukan tanggal."),
                arguments(
                        CASE,
                        "2025-04-07",
                        "7/4/2025",
                        "kasus.json: penilaian[0].rating_hasil_kerja.tanggal:" + " \"7/4/2025\" bukan tanggal."),
                arguments(CASE, "2025-03-17", "2024-03-17", "kasus.json: umpan_balik[0].tanggal: Tanggal ini di luar"),
                arguments(
                        CASE, "\"selesai\": \"2025-12-31\"", "\"selesai\": \"2024-12-31\"", "kasus.json: skp.selesai:"),
                arguments(
                        CASE,
                        "\"mendukung\": \"HP-2\"",
                        "\"mendukung\": \"HP-9\"",
                        "kasus.json:" + " skp.hasil_kerja[1].mendukung: ... \"HP-9\""),
                arguments(
                        CASE,
                        "\"kode\": \"IKI-2\"",
                        "\"kode\": \"IKI-1\"",
                        "kasus.json:" + " skp.hasil_kerja[1].indikator[0].kode: \"IKI-1\" sudah dipakai"),
                arguments(CASE, "\"survei.csv\"", "\"/etc/hosts\"", "kasus.json: bukti[1].berkas: Bukti hanya dibaca"),
                // what does not fit together, said by the library
                arguments(
                        CASE,
                        "\"hasil_kerja\": \"HK-2\"",
                        "\"hasil_kerja\": \"HK-7\"",
                        "kasus.json: umpan_balik[2]:" + " Kesalahan: ... [appraisal.unknown-work-result]"),
                arguments(
                        CASE,
                        "\"satuan\": \"hari kerja\"",
                        "\"satuan\": \"jam\"",
                        "kasus.json: bukti[0]: Kesalahan:" + " ... [appraisal.realization-does-not-answer-target]"),
                arguments(
                        CASE,
                        "\"nilai\": \"Akuntabel\"",
                        "\"nilai\": \"Kolaboratif\"",
                        "kasus.json: perilaku[2]:" + " ... [appraisal.core-value-twice]"),
                arguments(
                        CASE,
                        "\"mulai\": \"2025-01-01\"",
                        "\"mulai\": \"2025-02-01\"",
                        "kasus.json: skp: ..." + " [appraisal.plan-does-not-cover-period]"),
                arguments(
                        CASE,
                        "2025-04-07",
                        "2024-12-30",
                        "kasus.json: penilaian[0].rating_hasil_kerja: ..." + " [appraisal.decided-before-period]"),
                arguments(
                        CASE,
                        "\"sebagai\": \"pejabat penilai kinerja\"",
                        "\"sebagai\": \"rekan kerja\"",
                        "kasus.json:" + " penilaian[0].rating_hasil_kerja: ... [appraisal.decided-by-other]"),
                // the law refuses
                arguments(
                        CASE,
                        "\"status\": \"PNS\"",
                        "\"status\": \"CPNS\"",
                        "kasus.json: penilaian[0]: ..." + " [policy.none-in-force]"),
                // the register
                arguments(
                        REGISTER, "bulan,", "bln,", "register.csv: baris 1: Judul kolom harus: bulan,layanan,dokumen"),
                arguments(
                        REGISTER,
                        "bulan,layanan,dokumen,hari_kerja",
                        "bulan;layanan;dokumen;hari_kerja",
                        "register.csv: baris 1: Judul kolom harus"),
                arguments(
                        REGISTER,
                        "2025-01,Keterangan domisili,16,80.5",
                        "2025-01,Keterangan domisili,16,80,5",
                        "register.csv: baris 4: Baris ini berisi 5 kolom; ... tanda desimal adalah titik"),
                arguments(
                        REGISTER,
                        "2025-01,Keterangan domisili,16,80.5",
                        "2025-01,Keterangan domisili,16,\"80,5\"",
                        "register.csv: baris 4: Kolom hari_kerja berisi \"80,5\"; ... 12.5"),
                arguments(REGISTER, "80.5", "1e100000000", "register.csv: baris 4: Kolom hari_kerja berisi"),
                arguments(REGISTER, "80.5", "-80.5", "register.csv: baris 4: Kolom hari_kerja berisi \"-80.5\""),
                arguments(REGISTER, "domisili,16,", "domisili,0,", "register.csv: baris 4: ... tidak ada dokumen"),
                arguments(REGISTER, "domisili,16,", "domisili,16.5,", "register.csv: baris 4: Kolom dokumen berisi"),
                arguments(
                        REGISTER,
                        "2025-01,Keterangan",
                        "2024-01,Keterangan",
                        "register.csv: baris 4: Kolom pertama" + " berisi \"2024-01\""),
                arguments(
                        REGISTER,
                        "2025-01,Keterangan domisili",
                        "2025-01,Pengantar KTP-el",
                        "register.csv: baris 4:" + " Layanan ini sudah dicatat"),
                arguments(
                        REGISTER,
                        "hari_kerja\n2025-01,Pengantar",
                        "hari_kerja\n\"2025-01,Pengantar",
                        "register.csv: ... bukan CSV yang sah"));
    }

    @ParameterizedTest
    @MethodSource("oneMistake")
    void aMistakeIsFoundInItsPlace(String file, String from, String to, String expected) throws IOException {
        change(file, from, to);
        Run run = run();
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        String[] parts = expected.split(" \\.\\.\\. ", -1);
        assertTrue(
                run.err()
                        .lines()
                        .skip(1)
                        .anyMatch(line -> line.startsWith(parts[0].replace(" ...", ""))
                                && line.contains(parts[parts.length - 1])),
                run.err());
    }

    @Test
    void aFileThatIsMissing() throws IOException {
        Files.delete(folder.resolve(REGISTER));
        Files.delete(folder.resolve(SURVEY));
        assertFound(run(), "register.csv: Berkas ini tidak ada.", "survei.csv: Berkas ini tidak ada.");
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        Files.delete(folder.resolve(CASE));
        Files.createDirectory(folder.resolve(CASE));
        assertFound(run(), "kasus.json: Berkas ini tidak dapat dibaca.");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve(CASE), "{\"nama\": \"Ren\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertFound(run(), "kasus.json: Berkas ini bukan teks UTF-8");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Files.writeString(folder.resolve(SURVEY), "x".repeat(1_000_001));
        assertFound(run(), "survei.csv: Berkas ini terlalu besar");
    }

    @Test
    void aFileThatIsEmpty() throws IOException {
        Files.writeString(folder.resolve(SURVEY), "");
        Files.writeString(folder.resolve(CASE), "");
        assertFound(run(), "kasus.json: Isi berkas ini harus berupa", "survei.csv: Berkas ini kosong.");
    }

    @Test
    void aNumberTooLongToComputeWithIsRefusedAtOnce() throws IOException {
        change(CASE, "\"4.5\"", "1e100000000");
        change(CASE, "\"79.86\"", "\"" + "9".repeat(900) + "\"");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertFound(
                        run(),
                        "kasus.json: skp.hasil_kerja[0].indikator[0].target: ... paling banyak 19 angka",
                        "kasus.json: skp.hasil_kerja[1].indikator[0].awal: ... paling banyak 19 angka"));
    }

    @Test
    void anAnswerOutsideTheScale() throws IOException {
        change(SURVEY, "2025-Q1,3,3,", "2025-Q1,3,5,");
        change(SURVEY, "2025-Q4,1,", "2025-Q4,1,0");
        assertFound(
                run(),
                "survei.csv: baris 4: Kolom u1 berisi \"5\"; seharusnya angka bulat dari 1 sampai 4.",
                "survei.csv: baris 89: Kolom u1 berisi \"0");
    }

    @Test
    void aQuestionnaireThatIsShort() throws IOException {
        change(SURVEY, "2025-Q1,3,3,", "2025-Q1,3,");
        assertFound(run(), "survei.csv: baris 4: Baris ini berisi 10 kolom; seharusnya 11.");
    }

    @Test
    void aRespondentWhoAnswersTwice() throws IOException {
        changeLine(SURVEY, 4, "2025-Q1,3,", "2025-Q1,1,");
        assertFound(run(), "survei.csv: baris 4: Responden ini sudah dicatat");
    }

    @Test
    void aQuarterWithoutEvidence() throws IOException {
        for (String file : List.of(REGISTER, SURVEY)) {
            Path path = folder.resolve(file);
            Files.write(
                    path,
                    Files.readAllLines(path).stream()
                            .filter(line -> !line.matches("2025-(Q[23]|0[4-9]),.*"))
                            .toList());
        }
        assertFound(
                run(),
                "register.csv: Tidak ada dokumen yang selesai pada Triwulan II 2025.",
                "survei.csv: Tidak ada responden untuk Triwulan II 2025.",
                "register.csv: Tidak ada dokumen yang selesai pada Triwulan III 2025.",
                "survei.csv: Tidak ada responden untuk Triwulan III 2025.");
    }

    @Test
    void anOfficerWhoAppraisesHerself() throws IOException {
        Path path = folder.resolve(CASE);
        Files.writeString(path, Files.readString(path).replace("190002022010011002", "190001012020012001"));
        Run run = run();
        assertFound(
                run,
                "kasus.json: penilai.nip: Kesalahan: Pegawai tidak boleh menilai dirinya sendiri.",
                "kasus.json: penilaian[0].rating_hasil_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[0].rating_perilaku_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[1].rating_hasil_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[1].rating_perilaku_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[2].rating_hasil_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[2].rating_perilaku_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[3].rating_hasil_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[3].rating_perilaku_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[4].rating_hasil_kerja: ... [appraisal.self-appraisal]",
                "kasus.json: penilaian[4].rating_perilaku_kerja: ... [appraisal.self-appraisal]");
        assertTrue(!run.err().contains("19000") && !run.err().contains("Contoh"), run.err());
    }

    @Test
    void anIndicatorThatIsNotInThePlan() throws IOException {
        change(CASE, "{\"indikator\": \"IKI-1\"", "{\"indikator\": \"IKI-9\"");
        assertFound(
                run(),
                "kasus.json: bukti: Indikator IKI-1 belum mempunyai bukti.",
                "kasus.json: bukti[0]: Kesalahan: Indikator IKI-9 tidak ada dalam SKP. [appraisal.unknown-indicator]");
    }

    @Test
    void aRatingThatNobodyDecidedIsForTheLawToRefuse() throws IOException {
        Path path = folder.resolve(CASE);
        String text = Files.readString(path);
        int second = text.indexOf("\"rating_perilaku_kerja\"", text.indexOf("2025-Q2"));
        int end = text.indexOf("}", second) + 1;
        int comma = text.lastIndexOf(",", second);
        Files.writeString(path, text.substring(0, comma) + text.substring(end));
        assertFound(
                run(),
                "kasus.json: penilaian[1].rating_perilaku_kerja: Kesalahan: Rating perilaku kerja belum ditetapkan ..."
                        + " [appraisal.work-behavior-rating-missing; PermenPANRB 6/2022 Pasal 23-25]");
    }

    @Test
    void aPeriodThatIsNotRated() throws IOException {
        change(CASE, "\"periode\": \"2025-Q4\"", "\"periode\": \"2025-Q3\"");
        assertFound(run(), "kasus.json: penilaian[3].periode: \"2025-Q3\" sudah dipakai di atas.");
        ServiceDeskTest.copyExample(folder);
        Path path = folder.resolve(CASE);
        String text = Files.readString(path);
        int from = text.indexOf("{", text.indexOf("\"penilaian\""));
        int to = text.indexOf("{", text.indexOf("2025-Q2") - 30);
        Files.writeString(path, text.substring(0, from) + text.substring(to));
        assertFound(run(), "kasus.json: Daftar penilaian belum memuat Triwulan I 2025.");
    }

    @Test
    void aYearBeforeAnyLaw() throws IOException {
        for (String file : List.of(CASE, REGISTER, SURVEY)) {
            Path path = folder.resolve(file);
            Files.writeString(
                    path, Files.readString(path).replace("2025", "1975").replace("2026-", "1976-"));
        }
        assertFound(
                run(),
                "survei.csv: Tidak ada ketentuan penghitungan indeks kepuasan yang berlaku pada 31 Maret 1975.",
                "kasus.json: penilaian[0]: Kesalahan: Tidak ada ketentuan yang berlaku pada 31 Maret 1975",
                "survei.csv: Tidak ada ketentuan penghitungan indeks kepuasan yang berlaku pada 30 Juni 1975.",
                "kasus.json: penilaian[1]: Kesalahan: Tidak ada ketentuan yang berlaku pada 30 Juni 1975",
                "survei.csv: Tidak ada ketentuan penghitungan indeks kepuasan yang berlaku pada 30 September 1975.",
                "kasus.json: penilaian[2]: Kesalahan: Tidak ada ketentuan yang berlaku pada 30 September 1975",
                "survei.csv: Tidak ada ketentuan penghitungan indeks kepuasan yang berlaku pada 31 Desember 1975.",
                "kasus.json: penilaian[3]: Kesalahan: Tidak ada ketentuan yang berlaku pada 31 Desember 1975",
                "kasus.json: penilaian[4]: Kesalahan: Tidak ada ketentuan yang berlaku pada 31 Desember 1975");
    }

    @Test
    void manyMistakesInAllFilesAreSaidAtOnce() throws IOException {
        change(CASE, "\"uraian\": \"Dokumen", "\"bobot\": 3, \"uraian\": \"Dokumen");
        change(CASE, "\"4.5\"", "\"4,5\"");
        change(CASE, "\"nilai\": \"Akuntabel\"", "\"nilai\": \"Kolaboratif\"");
        change(CASE, "Di bawah ekspektasi", "Memuaskan");
        change(CASE, "2025-07-04", "2025-13-04");
        change(CASE, "2025-10-06", "2025-01-06");
        changeLine(REGISTER, 3, "100.5", "seratus");
        changeLine(REGISTER, 9, "2025-02", "Februari");
        change(SURVEY, "2025-Q1,3,3,", "2025-Q1,3,5,");
        assertFound(
                run(),
                "kasus.json: skp.hasil_kerja[0].indikator[0].target: Angka",
                "kasus.json: skp.hasil_kerja[0].bobot: Isian",
                "kasus.json: penilaian[0].rating_hasil_kerja.rating: \"Memuaskan\"",
                "kasus.json: penilaian[1].rating_hasil_kerja.tanggal: \"2025-13-04\"",
                "register.csv: baris 3: Kolom hari_kerja berisi \"seratus\"",
                "register.csv: baris 9: Kolom pertama berisi \"Februari\"",
                "survei.csv: baris 4: Kolom u1",
                "kasus.json: perilaku[2]: ... [appraisal.core-value-twice]",
                "kasus.json: penilaian[2].rating_hasil_kerja: ... [appraisal.decided-before-period]");
    }

    @Test
    void theFilesOfEvidenceAreReadEvenIfTheCaseCannotBe() throws IOException {
        change(CASE, "\"tahun\": 2025,", "\"tahun\": 2025");
        change(SURVEY, "2025-Q1,3,3,", "2025-Q1,3,5,");
        assertFound(run(), "kasus.json: baris 3: Ini bukan JSON", "survei.csv: baris 4: Kolom u1");
    }

    @Test
    void findingsComeInEnglishToo() throws IOException {
        change(CASE, "\"4.5\"", "\"4,5\"");
        change(CASE, "\"nilai\": \"Akuntabel\"", "\"nilai\": \"Kolaboratif\"");
        change(SURVEY, "2025-Q1,3,3,", "2025-Q1,3,5,");
        Run run = run("--english");
        assertEquals(2, run.code());
        assertEquals(
                List.of(
                        "The input cannot be used yet. Problems found: 3.",
                        "kasus.json: skp.hasil_kerja[0].indikator[0].target: This number cannot be read. Write plain"
                                + " digits with a dot before the decimals, such as 4.5; at most 19 digits, 6 of them"
                                + " decimals.",
                        "survei.csv: line 4: Column u1 holds \"5\"; it must be a whole number from 1 to 4.",
                        "kasus.json: perilaku[2]: Error: The expectation under the value Collaborative (Kolaboratif)"
                                + " was given twice. [appraisal.core-value-twice]"),
                run.err().lines().toList());
    }

    @Test
    void argumentsThatMeanNothing() {
        for (String[] args : new String[][] {{"--inggris"}, {"a", "b"}, {"no\0folder"}, {"--english", "--english"}}) {
            Run run = Run.of(args);
            assertEquals(2, run.code());
            assertEquals("", run.out());
            assertEquals(2, run.err().lines().count(), run.err());
        }
        Run nowhere = Run.of(folder.resolve("nowhere").toString());
        assertFound(nowhere, folder.resolve("nowhere") + ": Folder ini tidak ada atau tidak dapat dibaca.");
    }
}
