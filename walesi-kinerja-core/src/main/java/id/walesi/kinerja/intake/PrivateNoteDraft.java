package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.feedback.PrivateNote;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note to oneself, as typed. It is part of no other draft, as the note is part of no case.
 *
 * @param author the key of who writes it
 * @param on the day
 * @param text the words
 * @term isian catatan pribadi
 */
public record PrivateNoteDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String author,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Required(groups = AsFact.class) @Nullable String text)
        implements Draft<PrivateNote> {

    @Override
    public Optional<PrivateNote> read(DraftReader in) {
        Optional<String> writer = in.required("author", author, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> words = in.required("text", text, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        PrivateNote.of(PersonId.of(writer.orElseThrow()), day.orElseThrow(), words.orElseThrow()));
    }

    @Override
    public String toString() {
        return "PrivateNoteDraft[***]";
    }
}
