package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.CascadingMethod;
import id.walesi.kinerja.target.LeaderSupport;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a leader's results a result supports, as typed.
 *
 * @param results the ids of the leader's results
 * @param plan the key of the plan in which they stand, if it is not that of the own superior
 * @param method the code of the way of handing down
 * @term isian hasil kerja pimpinan yang didukung
 */
public record LeaderSupportDraft(
        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @IdText String> results,

        @IdText @Nullable String plan,
        @CodeOf(CascadingMethod.class) @Nullable String method)
        implements Draft<LeaderSupport> {

    private static final ProblemCode RESULT_TWICE = ProblemCode.of("target.leader-result-twice");

    @Override
    public Optional<LeaderSupport> read(DraftReader in) {
        List<Optional<String>> ids = in.each("results", results, TextForm.id());
        in.notEmpty("results", ids);
        Optional<PlanId> of = in.optional("plan", plan, TextForm.id()).map(PlanId::of);
        Optional<CascadingMethod> by = in.optional("method", method, TextForm.codeOf(CascadingMethod.values()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isPresent() && !seen.add(ids.get(i).get())) {
                in.find(Problem.error(
                        RESULT_TWICE,
                        "results[" + i + "]",
                        Term.of("workResult", ids.get(i).get())));
            }
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new LeaderSupport(
                        DraftReader.present(ids).stream().map(WorkResultId::of).toList(), of, by));
    }

    @Override
    public String toString() {
        return "LeaderSupportDraft[***]";
    }
}
