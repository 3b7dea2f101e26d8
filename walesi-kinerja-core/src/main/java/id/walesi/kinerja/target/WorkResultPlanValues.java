package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.quantity.Weight;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values of a planned work result. */
record WorkResultPlanValues(
        WorkResultId id,
        String description,
        ResultCategory category,
        List<IndividualIndicator> indicators,
        Optional<LeaderSupport> support,
        Optional<Perspective> perspective,
        Optional<Weight> weight,
        Optional<SpecialAssignment> specialAssignment,
        Optional<CrossUnitAssignment> crossUnitAssignment)
        implements WorkResultPlan {

    WorkResultPlanValues {
        Check.notNull("id", id);
        Check.text("description", description);
        Check.notNull("category", category);
        indicators = checked(indicators);
    }

    private static List<IndividualIndicator> checked(List<IndividualIndicator> indicators) {
        List<IndividualIndicator> all = Check.list("indicators", indicators);
        Check.that(!all.isEmpty(), "indicators", all, "a result without indicator cannot be measured");
        Set<IndicatorId> ids = new HashSet<>();
        for (IndividualIndicator indicator : all) {
            ids.add(indicator.id());
        }
        if (ids.size() < all.size()) {
            Check.that(false, "indicators", all.size() + " with " + ids.size() + " ids", "each needs its own id");
        }
        return all;
    }

    @Override
    public WorkResultPlan supporting(LeaderSupport value) {
        Optional<LeaderSupport> given = Optional.of(Check.notNull("support", value));
        return new WorkResultPlanValues(
                id,
                description,
                category,
                indicators,
                given,
                perspective,
                weight,
                specialAssignment,
                crossUnitAssignment);
    }

    @Override
    public WorkResultPlan under(Perspective value) {
        Optional<Perspective> given = Optional.of(Check.notNull("perspective", value));
        return new WorkResultPlanValues(
                id, description, category, indicators, support, given, weight, specialAssignment, crossUnitAssignment);
    }

    @Override
    public WorkResultPlan weighing(Weight value) {
        Optional<Weight> given = Optional.of(Check.notNull("weight", value));
        return new WorkResultPlanValues(
                id,
                description,
                category,
                indicators,
                support,
                perspective,
                given,
                specialAssignment,
                crossUnitAssignment);
    }

    @Override
    public WorkResultPlan assigned(SpecialAssignment value) {
        Optional<SpecialAssignment> given = Optional.of(Check.notNull("specialAssignment", value));
        return new WorkResultPlanValues(
                id, description, category, indicators, support, perspective, weight, given, crossUnitAssignment);
    }

    @Override
    public WorkResultPlan assigned(CrossUnitAssignment value) {
        Optional<CrossUnitAssignment> given = Optional.of(Check.notNull("crossUnitAssignment", value));
        return new WorkResultPlanValues(
                id, description, category, indicators, support, perspective, weight, specialAssignment, given);
    }

    @Override
    public String toString() {
        return "WorkResultPlan[" + id + ", " + category + "]";
    }
}
