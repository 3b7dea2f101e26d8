package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What differs is told by its place, and what only moved because of it is not told. */
class DifferenceTest {

    private static List<String> between(String recorded, String today) {
        return Difference.between("x", DocumentReader.read(recorded), DocumentReader.read(today)).stream()
                .map(one ->
                        one.path() + one.rule().map(rule -> " (" + rule + ")").orElse("") + ": " + one.recorded()
                                + " -> " + one.today())
                .toList();
    }

    @Test
    void equalIsNoDifference() {
        assertEquals(List.of(), between("[]", "[]"));
        assertEquals(List.of(), between("{\"a\":[\"b\"]}", "{\"a\":[\"b\"]}"));
    }

    @Test
    void onlyWhatIsInTheMiddleOfAListDiffers() {
        String abc = "[\"a\",\"b\",\"c\"]";
        assertEquals(List.of("x[1]: b -> "), between(abc, "[\"a\",\"c\"]"));
        assertEquals(List.of("x[1]:  -> b"), between("[\"a\",\"c\"]", abc));
        assertEquals(List.of("x[0]: a -> "), between(abc, "[\"b\",\"c\"]"));
        assertEquals(List.of("x[2]: c -> "), between(abc, "[\"a\",\"b\"]"));
        assertEquals(List.of("x[1]: b -> d"), between(abc, "[\"a\",\"d\",\"c\"]"));
        assertEquals(List.of("x[0]: a -> c", "x[2]: c -> a"), between(abc, "[\"c\",\"b\",\"a\"]"));
        assertEquals(List.of("x[1]: a -> "), between("[\"a\",\"a\"]", "[\"a\"]"));
        assertEquals(List.of("x[1]:  -> a", "x[2]:  -> a"), between("[\"a\"]", "[\"a\",\"a\",\"a\"]"));
        assertEquals(List.of("x[0]: a -> ", "x[1]: b -> ", "x[2]: c -> "), between(abc, "[]"));
        assertEquals(List.of("x[1]: b -> d", "x[2]:  -> e"), between(abc, "[\"a\",\"d\",\"e\",\"c\"]"));
    }

    @Test
    void fieldsAreComparedByTheirNames() {
        assertEquals(
                List.of("x.a: 1 -> 2", "x.b: 3 -> ", "x.c:  -> 4"),
                between("{\"a\":\"1\",\"b\":\"3\"}", "{\"a\":\"2\",\"c\":\"4\"}"));
        assertEquals(List.of("x.a[0]:  -> 1"), between("{}", "{\"a\":[\"1\"]}"));
        assertEquals(List.of("x.a.b: 1 -> "), between("{\"a\":{\"b\":\"1\"}}", "{}"));
        assertEquals(List.of("x.a: [\"1\"] -> 1"), between("{\"a\":[\"1\"]}", "{\"a\":\"1\"}"));
        assertEquals(List.of("x.a: {} -> []"), between("{\"a\":{}}", "{\"a\":[]}"));
    }

    @Test
    void theRuleOfAStepGoesWithAllOfIt() {
        assertEquals(
                List.of("x[0].v[0] (r/one): 1 -> 2"),
                between("[{\"rule\":\"r/one\",\"v\":[\"1\"]}]", "[{\"rule\":\"r/one\",\"v\":[\"2\"]}]"));
        assertEquals(List.of("x[0].rule (r/two):  -> r/two"), between("[]", "[{\"rule\":\"r/two\"}]"));
    }

    @Test
    void namesItsPlaceAndNoValue() {
        Difference difference = new Difference("ratings.x", Optional.of("r/one"), "meets", "above");
        assertEquals("Difference[ratings.x]", difference.toString());
        assertThrows(IllegalArgumentException.class, () -> new Difference(" ", Optional.empty(), "", ""));
    }
}
