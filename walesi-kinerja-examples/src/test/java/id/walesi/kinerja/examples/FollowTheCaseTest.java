package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of a case, compared whole; and what a change in the files does to it. */
class FollowTheCaseTest {

    private static final String HEAD = "Ini contoh. Semua nama dan nomor di bawah ini rekaan.\n\n";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        Run.copy(
                "follow-the-case",
                folder,
                List.of(FollowedCase.NAME, FollowedCase.STEPS, Organization.UNITS, Organization.POSTS));
    }

    private static Run run(String... args) {
        return Run.of(FollowTheCase::run, args);
    }

    private Run changed(String file, String from, String to) throws IOException {
        Run.change(folder.resolve(file), from, to);
        return run(folder.toString());
    }

    private static String golden(String name) throws IOException {
        return Run.resource("follow-the-case/" + name);
    }

    /** The part of a story under one heading. */
    private static String part(Run run, int number) {
        assertEquals(0, run.code(), run.err());
        int start = run.out().indexOf("\n" + number + ". ");
        return run.out().substring(start, run.out().indexOf("\n\n", start));
    }

    @Test
    void tellsTheWholeStoryInBothLanguages() throws IOException {
        assertEquals(new Run(0, golden("cerita.txt"), ""), run());
        assertEquals(new Run(0, golden("story.txt"), ""), run("--english"));
    }

    @Test
    void aFolderOfOnesOwnIsNotCalledAnExample() throws IOException {
        assertTrue(golden("cerita.txt").contains(HEAD));
        assertEquals(
                golden("cerita.txt").replace(HEAD, ""), run(folder.toString()).out());
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR"})
    void readsAlikeWhateverTheMachineSpeaks(String language) throws IOException {
        assertEquals(
                golden("cerita.txt"), Run.under(language, FollowTheCase::run).out());
    }

    @Test
    void twoForbiddenAttemptsAreRefusedAndNoOther() throws IOException {
        assertEquals(
                List.of(
                        "6. 5 Januari 2026: Marice Contoh mencoba menetapkan rating",
                        "10. 11 Februari 2026: Yulianus Contoh mencoba mempertahankan rating"),
                golden("cerita.txt")
                        .lines()
                        .filter(line -> line.contains(" mencoba "))
                        .toList());
    }

    @Test
    void countedInCalendarDaysTheObjectionComesTooLate() throws IOException {
        String objection = part(changed(FollowedCase.NAME, "hari kerja", "hari kalender"), 9);
        assertTrue(objection.contains("DITOLAK:\n   Hasil diterima pada 19 Januari 2026; keberatan paling lambat"));
        assertTrue(objection.replaceAll("\\s+", " ").contains("2 Februari 2026. (PP 30/2019 Pasal 59)"), objection);
        assertTrue(objection.contains("Tahap: dievaluasi."), objection);
    }

    @Test
    void withoutTheHolidayOneDayLess() throws IOException {
        Run run = changed(FollowedCase.NAME, "\"2026-02-05\"", "\"2026-03-05\"");
        assertTrue(part(run, 8).contains("menurut hari kerja sampai 6 Februari 2026"), part(run, 8));
    }

    @Test
    void beforeTheDeadlineNobodyStepsIn() throws IOException {
        Run run = changed(FollowedCase.NAME, "2026-02-27", "2026-03-31");
        assertTrue(!part(run, 11).contains("MACET"), part(run, 11));
        assertTrue(part(run, 12).contains("Oktovianus Contoh mencoba mendengar pegawai"), part(run, 12));
    }

    @Test
    void aSuccessorActsForASuperiorWhoLeft() throws IOException {
        Run.change(folder.resolve(Organization.POSTS), "ya,2022-05-02,", "ya,2022-05-02,2026-01-31");
        Run run = changed(
                Organization.POSTS,
                "S-03,Yul",
                "S-05,Petrus Contoh,Kepala Dinas,jpt-pratama,99.40,definitive,ya,2026-02-01,\nS-03,Yul");
        assertTrue(part(run, 9).contains("MACET: pejabat tidak lagi memegang peran."), part(run, 9));
        assertTrue(part(run, 9).contains("Giliran: mendengar pegawai. Yang berwenang: Petrus Contoh (pengganti)."));
    }

    @ParameterizedTest
    @CsvSource({
        "kasus.json, '\"2025\"', '\"2025-X\"', kasus.json: periode:",
        "kasus.json, S-04, S-44, kasus.json: pegawai: Orang ini tidak ada",
        "kasus.json, hari kerja, hari apa, kasus.json: hari_keberatan:",
        "kasus.json, '\"keberatan\"', '\"final\"', 'kasus.json: batas_waktu[2].tahap:'",
        "kasus.json, '\"2025\"', '\"2018\"', kasus.json: periode: Tenggang waktu",
        "langkah.csv, propose, propos, 'langkah.csv: baris 2, tindakan:'",
        "langkah.csv, 2025-01-08, 45665, 'langkah.csv: baris 2, hari: Kesalahan: Ini nomor seri tanggal'",
        "langkah.csv, S-04, S-99, 'langkah.csv: baris 2: oleh: Orang ini tidak ada'",
        "langkah.csv, 'Di atas ekspektasi,', ',', 'langkah.csv: baris 7, rating_hasil: Kesalahan: Bagian ini wajib'",
        "penugasan.csv, regent, king, 'penugasan.csv: baris 2, jenjang: Kesalahan: Kode ini tidak dikenal'",
        "penugasan.csv, jpt-pratama, jpt, 'penugasan.csv: baris 3, jenjang: Kesalahan: Kode ini tidak dikenal'",
        "penugasan.csv, Marice Contoh, , 'penugasan.csv: baris 5, nama: Kesalahan: Bagian ini wajib'",
        "penugasan.csv, S-02, S-01, 'penugasan.csv: baris 3: nama: Orang ini bernama lain'",
        "penugasan.csv, '2024-02-20,', '2024-02-20,2024-01-01', 'penugasan.csv: baris 2: sampai: Hari terakhir'",
        "unit.csv, '99.40,2021', '99.77,2021', unit.csv: ",
    })
    void brokenInputIsSaidAndNothingTold(String file, String from, String to, String expected) throws IOException {
        Run run = changed(file, from, to == null ? "" : to);
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void aCaseWithoutASuperiorOfTheOfficialIsNotOpened() throws IOException {
        Run run = changed(Organization.POSTS, "jpt-pratama,99.40,definitive,ya", "jpt-pratama,99.40,definitive,tidak");
        // the regent is then the next head, and nobody is above: the case would have no one to decide an objection
        Run.change(folder.resolve(Organization.POSTS), "regent,99,definitive,ya", "regent,99,definitive,tidak");
        assertEquals(0, run.code());
        Run none = run(folder.toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("Tidak ada lagi pimpinan di atasnya"), none.err());
    }
}
