package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Coded;

/**
 * An act that was accepted, with what the acting person's power rested on.
 *
 * @param act what was done
 * @param capacity why the person was the lawful one that day
 * @param from the stage before
 * @param to the stage after
 * @term riwayat penilaian
 */
public record AppraisalEvent(AppraisalAct act, Coded capacity, AppraisalStage from, AppraisalStage to) {

    /**
     * Checks its components.
     *
     * @param act what was done
     * @param capacity why the person was the lawful one that day
     * @param from the stage before
     * @param to the stage after
     */
    public AppraisalEvent {
        Check.notNull("act", act);
        Check.notNull("capacity", capacity);
        Check.notNull("from", from);
        Check.notNull("to", to);
    }

    /**
     * In which role it was done.
     *
     * @return the role
     */
    public ActorRole role() {
        return Lifecycle.ruleOf(act.action()).role();
    }
}
