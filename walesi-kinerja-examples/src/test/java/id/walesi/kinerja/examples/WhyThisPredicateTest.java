package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyThisPredicateTest {

    private static final List<String> PAGES = List.of(
            "skp.html",
            "evaluasi-pegawai.html",
            "evaluasi-auditor.html",
            "evaluasi-umum.html",
            "penjelasan.html",
            "selisih.html",
            "layanan.html");

    private static Run run(Path folder, String... args) {
        return Run.of((list, out, err) -> WhyThisPredicate.run(list, new PageFolder(folder), out, err), args);
    }

    @Test
    void everyPageIsWrittenAndItsPlaceIsSaid(@TempDir Path folder) throws IOException {
        Run run = run(folder);
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertTrue(
                run.out().startsWith("Mengapa predikatnya demikian?\n   1. Rating hasil kerja ditetapkan"), run.out());
        for (String page : PAGES) {
            assertTrue(run.out().contains("   " + folder.resolve(page) + "\n"), run.out());
            assertTrue(Files.readString(folder.resolve(page)).startsWith("<!DOCTYPE html>"), page);
        }
        try (var files = Files.list(folder)) {
            assertEquals(PAGES.size(), files.count());
        }
    }

    @Test
    void eachReaderSeesWhatTheReaderMaySee(@TempDir Path folder) throws IOException {
        run(folder);
        String employee = Files.readString(folder.resolve("evaluasi-pegawai.html"));
        String auditor = Files.readString(folder.resolve("evaluasi-auditor.html"));
        String everybody = Files.readString(folder.resolve("evaluasi-umum.html"));
        String service = Files.readString(folder.resolve("layanan.html"));
        assertTrue(employee.contains("Kedua target setahun tercapai, tetapi baru sejak Triwulan II."));
        assertTrue(employee.contains("Ia tetap sabar dan ramah pada hari pasar"));
        assertFalse(employee.contains("5 November 2025"), "a colleague is not found by the day");
        assertTrue(auditor.contains("5 November 2025"));
        assertFalse(auditor.contains("Kedua target setahun tercapai") || auditor.contains("sabar dan ramah"));
        for (String open : List.of(everybody, service)) {
            assertFalse(open.contains("Marice") || open.contains("Yulianus") || open.contains("19000"), open);
        }
        assertFalse(everybody.contains("Baik"), everybody);
        assertTrue(service.contains("Indeks kepuasan masyarakat"));
    }

    @Test
    void thePagesAreDatedByWhatTheyDocumentAndAlike(@TempDir Path folder) throws IOException {
        run(folder.resolve("a"));
        run(folder.resolve("b"));
        run(folder.resolve("c"), "--english");
        for (String page : PAGES) {
            String text = Files.readString(folder.resolve("a").resolve(page));
            assertEquals(text, Files.readString(folder.resolve("b").resolve(page)));
            assertNotEquals(text, Files.readString(folder.resolve("c").resolve(page)));
            String day = page.equals("skp.html") ? "2025-01-01" : "2026-01-09";
            assertTrue(text.contains("<time datetime=\"" + day + "\">"), page);
        }
    }

    @Test
    void badInputLeavesNoPage(@TempDir Path folder) throws IOException {
        Run run = run(folder, "--deutsch");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--deutsch"), run.err());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void theFolderIsTheBuildFolderOfThisModuleSeenFromWhereOneStands() {
        Path path = PageFolder.ofProgram("contoh").path();
        assertFalse(path.isAbsolute(), path.toString());
        assertTrue(path.endsWith(Path.of("target", "contoh")), path.toString());
    }
}
