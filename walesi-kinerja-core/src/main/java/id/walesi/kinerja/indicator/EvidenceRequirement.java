package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which evidence an agency accepts. What suffices is not regulated nationally, so the host says it.
 *
 * @param accepted the kinds of evidence that are accepted, at least one
 * @param digestRequired whether the document's digest must be kept
 * @term kecukupan bukti dukung
 */
public record EvidenceRequirement(Set<EvidenceKind> accepted, boolean digestRequired) {

    private static final ProblemCode NOT_ACCEPTED = ProblemCode.of("indicator.evidence-kind-not-accepted");
    private static final ProblemCode NO_DIGEST = ProblemCode.of("indicator.evidence-without-digest");

    /**
     * Checks and copies its components.
     *
     * @param accepted the kinds of evidence that are accepted, at least one
     * @param digestRequired whether the document's digest must be kept
     */
    public EvidenceRequirement {
        accepted = copy(accepted);
    }

    private static Set<EvidenceKind> copy(Set<EvidenceKind> accepted) {
        Check.that(!Check.notNull("accepted", accepted).isEmpty(), "accepted", accepted, "accept some kind");
        return Collections.unmodifiableSet(EnumSet.copyOf(accepted));
    }

    /**
     * What is missing in a realization's evidence.
     *
     * @param realization the realization
     * @return the problems; an absent value needs no evidence
     */
    public Problems problems(Realization realization) {
        List<Problem> found = new ArrayList<>();
        Evidence evidence = realization.evidence();
        boolean needed = !(realization.value() instanceof RealizedValue.Absent);
        Term indicator = Term.of("indicator", realization.indicatorId().value());
        if (needed && !accepted.contains(evidence.kind())) {
            found.add(Problem.error(NOT_ACCEPTED, "evidence.kind", indicator, Term.of("kind", evidence.kind())));
        }
        if (needed && digestRequired && evidence.sha256().isEmpty()) {
            found.add(Problem.error(NO_DIGEST, "evidence.sha256", indicator));
        }
        return new Problems(found);
    }
}
