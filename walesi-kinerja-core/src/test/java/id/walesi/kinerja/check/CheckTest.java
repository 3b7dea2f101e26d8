package id.walesi.kinerja.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void givesBackWhatPasses() {
        List<String> list = new ArrayList<>(List.of("a", "b"));
        assertSame(list, Check.notNull("x", list));
        assertEquals(" a ", Check.text("x", " a "));
        assertEquals("target.weights-1/@_", Check.code("x", "target.weights-1/@_"));
        assertEquals(7, Check.between("x", 7, 7, 9));
        assertEquals(9, Check.between("x", 9, 7, 9));
        assertEquals(List.of("a", "b"), Check.list("x", list));
        assertDoesNotThrow(() -> Check.that(true, "x", 1, "advice"));
    }

    @Test
    void namesTheArgumentTheValueAndWhatIsExpected() {
        assertEquals("weight = -1: zero or more", refusal(() -> Check.that(false, "weight", -1, "zero or more")));
        assertEquals("month = 0: must lie in 1..12", refusal(() -> Check.between("month", 0, 1, 12)));
        assertEquals("month = 13: must lie in 1..12", refusal(() -> Check.between("month", 13, 1, 12)));
        assertEquals("text is blank: give text", refusal(() -> Check.text("text", " \t")));
        assertEquals("text is blank: give text", refusal(() -> Check.text("text", "")));
    }

    private static String refusal(Executable check) {
        return assertThrows(IllegalArgumentException.class, check).getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", ".a", "/", "a b", "A", "aB", "\u00e9", "a\u0131", "a\u0661", "a+b", "a:b", "a\n", "{", "`"
            })
    void refusesWhatIsNoCode(String text) {
        assertEquals(
                "id = " + text + ": use lower-case ASCII letters, digits and - . / @ _",
                refusal(() -> Check.code("id", text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "az09", "0-a"})
    void takesCodesUpToTheEdgesOfTheAlphabet(String text) {
        assertEquals(text, Check.code("id", text));
    }

    @Test
    void listsAreCopiesWithoutNull() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = Check.list("names", source);
        source.add("b");
        assertEquals(List.of("a"), copy);
        assertThrows(UnsupportedOperationException.class, () -> copy.add("c"));
        assertEquals(
                "names[1]",
                assertThrows(NullPointerException.class, () -> Check.list("names", Arrays.asList("a", null)))
                        .getMessage());
        assertEquals(
                "names",
                assertThrows(NullPointerException.class, () -> Check.list("names", null))
                        .getMessage());
    }

    @Test
    void blankTextIsNotRepeatedInTheMessage() {
        assertFalse(refusal(() -> Check.text("name", "\u2003")).contains("\u2003"));
    }
}
