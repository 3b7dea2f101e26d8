package id.walesi.kinerja.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The code that the rules are about, and the proof that a rule can fail. */
final class Code {

    static final String ROOT = "id.walesi.kinerja";
    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");
    static final Path TARGET = Path.of("target");
    static final Path CLASSES = TARGET.resolve("classes");

    /** The main classes of core, and nothing else. */
    static final JavaClasses CORE = new ClassFileImporter().importPath(CLASSES);

    private static final Path EXPECTED = Path.of("src", "test", "resources", "architecture");
    private static final String MODULE = "walesi-kinerja-core/";

    private Code() {}

    /** The rule holds in core, and catches every single member of a class that breaks it on purpose. */
    static void holds(ArchRule rule, Class<?> fixture) {
        rule.check(CORE);
        catches(rule, fixture);
    }

    /** The rule catches every member of the class, or the class itself if it has none, and its message says what to do. */
    static void catches(ArchRule rule, Class<?> fixture) {
        String report = rule.evaluate(new ClassFileImporter().importClasses(fixture))
                .getFailureReport()
                .toString();
        List<String> members = Stream.<Member>concat(
                        Stream.of(fixture.getDeclaredMethods()), Stream.of(fixture.getDeclaredFields()))
                .filter(member -> !member.isSynthetic())
                .map(member -> fixture.getName() + "." + member.getName())
                .toList();
        for (String expected : members.isEmpty() ? List.of(fixture.getName()) : members) {
            assertTrue(
                    report.contains(expected + "(") || report.contains(expected + ">"),
                    () -> "The rule overlooks " + expected + ". It reports: " + report);
        }
        assertTrue(report.contains("because"), () -> "The rule gives no reason: " + report);
    }

    static void assertNone(List<String> findings) {
        if (!findings.isEmpty()) {
            fail(String.join("\n", findings));
        }
    }

    static String read(Path file, String advice) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return fail("There is no " + file.toAbsolutePath().normalize() + ". " + advice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written down in src/test/resources/architecture; no text at all if there is no such file yet. */
    static String expected(String name) {
        Path file = EXPECTED.resolve(name);
        return Files.exists(file) ? read(file, "") : "";
    }

    /** Leaves what the code says beside what is written down, and tells how to accept it. */
    static String accept(String name, String actual) {
        try {
            Files.writeString(TARGET.resolve(name), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "If this is meant, run in the root directory: cp " + MODULE + "target/" + name + " " + MODULE
                + "src/test/resources/architecture/" + name;
    }

    static List<Path> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
