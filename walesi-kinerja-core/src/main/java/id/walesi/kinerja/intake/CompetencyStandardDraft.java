package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.CompetencyStandard;
import id.walesi.kinerja.development.RequiredCompetency;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a post demands, as typed.
 *
 * @param post the title of the post
 * @param required the competencies
 * @term isian standar kompetensi jabatan
 */
public record CompetencyStandardDraft(
        @Required(groups = AsFact.class) @Nullable String post,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid RequiredCompetencyDraft> required)
        implements Draft<CompetencyStandard> {

    @Override
    public Optional<CompetencyStandard> read(DraftReader in) {
        Optional<String> title = in.required("post", post, TextForm.words());
        List<Optional<RequiredCompetency>> read = in.each("required", required);
        in.notEmpty("required", read);
        List<Optional<RequiredCompetency>> known =
                DraftReader.outlined(read, required, RequiredCompetencyDraft::outline);
        CompetencyStandard.problems(DraftReader.present(known))
                .forEach(problem -> in.find(problem.at(
                        DraftReader.place(problem.path(), "required", known).replace(".competency.", "."))));
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new CompetencyStandard(title.orElseThrow(), DraftReader.present(read)));
    }

    @Override
    public String toString() {
        return "CompetencyStandardDraft[***]";
    }
}
