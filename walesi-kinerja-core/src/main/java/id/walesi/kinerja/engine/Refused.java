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

    @Override
    public <T> T fold(Function<? super Judged, ? extends T> judged, Function<? super Refused, ? extends T> refused) {
        return refused.apply(this);
    }
}
