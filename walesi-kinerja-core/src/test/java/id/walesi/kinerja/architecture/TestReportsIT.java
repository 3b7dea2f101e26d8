package id.walesi.kinerja.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/**
 * Surefire passes over a class that its includes do not name, and over an engine that it does not find, without a word. So
 * this test reads its reports: each {@code *Test} and {@code *Properties} class in src/test/java ran in this build.
 */
class TestReportsIT {
    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final Path REPORTS = Path.of("target", "surefire-reports");

    @Test
    void everyTestClassRan() throws Exception {
        List<String> classes = testClasses();
        assertFalse(
                classes.stream().noneMatch(name -> name.endsWith("Properties")),
                "There is no *Properties class at all.");
        List<Path> reports = reportsOfThisBuild();
        List<String> silent =
                classes.stream().filter(name -> testsRun(name, reports) == 0).toList();
        assertEquals(List.of(), silent, "These classes ran no test: look at Surefire's includes in the parent POM.");
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("Test.java") || file.endsWith("Properties.java"))
                    .map(file ->
                            file.substring(0, file.length() - ".java".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> reportsOfThisBuild() throws IOException {
        Instant start = Instant.parse(System.getProperty("walesi.build.start"));
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .filter(file -> !file.toFile().isDirectory()
                            && !Instant.ofEpochMilli(file.toFile().lastModified())
                                    .isBefore(start))
                    .toList();
        }
    }

    /** The tests of a class and of the classes nested in it, without the skipped ones. */
    private static int testsRun(String className, List<Path> reports) {
        return reports.stream()
                .filter(report -> {
                    String name = report.getFileName().toString();
                    return name.equals("TEST-" + className + ".xml") || name.startsWith("TEST-" + className + "$");
                })
                .mapToInt(TestReportsIT::testsRun)
                .sum();
    }

    private static int testsRun(Path report) {
        try {
            var suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
            return Integer.parseInt(suite.getAttribute("tests")) - Integer.parseInt(suite.getAttribute("skipped"));
        } catch (Exception e) {
            throw new IllegalStateException("Unreadable report " + report, e);
        }
    }
}
