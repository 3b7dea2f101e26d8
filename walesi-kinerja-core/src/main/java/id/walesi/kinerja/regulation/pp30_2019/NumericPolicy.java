package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.appraisal.AppraisalCase;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.explanation.Recorder;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.policy.AppraisalPolicy;
import id.walesi.kinerja.policy.HostChoices;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.Problems;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Pp30Predicate;
import id.walesi.kinerja.scoring.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the three laws of this room share: parts become a total, and article 41 gives the total its predicate. */
abstract sealed class NumericPolicy implements AppraisalPolicy permits Article41Policy, MethodsPolicy, HalvesPolicy {

    private final HostChoices choices;

    NumericPolicy(HostChoices choices) {
        this.choices = Check.notNull("choices", choices);
    }

    /**
     * The parts and the total.
     *
     * @param parts the parts, in the law's order
     * @param total the total
     */
    record Totaled(List<Term> parts, Score total) {}

    /** Puts the parts together; empty if something is missing, which is then found. */
    abstract Optional<Totaled> total(Judgment judgment);

    @Override
    public final Problems admit(AppraisalCase facts, LocalDate governingDay) {
        return admitAndJudge(facts, governingDay, Recorder.discarding()).problems();
    }

    @Override
    public final Verdict judge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        return admitAndJudge(facts, governingDay, recorder).orThrow();
    }

    @Override
    public final Outcome<Verdict> admitAndJudge(AppraisalCase facts, LocalDate governingDay, Recorder recorder) {
        List<Problem> found = new ArrayList<>();
        Optional<Verdict> verdict = verdict(new Judgment(facts, choices, recorder, found));
        Problems problems = found.isEmpty() ? Problems.none() : new Problems(found);
        return problems.blocks() ? Outcome.refused(problems) : Outcome.of(verdict.orElseThrow(), problems);
    }

    private Optional<Verdict> verdict(Judgment judgment) {
        Optional<Totaled> totaled = total(judgment);
        Optional<Pp30Predicate> predicate = Article41.predicate(judgment, totaled.map(Totaled::total));
        return totaled.flatMap(sum ->
                predicate.map(rung -> Verdict.of(rung, sum.total(), sum.parts().toArray(new Term[0]))));
    }

    /** The total of results and behavior. */
    static Optional<Totaled> ofResultsAndBehavior(
            Judgment judgment, Optional<Score> results, Optional<Score> behavior) {
        return Article41.total(judgment, results, behavior)
                .map(total -> new Totaled(
                        List.of(
                                Term.of(Article41.TOTAL_70_30.operands().get(0), results.orElseThrow()),
                                Term.of(Article41.TOTAL_70_30.operands().get(1), behavior.orElseThrow())),
                        total));
    }
}
