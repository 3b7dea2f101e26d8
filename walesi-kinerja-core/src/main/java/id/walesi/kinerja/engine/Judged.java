package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A judged case: the facts, the law that governed, the verdict and how it came about.
 *
 * @term kasus yang telah dinilai
 */
public sealed interface Judged extends AppraisalResult permits JudgedValues {

    /**
     * The case.
     *
     * @return the facts that were judged
     */
    AppraisalCase facts();

    /**
     * The policy that judged, the days on which it is in force, and what that rests on.
     *
     * @return the dated policy name
     */
    Enacted<PolicyId> policy();

    /**
     * The day whose law counted.
     *
     * @return the day
     */
    LocalDate governingDay();

    /**
     * Whether the host asked for this policy by name, instead of letting the day decide.
     *
     * @return true if the policy was named
     */
    boolean policyWasNamed();

    /**
     * The verdict.
     *
     * @return the verdict
     */
    Verdict verdict();

    /**
     * How it came about: each step that the law took. They are taken down when they are first read: the law judges the same
     * case of the same day again, writing down each step, and must come to the same verdict. They are kept then.
     *
     * @return the steps; empty only under a law that tells none
     * @throws PolicyFailedException if the law throws, or comes to another verdict than before: such a law is none
     */
    Trace trace();

    @Override
    Problems problems();

    @Override
    default <T> T fold(Function<? super Judged, ? extends T> judged, Function<? super Refused, ? extends T> refused) {
        return judged.apply(this);
    }
}
