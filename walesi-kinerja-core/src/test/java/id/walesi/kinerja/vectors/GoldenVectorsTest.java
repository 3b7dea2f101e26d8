package id.walesi.kinerja.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenVectorsTest {

    private static final Set<String> KINDS = Set.of("printed", "boundary", "derived", "application");
    private static final Set<String> CONFIDENCES = Set.of("CONFIRMED", "SINGLE", "INFERRED", "AGENCY");
    private static final String HEADER = "case_id,inputs,expected,kind,confidence,note\n";

    @Test
    void readsPairsListsQuotesAndEmptyNotes() {
        List<GoldenVectors.Vector> rows = GoldenVectors.parse(HEADER
                + "A-1,sums=1|22|3;n=4,x=(2T-R)/T,derived,SINGLE,\nA-2,n=-1,x=,printed,CONFIRMED,\"a, \"\"b\"\"\"");
        GoldenVectors.Vector first = rows.get(0);
        assertEquals(List.of("1", "22", "3"), first.inputs().list("sums"));
        assertEquals(4, first.inputs().whole("n"));
        assertEquals("(2T-R)/T", first.expected().text("x"));
        assertEquals("", first.note());
        assertEquals("a, \"b\"", rows.get(1).note());
        assertEquals("", rows.get(1).expected().text("x"));
        assertTrue(first.inputs().has("n"));
        assertFalse(first.inputs().has("m"));
        assertThrows(IllegalArgumentException.class, () -> first.inputs().text("m"));
        assertEquals("A-1", first.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case_id,inputs\n",
                HEADER + "A,n=1,x=1,k,c\n",
                HEADER + "A,n=1,x=1,k,c,\nA,n=2,x=1,k,c,\n",
                HEADER + "A,n=1;n=2,x=1,k,c,\n",
                HEADER + "A,n,x=1,k,c,\n",
                HEADER + "A,=n,x=1,k,c,\n",
                HEADER + "A,n=1,x=1,k,c,\"open\n"
            })
    void refusesEveryOtherShape(String csv) {
        assertThrows(IllegalArgumentException.class, () -> GoldenVectors.parse(csv));
    }

    static List<String> published() throws Exception {
        URL folder = Objects.requireNonNull(GoldenVectors.class.getResource(GoldenVectors.FOLDER));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyPublishedFileHasTheStrictForm(String file) {
        if (file.equals("README.md")) {
            return;
        }
        assertTrue(file.endsWith(".csv"), file);
        List<GoldenVectors.Vector> rows = GoldenVectors.read(file.substring(0, file.length() - ".csv".length()));
        assertFalse(rows.isEmpty());
        for (GoldenVectors.Vector row : rows) {
            assertTrue(KINDS.contains(row.kind()), row + " is of kind " + row.kind());
            assertTrue(
                    CONFIDENCES.containsAll(List.of(row.confidence().split(" ", -1))),
                    row + " has confidence " + row.confidence());
        }
    }

    @Test
    void theDescriptionListsEachFile() throws Exception {
        List<String> files = new ArrayList<>(published());
        assertTrue(files.remove("README.md"));
        String description = new String(
                Objects.requireNonNull(GoldenVectors.class.getResourceAsStream(GoldenVectors.FOLDER + "README.md"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        List<String> listed = Pattern.compile("(?m)^\\| `([^`]+\\.csv)` \\|")
                .matcher(description)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertEquals(files, listed);
        assertTrue(files.size() >= 15, files.toString());
    }

    @Test
    void countsTheRowsOfAPrefix() {
        assertEquals(9, GoldenVectors.read("permenpanrb6-2022", "P6-0", 9).size());
        assertThrows(IllegalStateException.class, () -> GoldenVectors.read("permenpanrb6-2022", "P6-0", 8));
        assertThrows(IllegalArgumentException.class, () -> GoldenVectors.read("no-such-file"));
    }
}
