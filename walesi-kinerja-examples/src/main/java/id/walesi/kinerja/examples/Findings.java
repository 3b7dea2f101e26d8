package id.walesi.kinerja.examples;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is wrong with the input: where, and what, in the reader's language. */
final class Findings {

    private final Words words;

    /** One line for each file, place and kind: a mistake that five periods share is said once. */
    private final Map<List<String>, String> lines = new LinkedHashMap<>();

    Findings(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** A finding of this program's own; {@code where} is a line or a JSON path, or empty for the whole file. */
    void add(String file, String where, String indonesian, String english, Object... values) {
        String sentence = words.say(indonesian, english, values);
        add(file, where, sentence, sentence);
    }

    /** A finding of the library, which knows the sentence; {@code where} replaces the library's own path. */
    void add(String file, String where, Problem problem) {
        Problem bare = Problem.error(problem.code(), "", problem.details().toArray(Term[]::new));
        Problem cited = problem.citation().map(bare::citing).orElse(bare);
        add(file, where, problem.code().value(), words.wording().text(cited));
    }

    private void add(String file, String where, String kind, String sentence) {
        String line = where.isEmpty() ? file + ": " + sentence : file + ": " + where + ": " + sentence;
        lines.putIfAbsent(List.of(file, where, kind), Page.printable(line));
    }

    void addLine(String file, long line, String indonesian, String english, Object... values) {
        add(file, words.say("baris %s", "line %s", line), indonesian, english, values);
    }

    /** Whether something was found at a JSON path or below it. */
    boolean anyWithin(String file, String path) {
        return lines.keySet().stream()
                .filter(key -> key.get(0).equals(file))
                .map(key -> key.get(1))
                .anyMatch(where -> path.isEmpty()
                        || where.equals(path)
                        || where.startsWith(path + ".")
                        || where.startsWith(path + "["));
    }

    int count() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String text() {
        String head = words.say(
                "Masukan belum dapat dipakai. Masalah yang ditemukan: %s.",
                "The input cannot be used yet. Problems found: %s.", count());
        return head + "\n" + String.join("\n", lines.values()) + "\n";
    }
}
