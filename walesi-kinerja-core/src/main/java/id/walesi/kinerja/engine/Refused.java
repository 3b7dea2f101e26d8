package id.walesi.kinerja.engine;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.problem.Problems;
import java.util.function.Function;

/**
 * A case that cannot be judged, with every reason.
 *
 * @param problems the reasons, at least one of which blocks
 * @term penilaian ditolak
 */
public record Refused(Problems problems) implements AppraisalResult {

    /**
     * Checks its component.
     *
     * @param problems the reasons, at least one of which blocks
     */
    public Refused {
        Check.that(Check.notNull("problems", problems).blocks(), "problems", problems, "a refusal needs a reason");
    }

    /**
     * Whether nothing is known about the case, because the policy threw.
     *
     * @return true where the problems name a policy that failed
     */
    public boolean isByFailure() {
        return problems.list().stream().anyMatch(problem -> problem.code().equals(AppraisalEngine.POLICY_FAILED));
    }

    @Override
    public <T> T fold(Function<? super Judged, ? extends T> judged, Function<? super Refused, ? extends T> refused) {
        return refused.apply(this);
    }
}
