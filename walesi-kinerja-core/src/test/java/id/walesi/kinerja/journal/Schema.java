package id.walesi.kinerja.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** As much of JSON and JSON Schema as the schemas in the jar use; written without the code that it tries. */
final class Schema {

    private final Map<?, ?> root;

    private Schema(Map<?, ?> root) {
        this.root = root;
    }

    static Schema named(String name) throws IOException {
        try (InputStream in =
                DecisionRecord.class.getResourceAsStream("/META-INF/walesi-kinerja/schema/" + name + ".schema.json")) {
            return new Schema((Map<?, ?>) new Json(new String(in.readAllBytes(), StandardCharsets.UTF_8)).whole());
        }
    }

    List<String> faults(String json) {
        List<String> faults = new ArrayList<>();
        check(root, new Json(json).whole(), "$", faults);
        return faults;
    }

    private void check(Object schema, Object value, String path, List<String> faults) {
        if (schema instanceof Boolean allowed) {
            if (!allowed) {
                faults.add(path + " must not be there");
            }
            return;
        }
        Map<?, ?> rules = (Map<?, ?>) schema;
        for (Map.Entry<?, ?> rule : rules.entrySet()) {
            Object told = rule.getValue();
            boolean holds = switch ((String) rule.getKey()) {
                case "type" ->
                    value instanceof String && told.equals("string")
                            || value instanceof List && told.equals("array")
                            || value instanceof Map && told.equals("object");
                case "enum" -> ((List<?>) told).contains(value);
                case "pattern" ->
                    value instanceof String text
                            && Pattern.compile((String) told).matcher(text).find();
                case "maxLength" -> value instanceof String text && text.length() <= number(told);
                case "minItems" -> !(value instanceof List<?> items) || items.size() >= number(told);
                case "maxItems" -> !(value instanceof List<?> items) || items.size() <= number(told);
                case "required" ->
                    !(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) told);
                case "oneOf" ->
                    ((List<?>) told).stream().filter(one -> fits(one, value)).count() == 1;
                case "$ref" -> {
                    String name = ((String) told).substring("#/$defs/".length());
                    check(((Map<?, ?>) root.get("$defs")).get(name), value, path, faults);
                    yield true;
                }
                case "properties" -> {
                    properties((Map<?, ?>) told, value, path, faults);
                    yield true;
                }
                case "items", "prefixItems" -> {
                    items(rules, value, path, faults);
                    yield true;
                }
                case "additionalProperties", "$schema", "$id", "$defs", "title", "description" -> true;
                default -> throw new IllegalArgumentException("rule " + rule.getKey());
            };
            if (!holds) {
                faults.add(path + " breaks " + rule.getKey());
            }
        }
    }

    private static int number(Object told) {
        return Integer.parseInt(told.toString());
    }

    private boolean fits(Object schema, Object value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "$", faults);
        return faults.isEmpty();
    }

    /** No other field than these, in this order. */
    private void properties(Map<?, ?> told, Object value, String path, List<String> faults) {
        if (value instanceof Map<?, ?> map) {
            List<Object> known = new ArrayList<>(told.keySet());
            known.retainAll(map.keySet());
            if (!known.equals(new ArrayList<>(map.keySet()))) {
                faults.add(path + " has other fields, or in another order: " + map.keySet());
            }
            map.forEach((name, part) -> {
                if (told.containsKey(name)) {
                    check(told.get(name), part, path + "." + name, faults);
                }
            });
        }
    }

    private void items(Map<?, ?> rules, Object value, String path, List<String> faults) {
        if (value instanceof List<?> list) {
            List<?> first = rules.get("prefixItems") instanceof List<?> prefix ? prefix : List.of();
            for (int i = 0; i < list.size(); i++) {
                Object rule = i < first.size() ? first.get(i) : rules.get("items");
                check(rule, list.get(i), path + "[" + i + "]", faults);
            }
        }
    }

    /** A plain reader of JSON. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            skip();
            if (at < text.length()) {
                throw new IllegalArgumentException("at " + at);
            }
            return value;
        }

        private void skip() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private boolean take(char c) {
            skip();
            boolean there = text.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        private Object value() {
            if (take('{')) {
                Map<String, Object> map = new LinkedHashMap<>();
                while (!take('}')) {
                    take(',');
                    take('"');
                    String name = string();
                    take(':');
                    map.put(name, value());
                }
                return map;
            }
            if (take('[')) {
                List<Object> list = new ArrayList<>();
                while (!take(']')) {
                    take(',');
                    list.add(value());
                }
                return list;
            }
            if (take('"')) {
                return string();
            }
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            String word = text.substring(start, at);
            return word.equals("false") ? Boolean.FALSE : word.equals("true") ? Boolean.TRUE : (Object) word;
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                if (c == '\\') {
                    c = text.charAt(at++);
                    if (c == 'u') {
                        c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
                        at += 4;
                    }
                }
                out.append(c);
            }
            return out.toString();
        }
    }
}
