package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A project of its own (src/it/embedding) takes the library by its coordinates, compiles without a warning, and prints the
 * same on the class path and on the module path.
 *
 * <p>It is built with a local repository under target. The library comes from the repository that core's build has filled;
 * all else comes from the user's local repository, and from where the user's settings say when it is not there.
 */
class EmbeddingIT {
    private static final String EXPECTED = "Sangat Baik permenpanrb6-2022/matrix@1\n";
    private static final String[] VERSIONS = {
        "walesi.version",
        "walesi.plugin.compiler",
        "walesi.plugin.jar",
        "walesi.plugin.resources",
        "walesi.plugin.surefire"
    };

    private static Path host;
    private static String jars;

    @BeforeAll
    static void build() throws Exception {
        host = Processes.emptyDirectory("embedding");
        Processes.copy(Path.of("src", "it", "embedding"), host);
        Path repository = host.resolve("repository");
        Path settings = Files.writeString(host.resolve("settings.xml"), settings());
        Processes.maven(
                host,
                Map.of(),
                Stream.concat(
                                Stream.of("-gs", settings.toString(), "-Dmaven.repo.local=" + repository, "package"),
                                Arrays.stream(VERSIONS).map(name -> "-D" + name + "=" + Processes.told(name)))
                        .toArray(String[]::new));
        Path jar = host.resolve("target").resolve("host-1.jar");
        try (JarFile file = new JarFile(jar.toFile())) {
            String needed = file.getManifest().getMainAttributes().getValue("Class-Path");
            jars = jar
                    + File.pathSeparator
                    + Arrays.stream(needed.split(" "))
                            .map(path -> repository.resolve(path).toString())
                            .collect(Collectors.joining(File.pathSeparator));
        }
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertEquals(EXPECTED, lines(Processes.java(host, "-cp", jars, "org.example.host.Main")));
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertEquals(
                EXPECTED,
                lines(Processes.java(host, "--module-path", jars, "-m", "org.example.host/org.example.host.Main")));
    }

    private static String lines(String printed) {
        return printed.replace("\r\n", "\n");
    }

    /** Two repositories on disk, each with a mirror of exactly its name: that goes before any other mirror. */
    private static String settings() {
        String library = Path.of(Processes.told("walesi.embedding.repository"))
                .normalize()
                .toUri()
                .toString();
        String others =
                Path.of(Processes.told("walesi.maven.repository")).toUri().toString();
        return "<settings>\n<mirrors>\n" + mirror("library", library) + mirror("others", others)
                + "</mirrors>\n<profiles>\n<profile>\n<id>embedding</id>\n<repositories>\n"
                + repository("repository", "library", library) + repository("repository", "others", others)
                + "</repositories>\n<pluginRepositories>\n" + repository("pluginRepository", "others", others)
                + "</pluginRepositories>\n</profile>\n</profiles>\n"
                + "<activeProfiles>\n<activeProfile>embedding</activeProfile>\n</activeProfiles>\n</settings>\n";
    }

    private static String mirror(String id, String url) {
        return "<mirror><id>" + id + "-here</id><mirrorOf>" + id + "</mirrorOf><url>" + url + "</url></mirror>\n";
    }

    private static String repository(String element, String id, String url) {
        return "<" + element + "><id>" + id + "</id><url>" + url
                + "</url><releases><checksumPolicy>ignore</checksumPolicy>" + "</releases></" + element + ">\n";
    }
}
