package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.PerformancePlanBuilder;
import id.walesi.kinerja.target.PlanRevision;
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

    private static final DateRange UNSAID = DateRange.ofDay(LocalDate.EPOCH);
    private static final ProblemCode OF_DRAFT = ProblemCode.of("target.revision-of-draft");

    @Override
    public Optional<PerformancePlanBuilder> read(DraftReader in) {
        Optional<PerformancePlan> before = in.required("revised", revised);
        Optional<String> why = in.required("reason", reason, TextForm.words());
        Optional<String> who = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<PerformancePlan> known = before.or(() ->
                Optional.ofNullable(revised).map(plan -> plan.outline("-", PersonId.of(Unsaid.key(0)), UNSAID)));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (!known.get().isAgreed()) {
            Term plan = Term.of("plan", known.get().id().value());
            in.find(Problem.error(OF_DRAFT, "revised.agreement", plan));
            return Optional.empty();
        }
        boolean whole = !in.blocks();
        PerformancePlanBuilder next =
                known.get().revise(why.orElse("-"), PersonId.of(who.orElse(Unsaid.key(0))), day.orElse(LocalDate.MAX));
        for (Problem problem : next.problems()) {
            // the version before has had its findings; what is new is the day
            if (problem.path().equals("revision.on")) {
                in.find(problem.at("on"));
            }
        }
        return whole && !in.blocks() ? Optional.of(next) : Optional.empty();
    }

    /** The new version as far as the one before it can be read, with what the new one says in the place of the rest. */
    PerformancePlan outline(PerformancePlan plan) {
        DraftReader in = DraftReader.unheard();
        PerformancePlan before =
                revised == null ? plan : revised.outline(plan.id().value(), plan.owner(), plan.days());
        LocalDate day = in.optional("on", on, TextForm.day()).orElse(LocalDate.MIN);
        return PerformancePlan.kept(
                before.id().value(),
                before.owner(),
                before.days(),
                before.workResults(),
                before.form(),
                before.approach(),
                before.position(),
                before.behaviors(),
                before.annex(),
                2,
                Optional.of(new PlanRevision("-", PersonId.of(Unsaid.key(0)), day)),
                Optional.empty());
    }

    @Override
    public String toString() {
        return "PlanRevisionDraft[***]";
    }
}
