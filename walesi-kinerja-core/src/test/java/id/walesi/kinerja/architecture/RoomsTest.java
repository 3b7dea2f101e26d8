package id.walesi.kinerja.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.walesi.kinerja.architecture.Code.CORE;
import static id.walesi.kinerja.architecture.Code.ROOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which room imports which: rooms.txt, the code and README.md say the same, and what they say keeps the floors. */
class RoomsTest {

    private static final String FIXTURE = ROOT + ".architecture.fixture.rooms";

    /** The fixture, as it would stand in rooms.txt. */
    private static final String FIXTURE_TEXT = """
            # room: the rooms that it imports; from the ground to the doors
            period: legal
            legal: period
            appraisal: scoring
            scoring: policy
            policy:
            credit:
            regulation.two: credit
            regulation.one: regulation.two
            engine: regulation.one
            """;

    @Test
    void theCodeImportsWhatTheMapSays() {
        Rooms map = Rooms.parse(Code.expected("rooms.txt"));
        Rooms code = Rooms.of(ROOT, CORE, Code.MAIN);
        List<String> findings = new ArrayList<>(map.differences(code));
        if (!findings.isEmpty()) {
            findings.add(Code.accept("rooms.txt", code.inOrderOf(map.names()).text()));
        }
        Code.assertNone(findings);
    }

    @Test
    void everyDifferenceIsFound() {
        Rooms code = fixture();
        Rooms same = Rooms.parse(FIXTURE_TEXT);
        assertEquals(List.of(), same.differences(code));
        assertEquals(FIXTURE_TEXT, code.inOrderOf(same.names()).text());

        Rooms other = Rooms.parse(FIXTURE_TEXT
                .replace("credit:\n", "")
                .replace("engine:", "guidance:\nengine:")
                .replace("legal: period", "legal:")
                .replace("policy:\n", "policy: legal, period\n"));
        List<String> differences = other.differences(code);
        assertEquals(
                List.of(
                        "Room credit is new",
                        "Room legal now imports period",
                        "Room policy no longer imports legal",
                        "Room policy no longer imports period",
                        "Room guidance is gone"),
                beginnings(differences, "(;|\\.) .*"));
        assertTrue(differences.get(1).endsWith("(Clause.java:0)"), differences.get(1));
    }

    @Test
    void aNewRoomStandsAboveWhatItImports() {
        Rooms code = Rooms.parse("a: b\nb: c\nc:\nd: c\ne:\n");
        assertEquals(
                List.of("e", "c", "b", "a", "d"),
                code.inOrderOf(List.of("gone", "c", "d")).names());
    }

    @Test
    void importsPointDownwardsAndClosedRoomsStayClosed() {
        Rooms map = Rooms.parse(Code.expected("rooms.txt"));
        Code.assertNone(Rooms.of(ROOT, CORE, Code.MAIN).inOrderOf(map.names()).offenses());
    }

    /** The edge map says so, too; here it is said aloud, for rooms of laws to come as well. */
    @Test
    void noStatutoryRoomAndNoCaseKnowsCollaborationOrCredit() {
        Rooms code = Rooms.of(ROOT, CORE, Code.MAIN);
        assertEquals(List.of(), knowing(code, "collaboration", "credit"));
        assertTrue(code.names().containsAll(List.of("collaboration", "credit", "appraisal")), code.toString());
        assertTrue(code.names().stream()
                        .filter(room -> room.startsWith("regulation."))
                        .count()
                >= 5);
        assertEquals(List.of("regulation.two"), knowing(fixture(), "collaboration", "credit"));
    }

    private static List<String> knowing(Rooms rooms, String... unknown) {
        return rooms.imports().entrySet().stream()
                .filter(room -> room.getKey().matches("(regulation|facts|appraisal|scoring|rating)(\\..*)?"))
                .filter(room -> List.of(unknown).stream().anyMatch(room.getValue()::containsKey))
                .map(room -> room.getKey())
                .toList();
    }

    @Test
    void everyOffenseIsFound() {
        List<String> order = Rooms.parse(FIXTURE_TEXT).names();
        assertEquals(
                List.of(
                        "Room period imports legal, which stands above it",
                        "Room appraisal imports scoring, which stands above it",
                        "Room appraisal imports scoring, which is closed to it",
                        "Room scoring imports policy, which stands above it",
                        "Room scoring imports policy, which is closed to it",
                        "Room regulation.two imports credit, which is closed to it",
                        "Room regulation.one imports regulation.two: nobody imports a regulation",
                        "Room engine imports regulation.one: nobody imports a regulation"),
                beginnings(fixture().inOrderOf(order).offenses(), "( in src|: calc|, not even).*"));
        assertEquals(
                List.of("Room appraisal imports collaboration, which is closed to it"),
                beginnings(
                        Rooms.parse("collaboration:\nappraisal: collaboration\n")
                                .offenses(),
                        ": calc.*"));
    }

    @Test
    void roomsFormNoCycle() {
        noCycle(ROOT).check(CORE);
        AssertionError error =
                assertThrows(AssertionError.class, () -> noCycle(FIXTURE).check(fixtureClasses()));
        assertTrue(error.getMessage().contains("Cycle detected: legal -> "), error.getMessage());
    }

    private static ArchRule noCycle(String root) {
        return slices().matching(root + ".(**)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .because("a room must be understood without the rooms above it: move what both need down");
    }

    @Test
    void theReadmeShowsTheRooms() {
        String readme = Code.read(Path.of("..", "README.md"), "It shows the rooms, see RoomsTest.");
        Rooms map = Rooms.parse(Code.expected("rooms.txt"));
        Code.assertNone(readmeFindings(readme, map.names()));
    }

    @Test
    void everyLapseOfTheReadmeIsFound() {
        String readme = """
                <!-- rooms -->

                ```text
                GROUND
                  check     argument checks (hidden)
                  quantity  numbers (besaran)
                ```
                check  this line stands outside
                """;
        assertEquals(List.of(), readmeFindings(readme, List.of("check", "quantity")));
        assertEquals(
                List.of("README.md shows the rooms [check, quantity], rooms.txt has [quantity, check]."),
                beginnings(readmeFindings(readme, List.of("quantity", "check")), " Correct.*"));
        assertEquals(1, readmeFindings(readme, List.of("check")).size());
        assertEquals(
                1,
                readmeFindings(readme, List.of("check", "quantity", "period")).size());
        assertEquals(
                List.of("README.md marks the rooms [] as (hidden), module-info exports all but [check]."),
                readmeFindings(readme.replace(" (hidden)", ""), List.of("check", "quantity")));
        assertEquals(1, readmeFindings("# No rooms", List.of("check")).size());
        AssertionError error =
                assertThrows(AssertionError.class, () -> Code.read(Path.of("no-readme.md"), "It shows the rooms."));
        assertTrue(error.getMessage().endsWith("no-readme.md. It shows the rooms."), error.getMessage());
    }

    /** The block after the line {@code <!-- rooms -->}: in each line a name, two or more blanks, a description. */
    private static List<String> readmeFindings(String readme, List<String> expected) {
        Matcher block = Pattern.compile("^<!-- rooms -->\\s+```\\w*\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(readme);
        if (!block.find()) {
            return List.of("README.md has no code block after the line <!-- rooms -->.");
        }
        List<String> names = new ArrayList<>();
        TreeSet<String> hidden = new TreeSet<>();
        Pattern.compile("^ *([a-z][a-z0-9_.]*)  +(\\S.*)$", Pattern.MULTILINE)
                .matcher(block.group(1))
                .results()
                .forEach(line -> {
                    names.add(line.group(1));
                    if (line.group(2).contains("(hidden)")) {
                        hidden.add(line.group(1));
                    }
                });
        List<String> findings = new ArrayList<>();
        if (!names.equals(expected)) {
            findings.add("README.md shows the rooms " + names + ", rooms.txt has " + expected
                    + ". Correct the block after <!-- rooms --> in README.md.");
        }
        TreeSet<String> closed = new TreeSet<>(names);
        closed.removeIf(name -> PublicSurfaceTest.EXPORTED.contains(ROOT + "." + name));
        if (!hidden.equals(closed)) {
            findings.add("README.md marks the rooms " + hidden + " as (hidden), module-info exports all but " + closed
                    + ".");
        }
        return findings;
    }

    private static Rooms fixture() {
        return Rooms.of(FIXTURE, fixtureClasses(), Code.TEST);
    }

    private static JavaClasses fixtureClasses() {
        return new ClassFileImporter().importPackages(FIXTURE);
    }

    private static List<String> beginnings(List<String> findings, String rest) {
        return findings.stream().map(finding -> finding.replaceFirst(rest, "")).toList();
    }
}
