package id.walesi.kinerja.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A neutral tree as JSON, to pin it in a file; refuses every other type. */
final class TreeText {

    private TreeText() {}

    static String of(Object tree) {
        return write(tree, "") + "\n";
    }

    private static String write(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            if (map.isEmpty()) {
                return "{}";
            }
            return "{\n"
                    + String.join(
                            ",\n",
                            map.entrySet().stream()
                                    .map(entry -> deeper + quoted((String) entry.getKey()) + ": "
                                            + write(entry.getValue(), deeper))
                                    .toList())
                    + "\n" + indent + "}";
        }
        if (value instanceof List<?> list) {
            if (list.stream().allMatch(each -> each instanceof String)) {
                return "["
                        + String.join(
                                ", ", list.stream().map(each -> write(each, "")).toList()) + "]";
            }
            return "[\n"
                    + String.join(
                            ",\n",
                            list.stream()
                                    .map(each -> deeper + write(each, deeper))
                                    .toList())
                    + "\n" + indent + "]";
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal || value instanceof Boolean) {
            return value.toString();
        }
        throw new AssertionError(value + " does not belong in a neutral tree");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < ' ' || c == 0x2068 || c == 0x2069) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
