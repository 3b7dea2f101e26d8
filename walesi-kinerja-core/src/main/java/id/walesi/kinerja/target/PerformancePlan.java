package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.period.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * What a person promised to achieve in a run of days.
 *
 * @term sasaran kinerja pegawai (SKP)
 * @basis PermenPANRB 6/2022; PP 30/2019
 */
public sealed interface PerformancePlan permits PerformancePlanValues {

    /**
     * The host's key of the plan.
     *
     * @return not blank
     */
    String id();

    /**
     * Whose plan it is.
     *
     * @return the person's id
     */
    PersonId owner();

    /**
     * The days for which it is made.
     *
     * @return the days
     */
    DateRange days();

    /**
     * The planned results, in the plan's order.
     *
     * @return at least one
     */
    List<WorkResultPlan> workResults();

    /**
     * A plan.
     *
     * @param id the host's key, not blank
     * @param owner whose plan it is
     * @param days the days for which it is made, with an end
     * @param workResults the planned results, at least one
     * @return the plan
     * @throws IllegalArgumentException if there is no result, or if results or indicators share an id
     */
    static PerformancePlan of(String id, PersonId owner, DateRange days, List<WorkResultPlan> workResults) {
        return new PerformancePlanValues(id, owner, days, workResults);
    }

    /**
     * Finds an indicator.
     *
     * @param indicatorId the indicator's id
     * @return the indicator, or empty if the plan has none of that id
     */
    default Optional<IndividualIndicator> indicator(String indicatorId) {
        return workResults().stream()
                .flatMap(result -> result.indicators().stream())
                .filter(indicator -> indicator.id().equals(indicatorId))
                .findFirst();
    }
}
