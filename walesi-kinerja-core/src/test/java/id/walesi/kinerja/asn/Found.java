package id.walesi.kinerja.asn;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.report.Wording;
import java.util.List;
import java.util.Locale;

/** What a test compares of findings; each one looked at must have a complete sentence in both languages. */
final class Found {

    private Found() {}

    /** Severity, code and path of each finding. */
    static List<String> in(Problems problems) {
        problems.forEach(Found::requireSentences);
        return problems.list().stream().map(Problem::toString).toList();
    }

    /** The finding's Indonesian sentence. */
    static String sentence(Problem problem) {
        return Wording.in(new Locale("id")).text(problem);
    }

    private static void requireSentences(Problem problem) {
        for (Locale locale : List.of(new Locale("id"), Locale.ENGLISH)) {
            String text = Wording.in(locale).text(problem);
            assertFalse(text.contains("{"), text);
            // without a sentence the code itself comes first
            assertFalse(text.contains(": " + problem.code()), text);
        }
    }
}
