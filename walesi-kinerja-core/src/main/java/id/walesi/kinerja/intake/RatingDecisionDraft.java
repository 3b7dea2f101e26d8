package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
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
 * @param reason the reason
 * @term isian penetapan rating
 */
public record RatingDecisionDraft(
        @Required(groups = AsFact.class) @CodeOf(ExpectationRating.class) @Nullable
        String rating,

        @Required(groups = AsFact.class) @IdText @Nullable String decidedBy,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason)
        implements Draft<RatingDecision> {

    @Override
    public Optional<RatingDecision> read(DraftReader in) {
        Optional<ExpectationRating> rung = in.required("rating", rating, TextForm.codeOf(ExpectationRating.values()));
        Optional<String> by = in.required("decidedBy", decidedBy, TextForm.id());
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new RatingDecision(
                        rung.orElseThrow(),
                        PersonId.of(by.orElseThrow()),
                        as.orElseThrow(),
                        day.orElseThrow(),
                        why.orElse("")));
    }

    @Override
    public String toString() {
        return "RatingDecisionDraft[***]";
    }
}
