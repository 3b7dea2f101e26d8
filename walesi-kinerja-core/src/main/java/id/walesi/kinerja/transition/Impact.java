package id.walesi.kinerja.transition;

import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Map;

/**
 * What another law would change for many people, in numbers; of a few it keeps the comparison.
 *
 * @term dampak perubahan ketentuan
 */
public sealed interface Impact permits ImpactValues {

    /**
     * The two laws.
     *
     * @return the laws
     */
    TwoLaws laws();

    /**
     * How many cases were compared.
     *
     * @return the number of cases
     */
    long cases();

    /**
     * The distribution under the old law.
     *
     * @return how many cases have which predicate, the lowest first; the whole scale, if anybody is on it
     */
    Map<Predicate, Long> curveBefore();

    /**
     * The distribution under the new law.
     *
     * @return how many cases have which predicate, the lowest first; the whole scale, if anybody is on it
     */
    Map<Predicate, Long> curveAfter();

    /**
     * Which way cases move.
     *
     * @return how many for every movement
     */
    Map<PredicateMovement, Long> movements();

    /**
     * Why.
     *
     * @return how many for every cause
     */
    Map<DifferenceCause, Long> causes();

    /**
     * From which predicate to which.
     *
     * @return the passages, the most frequent first
     */
    List<Passage> passages();

    /**
     * The people for whom the change matters most: who would lose the verdict, then who moves furthest, those who fall
     * before those who rise, in the order of the cases.
     *
     * @return the comparisons, no more than asked for
     */
    List<SideBySide> mostAffected();

    /**
     * What keeps cases from being judged under the new law; that the law itself failed is no finding in the case.
     *
     * @return the findings that block, by code, each with the number of cases
     */
    List<Obstacle> missing();

    /**
     * The laws that failed: they threw on a case, so that the case has no verdict under them through no fault of its own.
     *
     * @return in how many cases each of them failed; empty if none did
     */
    Map<PolicyId, Long> failed();

    /**
     * How many facts the old law read in the cases that both laws judge.
     *
     * @return the number of facts
     */
    long factsBefore();

    /**
     * How many facts the new law reads in the cases that both laws judge.
     *
     * @return the number of facts
     */
    long factsAfter();

    /**
     * How many ratings the new law takes from a decision.
     *
     * @return the number of decisions
     */
    long decisions();

    /**
     * For how many of these decisions a reason was written.
     *
     * @return the number of decisions with a reason
     */
    long reasoned();

    /**
     * In how many cases there is feedback from along the way.
     *
     * @return the number of cases
     */
    long withFeedback();

    /**
     * In how many cases there are realizations of indicators.
     *
     * @return the number of cases
     */
    long withRealizations();
}
