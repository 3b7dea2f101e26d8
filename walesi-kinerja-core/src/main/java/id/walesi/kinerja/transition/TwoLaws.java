package id.walesi.kinerja.transition;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.engine.AppraisalEngine;
import id.walesi.kinerja.engine.AppraisalResult;
import id.walesi.kinerja.engine.BulkAppraisal;
import id.walesi.kinerja.policy.PolicyFailedException;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.UnknownPolicyException;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Two laws by name, an old and a new one, or a rule in force and its draft. Both judge the same case; that one of them was
 * not in force then, the result says.
 *
 * @param engine judges
 * @param before the old law
 * @param after the new law
 * @param reading how predicates of two scales are compared
 * @term dua ketentuan yang dibandingkan
 */
public record TwoLaws(AppraisalEngine engine, PolicyId before, PolicyId after, ScaleReading reading) {

    /**
     * Checks its components.
     *
     * @param engine judges
     * @param before the old law
     * @param after the new law
     * @param reading how predicates of two scales are compared
     */
    public TwoLaws {
        Check.notNull("engine", engine);
        Check.notNull("before", before);
        Check.notNull("after", after);
        Check.notNull("reading", reading);
    }

    /**
     * Judges one case twice.
     *
     * @param facts the case
     * @return both results
     * @throws UnknownPolicyException if the engine's catalog lacks one of the laws
     * @throws PolicyFailedException if one of the laws throws; what is read of their steps later may throw it, too
     */
    public SideBySide judge(AppraisalCase facts) {
        AppraisalResult then = engine.judge(facts, before);
        return new SideBySide(facts, then, engine.judge(facts, after), reading);
    }

    /**
     * Judges many cases twice, one after the other: a parallel run over a unit, or the impact of a draft rule on a
     * population. It holds as much as it reports, however many cases there are. Where one of the laws throws on a case, that
     * law refuses it, naming itself, and the run goes on.
     *
     * @param cases the cases
     * @param most of how many people it keeps the comparison: those for whom the change matters most
     * @param listener receives each comparison in which something changes
     * @return what changes, for how many, and why
     * @throws UnknownPolicyException if the engine's catalog lacks one of the laws
     */
    public Impact compare(Iterator<? extends AppraisalCase> cases, int most, Consumer<? super SideBySide> listener) {
        Check.notNull("listener", listener);
        BulkAppraisal then = BulkAppraisal.with(engine).under(before).takingSteps();
        BulkAppraisal now = BulkAppraisal.with(engine).under(after).takingSteps();
        ImpactSheet sheet = new ImpactSheet(this, most);
        Iterator<? extends AppraisalCase> all = Check.notNull("cases", cases);
        while (all.hasNext()) {
            AppraisalCase facts = all.next();
            SideBySide compared = new SideBySide(facts, then.judge(facts), now.judge(facts), reading);
            sheet.add(compared);
            if (compared.movement() != PredicateMovement.SAME) {
                listener.accept(compared);
            }
        }
        return sheet.impact();
    }
}
