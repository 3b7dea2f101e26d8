package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.InvalidFactsException;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Weight;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person promised to achieve in a run of days, in one version: a draft until the person and the appraising
 * official have agreed.
 *
 * @term sasaran kinerja pegawai (SKP)
 * @basis PermenPANRB 6/2022; PP 30/2019
 */
public sealed interface PerformancePlan permits PerformancePlanValues {

    /**
     * The host's key of the plan, the same in all its versions.
     *
     * @return the id
     */
    PlanId id();

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
     * The official form.
     *
     * @return the form, or empty if not said: then nothing that depends on the form is checked
     */
    Optional<PlanForm> form();

    /**
     * How the expectations are written down.
     *
     * @return the approach, or empty if not said: then nothing that depends on it is checked
     */
    Optional<PlanApproach> approach();

    /**
     * The post for which the plan is made.
     *
     * @return the post, or empty if not said
     */
    Optional<Position> position();

    /**
     * What is expected of the person's behavior.
     *
     * @return all seven values, in the order of the acronym
     */
    List<WorkBehavior> behaviors();

    /**
     * The annex.
     *
     * @return the annex; empty if nothing is written in it
     */
    PlanAnnex annex();

    /**
     * The number of the version.
     *
     * @return 1 for the first, one more with each revision
     */
    int version();

    /**
     * Why this version was made.
     *
     * @return the revision, or empty for the first version
     */
    Optional<PlanRevision> revision();

    /**
     * The signatures.
     *
     * @return the agreement, or empty for a draft
     */
    Optional<PlanAgreement> agreement();

    /**
     * A first version with work results alone; the form is not said.
     *
     * @param id the host's key, not blank
     * @param owner whose plan it is
     * @param days the days for which it is made, with an end
     * @param workResults the planned results, at least one
     * @return the plan
     * @throws IllegalArgumentException if there is no result, or if results or indicators share an id
     */
    static PerformancePlan of(String id, PersonId owner, DateRange days, List<WorkResultPlan> workResults) {
        return new PerformancePlanValues(
                PlanId.of(id),
                owner,
                days,
                workResults,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                WorkBehavior.ofAllValues(),
                PlanAnnex.empty(),
                1,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A version as it was kept: for what reads back a plan that was whole before. It asks no more than every plan must hold;
     * new plans are made with {@link #draft}.
     *
     * @param id the plan's id
     * @param owner who promises
     * @param days for which days
     * @param workResults what is promised
     * @param form the form, if it was known
     * @param approach the approach, if it was known
     * @param position the post, if it was known
     * @param behaviors what is expected of behavior
     * @param annex the annex
     * @param version which version, from 1
     * @param revision why there is a version after the first
     * @param agreement who agreed when, unless it was a draft
     * @return the plan
     */
    static PerformancePlan kept(
            String id,
            PersonId owner,
            DateRange days,
            List<WorkResultPlan> workResults,
            Optional<PlanForm> form,
            Optional<PlanApproach> approach,
            Optional<Position> position,
            List<WorkBehavior> behaviors,
            PlanAnnex annex,
            int version,
            Optional<PlanRevision> revision,
            Optional<PlanAgreement> agreement) {
        return new PerformancePlanValues(
                PlanId.of(id),
                owner,
                days,
                workResults,
                Check.notNull("form", form),
                Check.notNull("approach", approach),
                Check.notNull("position", position),
                Check.list("behaviors", behaviors),
                Check.notNull("annex", annex),
                Check.between("version", version, 1, Integer.MAX_VALUE),
                Check.notNull("revision", revision),
                Check.notNull("agreement", agreement));
    }

    /**
     * Starts the first version of a plan on an official form.
     *
     * @param id the host's key, not blank
     * @param owner whose plan it is
     * @param days the days for which it is made
     * @param form the official form
     * @param approach how the expectations are written down
     * @return a builder that lists all problems
     */
    static PerformancePlanBuilder draft(
            String id, PersonId owner, DateRange days, PlanForm form, PlanApproach approach) {
        return new PerformancePlanBuilder(PlanId.of(id), owner, days).form(form).approach(approach);
    }

    /**
     * Goes on with a draft, in the same version.
     *
     * @return a builder that holds all of this plan
     * @throws IllegalStateException if the plan is agreed: then it is revised
     */
    PerformancePlanBuilder redraft();

    /**
     * What stands against an agreement.
     *
     * @param agreement the signatures
     * @return the problems; empty if {@link #agree} succeeds
     */
    Problems agreementProblems(PlanAgreement agreement);

    /**
     * Fixes the plan.
     *
     * @param agreement the signatures
     * @return the same version, agreed
     * @throws InvalidFactsException if the plan is agreed already, or the person signs for the appraising official
     */
    PerformancePlan agree(PlanAgreement agreement);

    /**
     * Starts the next version of an agreed plan; this version stays as it is.
     *
     * @param reason why
     * @param by who revises
     * @param on the day
     * @return a builder that holds all of this plan, one version later and not agreed
     * @throws IllegalStateException if the plan is a draft: then it is redrafted
     */
    PerformancePlanBuilder revise(String reason, PersonId by, LocalDate on);

    /**
     * Whether the plan is fixed.
     *
     * @return true if both have signed
     */
    default boolean isAgreed() {
        return agreement().isPresent();
    }

    /**
     * Whether the plan was fixed in time. Only the first version of a plan that starts by the deadline is looked at: a
     * plan for a new post, made later in the year, has another reason to be late.
     *
     * @param deadline the last day, from a policy catalog under {@link PlanAgreement#DEADLINE}
     * @param on the day as at which is asked
     * @return a notice if the plan was agreed late, or is still a draft after the deadline
     */
    Problems deadlineProblems(Enacted<MonthDay> deadline, LocalDate on);

    /**
     * Whether the weights of all results sum to a total. Only a policy that uses weights asks this.
     *
     * @param expectedTotal what the weights must sum to, given by the policy
     * @return the problems
     */
    default Problems weightProblems(Weight expectedTotal) {
        return weightProblems(expectedTotal, EnumSet.allOf(ResultCategory.class));
    }

    /**
     * Whether the weights of some results sum to a total. Only a policy that uses weights asks this.
     *
     * @param expectedTotal what the weights must sum to, given by the policy
     * @param weighted the categories of results that the policy weighs
     * @return each weight that is missing; if none is, a total that differs
     */
    Problems weightProblems(Weight expectedTotal, Set<ResultCategory> weighted);

    /**
     * Finds a planned result.
     *
     * @param workResultId the result's id
     * @return the result, or empty if the plan has none of that id
     */
    default Optional<WorkResultPlan> workResult(WorkResultId workResultId) {
        for (WorkResultPlan result : workResults()) {
            if (result.id().equals(workResultId)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds an indicator.
     *
     * @param indicatorId the indicator's id
     * @return the indicator, or empty if the plan has none of that id
     */
    default Optional<IndividualIndicator> indicator(IndicatorId indicatorId) {
        // asked once for each realization of a case: a stream costs more than the search
        for (WorkResultPlan result : workResults()) {
            for (IndividualIndicator indicator : result.indicators()) {
                if (indicator.id().equals(indicatorId)) {
                    return Optional.of(indicator);
                }
            }
        }
        return Optional.empty();
    }
}
