package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.CreativeScope;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Points for additional tasks and for creative works. */
record AdditionalPoints(AppraisalCase facts, Optional<CreativeWorksRule> severalWorks) {

    private static final List<CreativeScope> SCOPES = List.of(CreativeScope.values());
    private static final String TASKS_PATH = Pp46Facts.ADDITIONAL_TASKS.path();

    private static final ProblemCode NOT_A_COUNT = ProblemCode.of("appraisal.pp46-not-a-count");
    private static final ProblemCode TASKS_NOT_COUNTED = ProblemCode.of("appraisal.pp46-additional-tasks-not-counted");
    private static final ProblemCode CHOICE_MISSING = ProblemCode.of("appraisal.pp46-several-creative-works");

    /** The points, each part once; empty if something is no count, or a choice is missing, which is then found. */
    Optional<List<Score>> of(Recorder recorder, List<Problem> found) {
        boolean whole = isCount(Pp46Facts.ADDITIONAL_TASKS, found);
        List<CreativeScope> scopes = new ArrayList<>(0);
        Ratio works = Ratio.ZERO;
        for (int i = 0; i < SCOPES.size(); i++) {
            FactKey<Ratio> key = Pp46Facts.creativeWorks(SCOPES.get(i));
            Ratio count = facts.extra(key).orElse(Ratio.ZERO);
            whole &= isCount(key, found);
            if (count.sign() != 0) {
                works = works.plus(count);
                scopes.add(SCOPES.get(i));
            }
        }
        if (severalWorks.isEmpty() && works.compareTo(Ratio.ONE) > 0) {
            Term parameter = Term.of("parameter", Pp46Facts.CREATIVE_WORKS_RULE.id());
            found.add(Problem.error(CHOICE_MISSING, "", parameter).citing(Articles.FORMULAS));
            whole = false;
        }
        if (facts.extra(Pp46Facts.ADDITIONAL_TASKS).isEmpty() && isPlanned()) {
            found.add(Problem.warning(TASKS_NOT_COUNTED, Pp46Facts.ADDITIONAL_TASKS.path())
                    .citing(Articles.FORMULAS));
        }
        if (!whole) {
            return Optional.empty();
        }
        List<Score> points = new ArrayList<>(2);
        forTasks(recorder).ifPresent(points::add);
        forWorks(scopes, works, recorder).ifPresent(points::add);
        return Optional.of(points);
    }

    /** Whether the plan has an additional task. */
    private boolean isPlanned() {
        for (WorkResultPlan result : facts.plan().orElseThrow().workResults()) {
            if (result.category() == ResultCategory.ADDITIONAL) {
                return true;
            }
        }
        return false;
    }

    private boolean isCount(FactKey<Ratio> key, List<Problem> found) {
        Ratio count = facts.extra(key).orElse(Ratio.ZERO);
        boolean counts = count.sign() >= 0 && count.isWhole();
        if (!counts) {
            found.add(Problem.error(NOT_A_COUNT, key.path(), Term.of("count", count))
                    .citing(Articles.FORMULAS));
        }
        return counts;
    }

    private Optional<Score> forTasks(Recorder recorder) {
        Optional<Ratio> reported = facts.extra(Pp46Facts.ADDITIONAL_TASKS);
        if (reported.isEmpty()) {
            recorder.skipped(Articles.ADDITIONAL_TASK_POINTS, "none-reported");
            return Optional.empty();
        }
        Ratio tasks = recorder.given(Articles.ADDITIONAL_TASKS, TASKS_PATH, reported.get());
        return Optional.of(recorder.computed(Articles.ADDITIONAL_TASK_POINTS, Articles.pointsForTasks(tasks), tasks));
    }

    private Optional<Score> forWorks(List<CreativeScope> scopes, Ratio works, Recorder recorder) {
        if (scopes.isEmpty()) {
            recorder.skipped(Articles.CREATIVE_POINTS, "none-reported");
            return Optional.empty();
        }
        if (works.compareTo(Ratio.ONE) > 0 && severalWorks.orElseThrow() == CreativeWorksRule.KEEP_HIGHEST) {
            CreativeScope widest = scopes.get(scopes.size() - 1);
            List<Ratio> counts =
                    scopes.stream().map(scope -> givenWorks(scope, recorder)).toList();
            return Optional.of(
                    recorder.computed(Articles.CREATIVE_POINTS_HIGHEST, Articles.pointsForWork(widest), counts));
        }
        List<Score> points = new ArrayList<>();
        for (CreativeScope scope : scopes) {
            Ratio count = givenWorks(scope, recorder);
            points.add(recorder.computed(
                    Articles.CREATIVE_POINTS, Articles.pointsForWork(scope).times(count), count));
        }
        if (works.equals(Ratio.ONE)) {
            return Optional.of(points.get(0));
        }
        Score sum = points.stream().reduce(Score.of(0), Score::plus);
        return Optional.of(recorder.computed(Articles.CREATIVE_POINTS_ADDED, sum, points));
    }

    private Ratio givenWorks(CreativeScope scope, Recorder recorder) {
        FactKey<Ratio> key = Pp46Facts.creativeWorks(scope);
        return recorder.given(
                Articles.CREATIVE_WORKS, key.path(), facts.extra(key).orElseThrow());
    }
}
