package id.walesi.kinerja.appraisal;

import static id.walesi.kinerja.appraisal.AppraisalAction.*;
import static id.walesi.kinerja.appraisal.AppraisalStage.*;
import static id.walesi.kinerja.appraisal.LifecycleCondition.*;
import static id.walesi.kinerja.asn.ActorRole.APPRAISER;
import static id.walesi.kinerja.asn.ActorRole.APPRAISER_SUPERIOR;
import static id.walesi.kinerja.asn.ActorRole.EMPLOYEE;
import static id.walesi.kinerja.asn.ActorRole.PERFORMANCE_MANAGEMENT_TEAM;

import id.walesi.kinerja.asn.ActorRole;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The table of all that can be done with an appraisal: what, by whom, at which stages, leading where, under which
 * conditions. Where a stage waits for one of several rows, the first that is not blocked comes next.
 *
 * <p>The law gives the outline: a plan agreed by both, ratings decided by the appraiser, a result handed over, an
 * objection to the appraiser's superior who hears both sides and whose decision is final. Whoever decided the ratings is
 * one of these sides, and neither hears nor decides. The steps between, such as
 * taking a proposal back, locking and correcting, are the library's reading of how agencies work.
 *
 * @term alur penilaian kinerja
 * @basis PP 30/2019 Pasal 59 (objection); PermenPANRB 6/2022 Pasal 28 (evaluation document); PermenPANRB 8/2021, annex
 *     (single source, old; carried over by inference), for the plan that the performance management team fixes
 */
public final class Lifecycle {

    private static final List<LifecycleRule> TABLE = List.of(
            // the plan
            awaited(PROPOSE, EMPLOYEE, at(DRAFT), to(PROPOSED)),
            optional(WITHDRAW_PROPOSAL, EMPLOYEE, at(PROPOSED), to(DRAFT), CODED_REASON),
            optional(RETURN_PROPOSAL, APPRAISER, at(PROPOSED), to(DRAFT), CODED_REASON),
            awaited(AGREE, APPRAISER, at(PROPOSED), to(AGREED)),
            optional(FIX_PLAN, PERFORMANCE_MANAGEMENT_TEAM, at(DRAFT, PROPOSED), to(AGREED), PAST_DEADLINE, REASON),
            optional(REOPEN_PLAN, APPRAISER, at(AGREED, UNDER_WAY), to(DRAFT), CODED_REASON),
            // the period
            awaited(START, APPRAISER, at(AGREED), to(UNDER_WAY), PERIOD_BEGUN),
            awaited(EVALUATE, APPRAISER, at(UNDER_WAY), to(EVALUATED), PERIOD_BEGUN, RATINGS),
            optional(WITHDRAW_EVALUATION, APPRAISER, at(EVALUATED), to(UNDER_WAY), NOT_DELIVERED, CODED_REASON),
            // the result
            awaited(DELIVER, APPRAISER, at(EVALUATED), stay(), NOT_DELIVERED),
            awaited(CLOSE_UNANSWERED, APPRAISER_SUPERIOR, at(EVALUATED), to(FINAL), DELIVERED, TIME_TO_OBJECT_OVER),
            awaited(ACKNOWLEDGE, EMPLOYEE, at(EVALUATED), to(ACKNOWLEDGED), DELIVERED),
            // the objection
            optional(OBJECT, EMPLOYEE, at(EVALUATED, ACKNOWLEDGED), to(OBJECTED), DELIVERED, IN_TIME_TO_OBJECT, REASON),
            optional(WITHDRAW_OBJECTION, EMPLOYEE, at(OBJECTED), to(EVALUATED), CODED_REASON),
            awaited(HEAR_EMPLOYEE, APPRAISER_SUPERIOR, at(OBJECTED), stay(), EMPLOYEE_NOT_HEARD, NOT_BY_RATER, REASON),
            awaited(
                    HEAR_APPRAISER,
                    APPRAISER_SUPERIOR,
                    at(OBJECTED),
                    stay(),
                    APPRAISER_NOT_HEARD,
                    NOT_BY_RATER,
                    REASON),
            awaited(
                    UPHOLD_RATINGS,
                    APPRAISER_SUPERIOR,
                    at(OBJECTED),
                    to(DECIDED),
                    BOTH_HEARD,
                    NOT_BY_RATER,
                    CODED_REASON,
                    REASON),
            awaited(CHANGE_RATINGS, APPRAISER_SUPERIOR, at(OBJECTED), to(DECIDED), changeOfRatings()),
            // the end
            awaited(FINALIZE, APPRAISER_SUPERIOR, at(ACKNOWLEDGED, DECIDED), to(FINAL)),
            optional(CORRECT, APPRAISER_SUPERIOR, at(FINAL), stay(), RATINGS, OTHER_RATINGS, REASON),
            // never while the time for an objection may be running
            optional(LOCK, APPRAISER_SUPERIOR, at(DRAFT, PROPOSED, AGREED, UNDER_WAY, FINAL), stay()),
            optional(
                    UNLOCK, APPRAISER_SUPERIOR, at(DRAFT, PROPOSED, AGREED, UNDER_WAY, FINAL), stay(), LOCKED, REASON));

    private static final Map<AppraisalAction, LifecycleRule> BY_ACTION = byAction();

    private Lifecycle() {}

    private static LifecycleCondition[] changeOfRatings() {
        return new LifecycleCondition[] {BOTH_HEARD, NOT_BY_RATER, RATINGS, OTHER_RATINGS, REASON};
    }

    private static LifecycleRule awaited(
            AppraisalAction action,
            ActorRole role,
            Set<AppraisalStage> from,
            Optional<AppraisalStage> to,
            LifecycleCondition... conditions) {
        return LifecycleRule.of(true, action, role, from, to, conditions);
    }

    private static LifecycleRule optional(
            AppraisalAction action,
            ActorRole role,
            Set<AppraisalStage> from,
            Optional<AppraisalStage> to,
            LifecycleCondition... conditions) {
        return LifecycleRule.of(false, action, role, from, to, conditions);
    }

    private static Set<AppraisalStage> at(AppraisalStage first, AppraisalStage... more) {
        return EnumSet.of(first, more);
    }

    private static Optional<AppraisalStage> to(AppraisalStage stage) {
        return Optional.of(stage);
    }

    private static Optional<AppraisalStage> stay() {
        return Optional.empty();
    }

    private static Map<AppraisalAction, LifecycleRule> byAction() {
        Map<AppraisalAction, LifecycleRule> rows = new EnumMap<>(AppraisalAction.class);
        TABLE.forEach(row -> rows.put(row.action(), row));
        return Collections.unmodifiableMap(rows);
    }

    /**
     * The whole table.
     *
     * @return one row for each action
     */
    public static List<LifecycleRule> table() {
        return TABLE;
    }

    /**
     * The row of an action.
     *
     * @param action the action
     * @return its row
     */
    public static LifecycleRule ruleOf(AppraisalAction action) {
        return Objects.requireNonNull(BY_ACTION.get(action), "action");
    }
}
