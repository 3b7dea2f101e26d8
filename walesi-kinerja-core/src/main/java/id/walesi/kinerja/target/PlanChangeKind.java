package id.walesi.kinerja.target;

import id.walesi.kinerja.explanation.Coded;

/**
 * What can change from one version of a plan to another.
 *
 * @term jenis perubahan SKP
 */
public enum PlanChangeKind implements Coded {
    /** The plan is made for other days. */
    DAYS_CHANGED("days-changed"),
    /** The form or the approach is another one. */
    FORM_CHANGED("form-changed"),
    /** The plan is made for another post. */
    POSITION_CHANGED("position-changed"),
    /** A planned result came. */
    RESULT_ADDED("result-added"),
    /** A planned result went. */
    RESULT_REMOVED("result-removed"),
    /** A planned result is told in other words. */
    RESULT_REWORDED("result-reworded"),
    /** A main result became an additional one, or the other way round. */
    CATEGORY_CHANGED("category-changed"),
    /** A result supports other results of a leader. */
    SUPPORT_CHANGED("support-changed"),
    /** A result stands under another perspective. */
    PERSPECTIVE_CHANGED("perspective-changed"),
    /** A result counts more or less. */
    WEIGHT_CHANGED("weight-changed"),
    /** The assignment behind a result changed. */
    ASSIGNMENT_CHANGED("assignment-changed"),
    /** An indicator came. */
    INDICATOR_ADDED("indicator-added"),
    /** An indicator went. */
    INDICATOR_REMOVED("indicator-removed"),
    /** An indicator is told in other words. */
    INDICATOR_REWORDED("indicator-reworded"),
    /** An indicator is measured otherwise: direction, baseline, aspect or what else there is beside its target. */
    MEASUREMENT_CHANGED("measurement-changed"),
    /** A target asks for more than before: where lower is better, a lower number; of days, an earlier one. */
    TARGET_RAISED("target-raised"),
    /** A target asks for less than before: where lower is better, a higher number; of days, a later one. */
    TARGET_LOWERED("target-lowered"),
    /** A target is another one, neither more nor less: other words, another unit, another direction. */
    TARGET_CHANGED("target-changed"),
    /** The leader expects other behavior under a core value. */
    EXPECTATION_CHANGED("expectation-changed"),
    /** Other resources are promised. */
    RESOURCES_CHANGED("resources-changed"),
    /** The scheme of accountability changed. */
    ACCOUNTABILITY_CHANGED("accountability-changed"),
    /** Other consequences are agreed. */
    CONSEQUENCES_CHANGED("consequences-changed");

    private final String code;

    PlanChangeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * What the same change is when seen backward.
     *
     * @return the opposite; most kinds are their own
     */
    public PlanChangeKind reversed() {
        return switch (this) {
            case RESULT_ADDED -> RESULT_REMOVED;
            case RESULT_REMOVED -> RESULT_ADDED;
            case INDICATOR_ADDED -> INDICATOR_REMOVED;
            case INDICATOR_REMOVED -> INDICATOR_ADDED;
            case TARGET_RAISED -> TARGET_LOWERED;
            case TARGET_LOWERED -> TARGET_RAISED;
            case DAYS_CHANGED,
                    FORM_CHANGED,
                    POSITION_CHANGED,
                    RESULT_REWORDED,
                    CATEGORY_CHANGED,
                    SUPPORT_CHANGED,
                    PERSPECTIVE_CHANGED,
                    WEIGHT_CHANGED,
                    ASSIGNMENT_CHANGED,
                    INDICATOR_REWORDED,
                    MEASUREMENT_CHANGED,
                    TARGET_CHANGED,
                    EXPECTATION_CHANGED,
                    RESOURCES_CHANGED,
                    ACCOUNTABILITY_CHANGED,
                    CONSEQUENCES_CHANGED -> this;
        };
    }
}
