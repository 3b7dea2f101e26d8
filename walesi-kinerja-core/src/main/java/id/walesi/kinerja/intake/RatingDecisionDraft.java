package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.appraisal.RatingProposal;
import id.walesi.kinerja.asn.ActorRole;
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
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decided rating as typed.
 *
 * @param rating the code or label of the rating
 * @param decidedBy the key of the person who decided
 * @param role the code of the role
 * @param on the day
 * @param reason the reason; needed if it departs from the proposal
 * @param proposal what an agency's numbers had proposed, if any
 * @term isian penetapan rating
 */
public record RatingDecisionDraft(
        @Required(groups = AsFact.class) @CodeOf(ExpectationRating.class) @Nullable
        String rating,

        @Required(groups = AsFact.class) @IdText @Nullable String decidedBy,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason,
        @Nullable @Valid RatingProposalDraft proposal)
        implements Draft<RatingDecision> {

    private static final ProblemCode WITHOUT_REASON = ProblemCode.of("appraisal.departure-without-reason");

    @Override
    public Optional<RatingDecision> read(DraftReader in) {
        Optional<ExpectationRating> rung = in.required("rating", rating, TextForm.codeOf(ExpectationRating.values()));
        Optional<String> by = in.required("decidedBy", decidedBy, TextForm.id());
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        Optional<RatingProposal> proposed = in.optional("proposal", proposal);
        Optional<ExpectationRating> before = proposed.map(RatingProposal::rating);
        if (before.isPresent() && rung.isPresent() && !before.equals(rung) && why.isEmpty()) {
            in.find(Problem.error(WITHOUT_REASON, "reason"));
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new RatingDecision(
                        rung.orElseThrow(),
                        PersonId.of(by.orElseThrow()),
                        as.orElseThrow(),
                        day.orElseThrow(),
                        why.orElse(""),
                        proposed));
    }

    /** Who decided in which role and when, as far as it can be read; the rest is such that no check of a case trips. */
    RatingDecision outline(PersonId appraiser, LocalDate day) {
        DraftReader in = DraftReader.unheard();
        Optional<PersonId> by =
                in.optional("decidedBy", decidedBy, TextForm.id()).map(PersonId::of);
        Optional<ActorRole> as = in.optional("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> when = in.optional("on", on, TextForm.day());
        return new RatingDecision(
                ExpectationRating.MEETS,
                by.orElse(appraiser),
                by.isEmpty() ? ActorRole.APPRAISER : as.orElse(ActorRole.APPRAISER_SUPERIOR),
                when.orElse(day),
                "");
    }

    @Override
    public String toString() {
        return "RatingDecisionDraft[***]";
    }
}
