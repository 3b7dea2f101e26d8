package id.walesi.kinerja.specimen;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;

/**
 * A law that judges as another does and tells no steps.
 *
 * @param law the other law
 */
public record MuteLaw(AppraisalPolicy law) implements AppraisalPolicy {

    /** A catalog in which one law went mute. */
    public static PolicyCatalog in(PolicyCatalog catalog, PolicyId id) {
        return catalog.replacing(id, new MuteLaw(catalog.named(id)));
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return law.enacted();
    }

    @Override
    public PolicyScope scope() {
        return law.scope();
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        return law.admit(facts, governingDay);
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        return law.judge(facts, governingDay, Recorder.discarding());
    }
}
