package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.problem.Severity;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PerformancePlanBuilder;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a new version of a plan was made, as typed, with the version before it. It begins the new version.
 *
 * @param revised the version before, agreed
 * @param reason the reason
 * @param by the key of the person who revised it
 * @param on the day
 * @term isian perubahan SKP
 */
public record PlanRevisionDraft(
        @Required(groups = AsFact.class) @Nullable @Valid PlanDraft revised,
        @Required(groups = AsFact.class) @Nullable String reason,
        @Required(groups = AsFact.class) @IdText @Nullable String by,
        @Required(groups = AsFact.class) @DateText @Nullable String on)
        implements Draft<PerformancePlanBuilder> {

    private static final ProblemCode OF_DRAFT = ProblemCode.of("target.revision-of-draft");

    @Override
    public Optional<PerformancePlanBuilder> read(DraftReader in) {
        Optional<PerformancePlan> before = in.required("revised", revised);
        Optional<String> why = in.required("reason", reason, TextForm.words());
        Optional<String> who = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        if (before.isPresent() && !before.get().isAgreed()) {
            Term plan = Term.of("plan", before.get().id().value());
            in.find(Problem.error(OF_DRAFT, "revised.agreement", plan));
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        PerformancePlanBuilder next =
                before.orElseThrow().revise(why.orElseThrow(), PersonId.of(who.orElseThrow()), day.orElseThrow());
        for (Problem problem : next.problems()) {
            // the version before has had its warnings; what blocks here is the day
            if (problem.severity() == Severity.ERROR) {
                in.find(problem.at("on"));
            }
        }
        return in.blocks() ? Optional.empty() : Optional.of(next);
    }

    @Override
    public String toString() {
        return "PlanRevisionDraft[***]";
    }
}
