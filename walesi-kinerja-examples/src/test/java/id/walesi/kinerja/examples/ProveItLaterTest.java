package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of the proof, compared whole; and the same with files that are altered. */
class ProveItLaterTest {

    @TempDir
    Path folder;

    /** Digests and sizes change with each step that a law explains more; what is said of them does not. */
    private static String told(Run run) {
        assertEquals(0, run.code(), run.err());
        return run.out()
                .replaceAll("[0-9a-f]{64}", "<sidik>")
                .replaceAll("\\b(Berkas|Record) [0-9]+ byte", "$1 <n> byte");
    }

    private Run run(String... args) {
        return Run.of(ProveItLater::run, args);
    }

    @Test
    void tellsTheWholeStoryInBothLanguages() throws IOException {
        assertEquals(Run.resource("prove-it-later/bukti-nanti.txt"), told(run()));
        assertEquals(Run.resource("prove-it-later/proof.txt"), told(run("--english")));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR", "th-TH-u-nu-thai"})
    void readsAlikeWhateverTheMachineSpeaks(String language) throws IOException {
        assertEquals(Run.resource("prove-it-later/bukti-nanti.txt"), told(Run.under(language, ProveItLater::run)));
    }

    @Test
    void keepsTheCaseInFilesAndFindsItSound() throws IOException {
        Run first = run(folder.toString());
        assertEquals(0, first.code(), first.err());
        assertEquals(KeptCase.made().journal().text(), Files.readString(folder.resolve(KeptFiles.JOURNAL)));
        Run second = run(folder.toString());
        assertEquals(
                new Run(
                        0,
                        "Predikat dan setiap langkahnya sama seperti semula.\n"
                                + "Jurnal memuat sidik berkas ini pada catatan nomor 3.\n"
                                + "Sidik terakhir jurnal termasuk dalam sidik induk yang diumumkan.\n",
                        ""),
                second);
    }

    @ParameterizedTest
    @CsvSource({
        "keputusan.json, 1187 document, 1197 document, journal.part-altered @ keputusan.json.parts[5]",
        "keputusan.json, Marice, Marise, journal.part-altered @ keputusan.json.parts[2]",
        "jurnal.jsonl, T03:00, T08:00, journal.entry-altered @ jurnal.jsonl.entries[3]",
        "jurnal.jsonl, kasus-2025-7, kasus-2025-8, journal.link-broken @ jurnal.jsonl.entries[1]",
        "bukti.txt, walesi-kinerja/proof/1 414, walesi-kinerja/proof/1 1414, journal.not-a-proof @ bukti.txt",
        "bukti.txt, walesi-kinerja/proof/1 414, walesi-kinerja/proof/1 415, tidak termasuk dalam sidik induk",
    })
    void aChangedDigitInAFileIsFound(String file, String from, String to, String expected) throws IOException {
        run(folder.toString());
        Run.change(folder.resolve(file), from, to);
        Run run = run(folder.toString());
        assertEquals(ProveItLater.ALTERED, run.code());
        assertTrue(run.out().replace("\n", " ").contains(expected), run.out());
    }

    @Test
    void aRecordOfAnotherVerdictIsFound() throws IOException {
        run(folder.toString());
        Files.writeString(
                folder.resolve(KeptFiles.RECORD),
                KeptCase.recorded(id.walesi.kinerja.rating.ExpectationRating.ABOVE)
                        .text());
        Run run = run(folder.toString());
        assertEquals(ProveItLater.ALTERED, run.code());
        assertTrue(run.out().contains("jurnal tidak memuat sidik berkas ini"), run.out());
    }

    @Test
    void aFolderThatCannotBeUsedIsSaid() throws IOException {
        Files.writeString(folder.resolve(KeptFiles.RECORD), "x");
        Run half = run(folder.toString());
        assertEquals(2, half.code());
        assertEquals("", half.out());
        assertTrue(half.err().contains(KeptFiles.JOURNAL), half.err());
        assertEquals(2, run(folder.resolve("lain").toString()).code());
        assertEquals(2, run("--indonesian").code());
    }

    @Test
    void nothingIsSaidOfTheOfficerInTheReport() {
        assertFalse(run().out().contains("Marice"));
        assertFalse(run().out().contains("190001"));
    }
}
