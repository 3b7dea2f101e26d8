package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That the feedback of a group was released, as typed. What it showed is made anew from the requests.
 *
 * @param role the code of the role
 * @param on the day
 * @term isian penerbitan umpan balik
 */
public record FeedbackReleaseDraft(
        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on)
        implements Draft<Map.Entry<ActorRole, LocalDate>> {

    @Override
    public Optional<Map.Entry<ActorRole, LocalDate>> read(DraftReader in) {
        Optional<ActorRole> of = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        return in.blocks() ? Optional.empty() : Optional.of(Map.entry(of.orElseThrow(), day.orElseThrow()));
    }

    /** The role as far as it can be read. */
    Optional<ActorRole> outline() {
        return DraftReader.unheard().optional("role", role, TextForm.codeOf(ActorRole.values()));
    }

    @Override
    public String toString() {
        return "FeedbackReleaseDraft[***]";
    }
}
