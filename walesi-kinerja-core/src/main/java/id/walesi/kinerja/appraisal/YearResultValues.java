package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.rating.Predicate;
import java.time.LocalDate;
import java.util.List;

/** The values of a year's result. */
record YearResultValues(
        Predicate predicate, YearProposal proposal, PersonId decidedBy, ActorRole role, LocalDate on, String reason)
        implements YearResult {

    private static final ProblemCode NOTHING_TO_ADOPT = ProblemCode.of("appraisal.nothing-to-adopt");

    YearResultValues {
        Check.notNull("predicate", predicate);
        Check.notNull("proposal", proposal);
        Check.notNull("decidedBy", decidedBy);
        Check.notNull("role", role);
        Check.notNull("on", on);
        Check.notNull("reason", reason);
    }

    static Outcome<YearResult> adopt(YearProposal proposal, PersonId by, ActorRole role, LocalDate on) {
        return proposal.predicate()
                .map(predicate -> Outcome.<YearResult>of(new YearResultValues(predicate, proposal, by, role, on, "")))
                .orElseGet(() -> Outcome.refused(Problems.of(
                        Problem.error(NOTHING_TO_ADOPT, "proposal", Term.of("strategy", proposal.strategy())))));
    }

    static Outcome<YearResult> depart(
            YearProposal proposal, Predicate predicate, PersonId by, ActorRole role, LocalDate on, String reason) {
        YearResult result = new YearResultValues(predicate, proposal, by, role, on, reason);
        List<Problem> found = Departure.problems(proposal, "predicate", predicate, reason);
        return found.isEmpty() ? Outcome.of(result) : Outcome.refused(new Problems(found));
    }

    @Override
    public boolean isDeparture() {
        return !reason.isEmpty();
    }

    @Override
    public String toString() {
        return "YearResult[by " + role + " on " + on + "]";
    }
}
