package id.walesi.kinerja.engine;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Trace;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;

/** The values of a judged case. */
record JudgedValues(
        AppraisalCase facts,
        Enacted<PolicyId> policy,
        LocalDate governingDay,
        boolean policyWasNamed,
        Verdict verdict,
        Trace trace,
        Problems problems)
        implements Judged {

    @Override
    public String toString() {
        return "Judged[" + policy.value() + " on " + governingDay + "]";
    }
}
