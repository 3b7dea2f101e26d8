package id.walesi.kinerja.feedback;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.target.WorkResultId;

/**
 * What feedback is about: one work result or one core value, or all results or all behavior together.
 *
 * @term sasaran umpan balik
 * @basis PermenPANRB 6/2022: feedback per work result and per behavior value
 */
public sealed interface FeedbackSubject {

    /**
     * A work result.
     *
     * @param workResultId the id of the planned result
     */
    record OfWorkResult(WorkResultId workResultId) implements FeedbackSubject {
        /**
         * Checks its component.
         *
         * @param workResultId the id of the planned result
         */
        public OfWorkResult {
            Check.notNull("workResultId", workResultId);
        }
    }

    /**
     * A core value.
     *
     * @param value the value
     */
    record OfBehavior(CoreValue value) implements FeedbackSubject {
        /**
         * Checks its component.
         *
         * @param value the value
         */
        public OfBehavior {
            Check.notNull("value", value);
        }
    }

    /** All work results together, as one rating covers them. */
    record AllWorkResults() implements FeedbackSubject {}

    /** All core values together, as one rating covers them. */
    record AllBehavior() implements FeedbackSubject {}
}
