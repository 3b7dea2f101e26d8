package id.walesi.kinerja.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs Maven and Java as a host would: in processes of their own, on the JDK of this build. */
final class Processes {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private Processes() {}

    /** What the build tells its tests, see the Failsafe configuration in this module's POM. */
    static String told(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Run this test with Maven: system property " + property + " is missing.");
        }
        return value;
    }

    /** Runs this build's Maven with the user's settings; fails with its output when it does. */
    static void maven(Path directory, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(told("walesi.maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("-B", "-ntp", "-q"));
        Path settings = Path.of(told("walesi.maven.settings").substring("file:".length()));
        if (Files.exists(settings)) {
            command.addAll(List.of("-s", settings.toString()));
        }
        if (told("walesi.maven.offline").equals("offline:true")) {
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        command.addAll(Arrays.asList(arguments));
        // else the launcher takes the directory above that has a .mvn for the root, and its options
        Files.createDirectories(directory.resolve(".mvn"));
        run(directory, environment, command);
    }

    /** Runs a program; returns what it printed to standard output. */
    static String java(Path directory, String... arguments) throws Exception {
        return java(JAVA_HOME, directory, arguments);
    }

    /** Runs a program on another JDK. */
    static String java(Path home, Path directory, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(Arrays.asList(arguments));
        return run(directory, Map.of(), command);
    }

    private static String run(Path directory, Map<String, String> environment, List<String> command) throws Exception {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment()
                .keySet()
                .removeAll(Set.of("MAVEN_ARGS", "MAVEN_OPTS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR"));
        builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError((ended ? "Exit code " + process.exitValue() : "No end") + " of " + command + "\n"
                    + printed + Files.readString(errors, StandardCharsets.UTF_8));
        }
        return printed;
    }

    /** An empty directory under target, made anew. */
    static Path emptyDirectory(String name) throws IOException {
        Path directory = Path.of("target", name).toAbsolutePath();
        if (Files.exists(directory)) {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return Files.createDirectories(directory);
    }

    /** Copies a tree, without build results and hidden files. */
    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                String name = dir.getFileName().toString();
                // what a build made stands beside a pom; core has a room of the same name
                boolean built = name.equals("target") && Files.exists(dir.resolveSibling("pom.xml"));
                if (!dir.equals(from) && (built || name.startsWith("."))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(dir).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
