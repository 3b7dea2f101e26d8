package id.walesi.kinerja.regulation.pp30_2019;

import static id.walesi.kinerja.rating.Panrb8Category.ADEQUATE;
import static id.walesi.kinerja.rating.Panrb8Category.GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.POOR;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_GOOD;
import static id.walesi.kinerja.rating.Panrb8Category.VERY_POOR;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.AspectTable;
import id.walesi.kinerja.facts.pp30_2019.Pp30Choices;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.legal.Basis;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Parameter;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.legal.Standing;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Interval;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.scoring.PrintedTable;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** PermenPANRB 8/2021, method of administrators and functional posts: categories of aspects, cascading. */
final class StaffMethod {

    private static final Citation ANNEX = IndicatorAchievement.ANNEX;
    private static final Citation CASCADING = new Citation(Articles.PANRB8, "Lampiran hlm. 291");

    static final Rule ASPECT_CATEGORY = Rule.of(
            "permenpanrb8-2021/aspect-category",
            Articles.text(ANNEX, Confidence.CONFIRMED),
            "aspectCategory",
            "achievement");

    static final Rule ASPECT_CATEGORY_IN_HOLE = Rule.of(
            "permenpanrb8-2021/aspect-category-in-hole", Articles.reading(ANNEX), "aspectCategory", "achievement");

    static final Rule ONE_ASPECT = Rule.of(
            "permenpanrb8-2021/one-aspect", Articles.text(ANNEX, Confidence.SINGLE), "category", "aspectCategory");

    static final Rule THREE_ASPECTS = Rule.of(
            "permenpanrb8-2021/three-aspects",
            Articles.text(ANNEX, Confidence.CONFIRMED),
            "category",
            "aspectCategory");

    static final Rule ASPECTS_BY_HOST =
            Rule.of("permenpanrb8-2021/aspects-by-host", Articles.chosen(ANNEX), "category", "aspectCategory");

    static final Rule VALUE =
            Rule.of("permenpanrb8-2021/result-value", Articles.text(ANNEX, Confidence.CONFIRMED), "value", "category");

    static final Rule DIRECT = Rule.of(
            "permenpanrb8-2021/direct-cascading",
            Articles.text(CASCADING, Confidence.CONFIRMED),
            "weightedValue",
            "value");

    static final Rule SUPERIOR_VALUE =
            Rule.of("permenpanrb8-2021/superior-value", Articles.text(CASCADING, Confidence.SINGLE), "superiorValue");

    static final Rule SUPERIOR_CATEGORY = Rule.of(
            "permenpanrb8-2021/superior-category", Articles.text(CASCADING, Confidence.SINGLE), "superiorCategory");

    static final Rule SUPERIOR_SHARE = Rule.of(
            "permenpanrb8-2021/superior-share",
            new Basis(CASCADING, Standing.AGENCY, Confidence.SINGLE),
            "superiorShare",
            "superiorCategory");

    static final Rule NON_DIRECT = Rule.of(
            "permenpanrb8-2021/non-direct-cascading",
            new Basis(CASCADING, Standing.AGENCY, Confidence.SINGLE),
            "weightedValue",
            "value",
            "superiorValue",
            "superiorShare");

    static final Rule MAIN_MEAN = Rule.of(
            "permenpanrb8-2021/main-results",
            Articles.text(new Citation(Articles.PANRB8, "Lampiran hlm. 243"), Confidence.CONFIRMED),
            "mainValue",
            "weightedValue");

    private static final Percent OWN_SHARE = Percent.of(80);

    private static final PrintedTable<Panrb8Category> CATEGORIES = PrintedTable.of(
            0,
            List.of(
                    new PrintedTable.Row<>(Interval.below(Ratio.of(60)), VERY_POOR),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(60), Ratio.of(79)), POOR),
                    new PrintedTable.Row<>(Interval.closed(Ratio.of(80), Ratio.of(99)), ADEQUATE),
                    new PrintedTable.Row<>(Interval.closed(Ratio.HUNDRED, Ratio.HUNDRED), GOOD),
                    new PrintedTable.Row<>(Interval.above(Ratio.HUNDRED), VERY_GOOD)));

    /** All 35 combinations, on which two implementations agree; the official table was not seen. */
    static final AspectTable COMBINATIONS = AspectTable.of(3)
            .cell(VERY_GOOD, VERY_GOOD, VERY_GOOD, VERY_GOOD)
            .cell(VERY_GOOD, VERY_GOOD, VERY_GOOD, GOOD)
            .cell(GOOD, VERY_GOOD, VERY_GOOD, ADEQUATE)
            .cell(ADEQUATE, VERY_GOOD, VERY_GOOD, POOR)
            .cell(POOR, VERY_GOOD, VERY_GOOD, VERY_POOR)
            .cell(GOOD, VERY_GOOD, GOOD, GOOD)
            .cell(GOOD, VERY_GOOD, GOOD, ADEQUATE)
            .cell(ADEQUATE, VERY_GOOD, GOOD, POOR)
            .cell(POOR, VERY_GOOD, GOOD, VERY_POOR)
            .cell(ADEQUATE, VERY_GOOD, ADEQUATE, ADEQUATE)
            .cell(ADEQUATE, VERY_GOOD, ADEQUATE, POOR)
            .cell(POOR, VERY_GOOD, ADEQUATE, VERY_POOR)
            .cell(POOR, VERY_GOOD, POOR, POOR)
            .cell(POOR, VERY_GOOD, POOR, VERY_POOR)
            .cell(VERY_POOR, VERY_GOOD, VERY_POOR, VERY_POOR)
            .cell(GOOD, GOOD, GOOD, GOOD)
            .cell(GOOD, GOOD, GOOD, ADEQUATE)
            .cell(ADEQUATE, GOOD, GOOD, POOR)
            .cell(POOR, GOOD, GOOD, VERY_POOR)
            .cell(ADEQUATE, GOOD, ADEQUATE, ADEQUATE)
            .cell(ADEQUATE, GOOD, ADEQUATE, POOR)
            .cell(POOR, GOOD, ADEQUATE, VERY_POOR)
            .cell(POOR, GOOD, POOR, POOR)
            .cell(POOR, GOOD, POOR, VERY_POOR)
            .cell(VERY_POOR, GOOD, VERY_POOR, VERY_POOR)
            .cell(ADEQUATE, ADEQUATE, ADEQUATE, ADEQUATE)
            .cell(ADEQUATE, ADEQUATE, ADEQUATE, POOR)
            .cell(POOR, ADEQUATE, ADEQUATE, VERY_POOR)
            .cell(POOR, ADEQUATE, POOR, POOR)
            .cell(POOR, ADEQUATE, POOR, VERY_POOR)
            .cell(VERY_POOR, ADEQUATE, VERY_POOR, VERY_POOR)
            .cell(POOR, POOR, POOR, POOR)
            .cell(POOR, POOR, POOR, VERY_POOR)
            .cell(VERY_POOR, POOR, VERY_POOR, VERY_POOR)
            .cell(VERY_POOR, VERY_POOR, VERY_POOR, VERY_POOR)
            .build();

    private static final ProblemCode ASPECTS_UNCLEAR = ProblemCode.of("pp30.aspects-unclear");
    private static final ProblemCode NO_TABLE = ProblemCode.of("pp30.aspects-without-table");
    private static final ProblemCode OTHER_TABLE = ProblemCode.of("pp30.aspect-table-of-other-size");
    private static final ProblemCode CASCADING_MISSING = ProblemCode.of("pp30.cascading-missing");
    private static final ProblemCode SUPERIOR_MISSING = ProblemCode.of("pp30.superior-plan-missing");

    private StaffMethod() {}

    /** The mean of the weighted values of the main results. */
    static Optional<Score> main(Judgment judgment, List<WorkResultPlan> results) {
        List<Score> weighted = new ArrayList<>();
        for (WorkResultPlan result : results) {
            judgment.recorder()
                    .about(
                            MainAndAdditional.RESULT,
                            AppraisalCase.WORK_RESULTS,
                            result.id().value());
            Optional<Graded> graded = grade(judgment, result);
            cascade(judgment, result, graded).ifPresent(weighted::add);
        }
        return weighted.size() == results.size()
                ? Optional.of(ScoreMean.of(MAIN_MEAN, weighted, judgment.recorder()))
                : Optional.empty();
    }

    /** The category of a result from those of its aspects, and its value. */
    static Optional<Graded> grade(Judgment judgment, WorkResultPlan result) {
        List<Panrb8Category> aspects = new ArrayList<>();
        for (IndividualIndicator indicator : result.indicators()) {
            Optional<Percent> achievement = IndicatorAchievement.of(judgment, indicator);
            if (achievement.isPresent()) {
                category(judgment, indicator, achievement.get()).ifPresent(aspects::add);
            }
        }
        boolean clear = clear(judgment, result);
        return clear && aspects.size() == result.indicators().size()
                ? combined(judgment, result, aspects)
                        .map(category ->
                                new Graded(category, judgment.recorder().lookedUp(VALUE, value(category), category)))
                : Optional.empty();
    }

    private static Optional<Panrb8Category> category(
            Judgment judgment, IndividualIndicator indicator, Percent achievement) {
        return IndicatorAchievement.row(judgment, CATEGORIES, indicator, achievement)
                .map(row -> judgment.recorder()
                        .classified(
                                row.inHole() ? ASPECT_CATEGORY_IN_HOLE : ASPECT_CATEGORY,
                                row.value(),
                                IndicatorAchievement.read(judgment, row, achievement),
                                row.range()));
    }

    /** Several indicators count as so many aspects only if each measures another. */
    private static boolean clear(Judgment judgment, WorkResultPlan result) {
        int count = result.indicators().size();
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (IndividualIndicator indicator : result.indicators()) {
            indicator.aspect().ifPresent(aspects::add);
        }
        if (count == 1 || aspects.size() == count) {
            return true;
        }
        judgment.refused(
                Problem.error(
                        ASPECTS_UNCLEAR,
                        place(result),
                        Term.of("workResult", result.id().value())),
                ANNEX);
        return false;
    }

    private static String place(WorkResultPlan result) {
        return AppraisalCase.WORK_RESULTS + "[" + result.id() + "]";
    }

    private static Optional<Panrb8Category> combined(
            Judgment judgment, WorkResultPlan result, List<Panrb8Category> aspects) {
        Recorder recorder = judgment.recorder();
        return switch (aspects.size()) {
            case 1 -> Optional.of(recorder.lookedUp(ONE_ASPECT, aspects.get(0), aspects.get(0)));
            case 2 -> byHost(judgment, result, aspects, Pp30Choices.TWO_ASPECTS);
            case 3 -> Optional.of(recorder.lookedUp(THREE_ASPECTS, COMBINATIONS.at(aspects), aspects));
            default -> byHost(judgment, result, aspects, Pp30Choices.FOUR_ASPECTS);
        };
    }

    private static Optional<Panrb8Category> byHost(
            Judgment judgment, WorkResultPlan result, List<Panrb8Category> aspects, Parameter<AspectTable> parameter) {
        Optional<AspectTable> table = judgment.choices().get(parameter);
        Term size = Term.of("aspects", Ratio.of(aspects.size()));
        Term id = Term.of("workResult", result.id().value());
        if (table.isEmpty()) {
            Term name = Term.of("parameter", parameter.id());
            return judgment.refused(Problem.error(NO_TABLE, place(result), id, size, name), ANNEX);
        }
        if (table.get().aspects() != aspects.size()) {
            return judgment.refused(Problem.error(OTHER_TABLE, place(result), id, size), ANNEX);
        }
        return Optional.of(
                judgment.recorder().lookedUp(ASPECTS_BY_HOST, table.get().at(aspects), aspects));
    }

    private static Score value(Panrb8Category category) {
        return switch (category) {
            case VERY_GOOD -> Score.of(120);
            case GOOD -> Score.of(100);
            case ADEQUATE -> Score.of(80);
            case POOR -> Score.of(60);
            case VERY_POOR -> Score.of(25);
        };
    }

    /** Direct: the own value. Non-direct: 80 % of it and a share of the superior's. */
    private static Optional<Score> cascade(Judgment judgment, WorkResultPlan result, Optional<Graded> graded) {
        Optional<CascadingMethod> method = result.support().flatMap(LeaderSupport::method);
        if (method.isEmpty()) {
            return judgment.refused(
                    Problem.error(
                            CASCADING_MISSING,
                            place(result),
                            Term.of("workResult", result.id().value())),
                    CASCADING);
        }
        return switch (method.get()) {
            case DIRECT -> graded.map(own -> judgment.recorder().computed(DIRECT, own.value(), own.value()));
            case NON_DIRECT -> nonDirect(judgment, result.id(), graded);
        };
    }

    private static Optional<Score> nonDirect(Judgment judgment, WorkResultId result, Optional<Graded> graded) {
        String values = Pp30Facts.RESULT_DETAILS.path() + "." + ResultDetails.SUPERIOR_VALUES;
        String categories = Pp30Facts.RESULT_DETAILS.path() + "." + ResultDetails.SUPERIOR_CATEGORIES;
        Optional<ResultDetails.SuperiorPlan> superior =
                judgment.facts().extra(Pp30Facts.RESULT_DETAILS).flatMap(details -> details.superiorOf(result));
        String path = values + "[" + result + "]";
        if (superior.isEmpty()) {
            return judgment.refused(
                    Problem.error(SUPERIOR_MISSING, path, Term.of("workResult", result.value())), CASCADING);
        }
        boolean onScale = judgment.onScale(path, superior.get().value(), Article41.HIGHEST, CASCADING);
        if (graded.isEmpty() || !onScale) {
            return Optional.empty();
        }
        Recorder recorder = judgment.recorder();
        Score theirs = recorder.given(
                SUPERIOR_VALUE, values, result.value(), superior.get().value());
        Panrb8Category category = recorder.given(
                SUPERIOR_CATEGORY, categories, result.value(), superior.get().category());
        Percent share = recorder.lookedUp(SUPERIOR_SHARE, superiorShare(category), category);
        Score own = graded.get().value();
        Score weighted = own.times(OWN_SHARE.fraction()).plus(theirs.times(share.fraction()));
        return Optional.of(recorder.computed(NON_DIRECT, weighted, List.of(own, theirs, share)));
    }

    private static Percent superiorShare(Panrb8Category category) {
        return switch (category) {
            case VERY_GOOD, GOOD -> Percent.of(20);
            case ADEQUATE -> Percent.of(10);
            case POOR -> Percent.of(5);
            case VERY_POOR -> Percent.of(1);
        };
    }
}
