package id.walesi.kinerja.vectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenVectorsTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"permenpanrb6-2022", "indicators", "identity"})
    void readsTheFilesOfThisProject(String name) {
        assertFalse(GoldenVectors.read(name).isEmpty());
    }

    @Test
    void countsTheRowsOfAPrefix() {
        assertEquals(9, GoldenVectors.read("permenpanrb6-2022", "P6-0", 9).size());
        assertThrows(IllegalStateException.class, () -> GoldenVectors.read("permenpanrb6-2022", "P6-0", 8));
        assertThrows(IllegalArgumentException.class, () -> GoldenVectors.read("no-such-file"));
    }
}
