package id.walesi.kinerja.engine;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.TraceDifference;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.problem.Problem;
import java.util.List;

/**
 * Two judgments of one matter, compared: before and after an objection, a correction, a revision of a rule or a new
 * law. Of a law that tells no steps none can be compared.
 *
 * @param before the one
 * @param after the other
 * @term selisih hasil penilaian
 */
public record VerdictDifference(Judged before, Judged after) {

    /**
     * Checks its components.
     *
     * @param before the one
     * @param after the other
     */
    public VerdictDifference {
        Check.notNull("before", before);
        Check.notNull("after", after);
    }

    /**
     * Whether the predicate is another one.
     *
     * @return whether it changed; predicates of two scales are never the same
     */
    public boolean predicateChanged() {
        return !before.verdict().predicate().equals(after.verdict().predicate());
    }

    /**
     * Whether another law, or another reading of it, judged.
     *
     * @return whether the policies' ids differ
     */
    public boolean lawChanged() {
        return !before.policy().value().equals(after.policy().value());
    }

    /**
     * The steps that differ.
     *
     * @return the steps, each with the cause
     * @throws PolicyFailedException if a law fails when it is asked for its steps
     */
    public TraceDifference steps() {
        return TraceDifference.between(before.trace(), after.trace());
    }

    /**
     * The findings that came up.
     *
     * @return what was found after and not before
     */
    public List<Problem> found() {
        return without(after, before);
    }

    /**
     * The findings that are settled.
     *
     * @return what was found before and not after
     */
    public List<Problem> settled() {
        return without(before, after);
    }

    private static List<Problem> without(Judged one, Judged other) {
        return one.problems().list().stream()
                .filter(problem -> !other.problems().list().contains(problem))
                .toList();
    }

    /**
     * Without the cases, which are about a person.
     *
     * @return the two laws
     */
    @Override
    public String toString() {
        return "VerdictDifference[" + before.policy().value() + " to "
                + after.policy().value() + "]";
    }
}
