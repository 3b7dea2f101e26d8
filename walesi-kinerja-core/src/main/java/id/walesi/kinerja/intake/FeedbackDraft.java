package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as typed.
 *
 * @param subject what it is about
 * @param role the code of the role in which it was given
 * @param on the day
 * @param text the words
 * @term isian umpan balik
 */
public record FeedbackDraft(
        @Required(groups = AsFact.class) @Nullable @Valid SubjectDraft subject,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Required(groups = AsFact.class) @Nullable String text)
        implements Draft<OngoingFeedback> {

    @Override
    public Optional<OngoingFeedback> read(DraftReader in) {
        Optional<FeedbackSubject> about = in.required("subject", subject);
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> words = in.required("text", text, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new OngoingFeedback(
                        about.orElseThrow(), as.orElseThrow(), day.orElseThrow(), words.orElseThrow()));
    }

    /** What it is about, if that can be read. */
    Optional<OngoingFeedback> outline() {
        return DraftReader.unheard()
                .optional("subject", subject)
                .map(about -> new OngoingFeedback(about, ActorRole.PEER, LocalDate.EPOCH, "-"));
    }

    @Override
    public String toString() {
        return "FeedbackDraft[***]";
    }
}
