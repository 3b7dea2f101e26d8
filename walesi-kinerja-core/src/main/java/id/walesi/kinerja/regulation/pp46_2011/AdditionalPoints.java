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

    void admit(List<Problem> found) {
        admitCount(Pp46Facts.ADDITIONAL_TASKS, found);
        Ratio works = Ratio.ZERO;
        for (CreativeScope scope : SCOPES) {
            FactKey<Ratio> key = Pp46Facts.creativeWorks(scope);
            admitCount(key, found);
            works = works.plus(facts.extra(key).orElse(Ratio.ZERO));
        }
        if (severalWorks.isEmpty() && works.compareTo(Ratio.ONE) > 0) {
            Term parameter = Term.of("parameter", Pp46Facts.CREATIVE_WORKS_RULE.id());
            found.add(Problem.error(CHOICE_MISSING, "", parameter).citing(Articles.FORMULAS));
        }
        boolean planned = false;
        for (WorkResultPlan result : facts.plan().orElseThrow().workResults()) {
            planned |= result.category() == ResultCategory.ADDITIONAL;
        }
        if (planned && facts.extra(Pp46Facts.ADDITIONAL_TASKS).isEmpty()) {
            found.add(Problem.warning(TASKS_NOT_COUNTED, Pp46Facts.ADDITIONAL_TASKS.path())
                    .citing(Articles.FORMULAS));
        }
    }

    private void admitCount(FactKey<Ratio> key, List<Problem> found) {
        Ratio count = facts.extra(key).orElse(Ratio.ZERO);
        if (count.sign() < 0 || !count.isWhole()) {
            found.add(Problem.error(NOT_A_COUNT, key.path(), Term.of("count", count))
                    .citing(Articles.FORMULAS));
        }
    }

    /** The points, each part once. */
    List<Score> of(Recorder recorder) {
        List<Score> points = new ArrayList<>();
        forTasks(recorder).ifPresent(points::add);
        forWorks(recorder).ifPresent(points::add);
        return points;
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

    private Optional<Score> forWorks(Recorder recorder) {
        List<CreativeScope> scopes = new ArrayList<>();
        Ratio works = Ratio.ZERO;
        for (CreativeScope scope : SCOPES) {
            Ratio count = facts.extra(Pp46Facts.creativeWorks(scope)).orElse(Ratio.ZERO);
            if (count.sign() > 0) {
                scopes.add(scope);
                works = works.plus(count);
            }
        }
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
