package id.walesi.kinerja.target;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.Ratio;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for targets that are probably poor. It only warns: no law asks for it, and a warning never stops a plan.
 *
 * @param unchangedYears for how many years in a row, the plan's own included, a target may stay the same before it is
 *     pointed out; at least 2
 * @term pemeriksaan mutu target
 */
public record TargetLint(int unchangedYears) {

    private static final ProblemCode NO_NUMBER = ProblemCode.of("target.no-number");
    private static final ProblemCode NO_UNIT = ProblemCode.of("target.no-unit");
    private static final ProblemCode NUMBER_IN_WORDS = ProblemCode.of("target.number-in-words");
    private static final ProblemCode UNCHANGED = ProblemCode.of("target.unchanged");
    private static final ProblemCode TRIVIALLY_MET = ProblemCode.of("target.trivially-met");
    private static final ProblemCode BASELINE_IN_RANGE = ProblemCode.of("target.range-holds-baseline");
    private static final ProblemCode MET_BEFORE = ProblemCode.of("target.met-by-earlier-value");

    /**
     * Checks its component.
     *
     * @param unchangedYears for how many years in a row, the plan's own included, a target may stay the same before
     *     it is     pointed out; at least 2
     */
    public TargetLint {
        check(unchangedYears);
    }

    private static void check(int unchangedYears) {
        Check.that(unchangedYears >= 2, "unchangedYears", unchangedYears, "one year cannot be unchanged");
    }

    /**
     * Looks at a plan, of which nothing is known that was achieved before.
     *
     * @param plan the plan
     * @param earlier the same person's earlier plans, as far as known, in any order; those of others are passed over
     * @return warnings, in the order of the plan
     */
    public Problems problems(PerformancePlan plan, List<PerformancePlan> earlier) {
        return problems(plan, earlier, List.of());
    }

    /**
     * Looks at a plan, and at what was achieved before. That a target is no better than the last value is our own measure
     * and no law's: a notice, because there may be a reason. Only numbers of the target's unit are compared, and only of
     * periods that ended before the plan begins and are as long as the plan: a value of a quarter says nothing about a
     * target of a year. Nothing is said where to stay can be the task, nor twice where the baseline says it already.
     *
     * @param plan the plan
     * @param earlier the same person's earlier plans, as far as known, in any order; those of others are passed over
     * @param achieved what was recorded about the plan's indicators, each under the id that it has in this plan, in any
     *     order; what was recorded about others is passed over
     * @return warnings and notices, in the order of the plan
     */
    public Problems problems(PerformancePlan plan, List<PerformancePlan> earlier, List<RealizationSeries> achieved) {
        Check.notNull("plan", plan);
        List<RealizationSeries> known = Check.list("achieved", achieved);
        List<PerformancePlan> own = Check.<PerformancePlan>list("earlier", earlier).stream()
                .filter(other -> other.owner().equals(plan.owner()))
                .toList();
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < plan.workResults().size(); i++) {
            List<IndividualIndicator> indicators = plan.workResults().get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                String path = "workResults[" + i + "].indicators[" + j + "].target";
                IndividualIndicator indicator = indicators.get(j);
                checkWords(plan, indicator, path, found);
                if (!checkBaseline(indicator, path, found)) {
                    checkAchieved(plan, indicator, known, path, found);
                }
                checkUnchanged(plan, indicator, own, path, found);
            }
        }
        return new Problems(found);
    }

    private static void checkWords(
            PerformancePlan plan, IndividualIndicator indicator, String path, List<Problem> found) {
        if (!(indicator.target() instanceof TargetValue.Narrative narrative)) {
            return;
        }
        boolean quantitative = plan.approach().equals(Optional.of(PlanApproach.QUANTITATIVE));
        boolean digits = narrative.text().codePoints().anyMatch(Character::isDigit);
        boolean words = narrative.text().codePoints().anyMatch(c -> Character.isLetter(c) || c == '%');
        Term id = Term.of("indicator", indicator.id().value());
        if (digits && !words) {
            found.add(Problem.warning(NO_UNIT, path, id));
        } else if (quantitative) {
            found.add(Problem.warning(digits ? NUMBER_IN_WORDS : NO_NUMBER, path, id));
        }
    }

    private static boolean checkBaseline(IndividualIndicator indicator, String path, List<Problem> found) {
        Optional<TargetBounds> bounds = boundsToReach(indicator);
        Optional<Amount> baseline = indicator.baseline();
        if (bounds.isEmpty() || baseline.isEmpty() || !bounds.get().metBy(baseline.get(), indicator.polarity())) {
            return false;
        }
        boolean inside =
                indicator.target() instanceof TargetValue.Range && bounds.get().contains(baseline.get());
        found.add(Problem.warning(
                inside ? BASELINE_IN_RANGE : TRIVIALLY_MET,
                path,
                Term.of("indicator", indicator.id().value()),
                Term.of("baseline", baseline.get())));
        return true;
    }

    /** Empty for what is no number, and where to stay where one is, or at the best there is, can be the task. */
    private static Optional<TargetBounds> boundsToReach(IndividualIndicator indicator) {
        boolean staying =
                indicator.polarity() == Polarity.STABILIZE || indicator.target() instanceof TargetValue.Ceiling;
        return staying ? Optional.empty() : TargetBounds.of(indicator.target());
    }

    /** Each target that every earlier period met is met by the last one too. */
    private static void checkAchieved(
            PerformancePlan plan,
            IndividualIndicator indicator,
            List<RealizationSeries> achieved,
            String path,
            List<Problem> found) {
        Optional<TargetBounds> bounds = boundsToReach(indicator);
        List<Realization> before = achieved.stream()
                .filter(series -> series.indicatorId().equals(indicator.id()))
                .flatMap(series -> series.current().stream())
                .filter(value -> isBefore(value.period().days(), plan.days()))
                .filter(value -> value.value()
                        .amount()
                        .map(Amount::unit)
                        .equals(indicator.target().unit()))
                .sorted(Comparator.comparing(value -> value.period().days().start()))
                .toList();
        if (bounds.isEmpty() || before.isEmpty()) {
            return;
        }
        List<Boolean> met = before.stream()
                .map(value -> bounds.get().metBy(value.value().amount().orElseThrow(), indicator.polarity()))
                .toList();
        int last = before.size() - 1;
        if (met.get(last)) {
            found.add(Problem.notice(
                    MET_BEFORE,
                    path,
                    Term.of("indicator", indicator.id().value()),
                    Term.of("last", before.get(last).value().amount().orElseThrow()),
                    Term.of("period", before.get(last).period()),
                    Term.of("met", Ratio.of(Collections.frequency(met, true))),
                    Term.of("known", Ratio.of(before.size()))));
        }
    }

    private static boolean isBefore(DateRange days, DateRange planned) {
        return !days.end().isAfter(planned.start())
                && days.start()
                        .plus(Period.between(planned.start(), planned.end()))
                        .equals(days.end());
    }

    private void checkUnchanged(
            PerformancePlan plan,
            IndividualIndicator indicator,
            List<PerformancePlan> own,
            String path,
            List<Problem> found) {
        int year = plan.days().start().getYear();
        int unchanged = 1;
        while (unchanged < unchangedYears && promised(indicator, own, year - unchanged)) {
            unchanged++;
        }
        if (unchanged == unchangedYears) {
            Term years = Term.of("years", Ratio.of(unchangedYears));
            found.add(Problem.warning(
                    UNCHANGED, path, Term.of("indicator", indicator.id().value()), years));
        }
    }

    /** The ids of indicators may be new each year; their words say whether they are the same. */
    private static boolean promised(IndividualIndicator indicator, List<PerformancePlan> own, int year) {
        return own.stream()
                .filter(plan -> plan.days().start().getYear() == year)
                .flatMap(plan -> plan.workResults().stream())
                .flatMap(result -> result.indicators().stream())
                .anyMatch(other -> other.measure()
                                .strip()
                                .equalsIgnoreCase(indicator.measure().strip())
                        && other.target().equals(indicator.target()));
    }
}
