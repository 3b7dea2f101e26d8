package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.FactSheet;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Datum;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.target.PlanId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scores of several plans that followed each other in one period, for example after a transfer.
 *
 * @param plans the plans, each with a key of its own
 * @term nilai beberapa SKP dalam satu tahun
 * @basis PP 30/2019
 */
public record PlanScores(List<Plan> plans) implements FactSheet {

    /** The list of scores within the sheet. */
    public static final String SCORES = "scores";

    /** The list of the lengths in days within the sheet. */
    public static final String LENGTHS = "lengths";

    /**
     * One plan.
     *
     * @param id its key
     * @param days the days on which it held, within the period
     * @param score its score of results
     */
    public record Plan(PlanId id, DateRange days, Score score) {
        /**
         * Checks its components.
         *
         * @param id its key
         * @param days the days on which it held, within the period
         * @param score its score of results
         */
        public Plan {
            Check.notNull("id", id);
            Check.notNull("days", days);
            Check.notNull("score", score);
        }

        /**
         * How long it held.
         *
         * @return the number of days
         */
        public Amount length() {
            return Amount.of(days.days(), MeasurementUnit.DAY);
        }

        @Override
        public String toString() {
            return "Plan[" + days + "]";
        }
    }

    /**
     * Checks and copies its component.
     *
     * @param plans the plans, each with a key of its own
     */
    public PlanScores {
        plans = checked(plans);
    }

    private static List<Plan> checked(List<Plan> plans) {
        List<Plan> copy = Check.list("plans", plans);
        Set<PlanId> ids = new HashSet<>();
        copy.forEach(plan -> Check.that(ids.add(plan.id()), "plans", plan, "has a key that another plan has"));
        Check.that(!copy.isEmpty(), "plans", copy, "there must be a plan");
        return copy;
    }

    @Override
    public Optional<Datum> fact(String path) {
        for (Plan plan : plans) {
            if (path.equals(SCORES + "[" + plan.id() + "]")) {
                return Optional.of(new Datum.Numeric(plan.score()));
            }
            if (path.equals(LENGTHS + "[" + plan.id() + "]")) {
                return Optional.of(new Datum.Numeric(plan.length()));
            }
        }
        return Optional.empty();
    }

    /** The scores can be others; how long a plan held cannot. */
    @Override
    public Optional<FactSheet> with(String path, Datum value) {
        Check.text("path", path);
        Check.notNull("value", value);
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            if (path.equals(SCORES + "[" + plan.id() + "]")
                    && value instanceof Datum.Numeric numeric
                    && numeric.value() instanceof Score score) {
                List<Plan> others = new ArrayList<>(plans);
                others.set(i, new Plan(plan.id(), plan.days(), score));
                return Optional.of(new PlanScores(others));
            }
        }
        return Optional.empty();
    }
}
