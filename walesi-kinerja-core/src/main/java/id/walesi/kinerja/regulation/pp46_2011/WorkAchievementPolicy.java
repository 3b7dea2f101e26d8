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
        List<Problem> found = new ArrayList<>();
        if (facts.plan().isEmpty()) {
            found.add(Problem.error(PLAN_MISSING, "plan").citing(Articles.STRUCTURE));
        } else {
            RealizationSearch realized = new RealizationSearch(facts);
            boolean any = false;
            for (WorkResultPlan result : facts.plan().get().workResults()) {
                if (result.category() == ResultCategory.MAIN) {
                    new Activity(result, realized).admit(found);
                    any = true;
                }
            }
            if (!any) {
                found.add(Problem.error(NO_ACTIVITY, "plan").citing(Articles.FORMULAS));
            }
            new AdditionalPoints(facts, severalWorks).admit(found);
        }
        new BehaviorMarks(facts).admit(found);
        if (facts.period().type() == PeriodType.SEMESTER && !governingDay.equals(Articles.IN_FORCE.lastDay())) {
            found.add(Problem.warning(HALF_YEAR, "period").citing(Articles.STRUCTURE));
        }
        Problems problems = found.isEmpty() ? Problems.none() : new Problems(found);
        return problems.blocks() || !isHomeless(facts) ? problems : problems.plus(Problems.of(homeless()));
    }

    private Problem homeless() {
        Problem problem = gap.isPresent()
                ? Problem.error(BETWEEN_BANDS, "")
                : Problem.error(CHOICE_MISSING, "", Term.of("parameter", Pp46Facts.GAP_RULE.id()));
        return problem.citing(Articles.STRUCTURE);
    }

    /** Between two bands, and nobody said which of them it belongs to. */
    private boolean isHomeless(AppraisalCase facts) {
        Recorder unheard = Recorder.discarding();
        return gap.orElse(GapRule.REFUSE) == GapRule.REFUSE
                && Articles.BANDS
                        .of(total(skp(facts, unheard), behavior(facts, unheard), unheard)
                                .value())
                        .isEmpty();
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        Score skp = skp(facts, recorder);
        Score behavior = behavior(facts, recorder);
        Score total = total(skp, behavior, recorder);
        return Verdict.of(
                band(total, recorder),
                total,
                Term.of(Articles.SKP.result(), skp),
                Term.of(Articles.BEHAVIOR.result(), behavior));
    }

    private Score total(Score skp, Score behavior, Recorder recorder) {
        Score exact = recorder.computed(Articles.TOTAL, Articles.total(skp, behavior), skp, behavior);
        return RoundedValue.of(Articles.TOTAL_ROUNDED, exact, whole, recorder);
    }

    private Score skp(AppraisalCase facts, Recorder recorder) {
        RealizationSearch realized = new RealizationSearch(facts);
        RunningRatio sum = new RunningRatio();
        RunningRatio score = new RunningRatio();
        RunningRatio number = new RunningRatio();
        Operands scores = recorder.operands(Kind.SCORE);
        int activities = 0;
        for (WorkResultPlan result : facts.plan().orElseThrow().workResults()) {
            if (result.category() == ResultCategory.MAIN) {
                new Activity(result, realized).score(score, number, recorder);
                RoundedValue.of(Articles.ACTIVITY_ROUNDED, score, Kind.SCORE, rows, recorder);
                scores.addLast();
                sum.plus(score);
                activities++;
            }
        }
        Operands parts = recorder.operands(Kind.SCORE);
        ScoreMean.of(Articles.ACTIVITY_MEAN, sum, activities, scores, recorder);
        parts.addLast();
        for (Score points : new AdditionalPoints(facts, severalWorks).of(recorder)) {
            parts.add(points);
            sum.plus(points.value());
        }
        recorder.computed(Articles.SKP, sum, Kind.SCORE, parts);
        return new Score(sum.value());
    }

    private static Score behavior(AppraisalCase facts, Recorder recorder) {
        return new BehaviorMarks(facts).mean(recorder);
    }

    private Pp46Band band(Score total, Recorder recorder) {
        GapRule reading = gap.orElse(GapRule.REFUSE);
        return Articles.BANDS
                .classify(Articles.BAND, Articles.gapReading(reading), reading, total, recorder)
                .orElseThrow();
    }
}
