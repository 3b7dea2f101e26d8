package id.walesi.kinerja.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.report.Wording;
import java.util.List;
import java.util.Locale;

/** Problems as a test reads them; each one must have a sentence without an open gap in both languages. */
final class Findings {

    private Findings() {}

    /** Lines like {@code error target.work-result-twice at workResults[1].id}, without the room's name. */
    static List<String> of(Problems problems) {
        problems.forEach(Findings::assertTold);
        return problems.list().stream()
                .map(problem -> problem.toString().replace("target.", ""))
                .toList();
    }

    /** The values of a problem, in both languages told and in order named, for example {@code plan=p1}. */
    static String details(Problem problem) {
        return String.join(
                " ",
                problem.details().stream()
                        .map(term ->
                                term.name() + "=" + Wording.in(Locale.ENGLISH).text(term.value()))
                        .toList());
    }

    private static void assertTold(Problem problem) {
        String indonesian = Wording.in(new Locale("id")).text(problem);
        String english = Wording.in(Locale.ENGLISH).text(problem);
        for (String text : List.of(indonesian, english)) {
            assertFalse(text.contains("{"), text);
            // without a sentence the code itself stands first
            assertFalse(text.contains(": " + problem.code()), text);
        }
        assertTrue(indonesian.length() > 0 && !indonesian.equals(english), indonesian);
        assertEquals(-1, indonesian.indexOf("PersonId"), indonesian);
        assertEquals(-1, (indonesian + english).indexOf(Plans.ANYBODY), indonesian);
    }
}
