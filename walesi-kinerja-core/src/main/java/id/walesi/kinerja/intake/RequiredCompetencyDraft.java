package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.Competency;
import id.walesi.kinerja.development.RequiredCompetency;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a post demands of one competency, as typed.
 *
 * @param code the code of the competency
 * @param name what it is called
 * @param level the level that the post demands
 * @param indicators the ids of the indicators that rest on it
 * @term isian kompetensi yang dipersyaratkan
 */
public record RequiredCompetencyDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String code,
        @Required(groups = AsFact.class) @Nullable String name,

        @Required(groups = AsFact.class) @WholeNumberText(lowest = 1) @Nullable
        String level,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @IdText String> indicators)
        implements Draft<RequiredCompetency> {

    @Override
    public Optional<RequiredCompetency> read(DraftReader in) {
        Optional<String> key = in.required("code", code, TextForm.code());
        Optional<String> called = in.required("name", name, TextForm.words());
        Optional<Integer> demanded = in.required("level", level, TextForm.wholeNumber(1, Integer.MAX_VALUE));
        List<Optional<String>> resting = in.each("indicators", indicators, TextForm.id());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new RequiredCompetency(
                        new Competency(key.orElseThrow(), called.orElseThrow()),
                        demanded.orElseThrow(),
                        DraftReader.present(resting).stream()
                                .map(IndicatorId::of)
                                .toList()));
    }

    /** Which competency it is, if that can be read. */
    Optional<RequiredCompetency> outline() {
        return DraftReader.unheard()
                .optional("code", code, TextForm.code())
                .map(key -> new RequiredCompetency(new Competency(key, "-"), 1, List.of()));
    }

    @Override
    public String toString() {
        return "RequiredCompetencyDraft[***]";
    }
}
