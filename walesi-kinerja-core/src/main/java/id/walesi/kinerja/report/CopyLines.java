package id.walesi.kinerja.report;

import id.walesi.kinerja.feedback.FeedbackSubject;
import java.util.ArrayList;
import java.util.List;

/** The lines of a copy as they are written: each a label and a value. */
final class CopyLines {

    private static final String INDENT = "   ";

    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    CopyLines(Wording wording) {
        this.wording = wording;
    }

    List<String> all() {
        return List.copyOf(lines);
    }

    void plain(String line) {
        lines.add(line);
    }

    void plain(List<String> more) {
        lines.addAll(more);
    }

    void add(String label, String value) {
        lines.add(wording.word("copy." + label) + ": " + Wording.oneLine(value));
    }

    void indented(String label, String value) {
        lines.add(INDENT + wording.word("copy." + label) + ": " + Wording.oneLine(value));
    }

    void reason(String reason) {
        if (!reason.isBlank()) {
            indented("reason", reason);
        }
    }

    String text(FeedbackSubject subject) {
        if (subject instanceof FeedbackSubject.OfWorkResult result) {
            return result.workResultId().value();
        }
        return subject instanceof FeedbackSubject.OfBehavior behavior
                ? wording.text(behavior.value())
                : wording.word(
                        subject instanceof FeedbackSubject.AllBehavior ? "copy.all-behavior" : "copy.all-work-results");
    }
}
