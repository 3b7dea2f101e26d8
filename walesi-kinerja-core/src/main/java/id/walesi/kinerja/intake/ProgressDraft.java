package id.walesi.kinerja.intake;

import id.walesi.kinerja.feedback.DailyProgress;
import id.walesi.kinerja.feedback.ProgressStatus;
import id.walesi.kinerja.target.WorkResultId;
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
 * A day of progress as typed.
 *
 * @param day the day
 * @param workResultId the id of the planned result
 * @param status the code of how far it is
 * @param text the words, if it was started
 * @term isian progres harian
 */
public record ProgressDraft(
        @Required(groups = AsFact.class) @DateText @Nullable String day,
        @Required(groups = AsFact.class) @IdText @Nullable String workResultId,

        @Required(groups = AsFact.class) @CodeOf(ProgressStatus.class) @Nullable
        String status,

        @Nullable String text)
        implements Draft<DailyProgress> {

    @Override
    public Optional<DailyProgress> read(DraftReader in) {
        Optional<LocalDate> on = in.required("day", day, TextForm.day());
        Optional<String> result = in.required("workResultId", workResultId, TextForm.id());
        Optional<ProgressStatus> reached = in.required("status", status, TextForm.codeOf(ProgressStatus.values()));
        reached.ifPresent(kind -> in.ofKind(kind, "text", text, kind != ProgressStatus.NOT_STARTED));
        Optional<String> words = in.optional("text", text, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new DailyProgress(
                        on.orElseThrow(),
                        WorkResultId.of(result.orElseThrow()),
                        reached.orElseThrow(),
                        words.orElse("")));
    }

    @Override
    public String toString() {
        return "ProgressDraft[***]";
    }
}
