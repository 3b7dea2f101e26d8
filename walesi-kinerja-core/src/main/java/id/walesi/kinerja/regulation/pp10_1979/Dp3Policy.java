package id.walesi.kinerja.regulation.pp10_1979;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.behavior.Dp3Element;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp10_1979.Dp3Facts;
import id.walesi.kinerja.legal.Enacted;
import id.walesi.kinerja.legal.Rule;
import id.walesi.kinerja.period.PeriodType;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.PolicyId;
import id.walesi.kinerja.policy.PolicyScope;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Dp3Band;
import id.walesi.kinerja.scoring.GapRule;
import id.walesi.kinerja.scoring.ScoreMean;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Eight elements are marked, and the mean of those assessed is put into a band. */
final class Dp3Policy implements AppraisalPolicy {

    private static final ProblemCode MARK_MISSING = ProblemCode.of("appraisal.dp3-mark-missing");
    private static final ProblemCode MARK_OUT_OF_RANGE = ProblemCode.of("appraisal.dp3-mark-out-of-range");
    private static final ProblemCode BETWEEN_BANDS = ProblemCode.of("appraisal.dp3-between-bands");
    private static final ProblemCode CHOICE_MISSING = ProblemCode.of("policy.choice-missing");

    private static final PolicyScope SCOPE =
            PolicyScope.national(EnumSet.of(EmploymentStatus.PNS), EnumSet.of(PeriodType.YEAR));

    private final Optional<GapRule> gap;

    Dp3Policy(Optional<GapRule> chosen) {
        gap = Check.notNull("chosen", chosen);
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
        for (Dp3Element element : Dp3Element.values()) {
            admitMark(element, facts, found);
        }
        if (found.isEmpty() && isHomeless(mean(marks(facts), Recorder.discarding()))) {
            found.add(homeless(""));
        }
        return new Problems(found);
    }

    private void admitMark(Dp3Element element, AppraisalCase facts, List<Problem> found) {
        FactKey<Score> key = Dp3Facts.mark(element);
        Optional<Score> mark = facts.extra(key);
        Term name = Term.of("element", element);
        if (mark.isEmpty()) {
            if (element != Dp3Element.LEADERSHIP) {
                found.add(Problem.error(MARK_MISSING, key.path(), name).citing(Articles.FORM));
            }
        } else if (!Articles.MARKS.contains(mark.get().value())) {
            found.add(Problem.error(MARK_OUT_OF_RANGE, key.path(), name).citing(Articles.FORM));
        } else if (isHomeless(mark.get())) {
            found.add(homeless(key.path()));
        }
    }

    /** Between two bands, and nobody said which of them it belongs to. */
    private boolean isHomeless(Score score) {
        return gap.orElse(GapRule.REFUSE) == GapRule.REFUSE
                && Articles.BANDS.of(score.value()).isEmpty();
    }

    private Problem homeless(String path) {
        Problem problem = gap.isPresent()
                ? Problem.error(BETWEEN_BANDS, path)
                : Problem.error(CHOICE_MISSING, path, Term.of("parameter", Dp3Facts.GAP_RULE.id()));
        return problem.citing(Articles.FORM);
    }

    @Override
    public Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        List<Term> parts = new ArrayList<>();
        for (Dp3Element element : Dp3Element.values()) {
            FactKey<Score> key = Dp3Facts.mark(element);
            Optional<Score> mark = facts.extra(key);
            if (mark.isPresent()) {
                Score given = recorder.given(Articles.mark(element), key.path(), mark.get());
                parts.add(Term.of(element.code(), band(Articles.ELEMENT_BAND, given, recorder)));
            } else {
                recorder.skipped(Articles.LEADERSHIP_LEFT_OUT, "not-assessed");
            }
        }
        List<Score> marks = marks(facts);
        Score sum = recorder.computed(Articles.SUM, sum(marks), marks);
        Score mean = mean(marks, recorder);
        parts.add(0, Term.of(Articles.SUM.result(), sum));
        return Verdict.of(band(Articles.BAND, mean, recorder), mean, parts.toArray(Term[]::new));
    }

    private static List<Score> marks(AppraisalCase facts) {
        List<Score> marks = new ArrayList<>();
        for (Dp3Element element : Dp3Element.values()) {
            facts.extra(Dp3Facts.mark(element)).ifPresent(marks::add);
        }
        return marks;
    }

    private static Score sum(List<Score> marks) {
        Score sum = Score.of(0);
        for (Score mark : marks) {
            sum = sum.plus(mark);
        }
        return sum;
    }

    private static Score mean(List<Score> marks, Recorder recorder) {
        return ScoreMean.of(Articles.MEAN, marks, recorder);
    }

    private Dp3Band band(Rule rule, Score score, Recorder recorder) {
        GapRule reading = gap.orElse(GapRule.REFUSE);
        return Articles.BANDS
                .classify(rule, Articles.gapReading(reading), reading, score, recorder)
                .orElseThrow();
    }
}
