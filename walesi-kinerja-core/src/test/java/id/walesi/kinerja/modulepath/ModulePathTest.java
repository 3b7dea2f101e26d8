package id.walesi.kinerja.modulepath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.classmate.TypeResolver;
import id.walesi.kinerja.intake.Intake;
import jakarta.validation.Validator;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** On the module path drafts can be read by Bean Validation, and the messages are found. */
class ModulePathTest {

    @Test
    void draftsAreOpenToBeanValidation() throws IOException, InterruptedException {
        String modules = Stream.of(
                        Intake.class,
                        Validator.class,
                        HibernateValidator.class,
                        Logger.class,
                        TypeResolver.class,
                        org.slf4j.Logger.class)
                .map(ModulePathTest::home)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modules,
                        "--add-modules",
                        "id.walesi.kinerja,org.hibernate.validator",
                        "--class-path",
                        home(Probe.class),
                        Probe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "module id.walesi.kinerja",
                        "module org.hibernate.validator",
                        "Lembar kerja telah mengubah kunci ini menjadi bilangan dan digitnya hilang; ambil dari sumbernya"
                                + " sebagai teks.",
                        "Problems[list=[error text.spreadsheet-number at id, error intake.missing at name]]"),
                out.lines()
                        .map(line -> line.replaceAll("(module [a-z.]+)@.*", "$1"))
                        .toList());
        assertEquals(0, process.waitFor());
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
