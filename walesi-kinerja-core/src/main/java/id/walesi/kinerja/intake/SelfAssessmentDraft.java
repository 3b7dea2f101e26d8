package id.walesi.kinerja.intake;

import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.SelfAssessment;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The employee's own view as typed.
 *
 * @param subject what it is about
 * @param view the code or label of the rating
 * @param on the day
 * @param text the words
 * @param evidence where it comes from
 * @term isian penilaian mandiri
 */
public record SelfAssessmentDraft(
        @Required(groups = AsFact.class) @Nullable @Valid SubjectDraft subject,

        @Required(groups = AsFact.class) @CodeOf(ExpectationRating.class) @Nullable
        String view,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String text,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid EvidenceDraft> evidence)
        implements Draft<SelfAssessment> {

    @Override
    public Optional<SelfAssessment> read(DraftReader in) {
        Optional<FeedbackSubject> about = in.required("subject", subject);
        Optional<ExpectationRating> own = in.required("view", view, TextForm.codeOf(ExpectationRating.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> words = in.optional("text", text, TextForm.words());
        List<Optional<Evidence>> sources = in.each("evidence", evidence);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new SelfAssessment(
                        about.orElseThrow(),
                        own.orElseThrow(),
                        day.orElseThrow(),
                        words.orElse(""),
                        DraftReader.present(sources)));
    }

    /** What it is about, if that can be read. */
    Optional<SelfAssessment> outline() {
        return DraftReader.unheard()
                .optional("subject", subject)
                .map(about -> new SelfAssessment(about, ExpectationRating.MEETS, LocalDate.EPOCH, "", List.of()));
    }

    @Override
    public String toString() {
        return "SelfAssessmentDraft[***]";
    }
}
