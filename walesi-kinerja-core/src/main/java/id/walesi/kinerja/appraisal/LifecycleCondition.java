package id.walesi.kinerja.appraisal;

import id.walesi.kinerja.explanation.Coded;

/**
 * What has to hold before something can be done, or what has to come with it.
 *
 * @term syarat tindakan
 */
public enum LifecycleCondition implements Coded {
    /** It comes with a reason in words. */
    REASON("reason"),
    /** It comes with a reason of the list; {@link ActReason#OTHER} needs words beside it. */
    CODED_REASON("coded-reason"),
    /** It comes with ratings. */
    RATINGS("ratings"),
    /** The ratings that come with it differ from those that stand. */
    OTHER_RATINGS("other-ratings"),
    /** The period has begun. */
    PERIOD_BEGUN("period-begun"),
    /** The employee has received the result. */
    DELIVERED("delivered"),
    /** The employee has not received the result. */
    NOT_DELIVERED("not-delivered"),
    /** The time for an objection is running. */
    IN_TIME_TO_OBJECT("in-time-to-object"),
    /** The time for an objection is over. */
    TIME_TO_OBJECT_OVER("time-to-object-over"),
    /** The employee was not heard on this objection. */
    EMPLOYEE_NOT_HEARD("employee-not-heard"),
    /** The appraiser was not heard on this objection. */
    APPRAISER_NOT_HEARD("appraiser-not-heard"),
    /** Both were heard on this objection. */
    BOTH_HEARD("both-heard"),
    /** It is done by another person than decided the ratings. */
    NOT_BY_RATER("not-by-rater"),
    /** The appraisal has stood past the deadline of its stage. */
    PAST_DEADLINE("past-deadline"),
    /** The appraisal is locked; everything without this condition needs it unlocked. */
    LOCKED("locked");

    private final String code;

    LifecycleCondition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
