package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import java.util.List;
import java.util.Optional;

/**
 * One planned work result with its indicators.
 *
 * @term rencana hasil kerja (RHK)
 * @basis PermenPANRB 6/2022, forms of the SKP
 */
public sealed interface WorkResultPlan permits WorkResultPlanValues {

    /**
     * The id, unique within a plan.
     *
     * @return not blank
     */
    String id();

    /**
     * The result in words: an outcome, not an activity.
     *
     * @return not blank
     */
    String description();

    /**
     * Whether it is a main or an additional result.
     *
     * @return the category
     */
    ResultCategory category();

    /**
     * How it is measured.
     *
     * @return at least one indicator
     */
    List<IndividualIndicator> indicators();

    /**
     * The id of the leader's result that this one supports.
     *
     * @return the id, or empty where the form has no such column
     */
    Optional<String> supportedLeaderResult();

    /**
     * A planned result that names no leader's result.
     *
     * @param id unique within a plan, not blank
     * @param description the result in words, not blank
     * @param category main or additional
     * @param indicators at least one
     * @return the planned result
     * @throws IllegalArgumentException if there is no indicator, or two have one id
     */
    static WorkResultPlan of(
            String id, String description, ResultCategory category, List<IndividualIndicator> indicators) {
        return new WorkResultPlanValues(id, description, category, indicators, Optional.empty());
    }

    /**
     * The same planned result in support of a leader's result.
     *
     * @param leaderResultId the id of the leader's result
     * @return the planned result
     */
    default WorkResultPlan supporting(String leaderResultId) {
        return new WorkResultPlanValues(
                id(),
                description(),
                category(),
                indicators(),
                Optional.of(Check.text("leaderResultId", leaderResultId)));
    }
}
