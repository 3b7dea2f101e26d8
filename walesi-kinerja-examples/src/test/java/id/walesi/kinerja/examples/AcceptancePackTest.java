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

class AcceptancePackTest {

    @TempDir
    Path input;

    @TempDir
    Path pages;

    @BeforeEach
    void copy() throws IOException {
        Run.copy("acceptance-pack", input, List.of(UnitYear.OFFICERS, UnitYear.STAGES));
    }

    private Run run(String... args) {
        return Run.of((list, out, err) -> AcceptancePack.run(list, new PageFolder(pages), out, err), args);
    }

    private Run golden(String name) throws IOException {
        String out = Run.resource("acceptance-pack/" + name).replace("{pages}", pages.toString());
        return new Run(Invocation.DONE, out, "");
    }

    private void assertFound(String... findings) {
        Run run = run(input.toString());
        assertEquals(Invocation.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(List.of(findings), run.err().lines().skip(1).toList());
        assertFalse(Files.exists(pages.resolve("bahan-pertemuan.html")));
    }

    @Test
    void packsInBothLanguagesAndNamesNobody() throws IOException {
        assertEquals(golden("bahan.txt"), run());
        for (String name : List.of("bahan-pertemuan.html", "dampak.html")) {
            String html = Files.readString(pages.resolve(name));
            assertTrue(html.contains("lang=\"id\""), name);
            assertFalse(html.contains("Pegawai Contoh") || html.contains("P-0") || html.contains("1900"), name);
        }
        assertEquals(golden("pack.txt"), run("--english"));
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() throws IOException {
        Run.change(input.resolve(UnitYear.OFFICERS), "P-02,400", "P-01,empat ratus");
        Run.change(input.resolve(UnitYear.STAGES), "P-01,disepakati", "P-01,selesai");
        Run.change(input.resolve(UnitYear.STAGES), "P-02,disepakati,2026", "P-02,disepakati,26");
        Run.change(input.resolve(UnitYear.STAGES), "P-04,", ",");
        assertFound(
                "pegawai.csv: baris 3: Kolom target_dokumen berisi \"empat ratus\"; tulis angka nol atau lebih, dengan"
                        + " titik sebagai tanda desimal.",
                "pegawai.csv: baris 3: Pegawai P-01 sudah ada.",
                "tahap.csv: baris 2: Kolom tahap berisi \"selesai\"; yang dikenal: draf, diajukan, disepakati.",
                "tahap.csv: baris 3: Kolom tanggal berisi \"26-01-12\"; tulis tanggal seperti 2026-01-31.",
                "tahap.csv: baris 5: Kolom pegawai belum berisi.");
    }

    @Test
    void aUnitWithoutOfficersIsFound() throws IOException {
        Files.writeString(
                input.resolve(UnitYear.OFFICERS),
                "pegawai,target_dokumen,realisasi_dokumen,mutu,nilai_perilaku,hasil_kerja,alasan_hasil,perilaku_kerja,"
                        + "alasan_perilaku,umpan_balik\n");
        assertFound("pegawai.csv: Berkas ini tidak memuat pegawai.");
    }
}
