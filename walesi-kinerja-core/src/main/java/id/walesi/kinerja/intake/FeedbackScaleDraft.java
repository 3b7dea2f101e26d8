package id.walesi.kinerja.intake;

import id.walesi.kinerja.feedback.FeedbackScale;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question of a round of feedback, as typed.
 *
 * @param code the code of the scale
 * @param subject what it is about
 * @param question the question
 * @param steps how many answers there are
 * @term isian butir skala umpan balik
 */
public record FeedbackScaleDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String code,
        @Required(groups = AsFact.class) @Nullable @Valid SubjectDraft subject,
        @Required(groups = AsFact.class) @Nullable String question,

        @Required(groups = AsFact.class) @WholeNumberText(lowest = 2, highest = FeedbackScale.MOST_STEPS) @Nullable
        String steps)
        implements Draft<FeedbackScale> {

    @Override
    public Optional<FeedbackScale> read(DraftReader in) {
        Optional<String> key = in.required("code", code, TextForm.code());
        Optional<FeedbackSubject> about = in.required("subject", subject);
        Optional<String> words = in.required("question", question, TextForm.words());
        Optional<Integer> answers = in.required("steps", steps, TextForm.wholeNumber(2, FeedbackScale.MOST_STEPS));
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new FeedbackScale(
                        key.orElseThrow(), about.orElseThrow(), words.orElseThrow(), answers.orElseThrow()));
    }

    /** Which scale it is, if that can be read; no answer is off a scale whose steps cannot be. */
    Optional<FeedbackScale> outline() {
        DraftReader in = DraftReader.unheard();
        int answers = in.optional("steps", steps, TextForm.wholeNumber(2, FeedbackScale.MOST_STEPS))
                .orElse(FeedbackScale.MOST_STEPS);
        return in.optional("code", code, TextForm.code())
                .map(key -> new FeedbackScale(key, new FeedbackSubject.AllBehavior(), "-", answers));
    }

    @Override
    public String toString() {
        return "FeedbackScaleDraft[***]";
    }
}
