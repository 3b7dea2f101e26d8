package id.walesi.kinerja.credit;

import id.walesi.kinerja.collaboration.MemberId;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Percent;
import java.util.List;
import java.util.Optional;

/**
 * Whether the members did better together than apart, as far as the numbers tell, and what they do not tell.
 *
 * @term pengaruh kerja sama
 */
public sealed interface CollaborationEffect permits CollaborationEffectValues {

    /**
     * The joint result.
     *
     * @return what was achieved together
     */
    Amount joint();

    /**
     * The results apart, put together.
     *
     * @return the amount, or empty if a member's number is missing
     */
    Optional<Amount> apart();

    /**
     * The difference.
     *
     * @return joint less apart, whatever the direction that is better; empty if there is nothing to compare
     */
    Optional<Amount> difference();

    /**
     * The improvement in percent of the results apart.
     *
     * @return positive if the joint result is better; empty if it cannot be told
     */
    Optional<Percent> improvement();

    /**
     * What the numbers say.
     *
     * @return the conclusion
     */
    EffectConclusion conclusion();

    /**
     * What the numbers do not say.
     *
     * @return at least two, in the order of the list
     */
    List<EffectCaveat> caveats();

    /**
     * Puts a joint result beside the members' results apart.
     *
     * @param indicator what was measured
     * @param joint what was achieved together
     * @param days on which days
     * @param members whose results apart are wanted
     * @param apart the results apart
     * @param reading how they are put together
     * @param rules the rules that the steps record
     * @param recorder takes down the steps
     * @return the effect; or {@code credit.baseline-of-other-unit}, {@code credit.baseline-twice},
     *     {@code credit.baseline-of-non-member}
     */
    static Outcome<CollaborationEffect> of(
            IndividualIndicator indicator,
            Amount joint,
            DateRange days,
            List<MemberId> members,
            List<Baseline> apart,
            ApartReading reading,
            CreditRules rules,
            Recorder recorder) {
        return CollaborationEffectValues.compared(indicator, joint, days, members, apart, reading, rules, recorder);
    }
}
