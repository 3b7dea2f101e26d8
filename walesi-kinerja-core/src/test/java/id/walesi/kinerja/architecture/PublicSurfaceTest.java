package id.walesi.kinerja.architecture;

import static id.walesi.kinerja.architecture.Code.CORE;
import static id.walesi.kinerja.architecture.Code.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts can see: which rooms, and every signature in them. */
class PublicSurfaceTest {

    /** The packages that module-info opens to everybody. */
    static final Set<String> EXPORTED = exported();

    private static final String FIXTURE = ROOT + ".architecture.fixture.surface";

    /** A difference of more lines than this is not for reading; the file is. */
    private static final int SHOWN = 60;

    private static Set<String> exported() {
        try (InputStream descriptor = Files.newInputStream(Code.CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRoomButCheckAndTheRegulationsIsExported() {
        assertEquals(publicRooms(ROOT, CORE), EXPORTED, "Correct the exports in module-info.java.");
        assertEquals(Set.of(FIXTURE + ".open"), publicRooms(FIXTURE, new ClassFileImporter().importPackages(FIXTURE)));
    }

    private static Set<String> publicRooms(String root, JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name ->
                        !(name + ".").startsWith(root + ".check.") && !(name + ".").startsWith(root + ".regulation."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void signaturesNameOnlyWhatHostsCanSee() {
        List<String> leaks = PublicApi.leaks(types(CORE, EXPORTED));
        Code.assertNone(leaks.stream()
                .map(line -> "Hosts can see this, but not a type that it names: " + line
                        + ". Name a public type of an exported room instead.")
                .toList());
    }

    @Test
    void everyLeakIsFound() {
        List<String> lines = PublicApi.lines(fixture());
        List<String> leaks = PublicApi.leaks(fixture());
        assertEquals(
                lines.stream().filter(line -> line.contains("Leaking")).toList(),
                leaks,
                "Every line of Leaking is a leak, and no other line.");
        assertEquals(9, leaks.size());
    }

    @Test
    void thePublicSurfaceIsTheOneWrittenDown() {
        List<String> actual = PublicApi.lines(types(CORE, EXPORTED));
        List<String> changes =
                new ArrayList<>(changes(Code.expected("api.txt").lines().toList(), actual));
        if (!changes.isEmpty()) {
            changes.add(Code.accept("api.txt", String.join("\n", actual) + "\n"));
        }
        Code.assertNone(changes);
    }

    @Test
    void everySignatureIsWrittenDownAndEveryChangeFound() {
        List<String> lines = PublicApi.lines(fixture());
        String name = FIXTURE + ".open.Shape";
        assertEquals(
                """
                Shape sealed interface <T extends java.lang.Comparable<? super T>>
                Shape#default <E extends java.lang.Exception> check(java.util.List<? extends @Nullable T>, java.util.Map<?, int[]>) throws E: void
                Shape#static final LIMIT: int
                Shape.Big final class extends Shape.Open<java.lang.String>
                Shape.Big#new()
                Shape.Big#protected changed(java.lang.String[]): void
                Shape.Kind enum implements java.util.function.Supplier<java.lang.String>
                Shape.Kind#constant SMALL
                Shape.Note annotation implements java.lang.annotation.Annotation
                Shape.Note#abstract value(): int
                Shape.Open abstract class <T extends java.lang.Comparable<? super T>> implements Shape<T>
                Shape.Open#protected abstract changed(T[]): void
                Shape.Open#protected new()
                Shape.Point record <N extends java.lang.Number & java.lang.Runnable> implements Shape<java.lang.Integer>
                Shape.Point#component x: N
                Shape.Point#component y: @Nullable N
                Shape.Point#new(N, @Nullable N)
                Shape.Point#x(): N
                Shape.Point#y(): @Nullable N
                """.replace("Shape", name),
                lines.stream()
                        .filter(line -> line.startsWith(name))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));

        List<String> other = new ArrayList<>(lines);
        String lost = other.remove(0);
        other.add("a new line");
        assertEquals(List.of("- " + lost, "+ a new line"), changes(lines, other));
        assertEquals(List.of(), changes(lines, lines));
        assertEquals(
                SHOWN + 1,
                changes(Stream.iterate("a", a -> a + "a").limit(99).toList(), List.of())
                        .size());
    }

    private static List<String> changes(List<String> expected, List<String> actual) {
        List<String> changes = Stream.concat(
                        expected.stream().filter(line -> !actual.contains(line)).map(line -> "- " + line),
                        actual.stream().filter(line -> !expected.contains(line)).map(line -> "+ " + line))
                .toList();
        return changes.size() <= SHOWN
                ? changes
                : Stream.concat(
                                changes.stream().limit(SHOWN),
                                Stream.of("and " + (changes.size() - SHOWN) + " more lines"))
                        .toList();
    }

    private static List<Class<?>> fixture() {
        return types(new ClassFileImporter().importPackages(FIXTURE), Set.of(FIXTURE + ".open"));
    }

    private static List<Class<?>> types(JavaClasses classes, Set<String> packages) {
        List<Class<?>> types = new ArrayList<>();
        classes.stream()
                .filter(type -> packages.contains(type.getPackageName()))
                .forEach(type -> types.add(type.reflect()));
        return types;
    }
}
