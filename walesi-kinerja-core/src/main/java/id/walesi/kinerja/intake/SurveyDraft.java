package id.walesi.kinerja.intake;

import id.walesi.kinerja.indicator.SatisfactionSurvey;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a satisfaction survey as typed.
 *
 * @param respondents how many people answered every element
 * @param elementSums the sum of the answers to each element, in the order of the form
 * @term isian survei kepuasan masyarakat
 */
public record SurveyDraft(
        @Required(groups = AsFact.class) @WholeNumberText(lowest = 1) @Nullable
        String respondents,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @WholeNumberText String> elementSums)
        implements Draft<SatisfactionSurvey> {

    @Override
    public Optional<SatisfactionSurvey> read(DraftReader in) {
        Optional<Integer> people = in.required("respondents", respondents, TextForm.wholeNumber(1, Integer.MAX_VALUE));
        List<Optional<Integer>> sums = in.each("elementSums", elementSums, TextForm.wholeNumber(0, Integer.MAX_VALUE));
        in.notEmpty("elementSums", sums);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new SatisfactionSurvey(people.orElseThrow(), DraftReader.present(sums)));
    }

    @Override
    public String toString() {
        return "SurveyDraft[***]";
    }
}
