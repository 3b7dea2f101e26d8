package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.ComponentScore;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A score that came about elsewhere, as typed.
 *
 * @param name the code by which a policy finds it
 * @param score the score
 * @param origin where it comes from
 * @term isian nilai komponen
 */
public record ComponentScoreDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String name,

        @Required(groups = AsFact.class) @AmountText @Nullable
        String score,

        @Required(groups = AsFact.class) @Nullable String origin)
        implements Draft<ComponentScore> {

    @Override
    public Optional<ComponentScore> read(DraftReader in) {
        Optional<String> called = in.required("name", name, TextForm.code());
        Optional<Ratio> number = in.required("score", score, TextForm.number(NumberNotation.UNSTATED));
        Optional<String> source = in.required("origin", origin, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        ComponentScore.of(called.orElseThrow(), new Score(number.orElseThrow()), source.orElseThrow()));
    }

    /** The score's name, if it can be read. */
    Optional<ComponentScore> outline() {
        return DraftReader.unheard()
                .optional("name", name, TextForm.code())
                .map(called -> ComponentScore.of(called, new Score(Ratio.ZERO), "-"));
    }

    @Override
    public String toString() {
        return "ComponentScoreDraft[***]";
    }
}
