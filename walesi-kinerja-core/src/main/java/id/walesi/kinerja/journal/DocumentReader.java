package id.walesi.kinerja.journal;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads an untrusted document: whatever is not the one canonical text of a value is refused, within fixed limits. */
final class DocumentReader {

    /** Characters of a document; a record of a rich case has some 20,000. */
    static final int MAX_LENGTH = 1_000_000;

    /** Characters of one text. */
    static final int MAX_TEXT = 20_000;

    /** Values within values. */
    static final int MAX_DEPTH = 16;

    /** Values in a document. */
    static final int MAX_VALUES = 50_000;

    static final ProblemCode TOO_LONG = ProblemCode.of("journal.document-too-long");
    static final ProblemCode TEXT_TOO_LONG = ProblemCode.of("journal.text-too-long");
    static final ProblemCode TEXT_BROKEN = ProblemCode.of("journal.text-not-unicode");
    static final ProblemCode NOT_CANONICAL = ProblemCode.of("journal.not-canonical");
    private static final ProblemCode TOO_DEEP = ProblemCode.of("journal.too-deep");
    private static final ProblemCode TOO_MANY = ProblemCode.of("journal.too-many-values");
    private static final ProblemCode NOT_NORMALIZED = ProblemCode.of("journal.text-not-normalized");

    private static final int MAX_NAME = 40;

    private final String text;
    private int at;
    private int values;

    private DocumentReader(String text) {
        this.text = text;
    }

    static Node read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new Refusal(Problems.of(Problem.error(TOO_LONG, "", Term.of("limit", Ratio.of(MAX_LENGTH)))));
        }
        DocumentReader reader = new DocumentReader(text);
        Node node = reader.value(0);
        if (reader.at < text.length()) {
            throw reader.refusal(NOT_CANONICAL);
        }
        return node;
    }

    private Node value(int depth) {
        values++;
        if (depth > MAX_DEPTH) {
            throw refusal(TOO_DEEP, Term.of("limit", Ratio.of(MAX_DEPTH)));
        }
        if (values > MAX_VALUES) {
            throw refusal(TOO_MANY, Term.of("limit", Ratio.of(MAX_VALUES)));
        }
        return switch (peek()) {
            case '"' -> new Node.Text(string());
            case '[' -> items(depth);
            case '{' -> fields(depth);
            default -> throw refusal(NOT_CANONICAL);
        };
    }

    private Node items(int depth) {
        List<Node> nodes = new ArrayList<>();
        at++;
        while (!closes(']', nodes.isEmpty())) {
            nodes.add(value(depth + 1));
        }
        return new Node.Items(nodes);
    }

    private Node fields(int depth) {
        List<Node.Field> fields = new ArrayList<>();
        at++;
        while (!closes('}', fields.isEmpty())) {
            String name = name();
            take(':');
            fields.add(new Node.Field(name, value(depth + 1)));
        }
        return new Node.Fields(fields);
    }

    /** Takes the end of a list, or what stands before its next value. */
    private boolean closes(char end, boolean first) {
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            take(',');
        }
        return false;
    }

    private String name() {
        int start = at + 1;
        take('"');
        while (isNamed(peek())) {
            at++;
        }
        String name = text.substring(start, at);
        take('"');
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw refusal(NOT_CANONICAL);
        }
        return name;
    }

    private static boolean isNamed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        take('"');
        char c = peek();
        while (c != '"') {
            out.append(c == '\\' ? escaped() : plain(c));
            at++;
            if (out.length() > MAX_TEXT) {
                throw refusal(TEXT_TOO_LONG, Term.of("limit", Ratio.of(MAX_TEXT)));
            }
            c = peek();
        }
        at++;
        String read = out.toString();
        if (!isUnicode(read)) {
            throw refusal(TEXT_BROKEN);
        }
        if (!Normalizer.isNormalized(read, Normalizer.Form.NFC)) {
            throw refusal(NOT_NORMALIZED);
        }
        return read;
    }

    private char plain(char c) {
        if (c < ' ') {
            throw refusal(NOT_CANONICAL);
        }
        return c;
    }

    /** The character of an escape, at whose last place the reader then stands. */
    private char escaped() {
        at++;
        char c = peek();
        if (c == '"' || c == '\\') {
            return c;
        }
        if (!text.startsWith("u00", at) || at + 5 > text.length()) {
            throw refusal(NOT_CANONICAL);
        }
        int high = Node.HEX.indexOf(text.charAt(at + 3));
        int low = Node.HEX.indexOf(text.charAt(at + 4));
        if (high < 0 || high > 1 || low < 0) {
            throw refusal(NOT_CANONICAL);
        }
        at += 4;
        return (char) (16 * high + low);
    }

    /** Whether each half of a pair stands beside its other half. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private char peek() {
        if (at >= text.length()) {
            throw refusal(NOT_CANONICAL);
        }
        return text.charAt(at);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw refusal(NOT_CANONICAL);
        }
        at++;
    }

    private Refusal refusal(ProblemCode code, Term... details) {
        Problem problem = Problem.error(code, "", details);
        return new Refusal(Problems.of(problem.with(Term.of("position", Ratio.of(at)))));
    }
}
