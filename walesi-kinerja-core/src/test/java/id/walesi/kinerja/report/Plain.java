package id.walesi.kinerja.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every text of a document, in order, without the marks that isolate what comes from outside. */
final class Plain {

    private Plain() {}

    static List<String> of(Document document) {
        List<String> texts = new ArrayList<>();
        collect(document.tree(), texts);
        return texts;
    }

    static String joined(Document document) {
        return String.join("\n", of(document));
    }

    private static void collect(Object part, List<String> texts) {
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!key.equals("kind")) {
                    collect(value, texts);
                }
            });
        } else if (part instanceof List<?> list) {
            list.forEach(value -> collect(value, texts));
        } else if (part instanceof String text && !text.isEmpty()) {
            texts.add(text.replace("\u2068", "").replace("\u2069", ""));
        }
    }
}
