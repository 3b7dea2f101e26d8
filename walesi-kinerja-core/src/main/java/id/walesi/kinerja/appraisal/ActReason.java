package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;
import java.util.List;

/**
 * Why a plan, an evaluation or an objection was returned, rejected or taken back, as a short closed list, so that an
 * agency can count what goes wrong. The words of an act say the rest. No rule of the state has such a list.
 *
 * @term kode alasan pengembalian, penolakan, atau penarikan
 */
public enum ActReason implements Coded {
    /** A part of the plan is missing. */
    PLAN_INCOMPLETE("plan-incomplete"),
    /** A result, an indicator or a target cannot be understood or measured. */
    TARGET_UNCLEAR("target-unclear"),
    /** The plan does not serve what the leader or the unit has to reach. */
    NOT_ALIGNED("not-aligned"),
    /** The duties have changed. */
    DUTIES_CHANGED("duties-changed"),
    /** It was handed in by mistake, or with a mistake. */
    BY_MISTAKE("by-mistake"),
    /** Realizations or evidence were missing. */
    FACTS_INCOMPLETE("facts-incomplete"),
    /** The matter was settled between the parties. */
    SETTLED("settled"),
    /** What was heard and seen bears the ratings out. */
    RATINGS_SUPPORTED("ratings-supported"),
    /** Nothing shows what the objection says. */
    OBJECTION_UNPROVEN("objection-unproven"),
    /** Another reason, which then stands in words. */
    OTHER("other");

    private final String code;

    ActReason(String code) {
        this.code = code;
    }

    /**
     * The reasons to choose from.
     *
     * @param action what is done
     * @return the reasons, {@link #OTHER} last; empty if the action comes without such a reason
     */
    public static List<ActReason> of(AppraisalAction action) {
        return switch (action) {
            case WITHDRAW_PROPOSAL -> List.of(PLAN_INCOMPLETE, TARGET_UNCLEAR, DUTIES_CHANGED, BY_MISTAKE, OTHER);
            case RETURN_PROPOSAL -> List.of(PLAN_INCOMPLETE, TARGET_UNCLEAR, NOT_ALIGNED, DUTIES_CHANGED, OTHER);
            case REOPEN_PLAN -> List.of(TARGET_UNCLEAR, NOT_ALIGNED, DUTIES_CHANGED, OTHER);
            case WITHDRAW_EVALUATION -> List.of(BY_MISTAKE, FACTS_INCOMPLETE, OTHER);
            case WITHDRAW_OBJECTION -> List.of(BY_MISTAKE, SETTLED, OTHER);
            case UPHOLD_RATINGS -> List.of(RATINGS_SUPPORTED, OBJECTION_UNPROVEN, OTHER);
            case PROPOSE,
                    AGREE,
                    FIX_PLAN,
                    START,
                    EVALUATE,
                    DELIVER,
                    CLOSE_UNANSWERED,
                    ACKNOWLEDGE,
                    OBJECT,
                    HEAR_EMPLOYEE,
                    HEAR_APPRAISER,
                    CHANGE_RATINGS,
                    FINALIZE,
                    CORRECT,
                    LOCK,
                    UNLOCK -> List.of();
        };
    }

    @Override
    public String code() {
        return code;
    }
}
