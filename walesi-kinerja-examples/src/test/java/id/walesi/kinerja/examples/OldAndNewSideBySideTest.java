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

class OldAndNewSideBySideTest {

    @TempDir
    Path input;

    @TempDir
    Path pages;

    @BeforeEach
    void copy() throws IOException {
        Run.copy(
                "old-and-new",
                input,
                List.of(OldAndNewSideBySide.ACTIVITIES, OldAndNewSideBySide.BEHAVIOR, OldAndNewSideBySide.RATINGS));
    }

    private Run run(String... args) {
        return Run.of((list, out, err) -> OldAndNewSideBySide.run(list, new PageFolder(pages), out, err), args);
    }

    private Run golden(String name) throws IOException {
        String out = Run.resource("old-and-new/" + name).replace("{pages}", pages.toString());
        return new Run(Invocation.DONE, out, "");
    }

    private void assertFound(String... findings) {
        Run run = run(input.toString());
        assertEquals(Invocation.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(List.of(findings), run.err().lines().skip(1).toList());
        assertFalse(Files.exists(pages.resolve("berdampingan.html")));
    }

    @Test
    void comparesInBothLanguagesAndWritesThePage() throws IOException {
        assertEquals(golden("berdampingan.txt"), run());
        String html = Files.readString(pages.resolve("berdampingan.html"));
        assertTrue(html.contains("lang=\"id\"") && html.contains("PP 46/2011"), html);
        assertFalse(html.contains("Marice") || html.contains("1900010120"), html);
        assertEquals(golden("side-by-side.txt"), run("--english"));
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() throws IOException {
        Run.change(
                input.resolve(OldAndNewSideBySide.ACTIVITIES),
                "kualitas,poin indeks,100,88",
                "mutu,poin indeks,100,88");
        Run.change(
                input.resolve(OldAndNewSideBySide.ACTIVITIES),
                "K-2,Mengunjungi kampung dengan layanan keliling,waktu",
                "K-2,Mengunjungi kampung dengan layanan keliling,kualitas");
        Run.change(input.resolve(OldAndNewSideBySide.BEHAVIOR), "Disiplin,78", "Integritas,78");
        Run.change(input.resolve(OldAndNewSideBySide.RATINGS), "Sesuai ekspektasi", "Baik");
        assertFound(
                "kegiatan.csv: baris 3: Kolom aspek berisi \"mutu\"; yang dikenal: kuantitas, kualitas, waktu, biaya.",
                "kegiatan.csv: baris 7: Aspek ini sudah ada untuk kegiatan K-2.",
                "perilaku.csv: baris 5: Unsur ini sudah dinilai.",
                "rating.csv: baris 2: Kolom hasil_kerja berisi \"Baik\"; yang dikenal: Di bawah ekspektasi, Sesuai"
                        + " ekspektasi, Di atas ekspektasi.");
    }

    @Test
    void whatTheOldLawMissesIsFound() throws IOException {
        Run.change(input.resolve(OldAndNewSideBySide.BEHAVIOR), "Disiplin,78\n", "");
        Run run = run(input.toString());
        assertEquals(Invocation.BAD_INPUT, run.code());
        assertTrue(run.err().contains("Masalah yang ditemukan: 1."), run.err());
        assertTrue(run.err().contains("Disiplin"), run.err());
    }

    @Test
    void emptyFilesAreFound() throws IOException {
        Files.writeString(
                input.resolve(OldAndNewSideBySide.ACTIVITIES), "kegiatan,uraian,aspek,satuan,target,realisasi\n");
        Files.writeString(
                input.resolve(OldAndNewSideBySide.RATINGS),
                "hasil_kerja,alasan_hasil,perilaku_kerja,alasan_perilaku\n");
        assertFound(
                "kegiatan.csv: Berkas ini tidak memuat kegiatan.",
                "rating.csv: Berkas ini harus memuat satu baris rating.");
    }
}
