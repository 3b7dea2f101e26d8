package id.walesi.kinerja.specimen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.report.ExplanationText;
import java.util.List;
import java.util.Locale;

/** What a judgment says of itself. */
public final class Spoken {

    private Spoken() {}

    /** Expects a full sentence for each step in both languages: no gap left open, no rule shown by its id. */
    public static void assertSpoken(PolicyCatalog catalog, Judged judged) {
        List<String> indonesian = lines(catalog, judged, new Locale("id"));
        List<String> english = lines(catalog, judged, Locale.ENGLISH);
        assertNotEquals(indonesian, english);
        for (List<String> lines : List.of(indonesian, english)) {
            String text = String.join("\n", lines);
            assertFalse(text.contains("{") || text.contains("}"), text);
            judged.trace()
                    .steps()
                    .forEach(step -> assertFalse(text.contains(step.rule().id()), () -> step + " has no sentence"));
        }
    }

    private static List<String> lines(PolicyCatalog catalog, Judged judged, Locale locale) {
        return ExplanationText.of(catalog, locale).lines(judged.trace());
    }
}
