package id.walesi.kinerja.target;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All plans of one person, in all their versions. A transfer or a new appraising official can give several plans in a
 * year, each for its own days.
 *
 * @param owner whose plans they are
 * @param plans the plans in any order; versions of one plan share its id
 * @term riwayat SKP seorang pegawai
 * @basis PermenPANRB 8/2021, annex: a new plan in a new post; carried over by inference
 */
public record PlanHistory(PersonId owner, List<PerformancePlan> plans) {

    private static final ProblemCode OF_OTHER = ProblemCode.of("target.plan-of-other-person");
    private static final ProblemCode VERSION_TWICE = ProblemCode.of("target.version-twice");
    private static final ProblemCode OVERLAP = ProblemCode.of("target.plans-overlap");
    private static final ProblemCode GAP = ProblemCode.of("target.days-without-plan");

    /**
     * Checks and copies its components.
     *
     * @param owner whose plans they are
     * @param plans the plans in any order; versions of one plan share its id
     */
    public PlanHistory {
        Check.notNull("owner", owner);
        plans = Check.list("plans", plans);
    }

    /**
     * The newest version of each plan.
     *
     * @return the versions, by their first day
     */
    public List<PerformancePlan> current() {
        Map<PlanId, PerformancePlan> newest = new LinkedHashMap<>();
        for (PerformancePlan plan : plans) {
            newest.merge(plan.id(), plan, (one, other) -> other.version() > one.version() ? other : one);
        }
        List<PerformancePlan> sorted = new ArrayList<>(newest.values());
        sorted.sort(Comparator.comparing(plan -> plan.days().start()));
        return List.copyOf(sorted);
    }

    /**
     * The plan for a day.
     *
     * @param day the day
     * @return the newest version of the plan that covers the day, or empty if none does
     */
    public Optional<PerformancePlan> on(LocalDate day) {
        Check.notNull("day", day);
        return current().stream().filter(plan -> plan.days().contains(day)).findFirst();
    }

    /**
     * The history as it stood at a day: only what was agreed by then.
     *
     * @param day the day as at which it is read
     * @return the versions agreed by that day
     */
    public PlanHistory asAt(LocalDate day) {
        Check.notNull("day", day);
        return new PlanHistory(
                owner,
                plans.stream()
                        .filter(plan -> plan.agreement().isPresent()
                                && !plan.agreement().get().on().isAfter(day))
                        .toList());
    }

    /**
     * What does not fit together.
     *
     * @return plans of another person, versions given twice, plans whose newest versions share days
     */
    public Problems problems() {
        List<Problem> found = new ArrayList<>();
        Set<List<Object>> versions = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            PerformancePlan plan = plans.get(i);
            Term id = Term.of("plan", plan.id().value());
            if (!plan.owner().equals(owner)) {
                found.add(Problem.error(OF_OTHER, "plans[" + i + "].owner", id));
            }
            if (!versions.add(List.of(plan.id(), plan.version()))) {
                Term version = Term.of("version", Ratio.of(plan.version()));
                found.add(Problem.error(VERSION_TWICE, "plans[" + i + "].version", id, version));
            }
        }
        List<PerformancePlan> current = current();
        for (int i = 0; i < current.size(); i++) {
            for (int j = i + 1; j < current.size(); j++) {
                overlap(current.get(i).id(), current.get(i).days(), current.get(j))
                        .ifPresent(found::add);
            }
        }
        return new Problems(found);
    }

    static Optional<Problem> overlap(PlanId plan, DateRange days, PerformancePlan other) {
        return days.intersection(other.days())
                .map(shared -> Problem.error(
                        OVERLAP,
                        "plans",
                        Term.of("plan", plan.value()),
                        Term.of("other", other.id().value()),
                        Term.of("days", shared)));
    }

    /**
     * The days for which there is no plan.
     *
     * @param within the days to look at, for example a year
     * @return the runs of days that no newest version covers, in order
     */
    public List<DateRange> gaps(DateRange within) {
        List<DateRange> gaps = new ArrayList<>();
        LocalDate covered = Check.notNull("within", within).start();
        for (PerformancePlan plan : current()) {
            Optional<DateRange> days = plan.days().intersection(within);
            if (days.isPresent()) {
                if (days.get().start().isAfter(covered)) {
                    gaps.add(DateRange.of(covered, days.get().start()));
                }
                covered = days.get().end().isAfter(covered) ? days.get().end() : covered;
            }
        }
        if (within.end().isAfter(covered)) {
            gaps.add(DateRange.of(covered, within.end()));
        }
        return List.copyOf(gaps);
    }

    /**
     * The days for which there is no plan, as findings.
     *
     * @param within the days to look at, for example a year
     * @return a notice for each gap
     */
    public Problems gapProblems(DateRange within) {
        return new Problems(gaps(within).stream()
                .map(days -> Problem.notice(GAP, "plans", Term.of("days", days)))
                .toList());
    }

    @Override
    public String toString() {
        return "PlanHistory[" + plans.size() + "]";
    }
}
