package id.walesi.kinerja.guidance;

import id.walesi.kinerja.engine.Judged;
import id.walesi.kinerja.rating.Predicate;
import java.util.List;
import java.util.Optional;

/**
 * What would lift one judged case to the goal: each fact alone, and the cheapest combination.
 *
 * @term saran peningkatan predikat kinerja
 */
public sealed interface Guidance permits GuidanceValues {

    /**
     * The case as judged.
     *
     * @return the judged case
     */
    Judged judged();

    /**
     * What is to be reached.
     *
     * @return the predicate, or empty if the case has the best one already
     */
    Optional<Predicate> goal();

    /**
     * The facts that reach the goal alone, each with its smallest change.
     *
     * @return the advice, in the order in which the law reads the facts
     */
    List<Advice> alone();

    /**
     * The facts that do not reach the goal alone.
     *
     * @return the facts, in the order in which the law reads them
     */
    List<OutOfReach> outOfReach();

    /**
     * The facts that the law asked for and that this guide did not try to change: facts about others, the length of a
     * period, what is told in words, what did not apply, and facts whose better side only the host knows. What was agreed
     * beforehand, such as targets and weights, is never tried and not listed.
     *
     * @return where the facts stand in the case
     */
    List<String> notTried();

    /**
     * The cheapest changes that reach the goal together; they may be of one fact only.
     *
     * @return the advice, or empty if no combination was found
     */
    Optional<Advice> cheapest();

    /**
     * Whether all combinations were tried. If so and there is no cheapest advice, then the goal is out of reach by the
     * facts that the law reads.
     *
     * @return false if a limit was met, which many facts or facts without a known end meet soon; or if the law reads a
     *     fact beside the plan that this guide cannot move
     */
    boolean triedAll();
}
