package id.walesi.kinerja.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills the named gaps of a sentence. */
final class Template {

    private Template() {}

    /**
     * Fills a template.
     *
     * @param template text with gaps like {@code {result}}
     * @param words gives the words for a gap's name, or null to leave the gap as it is
     * @return the text
     */
    static String fill(String template, Function<String, @Nullable String> words) {
        StringBuilder text = new StringBuilder(template.length() + 64);
        fill(text, template, words);
        return text.toString();
    }

    /** Writes a filled template behind a text. */
    static void fill(StringBuilder text, String template, Function<String, @Nullable String> words) {
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String word = words.apply(template.substring(open + 1, close));
            text.append(template, from, open);
            if (word == null) {
                text.append(template, open, close + 1);
            } else {
                text.append(word);
            }
            from = close + 1;
            open = template.indexOf('{', from);
        }
        text.append(template, from, template.length());
    }
}
