package id.walesi.kinerja.feedback;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values of a note. */
record RecognitionNoteValues(
        RecognitionNoteId id, PersonId to, PersonId by, LocalDate on, RecognitionGround ground, String text)
        implements RecognitionNote {

    private static final ProblemCode OF_ONESELF = ProblemCode.of("feedback.recognition-of-oneself");
    private static final ProblemCode WITHOUT_PROGRESS = ProblemCode.of("feedback.recognition-without-progress");
    private static final ProblemCode BEFORE_GROUND = ProblemCode.of("feedback.recognition-before-ground");

    static Outcome<RecognitionNote> write(
            RecognitionNoteId id, PersonId to, PersonId by, LocalDate on, RecognitionGround ground, String text) {
        Check.notNull("to", to);
        Check.notNull("by", by);
        Check.notNull("on", on);
        Check.notNull("ground", ground);
        Check.text("text", text);
        List<Problem> found = new ArrayList<>();
        if (by.equals(to)) {
            found.add(Problem.error(OF_ONESELF, "by"));
        }
        if (!ground.holds()) {
            found.add(Problem.error(WITHOUT_PROGRESS, "ground"));
        }
        if (on.isBefore(ground.knownOn())) {
            found.add(Problem.error(BEFORE_GROUND, "on", Term.of("on", on), Term.of("known", ground.knownOn())));
        }
        return found.isEmpty()
                ? Outcome.of(new RecognitionNoteValues(id, to, by, on, ground, text))
                : Outcome.refused(new Problems(found));
    }

    @Override
    public String toString() {
        return "RecognitionNote[on " + on + "]";
    }
}
