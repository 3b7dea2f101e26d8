package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a judged case. Its steps are taken down when somebody first reads them, by judging once more. */
final class JudgedValues implements Judged {

    private final AppraisalCase facts;
    private final AppraisalPolicy law;
    private final Enacted<PolicyId> policy;
    private final LocalDate governingDay;
    private final boolean policyWasNamed;
    private final Verdict verdict;
    private final Problems problems;
    private volatile @Nullable Trace trace;

    JudgedValues(
            AppraisalCase facts,
            AppraisalPolicy law,
            Enacted<PolicyId> policy,
            LocalDate governingDay,
            boolean policyWasNamed,
            Verdict verdict,
            Problems problems) {
        this.facts = facts;
        this.law = law;
        this.policy = policy;
        this.governingDay = governingDay;
        this.policyWasNamed = policyWasNamed;
        this.verdict = verdict;
        this.problems = problems;
    }

    @Override
    public AppraisalCase facts() {
        return facts;
    }

    @Override
    public Enacted<PolicyId> policy() {
        return policy;
    }

    @Override
    public LocalDate governingDay() {
        return governingDay;
    }

    @Override
    public boolean policyWasNamed() {
        return policyWasNamed;
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    @Override
    public Trace trace() {
        Trace known = trace;
        if (known == null) {
            // two threads may both get here: they find the same
            known = takeDown();
            trace = known;
        }
        return known;
    }

    private Trace takeDown() {
        Recorder recorder = Recorder.recording();
        boolean same;
        try {
            Outcome<Verdict> again = law.admitAndJudge(facts, governingDay, recorder);
            same = again.value().equals(Optional.of(verdict));
        } catch (Exception e) {
            // not only those of Java, where none is checked here: other languages throw what they like
            throw new PolicyFailedException("policy " + policy.value() + " failed when it was asked for its steps", e);
        }
        // steps that lead elsewhere explain nothing: rather none than those
        if (!same) {
            throw new PolicyFailedException(
                    "policy " + policy.value() + " came to another verdict when it was asked for its steps", null);
        }
        return recorder.trace();
    }

    @Override
    public Problems problems() {
        return problems;
    }

    /** By everything but the steps, which follow from the rest. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgedValues judged
                && facts.equals(judged.facts)
                && policy.equals(judged.policy)
                && governingDay.equals(judged.governingDay)
                && policyWasNamed == judged.policyWasNamed
                && verdict.equals(judged.verdict)
                && problems.equals(judged.problems);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, policy, verdict);
    }

    @Override
    public String toString() {
        return "Judged[" + policy.value() + " on " + governingDay + "]";
    }
}
