package id.walesi.kinerja.journal;

import java.util.List;

/** A value of a canonical document. There are three kinds, and one text for each value. */
sealed interface Node {

    /** Writes the one text of this value. */
    void write(StringBuilder out);

    /** The one text of this value. */
    default String text() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** A text. */
    record Text(String value) implements Node {
        @Override
        public void write(StringBuilder out) {
            out.append('"');
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '"' || c == '\\') {
                    out.append('\\').append(c);
                } else if (c < ' ') {
                    out.append("\\u00").append(c < 16 ? "0" : "1").append(HEX.charAt(c & 15));
                } else {
                    out.append(c);
                }
            }
            out.append('"');
        }
    }

    /** A list. */
    record Items(List<Node> nodes) implements Node {
        @Override
        public void write(StringBuilder out) {
            char before = '[';
            for (Node node : nodes) {
                node.write(out.append(before));
                before = ',';
            }
            out.append(nodes.isEmpty() ? "[]" : "]");
        }
    }

    /** Named values in an order that means something. */
    record Fields(List<Field> fields) implements Node {
        @Override
        public void write(StringBuilder out) {
            char before = '{';
            for (Field field : fields) {
                out.append(before).append('"').append(field.name()).append("\":");
                field.value().write(out);
                before = ',';
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        }
    }

    /** One named value; its name needs no escape. */
    record Field(String name, Node value) {}

    /** The digits of an escape. */
    String HEX = "0123456789abcdef";
}
