package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A named module is asked by its descriptor, a class path by its service files: both must say the same. */
class ServicesTest {

    private static Path classes() throws Exception {
        return Path.of(PolicyCatalog.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static ModuleDescriptor descriptor() throws Exception {
        try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    private static List<String> serviceFile(String service) throws Exception {
        Path file = classes().resolve("META-INF/services").resolve(service);
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void everyServiceFileNamesExactlyWhatTheModuleProvides() throws Exception {
        List<ModuleDescriptor.Provides> provided = List.copyOf(descriptor().provides());
        assertFalse(provided.isEmpty());
        for (ModuleDescriptor.Provides provides : provided) {
            List<String> names = serviceFile(provides.service());
            assertEquals(
                    provides.providers().stream().sorted().toList(),
                    names.stream().sorted().toList(),
                    provides.service());
        }
        try (Stream<Path> files = Files.list(classes().resolve("META-INF/services"))) {
            assertEquals(
                    provided.stream()
                            .map(ModuleDescriptor.Provides::service)
                            .sorted()
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theModuleUsesWhatItProvides() throws Exception {
        assertTrue(descriptor().uses().contains(PolicyProvider.class.getName()));
    }

    @Test
    void noLawIsExported() throws Exception {
        assertEquals(
                List.of(),
                descriptor().exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .filter(name -> name.contains(".regulation") || name.endsWith(".check"))
                        .toList());
    }

    @Test
    void aLoaderThatSeesNoProviderFindsNone() throws Exception {
        ClassLoader mine = getClass().getClassLoader();
        int all = PolicyCatalog.discovered().policies().size();
        assertTrue(all > 0);
        assertEquals(
                all, PolicyCatalog.builder().discover(mine).build().policies().size());
        ClassLoader bare = new ClassLoader(mine) {
            @Override
            public Enumeration<URL> getResources(String name) {
                return Collections.emptyEnumeration();
            }
        };
        assertEquals(
                List.of(),
                List.copyOf(PolicyCatalog.builder().discover(bare).build().policies()));
        assertEquals(
                List.of(),
                List.copyOf(PolicyCatalog.builder()
                        .discover(ModuleLayer.boot())
                        .build()
                        .policies()),
                "the tests run on the class path");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bare);
        try {
            assertEquals(List.of(), List.copyOf(PolicyCatalog.discovered().policies()));
        } finally {
            thread.setContextClassLoader(before);
        }
        assertEquals(
                "loader",
                assertThrows(
                                NullPointerException.class,
                                () -> PolicyCatalog.builder().discover((ClassLoader) null))
                        .getMessage());
        assertEquals(
                "layer",
                assertThrows(
                                NullPointerException.class,
                                () -> PolicyCatalog.builder().discover((ModuleLayer) null))
                        .getMessage());
    }

    @Test
    void aProviderThatCannotBeLoadedFailsFromEachSource() {
        ClassLoader broken = new ClassLoader(getClass().getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.endsWith(PolicyProvider.class.getName())
                        ? Collections.enumeration(List.of(broken()))
                        : super.getResources(name);
            }
        };
        assertThrows(PolicyFailedException.class, () -> PolicyCatalog.builder().discover(broken));
    }

    /** A service file that names no class. */
    private static URL broken() throws IOException {
        Path file = Files.createTempFile("provider", ".txt");
        file.toFile().deleteOnExit();
        Files.writeString(file, "not.there.Provider");
        return file.toUri().toURL();
    }

    @Test
    void eachProviderIsPublicAndIsFound() throws Exception {
        List<String> found = ServiceLoader.load(PolicyProvider.class).stream()
                .map(provider -> provider.type().getName())
                .toList();
        for (String name : serviceFile(PolicyProvider.class.getName())) {
            Class<?> type = Class.forName(name);
            assertTrue(Modifier.isPublic(type.getModifiers()), name);
            assertTrue(Modifier.isPublic(type.getConstructor().getModifiers()), name);
            assertTrue(found.contains(name), name);
        }
    }
}
