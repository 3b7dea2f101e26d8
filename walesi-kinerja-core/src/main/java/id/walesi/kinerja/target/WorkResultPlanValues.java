package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import java.util.List;
import java.util.Optional;

/** The values of a planned work result. */
record WorkResultPlanValues(
        String id,
        String description,
        ResultCategory category,
        List<IndividualIndicator> indicators,
        Optional<String> supportedLeaderResult)
        implements WorkResultPlan {

    WorkResultPlanValues {
        Check.text("id", id);
        Check.text("description", description);
        Check.notNull("category", category);
        indicators = checked(indicators);
        Check.notNull("supportedLeaderResult", supportedLeaderResult);
    }

    private static List<IndividualIndicator> checked(List<IndividualIndicator> indicators) {
        List<IndividualIndicator> all = Check.list("indicators", indicators);
        Check.that(!all.isEmpty(), "indicators", all, "a result without indicator cannot be measured");
        long ids = all.stream().map(IndividualIndicator::id).distinct().count();
        Check.that(ids == all.size(), "indicators", all.size() + " with " + ids + " ids", "each needs its own id");
        return all;
    }
}
