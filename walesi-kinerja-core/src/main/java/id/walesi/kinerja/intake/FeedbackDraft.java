package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
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
 * Feedback as typed: about a work result or about a core value.
 *
 * @param workResultId the id of the planned result, if it is about one
 * @param coreValue the code or label of the core value, if it is about one
 * @param role the code of the role in which it was given
 * @param on the day
 * @param text the words
 * @term isian umpan balik
 */
public record FeedbackDraft(
        @IdText @Nullable String workResultId,
        @CodeOf(CoreValue.class) @Nullable String coreValue,

        @Required(groups = AsFact.class) @CodeOf(ActorRole.class) @Nullable
        String role,

        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Required(groups = AsFact.class) @Nullable String text)
        implements Draft<OngoingFeedback> {

    private static final ProblemCode NO_SUBJECT = ProblemCode.of("feedback.subject-missing");
    private static final ProblemCode TWO_SUBJECTS = ProblemCode.of("feedback.two-subjects");

    @Override
    public Optional<OngoingFeedback> read(DraftReader in) {
        Optional<String> result = in.optional("workResultId", workResultId, TextForm.id());
        Optional<CoreValue> value = in.optional("coreValue", coreValue, TextForm.codeOf(CoreValue.values()));
        Optional<ActorRole> as = in.required("role", role, TextForm.codeOf(ActorRole.values()));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> words = in.required("text", text, TextForm.words());
        boolean aboutResult = TextForm.isGiven(workResultId);
        boolean aboutValue = TextForm.isGiven(coreValue);
        if (!aboutResult && !aboutValue) {
            in.miss(DraftStage.AS_FACT, Problem.error(NO_SUBJECT, "workResultId"));
        } else if (aboutResult && aboutValue) {
            in.find(Problem.error(TWO_SUBJECTS, "coreValue"));
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        FeedbackSubject about = result.isPresent()
                ? new FeedbackSubject.OfWorkResult(result.get())
                : new FeedbackSubject.OfBehavior(value.orElseThrow());
        return Optional.of(new OngoingFeedback(about, as.orElseThrow(), day.orElseThrow(), words.orElseThrow()));
    }

    @Override
    public String toString() {
        return "FeedbackDraft[***]";
    }
}
