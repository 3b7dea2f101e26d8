package id.walesi.kinerja.development;

import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The learning of a civil servant on contract in one year of the contract, beside the ceiling.
 *
 * @param days the year of the contract; the last one may be shorter
 * @param hours the hours that count in it
 * @param maximum the ceiling
 * @param exceeding the ids of the activities with which the hours pass the ceiling, the first of which is the one that
 *     passes it
 * @term jam pelajaran per tahun perjanjian kerja
 * @basis PP 49/2018 Pasal 40
 */
public record ContractYearLearning(
        DateRange days, LearningHours hours, LearningHours maximum, List<LearningActivityId> exceeding) {

    private static final ProblemCode EXCEEDS = ProblemCode.of("development.maximum-exceeded");
    private static final ProblemCode OUTSIDE = ProblemCode.of("development.activity-outside-contract");
    private static final ProblemCode NOT_FOR_POST = ProblemCode.of("development.maximum-not-for-post");

    /**
     * Checks and copies its components.
     *
     * @param days the year of the contract; the last one may be shorter
     * @param hours the hours that count in it
     * @param maximum the ceiling
     * @param exceeding the ids of the activities with which the hours pass the ceiling, the first of which is the one
     *     that passes it
     */
    public ContractYearLearning {
        Check.notNull("days", days);
        Check.notNull("hours", hours);
        Check.notNull("maximum", maximum);
        exceeding = Check.list("exceeding", exceeding);
    }

    /**
     * Looks at a log through the years of a contract. To try a planned activity, put it into the log.
     *
     * @param log the person's learning
     * @param contract the days of the contract, with an end
     * @param position the post
     * @param maximum the ceiling, as the law has it
     * @return the years, with the warning {@code development.maximum-exceeded} for each activity past the ceiling; none,
     *     with the notice {@code development.maximum-not-for-post}, if the post has no ceiling; or
     *     {@code development.activity-outside-contract}
     */
    public static Outcome<List<ContractYearLearning>> of(
            LearningLog log, DateRange contract, Position position, Enacted<LearningMaximum> maximum) {
        Check.that(!Check.notNull("contract", contract).isOpen(), "contract", contract, "a contract has an end");
        List<Problem> found = new ArrayList<>();
        List<LearningActivity> all = Check.notNull("log", log).activities();
        for (LearningActivity activity : all) {
            if (!contract.contains(activity.countsOn())) {
                found.add(Problem.error(
                        OUTSIDE,
                        "activities[" + all.indexOf(activity) + "].days",
                        Term.of("activity", activity.id().value()),
                        Term.of("contract", contract)));
            }
        }
        if (!found.isEmpty()) {
            return Outcome.refused(new Problems(found));
        }
        if (!Check.notNull("maximum", maximum).value().appliesTo(position)) {
            return Outcome.of(
                    List.of(),
                    Problems.of(Problem.notice(NOT_FOR_POST, "position")
                            .citing(maximum.value().exceptBasis().citation())));
        }
        List<ContractYearLearning> years = new ArrayList<>();
        LocalDate first = contract.start();
        for (int next = 1; first.isBefore(contract.end()); next++) {
            LocalDate end = contract.start().plusYears(next);
            DateRange days = DateRange.of(first, end.isBefore(contract.end()) ? end : contract.end());
            years.add(year(log, days, maximum, found));
            first = end;
        }
        return Outcome.of(List.copyOf(years), new Problems(found));
    }

    private static ContractYearLearning year(
            LearningLog log, DateRange days, Enacted<LearningMaximum> maximum, List<Problem> found) {
        LearningHours most = maximum.value().hours();
        LearningHours sum = LearningHours.NONE;
        List<LearningActivityId> exceeding = new ArrayList<>();
        for (LearningActivity activity : log.countingIn(days)) {
            LearningHours before = sum;
            sum = sum.plus(activity.hours());
            if (sum.compareTo(most) > 0 && sum.compareTo(before) > 0) {
                exceeding.add(activity.id());
                found.add(Problem.warning(
                                EXCEEDS,
                                "activities[" + log.activities().indexOf(activity) + "].hours",
                                Term.of("activity", activity.id().value()),
                                Term.of("year", days),
                                Term.of("before", before.amount()),
                                Term.of("hours", activity.hours().amount()),
                                Term.of("maximum", most.amount()))
                        .citing(maximum.basis().citation()));
            }
        }
        return new ContractYearLearning(days, sum, most, exceeding);
    }
}
