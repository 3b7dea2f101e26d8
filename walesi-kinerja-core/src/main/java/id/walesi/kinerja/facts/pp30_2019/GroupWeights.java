package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;

/**
 * How much each group of a leader's main duties weighs; together they are the whole.
 *
 * @param agreement the weight of the performance agreement and directives
 * @param actionPlans the weight of action plans and initiatives
 * @term bobot kelompok kinerja utama
 * @basis PermenPANRB 8/2021, Lampiran; the weights were found in no text
 */
public record GroupWeights(Percent agreement, Percent actionPlans) {

    /**
     * Checks its components.
     *
     * @param agreement the weight of the performance agreement and directives
     * @param actionPlans the weight of action plans and initiatives
     */
    public GroupWeights {
        check(agreement, actionPlans);
    }

    private static void check(Percent agreement, Percent actionPlans) {
        boolean positive = Check.notNull("agreement", agreement).value().sign() >= 0
                && Check.notNull("actionPlans", actionPlans).value().sign() >= 0;
        Check.that(positive, "agreement", agreement, "no weight is negative");
        Percent whole = agreement.plus(actionPlans);
        Check.that(whole.fraction().equals(Ratio.ONE), "actionPlans", actionPlans, "both together are 100 %");
    }

    /**
     * The weight of a group.
     *
     * @param group the group
     * @return its weight
     */
    public Percent of(DutyGroup group) {
        return switch (group) {
            case AGREEMENT_AND_DIRECTIVES -> agreement;
            case ACTION_PLANS_AND_INITIATIVES -> actionPlans;
        };
    }
}
