package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.asn.AssignmentScope;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp30_2019.Pp30Facts;
import id.walesi.kinerja.facts.pp30_2019.ResultDetails;
import id.walesi.kinerja.legal.Citation;
import id.walesi.kinerja.legal.Confidence;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PermenPANRB 8/2021: main duties and, capped, additional duties make up the score of results. */
final class MainAndAdditional {

    private static final Citation ADDITIONAL = new Citation(Articles.PANRB8, "Lampiran hlm. 95-96");

    /** The most that additional duties add. */
    static final Score CAP = Score.of(10);

    static final Rule RESULT = Rule.of(
            "permenpanrb8-2021/work-result",
            Articles.text(IndicatorAchievement.ANNEX, Confidence.CONFIRMED),
            "workResult");

    static final Rule SCOPE =
            Rule.of("permenpanrb8-2021/additional-scope", Articles.text(ADDITIONAL, Confidence.SINGLE), "scope");

    static final Rule FACTOR = Rule.of(
            "permenpanrb8-2021/additional-factor", Articles.text(ADDITIONAL, Confidence.SINGLE), "factor", "category");

    static final Rule SCOPE_WEIGHT =
            Rule.of("permenpanrb8-2021/additional-scope-weight", Articles.reading(ADDITIONAL), "scopeWeight", "scope");

    static final Rule WEIGHTED = Rule.of(
            "permenpanrb8-2021/additional-value",
            Articles.text(ADDITIONAL, Confidence.SINGLE),
            "additionalValue",
            "value",
            "factor",
            "scopeWeight");

    static final Rule SUM = Rule.of(
            "permenpanrb8-2021/additional-sum",
            Articles.text(ADDITIONAL, Confidence.CONFIRMED),
            "additionalSum",
            "additionalValue");

    static final Rule CAPPED = Rule.of(
            "permenpanrb8-2021/additional-capped",
            Articles.text(ADDITIONAL, Confidence.CONFIRMED),
            "additional",
            "additionalSum");

    static final Rule RESULT_SCORE = Rule.of(
            "permenpanrb8-2021/result-score",
            Articles.text(ADDITIONAL, Confidence.CONFIRMED),
            "resultScore",
            "mainValue",
            "additional");

    private static final ProblemCode PLAN_MISSING = ProblemCode.of("pp30.plan-missing");
    private static final ProblemCode MAIN_MISSING = ProblemCode.of("pp30.main-results-missing");
    private static final ProblemCode SCOPE_MISSING = ProblemCode.of("pp30.additional-scope-missing");

    private MainAndAdditional() {}

    /** The score of results (nilai SKP). */
    static Optional<Score> resultScore(Judgment judgment, boolean leader) {
        Optional<PerformancePlan> plan = judgment.facts().plan();
        if (plan.isEmpty()) {
            return judgment.refused(Problem.error(PLAN_MISSING, "plan"), IndicatorAchievement.ANNEX);
        }
        List<WorkResultPlan> results = of(plan.get(), ResultCategory.MAIN);
        if (results.isEmpty()) {
            return judgment.refused(Problem.error(MAIN_MISSING, "plan"), IndicatorAchievement.ANNEX);
        }
        Optional<Score> main = leader ? LeaderMethod.main(judgment, results) : StaffMethod.main(judgment, results);
        List<WorkResultPlan> more = of(plan.get(), ResultCategory.ADDITIONAL);
        if (more.isEmpty()) {
            judgment.recorder().skipped(SUM, "no-additional-duty");
            return main;
        }
        Optional<Score> additional = additional(judgment, more, leader);
        return main.flatMap(value ->
                additional.map(extra -> judgment.recorder().computed(RESULT_SCORE, value.plus(extra), value, extra)));
    }

    private static List<WorkResultPlan> of(PerformancePlan plan, ResultCategory category) {
        List<WorkResultPlan> results = new ArrayList<>();
        for (WorkResultPlan result : plan.workResults()) {
            if (result.category() == category) {
                results.add(result);
            }
        }
        return results;
    }

    /** Factor x scope x value of each, at most ten together. */
    private static Optional<Score> additional(Judgment judgment, List<WorkResultPlan> results, boolean leader) {
        List<Score> values = new ArrayList<>();
        Score sum = Score.of(0);
        boolean complete = true;
        for (WorkResultPlan result : results) {
            judgment.recorder()
                    .about(RESULT, AppraisalCase.WORK_RESULTS, result.id().value());
            List<Graded> graded = leader
                    ? LeaderMethod.grade(judgment, result)
                    : StaffMethod.grade(judgment, result).stream().toList();
            Optional<AssignmentScope> scope = scope(judgment, result.id());
            complete &= scope.isPresent()
                    && graded.size() == (leader ? result.indicators().size() : 1);
            if (scope.isPresent()) {
                for (Graded one : graded) {
                    Score value = weighted(judgment.recorder(), one, scope.get());
                    values.add(value);
                    sum = sum.plus(value);
                }
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        Score added = judgment.recorder().computed(SUM, sum, values);
        return Optional.of(judgment.recorder().limited(CAPPED, added.atMost(CAP), added, CAP));
    }

    private static Optional<AssignmentScope> scope(Judgment judgment, WorkResultId result) {
        String list = Pp30Facts.RESULT_DETAILS.path() + "." + ResultDetails.SCOPES;
        Optional<AssignmentScope> scope =
                judgment.facts().extra(Pp30Facts.RESULT_DETAILS).flatMap(details -> details.scopeOf(result));
        return scope.isPresent()
                ? scope.map(told -> judgment.recorder().given(SCOPE, list, result.value(), told))
                : judgment.refused(
                        Problem.error(SCOPE_MISSING, list + "[" + result + "]", Term.of("workResult", result.value())),
                        ADDITIONAL);
    }

    private static Score weighted(Recorder recorder, Graded graded, AssignmentScope scope) {
        Percent factor = recorder.lookedUp(FACTOR, factor(graded.category()), graded.category());
        Percent weight = recorder.lookedUp(SCOPE_WEIGHT, weight(scope), scope);
        Score value = graded.value().times(factor.fraction()).times(weight.fraction());
        return recorder.computed(WEIGHTED, value, List.of(graded.value(), factor, weight));
    }

    private static Percent factor(Panrb8Category category) {
        return switch (category) {
            case VERY_GOOD -> Percent.of(100);
            case GOOD -> Percent.of(80);
            case ADEQUATE -> Percent.of(60);
            case POOR -> Percent.of(40);
            case VERY_POOR -> Percent.of(20);
        };
    }

    private static Percent weight(AssignmentScope scope) {
        return switch (scope) {
            case WITHIN_UNIT -> Percent.of(1);
            case CROSS_UNIT -> Percent.of(2);
            case CROSS_AGENCY -> Percent.of(3);
        };
    }
}
