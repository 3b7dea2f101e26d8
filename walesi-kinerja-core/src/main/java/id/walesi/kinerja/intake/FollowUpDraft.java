package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.feedback.FollowUp;
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
 * An agreed follow-up as typed.
 *
 * @param id the key
 * @param text what was agreed
 * @param owner the code of the role that does it
 * @param dueBy the last day
 * @param metOn the day on which it was met, if it was
 * @term isian tindak lanjut
 */
public record FollowUpDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String text,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String owner,

        @Required(groups = AsFact.class) @DateText @Nullable String dueBy,
        @DateText @Nullable String metOn)
        implements Draft<FollowUp> {

    @Override
    public Optional<FollowUp> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> words = in.required("text", text, TextForm.words());
        Optional<ActorRole> by = in.required("owner", owner, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> until = in.required("dueBy", dueBy, TextForm.day());
        in.optional("metOn", metOn, TextForm.day());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        new FollowUp(key.orElseThrow(), words.orElseThrow(), by.orElseThrow(), until.orElseThrow()));
    }

    @Override
    public String toString() {
        return "FollowUpDraft[***]";
    }
}
