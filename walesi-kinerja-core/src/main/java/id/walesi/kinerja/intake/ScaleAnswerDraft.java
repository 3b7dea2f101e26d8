package id.walesi.kinerja.intake;

import id.walesi.kinerja.feedback.ScaleCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer on one scale, as typed.
 *
 * @param scale the code of the scale
 * @param answer the answer
 * @term isian jawaban skala
 */
public record ScaleAnswerDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String scale,

        @Required(groups = AsFact.class) @WholeNumberText(lowest = 1) @Nullable
        String answer)
        implements Draft<Map.Entry<ScaleCode, Integer>> {

    @Override
    public Optional<Map.Entry<ScaleCode, Integer>> read(DraftReader in) {
        Optional<ScaleCode> of = in.required("scale", scale, TextForm.code()).map(ScaleCode::of);
        Optional<Integer> given = in.required("answer", answer, TextForm.wholeNumber(1, Integer.MAX_VALUE));
        return in.blocks() ? Optional.empty() : Optional.of(Map.entry(of.orElseThrow(), given.orElseThrow()));
    }

    @Override
    public String toString() {
        return "ScaleAnswerDraft[***]";
    }
}
