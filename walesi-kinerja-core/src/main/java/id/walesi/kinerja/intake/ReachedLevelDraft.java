package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To which level of a competency an offer leads, as typed.
 *
 * @param competency the code of the competency
 * @param level the level
 * @term isian tingkat yang dicapai
 */
public record ReachedLevelDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String competency,

        @Required(groups = AsFact.class) @WholeNumberText(lowest = 1) @Nullable
        String level)
        implements Draft<Map.Entry<CompetencyCode, Integer>> {

    @Override
    public Optional<Map.Entry<CompetencyCode, Integer>> read(DraftReader in) {
        Optional<CompetencyCode> of =
                in.required("competency", competency, TextForm.code()).map(CompetencyCode::of);
        Optional<Integer> reached = in.required("level", level, TextForm.wholeNumber(1, Integer.MAX_VALUE));
        return in.blocks() ? Optional.empty() : Optional.of(Map.entry(of.orElseThrow(), reached.orElseThrow()));
    }

    /** Of which competency it tells, if that can be read. */
    Optional<Map.Entry<CompetencyCode, Integer>> outline() {
        return DraftReader.unheard()
                .optional("competency", competency, TextForm.code())
                .map(of -> Map.entry(CompetencyCode.of(of), 1));
    }

    @Override
    public String toString() {
        return "ReachedLevelDraft[***]";
    }
}
