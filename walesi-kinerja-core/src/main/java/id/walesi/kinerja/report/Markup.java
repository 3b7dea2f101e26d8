package id.walesi.kinerja.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, so that every one is closed and every text is escaped. But for the elements of HTML that have no end,
 * what it writes is well-formed XML, too.
 */
final class Markup {

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values in turn; the values are escaped
     */
    Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** An element without content: in a drawing it closes itself, in HTML it has no end. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes).append(open.contains("svg") ? "/>" : ">");
        return this;
    }

    /** An element that can hold no other element: a title, of a page or of a drawing. */
    Markup title(String text, String... attributes) {
        open("title", attributes);
        plain(text);
        return close();
    }

    /** An element with nothing but text. */
    Markup leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text of the page's own, written as it stands. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    /** Text, escaped; what stands between isolates becomes an isolated element. */
    Markup text(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ISOLATE) {
                depth++;
                out.append("<bdi>");
            } else if (c == END_OF_ISOLATE) {
                if (depth > 0) {
                    depth--;
                    out.append("</bdi>");
                }
            } else {
                escape(c);
            }
        }
        while (depth-- > 0) {
            out.append("</bdi>");
        }
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            plain(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void plain(String text) {
        text.codePoints().filter(c -> c != ISOLATE && c != END_OF_ISOLATE).forEach(this::escape);
    }

    /** Marks that turn the direction of the text, half characters and control characters are not for readers. */
    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                switch (Character.getType(c)) {
                    case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                    case Character.FORMAT, Character.SURROGATE -> {}
                    default -> {
                        if ((c & 0xFFFE) != 0xFFFE) { // no characters, and no XML
                            out.appendCodePoint(c);
                        }
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
