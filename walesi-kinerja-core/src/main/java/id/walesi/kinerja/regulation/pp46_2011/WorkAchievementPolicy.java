package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.RealizationSearch;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.CreativeWorksRule;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Rounding;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp46Band;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.RoundedValue;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.scoring.Verdict;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The plan of work counts 60 %, behavior 40 %; the total is put into a band. */
final class WorkAchievementPolicy implements AppraisalPolicy {

    private static final ProblemCode PLAN_MISSING = ProblemCode.of("appraisal.pp46-plan-missing");
    private static final ProblemCode NO_ACTIVITY = ProblemCode.of("appraisal.pp46-no-activity");
    private static final ProblemCode BETWEEN_BANDS = ProblemCode.of("appraisal.pp46-between-bands");
    private static final ProblemCode CHOICE_MISSING = ProblemCode.of("policy.choice-missing");
    private static final ProblemCode HALF_YEAR = ProblemCode.of("appraisal.pp46-half-year");

    /** Once a year; the half year is the first of 2021, after which another law came. */
    private static final PolicyScope SCOPE =
            PolicyScope.national(EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR, PeriodType.SEMESTER));

    private final Optional<GapRule> gap;
    private final Optional<CreativeWorksRule> severalWorks;
    private final Rounding rows;
    private final Rounding whole;

    WorkAchievementPolicy(
            Optional<GapRule> chosen, Optional<CreativeWorksRule> severalWorks, Optional<Rounding> rounding) {
        gap = Check.notNull("chosen", chosen);
        this.severalWorks = Check.notNull("severalWorks", severalWorks);
        rows = at(Rounding.Stage.ROW, Check.notNull("rounding", rounding));
        whole = at(Rounding.Stage.TOTAL, rounding);
    }

    private static Rounding at(Rounding.Stage stage, Optional<Rounding> chosen) {
        return chosen.filter(rounding -> rounding.stage() == stage).orElse(Rounding.none());
    }

    @Override
    public Enacted<PolicyId> enacted() {
        return Articles.POLICY;
    }

    @Override
    public PolicyScope scope() {
        return SCOPE;
    }

    @Override
    public Problems admit(AppraisalCase facts, LocalDate governingDay) {
        return admitAndJudge(facts, governingDay, Recorder.discarding()).problems();
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        return admitAndJudge(facts, governingDay, recorder).orThrow();
    }

    @Override
    public Outcome<Verdict> admitAndJudge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        List<Problem> found = new ArrayList<>(0);
        Optional<Score> skp = skp(facts, recorder, found);
        Optional<Score> behavior = new BehaviorMarks(facts).mean(recorder, found);
        if (facts.period().type() == PeriodType.SEMESTER && !governingDay.equals(Articles.IN_FORCE.lastDay())) {
            found.add(Problem.warning(HALF_YEAR, "period").citing(Articles.STRUCTURE));
        }
        if (skp.isPresent() && behavior.isPresent()) {
            Score total = total(skp.get(), behavior.get(), recorder);
            Optional<Pp46Band> band = band(total, recorder);
            if (band.isPresent()) {
                Verdict verdict = Verdict.of(
                        band.get(),
                        total,
                        Term.of(Articles.SKP.result(), skp.get()),
                        Term.of(Articles.BEHAVIOR.result(), behavior.get()));
                return Outcome.of(verdict, found.isEmpty() ? Problems.none() : new Problems(found));
            }
            found.add(homeless());
        }
        return Outcome.refused(new Problems(found));
    }

    /** Between two bands, and nobody said which of them it belongs to. */
    private Problem homeless() {
        Problem problem = gap.isPresent()
                ? Problem.error(BETWEEN_BANDS, "")
                : Problem.error(CHOICE_MISSING, "", Term.of("parameter", Pp46Facts.GAP_RULE.id()));
        return problem.citing(Articles.STRUCTURE);
    }

    private Score total(Score skp, Score behavior, Recorder recorder) {
        Score exact = recorder.computed(Articles.TOTAL, Articles.total(skp, behavior), skp, behavior);
        return RoundedValue.of(Articles.TOTAL_ROUNDED, exact, whole, recorder);
    }

    /** The score of the plan; empty if something is missing, which is then found. */
    private Optional<Score> skp(AppraisalCase facts, Recorder recorder, List<Problem> found) {
        if (facts.plan().isEmpty()) {
            found.add(Problem.error(PLAN_MISSING, "plan").citing(Articles.STRUCTURE));
            return Optional.empty();
        }
        RealizationSearch realized = new RealizationSearch(facts);
        RunningRatio sum = new RunningRatio();
        RunningRatio score = new RunningRatio();
        RunningRatio number = new RunningRatio();
        Operands scores = recorder.operands(Kind.SCORE);
        int activities = 0;
        boolean whole = true;
        List<WorkResultPlan> results = facts.plan().get().workResults();
        for (int i = 0; i < results.size(); i++) {
            WorkResultPlan result = results.get(i);
            if (result.category() == ResultCategory.MAIN) {
                activities++;
                if (new Activity(result, realized).score(score, number, recorder, found)) {
                    RoundedValue.of(Articles.ACTIVITY_ROUNDED, score, Kind.SCORE, rows, recorder);
                    scores.addLast();
                    sum.plus(score);
                } else {
                    whole = false;
                }
            }
        }
        if (activities == 0) {
            found.add(Problem.error(NO_ACTIVITY, "plan").citing(Articles.FORMULAS));
            whole = false;
        }
        Operands parts = recorder.operands(Kind.SCORE);
        if (whole) {
            ScoreMean.of(Articles.ACTIVITY_MEAN, sum, activities, scores, recorder);
            parts.addLast();
        }
        Optional<List<Score>> additional = new AdditionalPoints(facts, severalWorks).of(recorder, found);
        if (!whole || additional.isEmpty()) {
            return Optional.empty();
        }
        for (Score points : additional.get()) {
            parts.add(points);
            sum.plus(points.value());
        }
        recorder.computed(Articles.SKP, sum, Kind.SCORE, parts);
        return Optional.of(new Score(sum.value()));
    }

    private Optional<Pp46Band> band(Score total, Recorder recorder) {
        GapRule reading = gap.orElse(GapRule.REFUSE);
        return Articles.BANDS.classify(Articles.BAND, Articles.gapReading(reading), reading, total, recorder);
    }
}
