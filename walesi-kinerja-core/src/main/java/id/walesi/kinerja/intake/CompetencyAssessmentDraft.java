package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.CompetencyAssessment;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.WholeNumberText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person was found to have a level of a competency, as typed.
 *
 * @param competency the code of the competency
 * @param level the level, 0 for none
 * @param on the day
 * @term isian hasil penilaian kompetensi
 */
public record CompetencyAssessmentDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String competency,

        @Required(groups = AsFact.class) @WholeNumberText @Nullable
        String level,

        @Required(groups = AsFact.class) @DateText @Nullable String on)
        implements Draft<CompetencyAssessment> {

    @Override
    public Optional<CompetencyAssessment> read(DraftReader in) {
        Optional<CompetencyCode> of =
                in.required("competency", competency, TextForm.code()).map(CompetencyCode::of);
        Optional<Integer> found = in.required("level", level, TextForm.wholeNumber(0, Integer.MAX_VALUE));
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new CompetencyAssessment(of.orElseThrow(), found.orElseThrow(), day.orElseThrow()));
    }

    @Override
    public String toString() {
        return "CompetencyAssessmentDraft[***]";
    }
}
