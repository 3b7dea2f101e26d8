package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every departure from a proposal needs: another outcome, and a reason. */
final class Departure {

    private static final ProblemCode WITHOUT_REASON = ProblemCode.of("appraisal.departure-without-reason");
    private static final ProblemCode AGREES = ProblemCode.of("appraisal.departure-agrees");

    private Departure() {}

    static List<Problem> problems(Proposal<?> proposal, String name, Coded decided, String reason) {
        List<Problem> found = new ArrayList<>();
        if (reason.isBlank()) {
            found.add(Problem.error(WITHOUT_REASON, "reason"));
        }
        if (agrees(proposal, decided)) {
            found.add(Problem.error(AGREES, name, Term.of("decided", decided)));
        }
        return found;
    }

    static boolean agrees(Proposal<?> proposal, Coded decided) {
        return proposal.proposed().equals(Optional.of(decided));
    }
}
