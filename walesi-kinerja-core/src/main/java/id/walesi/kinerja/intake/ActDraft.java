package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.AppraisalAct;
import id.walesi.kinerja.appraisal.AppraisalAction;
import id.walesi.kinerja.appraisal.DecidedRatings;
import id.walesi.kinerja.asn.PersonId;
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
 * @param reason the reason
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
        @CodeOf(ExpectationRating.class) @Nullable String workResult,
        @CodeOf(ExpectationRating.class) @Nullable String workBehavior)
        implements Draft<AppraisalAct> {

    private static final ProblemCode HALF_RATED = ProblemCode.of("appraisal.behavior-rating-missing-in-act");

    @Override
    public Optional<AppraisalAct> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<Integer> seen =
                in.required("expectedRevision", expectedRevision, TextForm.wholeNumber(0, Integer.MAX_VALUE));
        Optional<AppraisalAction> done = in.required("action", action, TextForm.codeOf(AppraisalAction.values()));
        Optional<String> actor = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
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
        act = why.map(act::because).orElse(act);
        return Optional.of(behavior.map(rung -> new DecidedRatings(results, rung))
                .map(act::deciding)
                .orElse(act));
    }

    @Override
    public String toString() {
        return "ActDraft[***]";
    }
}
