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

class WhatWouldHelpTest {

    @TempDir
    Path input;

    @TempDir
    Path pages;

    @BeforeEach
    void copy() throws IOException {
        Run.copy("what-would-help", input, List.of(HelpedCase.MEASURES, HelpedCase.RATINGS));
    }

    private Run run(String... args) {
        return Run.of((list, out, err) -> WhatWouldHelp.run(list, new PageFolder(pages), out, err), args);
    }

    private Run golden(String name) throws IOException {
        String out = Run.resource("what-would-help/" + name).replace("{pages}", pages.toString());
        return new Run(Invocation.DONE, out, "");
    }

    private Run changed(String file, String from, String to) throws IOException {
        Run.change(input.resolve(file), from, to);
        return run(input.toString());
    }

    private void assertFound(Run run, String... findings) {
        assertEquals(Invocation.BAD_INPUT, run.code());
        assertEquals("", run.out());
        assertEquals(List.of(findings), run.err().lines().skip(1).toList());
        assertTrue(run.err().startsWith("Masukan belum dapat dipakai. Masalah yang ditemukan: " + findings.length));
        assertFalse(Files.exists(pages.resolve("skema-daerah.html")));
    }

    @Test
    void saysItInBothLanguagesAndWritesThePages() throws IOException {
        assertEquals(golden("saran.txt"), run());
        for (String name : List.of("ketentuan-nasional.html", "skema-daerah.html", "seandainya.html")) {
            String html = Files.readString(pages.resolve(name));
            assertTrue(html.startsWith("<!DOCTYPE html>") && html.contains("lang=\"id\""), name);
            assertFalse(html.contains("http://") || html.contains("https://") || html.contains("<script"), name);
        }
        assertEquals(golden("advice.txt"), run("--english"));
        assertTrue(Files.readString(pages.resolve("seandainya.html")).contains("lang=\"en\""));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR"})
    void saysTheSameWhateverTheMachineSpeaks(String language) throws IOException {
        assertEquals(
                golden("saran.txt"),
                Run.under(language, (list, out, err) -> WhatWouldHelp.run(list, new PageFolder(pages), out, err)));
    }

    @Test
    void whereBothRatingsMeetNothingIsSupposed() throws IOException {
        Run run = changed(HelpedCase.RATINGS, "Di bawah ekspektasi", "Sesuai ekspektasi");
        assertEquals(Invocation.DONE, run.code());
        assertTrue(run.out().contains("Tidak ada langkah yang berubah."), run.out());
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() throws IOException {
        Run.change(input.resolve(HelpedCase.RATINGS), "Di bawah ekspektasi", "Kurang baik");
        assertFound(
                changed(
                        HelpedCase.MEASURES,
                        "IKI-1,Rata-rata waktu penyelesaian dokumen,makin rendah makin baik,hari kerja,50,4.5,6.2,0.1,1,2",
                        ",,lebih cepat,jam kerja,0,4.5x,-1,0,x,0"),
                "capaian.csv: baris 2: Kolom kode belum berisi.",
                "capaian.csv: baris 2: Kolom ukuran belum berisi.",
                "capaian.csv: baris 2: Kolom arah berisi \"lebih cepat\"; yang dikenal: makin tinggi makin baik, makin"
                        + " rendah makin baik, makin dekat target makin baik.",
                "capaian.csv: baris 2: Kolom satuan berisi \"jam kerja\"; yang dikenal: hari kerja, poin indeks, dokumen,"
                        + " kegiatan, bulan, persen.",
                "capaian.csv: baris 2: Kolom bobot harus di atas nol.",
                "capaian.csv: baris 2: Kolom target berisi \"4.5x\"; tulis angka nol atau lebih, dengan titik sebagai"
                        + " tanda desimal.",
                "capaian.csv: baris 2: Kolom realisasi berisi \"-1\"; tulis angka nol atau lebih, dengan titik sebagai"
                        + " tanda desimal.",
                "capaian.csv: baris 2: Kolom langkah harus di atas nol.",
                "capaian.csv: baris 2: Kolom terbaik berisi \"x\"; tulis angka nol atau lebih, dengan titik sebagai tanda"
                        + " desimal.",
                "capaian.csv: baris 2: Kolom biaya harus di atas nol.",
                "rating.csv: baris 2: Kolom perilaku_kerja berisi \"Kurang baik\"; yang dikenal: Di bawah ekspektasi,"
                        + " Sesuai ekspektasi, Di atas ekspektasi.");
    }

    @Test
    void weightsThatDoNotSumAreFound() throws IOException {
        assertFound(
                changed(HelpedCase.MEASURES, ",50,4.5", ",40,4.5"),
                "capaian.csv: bobot: Jumlah bobot harus 100, sekarang 90.");
    }

    @Test
    void anIndicatorTwiceIsFound() throws IOException {
        assertFound(
                changed(HelpedCase.MEASURES, "IKI-2", "IKI-1"),
                "capaian.csv: baris 3: Indikator IKI-1 sudah ada di baris sebelumnya.");
    }

    @Test
    void emptyAndMissingFilesAreFound() throws IOException {
        Files.writeString(
                input.resolve(HelpedCase.MEASURES),
                "kode,ukuran,arah,satuan,bobot,target,realisasi,langkah,terbaik,biaya\n");
        Files.delete(input.resolve(HelpedCase.RATINGS));
        assertFound(
                run(input.toString()),
                "capaian.csv: Berkas ini tidak memuat indikator.",
                "rating.csv: Berkas ini tidak ada.");
        Files.writeString(input.resolve(HelpedCase.RATINGS), "hasil_kerja,perilaku_kerja\n");
        assertTrue(run(input.toString()).err().contains("rating.csv: Berkas ini harus memuat satu baris rating."));
    }

    @Test
    void otherArgumentsAreRefused() {
        Run run = run("--all");
        assertEquals(Invocation.BAD_INPUT, run.code());
        assertTrue(
                run.err().contains("--all: Argumen yang dikenal hanya --english dan satu folder masukan."), run.err());
    }
}
