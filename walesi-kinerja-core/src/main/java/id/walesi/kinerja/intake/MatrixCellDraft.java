package id.walesi.kinerja.intake;

import id.walesi.kinerja.target.MatrixCell;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a role-result matrix, as typed.
 *
 * @param id the key of the result in the person's plan
 * @param leaderResult the key of the leader's result that it supports
 * @param outcome what is to come of it
 * @param category the code of the result's category
 * @term isian sel matriks pembagian peran dan hasil
 */
public record MatrixCellDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String leaderResult,
        @Required(groups = AsFact.class) @Nullable String outcome,

        @Required(groups = AsFact.class) @CodeOf(ResultCategory.class) @Nullable
        String category)
        implements Draft<MatrixCell> {

    @Override
    public Optional<MatrixCell> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> supports = in.required("leaderResult", leaderResult, TextForm.id());
        Optional<String> words = in.required("outcome", outcome, TextForm.words());
        Optional<ResultCategory> kind = in.required("category", category, TextForm.codeOf(ResultCategory.values()));
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new MatrixCell(
                        WorkResultId.of(key.orElseThrow()),
                        WorkResultId.of(supports.orElseThrow()),
                        words.orElseThrow(),
                        kind.orElseThrow()));
    }

    @Override
    public String toString() {
        return "MatrixCellDraft[***]";
    }
}
