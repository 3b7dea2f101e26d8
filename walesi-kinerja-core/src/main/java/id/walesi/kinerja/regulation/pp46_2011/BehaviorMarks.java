package id.walesi.kinerja.regulation.pp46_2011;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.Pp46BehaviorElement;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.explanation.Operands;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.facts.pp46_2011.Pp46Facts;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.RunningRatio;
import id.walesi.kinerja.quantity.RunningRatio.Kind;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.scoring.ScoreMean;
import java.util.List;
import java.util.Optional;

/** The behavior marks of one person: six of a structural official, five of everybody else. */
record BehaviorMarks(AppraisalCase facts) {

    private static final String LIST = Pp46Facts.LIST;

    private static final ProblemCode MARK_MISSING = ProblemCode.of("appraisal.pp46-mark-missing");
    private static final ProblemCode MARK_OUT_OF_RANGE = ProblemCode.of("appraisal.pp46-mark-out-of-range");
    private static final ProblemCode MARK_UNUSED = ProblemCode.of("appraisal.pp46-leadership-mark-unused");

    /** The mean of the marks; empty if one is missing or no mark, which is then found. */
    Optional<Score> mean(Recorder recorder, List<Problem> found) {
        RunningRatio sum = new RunningRatio();
        Operands marks = recorder.operands(Kind.SCORE);
        List<Pp46BehaviorElement> assessed = assessed();
        boolean whole = true;
        for (int i = 0; i < assessed.size(); i++) {
            Pp46BehaviorElement element = assessed.get(i);
            FactKey<Score> key = Pp46Facts.mark(element);
            Optional<Score> mark = facts.extra(key);
            if (mark.isPresent() && Articles.MARKS.contains(mark.get().value())) {
                marks.add(recorder.given(Articles.mark(element), LIST, element.code(), mark.get()));
                sum.plus(mark.get().value());
            } else {
                whole = false;
                found.add(Problem.error(
                                mark.isEmpty() ? MARK_MISSING : MARK_OUT_OF_RANGE,
                                key.path(),
                                Term.of("element", element))
                        .citing(Articles.STRUCTURE));
            }
        }
        if (!isStructural()) {
            recorder.skipped(Articles.LEADERSHIP, "not-a-structural-official");
            FactKey<Score> leadership = Pp46Facts.mark(Pp46BehaviorElement.LEADERSHIP);
            if (facts.extra(leadership).isPresent()) {
                found.add(Problem.warning(MARK_UNUSED, leadership.path()).citing(Articles.STRUCTURE));
            }
        }
        return whole
                ? Optional.of(new Score(ScoreMean.of(Articles.BEHAVIOR, sum, assessed.size(), marks, recorder)
                        .value()))
                : Optional.empty();
    }

    private List<Pp46BehaviorElement> assessed() {
        return Pp46BehaviorElement.assessed(isStructural());
    }

    /** Who heads something: leadership posts, administrators and supervisors, not staff and not functional posts. */
    private boolean isStructural() {
        Coded level = facts.employee().position().level();
        return level instanceof PositionLevel && level != PositionLevel.STAFF;
    }
}
