package id.walesi.kinerja.architecture;

import static id.walesi.kinerja.architecture.Code.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the comments must say: the statutory term of each public type, and what each room may know. */
class JavadocTest {

    private static final Path FIXTURE =
            Code.TEST.resolve(ROOT.replace('.', '/')).resolve("architecture/fixture/javadoc");

    /** A comment and what follows it; a type declared in the first column is a top-level type. */
    private static final Pattern TYPE = Pattern.compile(
            "^public (?:\\w+(?:-\\w+)? )*?(?:class|interface|@interface|enum|record) (\\w+)", Pattern.MULTILINE);

    @Test
    void everyPublicTypeNamesItsTerm() {
        List<Path> exported = Code.sources(Code.MAIN).stream()
                .filter(file -> PublicSurfaceTest.EXPORTED.contains(packageOf(Code.MAIN, file)))
                .toList();
        assertTrue(exported.size() > PublicSurfaceTest.EXPORTED.size(), "no sources found");
        Code.assertNone(exported.stream().flatMap(JavadocTest::withoutTerm).toList());
        assertEquals(
                List.of("Annotated", "NoComment", "OnMember", "OtherComment"),
                Code.sources(FIXTURE).stream()
                        .flatMap(JavadocTest::withoutTerm)
                        .map(finding -> finding.replaceFirst(" .*", ""))
                        .toList());
    }

    private static Stream<String> withoutTerm(Path file) {
        String source = Code.read(file, "");
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            return Stream.empty();
        }
        String before = source.substring(0, type.start());
        String comment = before.substring(Math.max(0, before.lastIndexOf("/**")));
        return comment.startsWith("/**")
                        && Pattern.compile("^ \\* @term \\S", Pattern.MULTILINE)
                                .matcher(comment)
                                .find()
                ? Stream.empty()
                : Stream.of(type.group(1) + " has no @term in its Javadoc: give the Indonesian term, see " + file);
    }

    @Test
    void everyRoomSaysWhatItMayKnow() {
        Code.assertNone(roomFindings(Code.MAIN.resolve(ROOT.replace('.', '/')), Code.MAIN));
        assertEquals(
                List.of(
                        "mute does not say: @NullMarked package",
                        "mute does not say: room {@code mute}",
                        "mute does not say: May know:",
                        "mute does not say: May not know:",
                        "mute does not say: Wrong room if",
                        "silent has no package-info.java"),
                roomFindings(FIXTURE, Code.TEST).stream()
                        .map(finding -> finding.replaceFirst("^Room .*\\.(\\w+ (does|has).*?)(, see .*)?$", "$1"))
                        .toList());
    }

    private static List<String> roomFindings(Path directory, Path sources) {
        List<String> findings = new ArrayList<>();
        List<Path> files = Code.sources(directory);
        files.stream().map(file -> packageOf(sources, file)).distinct().forEach(room -> {
            Path file = sources.resolve(room.replace('.', '/')).resolve("package-info.java");
            if (!files.contains(file)) {
                findings.add("Room " + room + " has no package-info.java");
                return;
            }
            String text = Code.read(file, "").replaceAll("\\s+\\*?\\s*", " ");
            String name = packageOf(directory, file).split("\\.", 2)[0];
            Stream.of("@NullMarked package", "room {@code " + name + "}", "May know:", "May not know:", "Wrong room if")
                    .filter(expected -> !text.contains(expected))
                    .forEach(expected -> findings.add("Room " + room + " does not say: " + expected + ", see " + file));
        });
        return findings;
    }

    @Test
    void nothingIsLeftForLater() {
        Code.assertNone(
                Code.sources(Code.MAIN).stream().flatMap(JavadocTest::later).toList());
        assertEquals(
                4, Code.sources(FIXTURE).stream().flatMap(JavadocTest::later).count());
    }

    private static Stream<String> later(Path file) {
        return Pattern.compile("\\b(?i:for now|for the time being)\\b|\\b(?:TODO|FIXME|XXX)\\b")
                .matcher(Code.read(file, ""))
                .results()
                .map(word -> "\"" + word.group() + "\" tells of something unfinished, see " + file);
    }

    private static String packageOf(Path sources, Path file) {
        return sources.relativize(Objects.requireNonNull(file.getParent()))
                .toString()
                .replace('\\', '/')
                .replace('/', '.');
    }
}
