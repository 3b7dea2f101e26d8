package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.rating.Panrb8Category.ADEQUATE;
import static id.walesi.kinerja.rating.Panrb8Category.GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.POOR;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_POOR;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.DutyGroup;
import id.walesi.kinerja.facts.pp30_2019.GroupWeights;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.scoring.Line;
import id.walesi.kinerja.scoring.PrintedTable;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PermenPANRB 8/2021, method of leaders: a value for each indicator, two groups of main duties. */
final class LeaderMethod {

    private static final Citation VALUES = new Citation(Articles.PANRB8, "Lampiran hlm. 93, 243");
    private static final Citation CEILINGS = new Citation(Articles.PANRB8, "Lampiran hlm. 67, 93");
    private static final Citation PAGE_NOT_SEEN = new Citation(Articles.PANRB8, "Lampiran hlm. 92");

    static final Rule CATEGORY = Rule.of(
            "permenpanrb8-2021/leader-category",
            Articles.text(VALUES, Confidence.CONFIRMED),
            "category",
            "achievement");

    static final Rule CATEGORY_OF_101_TO_110 = Rule.of(
            "permenpanrb8-2021/leader-category-101-110",
            new Basis(PAGE_NOT_SEEN, Standing.AGENCY, Confidence.SINGLE),
            "category",
            "achievement");

    static final Rule CATEGORY_IN_HOLE =
            Rule.of("permenpanrb8-2021/leader-category-in-hole", Articles.reading(VALUES), "category", "achievement");

    static final Rule VALUE = Rule.of(
            "permenpanrb8-2021/leader-value", Articles.text(VALUES, Confidence.CONFIRMED), "value", "achievement");

    static final Rule VALUE_OF_101_TO_110 = Rule.of(
            "permenpanrb8-2021/leader-value-101-110",
            new Basis(PAGE_NOT_SEEN, Standing.AGENCY, Confidence.SINGLE),
            "value",
            "achievement");

    static final Rule CEILING = Rule.of(
            "permenpanrb8-2021/leader-ceiling", Articles.text(CEILINGS, Confidence.SINGLE), "category", "achievement");

    static final Rule CEILING_VALUE = Rule.of(
            "permenpanrb8-2021/leader-ceiling-value",
            Articles.text(CEILINGS, Confidence.SINGLE),
            "value",
            "achievement");

    static final Rule GROUP =
            Rule.of("permenpanrb8-2021/duty-group", Articles.text(CEILINGS, Confidence.SINGLE), "group");

    static final Rule GROUP_MEAN = Rule.of(
            "permenpanrb8-2021/duty-group-mean", Articles.text(CEILINGS, Confidence.SINGLE), "groupValue", "value");

    /**
     * One printed total fits weights of 60/40 (inferred); no statement of weights was found: they are the host's.
     */
    static final Rule MAIN_DUTIES = Rule.of(
            "permenpanrb8-2021/main-duties", Articles.chosen(IndicatorAchievement.ANNEX), "mainValue", "groupValue");

    private record Step(Panrb8Category category, Rule rule, Line line) {

        Rule categoryRule() {
            return rule.equals(VALUE_OF_101_TO_110) ? CATEGORY_OF_101_TO_110 : CATEGORY;
        }
    }

    private static final Ratio WHOLE = Ratio.HUNDRED;

    private static final PrintedTable<Step> TABLE = PrintedTable.of(
            0,
            List.of(
                    row(Interval.atMost(Ratio.of(59)), VERY_POOR, VALUE, line(0, 0, 59, 49)),
                    row(Interval.closed(Ratio.of(60), Ratio.of(79)), POOR, VALUE, line(60, 50, 79, 69)),
                    row(Interval.closed(Ratio.of(80), Ratio.of(99)), ADEQUATE, VALUE, line(80, 70, 99, 89)),
                    row(Interval.closed(WHOLE, WHOLE), GOOD, VALUE, Line.level(Ratio.of(109))),
                    row(
                            Interval.closed(Ratio.of(101), Ratio.of(110)),
                            VERY_GOOD,
                            VALUE_OF_101_TO_110,
                            line(101, 110, 110, 120)),
                    row(Interval.above(Ratio.of(110)), VERY_GOOD, VALUE, Line.level(Ratio.of(120)))));

    private static final Score CEILING_REACHED = Score.of(120);

    private static final ProblemCode GROUP_MISSING = ProblemCode.of("pp30.duty-group-missing");
    private static final ProblemCode GROUP_EMPTY = ProblemCode.of("pp30.duty-group-empty");
    private static final ProblemCode ABOVE_CEILING = ProblemCode.of("pp30.above-ceiling");

    private LeaderMethod() {}

    private static PrintedTable.Row<Step> row(Interval range, Panrb8Category category, Rule rule, Line line) {
        return new PrintedTable.Row<>(range, new Step(category, rule, line));
    }

    private static Line line(long x, long y, long otherX, long otherY) {
        return Line.through(Ratio.of(x), Ratio.of(y), Ratio.of(otherX), Ratio.of(otherY));
    }

    /** The value of the main duties: the means of both groups, weighted. */
    static Optional<Score> main(Judgment judgment, List<WorkResultPlan> results) {
        Map<DutyGroup, List<Score>> values = new EnumMap<>(DutyGroup.class);
        boolean complete = true;
        for (WorkResultPlan result : results) {
            judgment.recorder()
                    .about(
                            MainAndAdditional.RESULT,
                            AppraisalCase.WORK_RESULTS,
                            result.id().value());
            Optional<DutyGroup> group = group(judgment, result.id());
            List<Graded> graded = grade(judgment, result);
            complete &=
                    group.isPresent() && graded.size() == result.indicators().size();
            group.ifPresent(of -> graded.forEach(
                    one -> values.computeIfAbsent(of, key -> new ArrayList<>()).add(one.value())));
        }
        Optional<GroupWeights> weights = judgment.chosen(Pp30Choices.GROUP_WEIGHTS, IndicatorAchievement.ANNEX);
        return complete ? weights.flatMap(chosen -> weighted(judgment, values, chosen)) : Optional.empty();
    }

    private static Optional<DutyGroup> group(Judgment judgment, WorkResultId result) {
        String list = Pp30Facts.RESULT_DETAILS.path() + "." + ResultDetails.GROUPS;
        Optional<DutyGroup> group =
                judgment.facts().extra(Pp30Facts.RESULT_DETAILS).flatMap(details -> details.groupOf(result));
        return group.isPresent()
                ? group.map(told -> judgment.recorder().given(GROUP, list, result.value(), told))
                : judgment.refused(
                        Problem.error(GROUP_MISSING, list + "[" + result + "]", Term.of("workResult", result.value())),
                        CEILINGS);
    }

    private static Optional<Score> weighted(
            Judgment judgment, Map<DutyGroup, List<Score>> values, GroupWeights weights) {
        List<Score> means = new ArrayList<>();
        Score sum = Score.of(0);
        for (DutyGroup group : DutyGroup.values()) {
            Ratio weight = weights.of(group).fraction();
            List<Score> own = values.getOrDefault(group, List.of());
            if (weight.sign() == 0) {
                continue;
            }
            if (own.isEmpty()) {
                return judgment.refused(Problem.error(GROUP_EMPTY, "plan", Term.of("group", group)), CEILINGS);
            }
            Score mean = ScoreMean.of(GROUP_MEAN, own, judgment.recorder());
            means.add(mean);
            sum = sum.plus(mean.times(weight));
        }
        return Optional.of(judgment.recorder().computed(MAIN_DUTIES, sum, means));
    }

    /** The category and value of each indicator of a result that can be told. */
    static List<Graded> grade(Judgment judgment, WorkResultPlan result) {
        List<Graded> graded = new ArrayList<>();
        for (IndividualIndicator indicator : result.indicators()) {
            IndicatorAchievement.of(judgment, indicator)
                    .flatMap(achievement -> grade(judgment, indicator, achievement))
                    .ifPresent(graded::add);
        }
        return graded;
    }

    private static Optional<Graded> grade(Judgment judgment, IndividualIndicator indicator, Percent achievement) {
        boolean ceiling = indicator.target() instanceof TargetValue.Ceiling;
        if (ceiling && achievement.value().compareTo(WHOLE) > 0) {
            String path = AppraisalCase.REALIZATIONS + "[" + indicator.id() + "]";
            return judgment.refused(
                    Problem.error(
                            ABOVE_CEILING,
                            path,
                            Term.of("indicator", indicator.id().value())),
                    CEILINGS);
        }
        return IndicatorAchievement.row(judgment, TABLE, indicator, achievement)
                .map(row -> grade(judgment, row, achievement, ceiling));
    }

    private static Graded grade(Judgment judgment, PrintedTable.Found<Step> row, Percent achievement, boolean ceiling) {
        Recorder recorder = judgment.recorder();
        Percent read = IndicatorAchievement.read(judgment, row, achievement);
        // reached, not nearly: what is only read as 100 after rounding has not met the ceiling
        if (ceiling && achievement.value().equals(WHOLE)) {
            Panrb8Category top = recorder.classified(CEILING, VERY_GOOD, read, Interval.closed(WHOLE, WHOLE));
            return new Graded(top, recorder.computed(CEILING_VALUE, CEILING_REACHED, read));
        }
        Step step = row.value();
        Rule rule = row.inHole() ? CATEGORY_IN_HOLE : step.categoryRule();
        Panrb8Category category = recorder.classified(rule, step.category(), read, row.range());
        return new Graded(
                category, recorder.computed(step.rule(), new Score(step.line().at(read.value())), read));
    }
}
