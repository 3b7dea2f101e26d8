package id.walesi.kinerja.policy;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;

/**
 * A law, or a host's own scheme, as a plug-in: it says whom it governs and when, whether a case can be judged, and what
 * the verdict is. Implementations are immutable and pure: the same case on the same day gives the same verdict and the
 * same steps, whatever the thread, clock, locale or recorder; the same verdict is one that is equal.
 *
 * @term ketentuan penilaian kinerja
 */
public interface AppraisalPolicy {

    /**
     * The policy's name, the days on which it is in force, what that rests on, and when it was last checked.
     *
     * @return the dated name
     */
    Enacted<PolicyId> enacted();

    /**
     * Whom it governs.
     *
     * @return the scope
     */
    PolicyScope scope();

    /**
     * Whether the case can be judged. Never throws, and finds all that is missing or does not fit.
     *
     * @param facts the case
     * @param governingDay the day whose law counts
     * @return the problems; if none of them blocks, {@link #judge} gives a verdict
     */
    Problems admit(AppraisalCase facts, LocalDate governingDay);

    /**
     * Judges an admitted case. The last recorded step brings out the verdict's predicate.
     *
     * @param facts the case, admitted for this day
     * @param governingDay the day whose law counts
     * @param recorder takes down every step
     * @return the verdict
     */
    Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder);

    /**
     * Looks at a case and judges it if it can be judged: what the engine calls, with a recorder that keeps nothing, and once
     * more with one that keeps every step when somebody reads the steps. As it stands, {@link #admit} and then
     * {@link #judge}; a policy that would work everything out twice may do both at once, with the same result and the same
     * steps. {@code PolicyLaws} compares both ways.
     *
     * @param facts the case
     * @param governingDay the day whose law counts
     * @param recorder takes down every step
     * @return the verdict with the problems that do not block, or all problems
     */
    default Outcome<Verdict> admitAndJudge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        Problems problems = admit(facts, governingDay);
        return problems.blocks()
                ? Outcome.refused(problems)
                : Outcome.of(Check.notNull("verdict", judge(facts, governingDay, recorder)), problems);
    }

    /**
     * The policy's name.
     *
     * @return the id
     */
    default PolicyId id() {
        return enacted().value();
    }
}
