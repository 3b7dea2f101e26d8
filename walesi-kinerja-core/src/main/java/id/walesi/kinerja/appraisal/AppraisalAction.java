package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * What somebody can do with an appraisal. Who may do it, and when, stands in {@link Lifecycle}.
 *
 * @term tindakan dalam penilaian kinerja
 * @basis PP 30/2019; PermenPANRB 6/2022
 */
public enum AppraisalAction implements Coded {
    /** Hands the drafted plan to the appraiser. */
    PROPOSE("propose"),
    /** Takes the proposed plan back. */
    WITHDRAW_PROPOSAL("withdraw-proposal"),
    /** Returns the proposed plan to be improved. */
    RETURN_PROPOSAL("return-proposal"),
    /** Agrees the plan. */
    AGREE("agree"),
    /** Drafts and fixes the plan in the place of parties who do not act in time. */
    FIX_PLAN("fix-plan"),
    /** Opens an agreed plan again, to revise it. */
    REOPEN_PLAN("reopen-plan"),
    /** Begins the period. */
    START("start"),
    /** Decides the ratings. */
    EVALUATE("evaluate"),
    /** Takes an evaluation back before the employee has received it. */
    WITHDRAW_EVALUATION("withdraw-evaluation"),
    /** Hands the result to the employee; its day begins the time for an objection. */
    DELIVER("deliver"),
    /** Makes a result final about which the employee said nothing in time. */
    CLOSE_UNANSWERED("close-unanswered"),
    /** Accepts the result. */
    ACKNOWLEDGE("acknowledge"),
    /** Objects to the result, with reasons. */
    OBJECT("object"),
    /** Takes the objection back. */
    WITHDRAW_OBJECTION("withdraw-objection"),
    /** Hears the employee on the objection. */
    HEAR_EMPLOYEE("hear-employee"),
    /** Hears the appraiser on the objection. */
    HEAR_APPRAISER("hear-appraiser"),
    /** Decides the objection and lets the ratings stand. */
    UPHOLD_RATINGS("uphold-ratings"),
    /** Decides the objection and changes the ratings. */
    CHANGE_RATINGS("change-ratings"),
    /** Makes the result final. */
    FINALIZE("finalize"),
    /** Corrects a final result by a new version. */
    CORRECT("correct"),
    /** Locks the appraisal against every change. */
    LOCK("lock"),
    /** Unlocks it, with a reason that stays on record. */
    UNLOCK("unlock");

    private final String code;

    AppraisalAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
