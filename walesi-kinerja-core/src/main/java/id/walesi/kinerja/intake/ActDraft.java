package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.ActReason;
import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.DecidedRatings;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act in the course of an appraisal as typed: a proposal, an evaluation, an objection and its decision.
 *
 * @param id the key of the act
 * @param expectedRevision the revision that the actor saw
 * @param action the code of the action
 * @param by the key of the actor
 * @param on the day
 * @param reason the reason in words
 * @param reasonCode the code of the reason, if something is returned, rejected or taken back
 * @param workResult the code or label of the rating of results, if it is decided
 * @param workBehavior the code or label of the rating of behavior, if it is decided
 * @term isian tindakan penilaian, keberatan
 */
public record ActDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,

        @Required(groups = AsFact.class) @WholeNumberText @Nullable
        String expectedRevision,

        @Required(groups = AsFact.class) @CodeOf(AppraisalAction.class) @Nullable
        String action,

        @Required(groups = AsFact.class) @IdText @Nullable String by,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason,
        @CodeOf(ActReason.class) @Nullable String reasonCode,
        @CodeOf(ExpectationRating.class) @Nullable String workResult,
        @CodeOf(ExpectationRating.class) @Nullable String workBehavior)
        implements Draft<AppraisalAct> {

    private static final ProblemCode HALF_RATED = ProblemCode.of("appraisal.behavior-rating-missing-in-act");
    private static final ProblemCode UNFIT = ProblemCode.of("appraisal.reason-code-unfit");

    @Override
    public Optional<AppraisalAct> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<Integer> seen =
                in.required("expectedRevision", expectedRevision, TextForm.wholeNumber(0, Integer.MAX_VALUE));
        Optional<AppraisalAction> done = in.required("action", action, TextForm.codeOf(AppraisalAction.values()));
        Optional<String> actor = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        Optional<ActReason> listed = in.optional("reasonCode", reasonCode, TextForm.codeOf(ActReason.values()));
        done.ifPresent(what -> checkReason(what, listed, in));
        TextForm<ExpectationRating> rating = TextForm.codeOf(ExpectationRating.values());
        Optional<ExpectationRating> results = in.optional("workResult", workResult, rating);
        Optional<ExpectationRating> behavior = in.optional("workBehavior", workBehavior, rating);
        if (TextForm.isGiven(workResult) && !TextForm.isGiven(workBehavior)) {
            in.find(Problem.error(HALF_RATED, "workBehavior"));
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        AppraisalAct act = AppraisalAct.of(
                key.orElseThrow(),
                seen.orElseThrow(),
                done.orElseThrow(),
                PersonId.of(actor.orElseThrow()),
                day.orElseThrow());
        if (why.isPresent()) {
            act = act.because(why.get());
        }
        if (listed.isPresent()) {
            act = act.because(listed.get());
        }
        return Optional.of(behavior.map(rung -> new DecidedRatings(results, rung))
                .map(act::deciding)
                .orElse(act));
    }

    private void checkReason(AppraisalAction what, Optional<ActReason> listed, DraftReader in) {
        List<ActReason> fitting = ActReason.of(what);
        in.ofKind(what, "reasonCode", reasonCode, !fitting.isEmpty());
        listed.filter(one -> !fitting.isEmpty() && !fitting.contains(one))
                .ifPresent(one ->
                        in.find(Problem.error(UNFIT, "reasonCode", Term.of("reason", one), Term.of("action", what))));
        if (listed.equals(Optional.of(ActReason.OTHER))) {
            in.ofKind(ActReason.OTHER, "reason", reason, true);
        }
    }

    @Override
    public String toString() {
        return "ActDraft[***]";
    }
}
