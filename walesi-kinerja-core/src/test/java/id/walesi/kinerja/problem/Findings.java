package id.walesi.kinerja.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.walesi.kinerja.report.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Compares findings by their codes, and has each of them told in both languages. */
public final class Findings {

    private static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.ENGLISH);

    private Findings() {}

    /** Expects a refusal for exactly these codes, in this order. */
    public static void assertRefused(Outcome<?> outcome, String... codes) {
        assertFalse(outcome.succeeded(), () -> "should be refused: " + outcome);
        assertCodes(outcome.problems(), codes);
    }

    /** Expects exactly these codes, in this order. */
    public static void assertCodes(Iterable<Problem> problems, String... codes) {
        List<Problem> found =
                StreamSupport.stream(problems.spliterator(), false).toList();
        assertEquals(
                Arrays.asList(codes),
                found.stream().map(problem -> problem.code().value()).toList());
        found.forEach(Findings::assertTold);
    }

    /** Expects a sentence without gaps in both languages, and two different ones. */
    public static void assertTold(Problem problem) {
        List<String> sentences = LANGUAGES.stream()
                .map(language -> Wording.in(language).text(problem))
                .toList();
        sentences.forEach(sentence -> {
            String words = sentence.substring(sentence.indexOf(": ") + 2);
            assertFalse(words.contains("{"), sentence);
            assertFalse(words.startsWith(problem.code().value()), () -> "no sentence for " + problem.code());
        });
        assertEquals(LANGUAGES.size(), sentences.stream().distinct().count(), () -> "one text for both: " + sentences);
    }
}
