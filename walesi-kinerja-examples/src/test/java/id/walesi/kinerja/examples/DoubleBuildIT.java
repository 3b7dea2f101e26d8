package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two builds of the same sources by the same JDK give the same bytes: in another directory, another language and another
 * time zone too. Runs with profile deep.
 */
@Tag("deep")
class DoubleBuildIT {
    @Test
    void bothBuildsGiveTheSameBytes() throws Exception {
        SortedMap<String, String> first = build("double-build/first", "-Duser.language=en -Duser.timezone=UTC");
        SortedMap<String, String> second =
                build("double-build/the-second", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Jayapura");
        assertEquals(3, first.size(), "main, sources and javadoc: " + first.keySet());
        assertEquals(first, second);
    }

    private static SortedMap<String, String> build(String name, String options) throws Exception {
        Path directory = Processes.emptyDirectory(name);
        Processes.copy(Path.of(Processes.told("walesi.root")).toRealPath(), directory);
        Processes.maven(
                directory,
                Map.of("MAVEN_OPTS", options),
                "-Dmaven.repo.local=" + Processes.told("walesi.maven.repository"),
                "-Dmaven.test.skip=true",
                "-pl",
                "walesi-kinerja-core",
                "-am",
                "package");
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files =
                Files.list(directory.resolve("walesi-kinerja-core").resolve("target"))) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
                digests.put(jar.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        return digests;
    }
}
