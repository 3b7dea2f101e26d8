package id.walesi.kinerja.intake;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What feedback is about, as typed.
 *
 * @param kind the code of its kind
 * @param workResultId the id of the planned result, for {@link SubjectKind#WORK_RESULT}
 * @param coreValue the code or label of the core value, for {@link SubjectKind#CORE_VALUE}
 * @term isian sasaran umpan balik
 */
public record SubjectDraft(
        @Required(groups = AsFact.class) @CodeOf(SubjectKind.class) @Nullable
        String kind,

        @IdText @Nullable String workResultId,
        @CodeOf(CoreValue.class) @Nullable String coreValue)
        implements Draft<FeedbackSubject> {

    @Override
    public Optional<FeedbackSubject> read(DraftReader in) {
        Optional<SubjectKind> of = in.required("kind", kind, TextForm.codeOf(SubjectKind.values()));
        Optional<String> result = in.optional("workResultId", workResultId, TextForm.id());
        Optional<CoreValue> value = in.optional("coreValue", coreValue, TextForm.codeOf(CoreValue.values()));
        of.ifPresent(chosen -> {
            in.ofKind(chosen, "workResultId", workResultId, chosen == SubjectKind.WORK_RESULT);
            in.ofKind(chosen, "coreValue", coreValue, chosen == SubjectKind.CORE_VALUE);
        });
        if (in.blocks()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (of.orElseThrow()) {
                    case WORK_RESULT -> new FeedbackSubject.OfWorkResult(WorkResultId.of(result.orElseThrow()));
                    case CORE_VALUE -> new FeedbackSubject.OfBehavior(value.orElseThrow());
                    case ALL_WORK_RESULTS -> new FeedbackSubject.AllWorkResults();
                    case ALL_BEHAVIOR -> new FeedbackSubject.AllBehavior();
                });
    }

    @Override
    public String toString() {
        return "SubjectDraft[***]";
    }
}
