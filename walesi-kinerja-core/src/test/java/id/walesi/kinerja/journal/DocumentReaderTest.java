package id.walesi.kinerja.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.quantity.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The canonical form to the letter, and its limits to the last allowed value. */
class DocumentReaderTest {

    private static Problem problem(String text) {
        return assertThrows(Refusal.class, () -> DocumentReader.read(text))
                .problems()
                .list()
                .get(0);
    }

    private static void same(String text) {
        assertEquals(text, DocumentReader.read(text).text());
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        same("\"\"");
        same("[]");
        same("{}");
        same("[[],{},\"\"]");
        same("{\"a\":\"1\",\"b-C\":[\"x\",\"y\"],\"c\":{\"d\":{}}}");
        same("\"\\\"\\\\/\u00e9\uD83D\uDE00\u2028\u007f\"");
    }

    @Test
    void everyCharacterBelowSpaceHasOneEscape() {
        for (char c = 0; c < ' '; c++) {
            String text = new Node.Text("a" + c + "b").text();
            assertEquals("\"a\\u00" + (c < 16 ? "0" : "1") + Integer.toHexString(c % 16) + "b\"", text);
            assertEquals(new Node.Text("a" + c + "b"), DocumentReader.read(text));
            assertEquals(
                    "journal.not-canonical", problem("\"" + c + "\"").code().value());
        }
        assertEquals("\"a b\"", new Node.Text("a b").text());
        for (String bad :
                List.of("\\u0020", "\\u001F", "\\u00g0", "\\u002a", "\\U0001", "\\u01", "\\u0100", "\\t", "\\/")) {
            assertEquals(
                    "journal.not-canonical", problem("\"" + bad + "\"").code().value(), bad);
        }
    }

    @Test
    void thePlaceOfAFaultIsItsPosition() {
        assertEquals(
                List.of(Term.of("position", Ratio.of(5))), problem("[\"a\",]").details());
        assertEquals(List.of(Term.of("position", Ratio.of(1))), problem("[").details());
        assertEquals(List.of(Term.of("position", Ratio.of(2))), problem("[]]").details());
        assertEquals(
                List.of(Term.of("limit", Ratio.of(16)), Term.of("position", Ratio.of(17))),
                problem("[".repeat(18)).details());
        assertEquals(
                List.of(Term.of("limit", Ratio.of(1_000_000))),
                problem(" ".repeat(1_000_001)).details());
    }

    @Test
    void theLimitsAreAllowed() {
        same("[".repeat(17) + "]".repeat(17));
        assertEquals(
                "journal.too-deep",
                problem("[".repeat(18) + "]".repeat(18)).code().value());
        same("{\"a\":".repeat(16) + "\"\"" + "}".repeat(16));
        assertEquals(
                "journal.too-deep",
                problem("{\"a\":".repeat(17) + "\"\"" + "}".repeat(17)).code().value());
        same("\"" + "a".repeat(20_000) + "\"");
        assertEquals(
                "journal.text-too-long",
                problem("\"" + "a".repeat(20_001) + "\"").code().value());
        same("[\"\"" + ",\"\"".repeat(49_998) + "]");
        assertEquals(
                "journal.too-many-values",
                problem("[\"\"" + ",\"\"".repeat(49_999) + "]").code().value());
        same("{\"" + "n".repeat(40) + "\":\"\"}");
        assertEquals(
                "journal.not-canonical",
                problem("{\"" + "n".repeat(41) + "\":\"\"}").code().value());
        String whole = "[" + ("\"" + "a".repeat(19_997) + "\",").repeat(49) + "\"" + "a".repeat(19_997) + "\"]";
        assertEquals(1_000_001, whole.length());
        assertEquals("journal.document-too-long", problem(whole).code().value());
        same(whole.substring(0, whole.length() - 3) + "\"]");
    }

    @Test
    void halvesOfPairsAreFound() {
        assertTrue(DocumentReader.isUnicode(""));
        assertTrue(DocumentReader.isUnicode("a\uD83D\uDE00b"));
        for (String bad : List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83D", "\uD83Da", "\uD83D\uD83D\uDE00")) {
            assertTrue(!DocumentReader.isUnicode(bad));
        }
        assertEquals("journal.text-not-unicode", problem("\"\uD83D\"").code().value());
        assertEquals(
                "journal.text-not-normalized", problem("\"e\u0301\"").code().value());
    }

    @Test
    void namesAreOfLettersAndHyphens() {
        same("{\"azAZ-\":\"\"}");
        for (char c : "`{@[0_ .".toCharArray()) {
            assertEquals(
                    "journal.not-canonical",
                    problem("{\"a" + c + "\":\"\"}").code().value(),
                    "" + c);
        }
        assertEquals("journal.not-canonical", problem("\"\\u001").code().value());
        assertEquals("journal.not-canonical", problem("\"\\u0010").code().value());
    }
}
