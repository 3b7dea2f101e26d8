package id.walesi.kinerja.engine;

import id.walesi.kinerja.problem.Problems;
import java.util.function.Function;

/**
 * What comes of judging a case: a verdict, or the reasons why there is none.
 *
 * @term hasil penilaian
 */
public sealed interface AppraisalResult permits Judged, Refused {

    /**
     * All findings: notices beside a verdict, or what keeps the case from being judged.
     *
     * @return the problems
     */
    Problems problems();

    /**
     * Goes one way or the other.
     *
     * @param judged what to do with a verdict
     * @param refused what to do with a refusal
     * @param <T> what comes of it
     * @return what the chosen way gives
     */
    <T> T fold(Function<? super Judged, ? extends T> judged, Function<? super Refused, ? extends T> refused);

    /**
     * The judged case.
     *
     * @return this, if there is a verdict
     * @throws IllegalStateException with the problem codes, if the case was refused
     */
    default Judged orThrow() {
        return fold(Function.identity(), refused -> {
            throw new IllegalStateException(
                    "case refused: " + refused.problems().list());
        });
    }
}
