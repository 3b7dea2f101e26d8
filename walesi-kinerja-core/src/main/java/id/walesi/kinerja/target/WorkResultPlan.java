package id.walesi.kinerja.target;

import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.quantity.Weight;
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
     * @return the id
     */
    WorkResultId id();

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
     * The leader's results that this one supports.
     *
     * @return the support, or empty where the form has no such column
     */
    Optional<LeaderSupport> support();

    /**
     * The view under which it stands in a leader's plan.
     *
     * @return the perspective, or empty where the form has no such column
     */
    Optional<Perspective> perspective();

    /**
     * How much it counts beside the other results. The national forms have no weights.
     *
     * @return the weight, or empty where none is used
     */
    Optional<Weight> weight();

    /**
     * The assignment from outside the unit or agency that it fulfils.
     *
     * @return the assignment, or empty if it comes from the person's own unit
     */
    Optional<SpecialAssignment> specialAssignment();

    /**
     * The assignment under which it is carried out in another unit.
     *
     * @return the assignment, or empty if it is carried out in the person's own unit
     */
    Optional<CrossUnitAssignment> crossUnitAssignment();

    /**
     * The id of the leader's result that this one supports; the first, if there are several.
     *
     * @return the id, or empty where the form has no such column
     */
    default Optional<WorkResultId> supportedLeaderResult() {
        return support().map(value -> value.results().get(0));
    }

    /**
     * A planned result that names no leader's result.
     *
     * @param id unique within a plan, not blank
     * @param description the result in words, not blank
     * @param category main or additional
     * @param indicators at least one
     * @return the planned result
     * @throws IllegalArgumentException if the id or description is blank, there is no indicator, or two have one id: what
     *     concerns several results is found by the plan's builder
     */
    static WorkResultPlan of(
            String id, String description, ResultCategory category, List<IndividualIndicator> indicators) {
        return new WorkResultPlanValues(
                WorkResultId.of(id),
                description,
                category,
                indicators,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same planned result in support of one result of the person's own superior.
     *
     * @param leaderResultId the id of the leader's result
     * @return the planned result
     */
    default WorkResultPlan supporting(WorkResultId leaderResultId) {
        return supporting(LeaderSupport.of(leaderResultId));
    }

    /**
     * The same planned result in support of leaders' results.
     *
     * @param support which ones
     * @return the planned result
     */
    WorkResultPlan supporting(LeaderSupport support);

    /**
     * The same planned result under a perspective.
     *
     * @param perspective the view under which it stands in a leader's plan
     * @return the planned result
     */
    WorkResultPlan under(Perspective perspective);

    /**
     * The same planned result with a weight.
     *
     * @param weight how much it counts beside the other results
     * @return the planned result
     */
    WorkResultPlan weighing(Weight weight);

    /**
     * The same planned result in fulfilment of an assignment from outside.
     *
     * @param assignment the assignment
     * @return the planned result
     */
    WorkResultPlan assigned(SpecialAssignment assignment);

    /**
     * The same planned result, carried out in another unit.
     *
     * @param assignment the assignment
     * @return the planned result
     */
    WorkResultPlan assigned(CrossUnitAssignment assignment);
}
