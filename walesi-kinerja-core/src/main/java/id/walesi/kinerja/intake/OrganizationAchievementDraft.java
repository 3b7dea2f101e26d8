package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.OrganizationAchievement;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.rating.OrganizationPredicate;
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
 * An organization's predicate as typed.
 *
 * @param predicate the code or label of the predicate
 * @param decidedBy the key of the person who fixed it
 * @param on the day
 * @param reason the reason
 * @term isian capaian kinerja organisasi
 */
public record OrganizationAchievementDraft(
        @Required(groups = AsFact.class) @CodeOf(OrganizationPredicate.class) @Nullable
        String predicate,

        @Required(groups = AsFact.class) @IdText @Nullable String decidedBy,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason)
        implements Draft<OrganizationAchievement> {

    @Override
    public Optional<OrganizationAchievement> read(DraftReader in) {
        Optional<OrganizationPredicate> rung =
                in.required("predicate", predicate, TextForm.codeOf(OrganizationPredicate.values()));
        Optional<String> by = in.required("decidedBy", decidedBy, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new OrganizationAchievement(
                        rung.orElseThrow(), PersonId.of(by.orElseThrow()), day.orElseThrow(), why.orElse("")));
    }

    /** Who decided and when, as far as it can be read; the rest is such that no check of a case trips. */
    OrganizationAchievement outline(PersonId other, LocalDate day) {
        DraftReader in = DraftReader.unheard();
        return new OrganizationAchievement(
                OrganizationPredicate.GOOD,
                in.optional("decidedBy", decidedBy, TextForm.id())
                        .map(PersonId::of)
                        .orElse(other),
                in.optional("on", on, TextForm.day()).orElse(day),
                "");
    }

    @Override
    public String toString() {
        return "OrganizationAchievementDraft[***]";
    }
}
