package id.walesi.kinerja.feedback;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import java.time.LocalDate;

/**
 * What a note of recognition rests on. Praise without a ground is {@link OngoingFeedback}.
 *
 * @term dasar apresiasi
 */
public sealed interface RecognitionGround {

    /**
     * The day from which the ground is known.
     *
     * @return the first day on which a note may rest on it
     */
    LocalDate knownOn();

    /**
     * Whether the ground is one.
     *
     * @return true for progress in the better direction, and for a confirmed contribution
     */
    boolean holds();

    /**
     * Progress on an indicator.
     *
     * @param indicatorId the indicator's id
     * @param period the period in which it was achieved
     * @param polarity which direction is better
     * @param step from where to where
     */
    record MeasuredProgress(IndicatorId indicatorId, AppraisalPeriod period, Polarity polarity, Step step)
            implements RecognitionGround {
        /**
         * Checks its components.
         *
         * @param indicatorId the indicator's id
         * @param period the period in which it was achieved
         * @param polarity which direction is better
         * @param step from where to where
         */
        public MeasuredProgress {
            Check.notNull("indicatorId", indicatorId);
            Check.notNull("period", period);
            Check.notNull("polarity", polarity);
            Check.notNull("step", step);
        }

        @Override
        public LocalDate knownOn() {
            return period.lastDay();
        }

        /** Where the aim is to stay close to a target, a step alone tells nothing. */
        @Override
        public boolean holds() {
            int moved = step.after().compareWith(step.before());
            return switch (polarity) {
                case HIGHER_IS_BETTER -> moved > 0;
                case LOWER_IS_BETTER -> moved < 0;
                case STABILIZE -> false;
            };
        }
    }

    /**
     * Two measured values.
     *
     * @param before the earlier one
     * @param after the later one, of the same unit
     */
    record Step(Amount before, Amount after) {
        /**
         * Checks its components.
         *
         * @param before the earlier one
         * @param after the later one, of the same unit
         */
        public Step {
            Check.notNull("before", before);
            Check.that(
                    Check.notNull("after", after).unit().equals(before.unit()),
                    "after",
                    after.unit(),
                    "must be " + before.unit());
        }
    }

    /**
     * A contribution to a shared result that its receiver confirmed. Whether it is in a ledger, and confirmed there, is
     * found when the document of the period is made: {@link FeedbackRound#document}.
     *
     * @param contributionId the id of a {@link id.walesi.kinerja.collaboration.Contribution}
     * @param confirmedOn the day on which it was confirmed
     */
    record ConfirmedContribution(ContributionId contributionId, LocalDate confirmedOn) implements RecognitionGround {
        /**
         * Checks its components.
         *
         * @param contributionId the id of a {@link id.walesi.kinerja.collaboration.Contribution}
         * @param confirmedOn the day on which it was confirmed
         */
        public ConfirmedContribution {
            Check.notNull("contributionId", contributionId);
            Check.notNull("confirmedOn", confirmedOn);
        }

        @Override
        public LocalDate knownOn() {
            return confirmedOn;
        }

        @Override
        public boolean holds() {
            return true;
        }
    }
}
