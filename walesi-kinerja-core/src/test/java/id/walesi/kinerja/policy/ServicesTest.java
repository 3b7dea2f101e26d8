package id.walesi.kinerja.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
