package id.walesi.kinerja.indicator;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import java.util.List;
import java.util.Optional;

/**
 * The way to a target: what the consolidated value must be at the end of each sub-period.
 *
 * @param milestones the milestones, in the order of time, of one unit
 * @term trajektori target
 */
public record Trajectory(List<Milestone> milestones) {

    /**
     * One milestone.
     *
     * @param period the sub-period at whose end it falls due
     * @param target the value, all sub-periods up to then consolidated
     */
    public record Milestone(AppraisalPeriod period, Amount target) {
        /**
         * Checks its components.
         *
         * @param period the sub-period at whose end it falls due
         * @param target the value, all sub-periods up to then consolidated
         */
        public Milestone {
            Check.notNull("period", period);
            Check.notNull("target", target);
        }
    }

    /**
     * Checks and copies its component.
     *
     * @param milestones the milestones, in the order of time, of one unit
     */
    public Trajectory {
        milestones = checked(milestones);
    }

    private static List<Milestone> checked(List<Milestone> milestones) {
        List<Milestone> all = Check.list("milestones", milestones);
        Check.that(!all.isEmpty(), "milestones", all, "there must be a milestone");
        for (int i = 1; i < all.size(); i++) {
            Milestone earlier = all.get(i - 1);
            Milestone later = all.get(i);
            Check.that(
                    !later.period()
                            .days()
                            .start()
                            .isBefore(earlier.period().days().end()),
                    "milestones[" + i + "]",
                    later.period(),
                    "must come after " + earlier.period());
            Check.that(
                    later.target().unit().equals(earlier.target().unit()),
                    "milestones[" + i + "]",
                    later.target(),
                    "must be in " + earlier.target().unit());
        }
        return all;
    }

    /**
     * The milestone of a sub-period.
     *
     * @param period the sub-period
     * @return the milestone, or empty if there is none
     */
    public Optional<Milestone> of(AppraisalPeriod period) {
        return milestones.stream()
                .filter(milestone -> milestone.period().equals(period))
                .findFirst();
    }
}
