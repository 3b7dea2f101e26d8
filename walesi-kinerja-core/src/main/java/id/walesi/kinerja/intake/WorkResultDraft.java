package id.walesi.kinerja.intake;

import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A planned work result as typed.
 *
 * @param id the id, unique within a plan
 * @param description the result in words
 * @param category the code of its category
 * @param indicators how it is measured
 * @param supportedLeaderResult the id of the leader's result that it supports
 * @term isian rencana hasil kerja
 */
public record WorkResultDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String description,

        @Required(groups = AsFact.class) @CodeOf(ResultCategory.class) @Nullable
        String category,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid IndicatorDraft> indicators,

        @IdText @Nullable String supportedLeaderResult)
        implements Draft<WorkResultPlan> {

    private static final ProblemCode INDICATOR_TWICE = ProblemCode.of("target.indicator-twice");

    @Override
    public Optional<WorkResultPlan> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> result = in.required("description", description, TextForm.words());
        Optional<ResultCategory> of = in.required("category", category, TextForm.codeOf(ResultCategory.values()));
        List<Optional<IndividualIndicator>> measures = in.each("indicators", indicators);
        in.notEmpty("indicators", measures);
        Optional<String> leader = in.optional("supportedLeaderResult", supportedLeaderResult, TextForm.id());
        checkIds(new HashSet<>(), "", in);
        if (in.blocks()) {
            return Optional.empty();
        }
        WorkResultPlan plan = WorkResultPlan.of(
                key.orElseThrow(), result.orElseThrow(), of.orElseThrow(), DraftReader.present(measures));
        return Optional.of(leader.map(plan::supporting).orElse(plan));
    }

    /** By the ids as typed, so that an indicator that is broken elsewhere does not hide that its id is taken. */
    void checkIds(Set<String> seen, String path, DraftReader in) {
        List<@Nullable IndicatorDraft> all = indicators == null ? List.of() : indicators;
        for (int i = 0; i < all.size(); i++) {
            IndicatorDraft indicator = all.get(i);
            String key = indicator == null ? null : indicator.id();
            if (key != null && TextForm.isGiven(key) && !seen.add(key)) {
                in.find(Problem.error(INDICATOR_TWICE, path + "indicators[" + i + "].id", Term.of("indicator", key)));
            }
        }
    }

    @Override
    public String toString() {
        return "WorkResultDraft[***]";
    }
}
