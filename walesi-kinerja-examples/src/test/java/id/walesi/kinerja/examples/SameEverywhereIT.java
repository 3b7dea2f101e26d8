package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.policy.PolicyCatalog;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/**
 * The same 10,000 cases give the same digest in five languages, four zones, on one thread and on eight, on the class path
 * and on the module path, in 64 MiB, and on every JDK from 17 that stands beside the one of this build. Runs with profile
 * deep.
 */
@Tag("deep")
class SameEverywhereIT {

    private static final String CASES = "10000";

    /** Language, country, extension of the locale; its tag; a zone. */
    private static final List<List<String>> MACHINES = List.of(
            List.of("id", "ID", "", "id-ID", "Asia/Jakarta"),
            List.of("en", "US", "", "en-US", "Asia/Jayapura"),
            List.of("tr", "TR", "", "tr-TR", "Pacific/Kiritimati"),
            List.of("ar", "EG", "", "ar-EG", "America/Adak"),
            List.of("th", "TH", "u-nu-thai", "th-TH-u-nu-thai", "Asia/Jakarta"));

    private static String jar(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** One JDK of each version from 17, of those beside the one of this build. */
    private static List<Path> jdks() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        TreeMap<Integer, Path> found = new TreeMap<>();
        try (Stream<Path> homes = Files.list(own.getParent())) {
            for (Path home : homes.sorted().toList()) {
                Path release = home.resolve("release");
                if (Files.exists(home.resolve("bin").resolve("java")) && Files.exists(release)) {
                    String version = Files.readString(release).replaceAll("(?s).*JAVA_VERSION=\"([0-9]+).*", "$1");
                    if (version.matches("[0-9]+") && Integer.parseInt(version) >= 17) {
                        found.putIfAbsent(Integer.parseInt(version), home);
                    }
                }
            }
        }
        found.put(Runtime.version().feature(), own);
        return List.copyOf(found.values());
    }

    private static List<String> printed(Path jdk, List<String> machine, boolean modules, int threads) throws Exception {
        String library = jar(PolicyCatalog.class);
        String others = jar(Logger.class) + File.pathSeparator + jar(Validation.class);
        String tests = jar(SameEverywhere.class);
        List<String> command = new ArrayList<>(List.of(
                "-Xmx64m",
                "-Duser.language=" + machine.get(0),
                "-Duser.country=" + machine.get(1),
                "-Duser.extensions=" + machine.get(2),
                "-Duser.timezone=" + machine.get(4),
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(
                modules
                        ? List.of(
                                "--module-path",
                                library + File.pathSeparator + others,
                                "--add-modules",
                                "id.walesi.kinerja",
                                "-cp",
                                tests)
                        : List.of("-cp", String.join(File.pathSeparator, tests, library, others)));
        command.addAll(List.of(SameEverywhere.class.getName(), CASES, Integer.toString(threads)));
        return Processes.java(jdk, Path.of("target").toAbsolutePath(), command.toArray(String[]::new))
                .lines()
                .toList();
    }

    @Test
    void theDigestIsTheSame() throws Exception {
        List<String> digests = new ArrayList<>();
        int run = 0;
        for (Path jdk : jdks()) {
            for (List<String> machine : MACHINES) {
                List<String> printed = printed(jdk, machine, run % 2 == 1, run % 3 == 0 ? 8 : 1);
                assertEquals(machine.get(3) + " " + machine.get(4), printed.get(0));
                assertEquals("judged " + CASES, printed.get(2), "a case that is refused shows little");
                digests.add(printed.get(1));
                run++;
            }
        }
        assertTrue(digests.size() >= MACHINES.size());
        assertTrue(digests.get(0).startsWith(CASES + " "), digests.get(0));
        assertEquals(1, digests.stream().distinct().count(), digests.toString());
    }
}
