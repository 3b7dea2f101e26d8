package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of a plan. */
record PerformancePlanValues(String id, PersonId owner, DateRange days, List<WorkResultPlan> workResults)
        implements PerformancePlan {

    PerformancePlanValues {
        Check.text("id", id);
        Check.notNull("owner", owner);
        Check.that(!Check.notNull("days", days).isOpen(), "days", days, "a plan has an end");
        workResults = checked(workResults);
    }

    private static List<WorkResultPlan> checked(List<WorkResultPlan> workResults) {
        List<WorkResultPlan> all = Check.list("workResults", workResults);
        Check.that(!all.isEmpty(), "workResults", all, "a plan promises something");
        Set<String> results = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        for (WorkResultPlan result : all) {
            Check.that(results.add(result.id()), "workResults", result.id(), "each result needs its own id");
            for (IndividualIndicator indicator : result.indicators()) {
                Check.that(
                        indicators.add(indicator.id()),
                        "workResults",
                        indicator.id(),
                        "each indicator of a plan needs its own id");
            }
        }
        return all;
    }
}
