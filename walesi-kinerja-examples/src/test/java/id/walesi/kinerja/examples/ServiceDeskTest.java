package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report, compared whole, in both languages. */
class ServiceDeskTest {

    /** What a run leaves behind. */
    record Run(int code, String out, String err) {
        static Run of(String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = ServiceDesk.run(
                    List.of(args),
                    new PrintStream(out, false, StandardCharsets.UTF_8),
                    new PrintStream(err, false, StandardCharsets.UTF_8));
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream stream = ServiceDeskTest.class.getResourceAsStream("/service-desk/" + name)) {
            assertNotNull(stream, name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Copies the example into a folder. */
    static void copyExample(Path folder) throws IOException {
        for (String name : List.of(CaseFile.NAME, Register.NAME, Survey.NAME)) {
            Files.writeString(folder.resolve(name), resource(name));
        }
    }

    @Test
    void writesTheWholeReportInIndonesian() throws IOException {
        assertEquals(new Run(0, resource("laporan.txt"), ""), Run.of());
    }

    @Test
    void writesTheWholeReportInEnglish() throws IOException {
        assertEquals(new Run(0, resource("report.txt"), ""), Run.of("--english"));
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "tr-TR", "en-US"})
    void readsAlikeWhateverTheMachineSpeaks(String language) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(resource("laporan.txt"), Run.of().out());
            assertEquals(resource("report.txt"), Run.of("--english").out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFolderOfOnesOwnIsNotCalledAnExample(@TempDir Path folder) throws IOException {
        copyExample(folder);
        String expected =
                resource("laporan.txt").replace("Ini contoh. Semua nama, nomor, dan angka di bawah ini rekaan.\n", "");
        assertFalse(expected.contains("rekaan"));
        assertEquals(new Run(0, expected, ""), Run.of(folder.toString()));
    }

    @Test
    void aSpreadsheetsByteOrderMarkAndLineEndsAreRead(@TempDir Path folder) throws IOException {
        copyExample(folder);
        Path register = folder.resolve(Register.NAME);
        Files.writeString(register, "\uFEFF" + Files.readString(register).replace("\n", "\r\n"));
        assertEquals(0, Run.of(folder.toString()).code());
    }

    @Test
    void theReportNamesNoNumberOfAPerson() throws IOException {
        assertTrue(resource(CaseFile.NAME).contains("190001012020012001"));
        assertFalse(Run.of().out().contains("19000"));
    }

    @Test
    void theProgramWritesUtf8AndItsExitCodeUnderAPlainLocale(@TempDir Path folder) throws Exception {
        Process good = start(folder, "good");
        assertTrue(good.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("good.err")));
        assertEquals(resource("laporan.txt"), Files.readString(folder.resolve("good.out")));
        assertEquals(0, good.exitValue());

        Process bad = start(folder, "bad", folder.resolve("nowhere").toString());
        assertTrue(bad.waitFor(60, TimeUnit.SECONDS));
        assertEquals("", Files.readString(folder.resolve("bad.out")));
        assertTrue(Files.readString(folder.resolve("bad.err")).contains("Folder ini tidak ada"));
        assertEquals(2, bad.exitValue());
    }

    private static Process start(Path folder, String name, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                ServiceDesk.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().put("LC_ALL", "C");
        // a JVM that finds this variable says so on standard error
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }
}
