package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.development.LearningOffer;
import id.walesi.kinerja.explanation.Term;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that one could learn from, as typed.
 *
 * @param id the key
 * @param title what it is
 * @param hours how many learning hours it counts
 * @param leadsTo to which levels it leads
 * @term isian tawaran pengembangan kompetensi
 */
public record LearningOfferDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String title,

        @Required(groups = AsFact.class) @AmountText @Nullable
        String hours,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid ReachedLevelDraft> leadsTo)
        implements Draft<LearningOffer> {

    private static final ProblemCode TWICE = ProblemCode.of("development.competency-twice");

    @Override
    public Optional<LearningOffer> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("title", title, TextForm.words());
        Optional<LearningHours> counted = LearningActivityDraft.hours(hours, in);
        List<Optional<Map.Entry<CompetencyCode, Integer>>> read = in.each("leadsTo", leadsTo);
        in.notEmpty("leadsTo", read);
        List<Optional<Map.Entry<CompetencyCode, Integer>>> known =
                DraftReader.outlined(read, leadsTo, ReachedLevelDraft::outline);
        Map<CompetencyCode, Integer> levels = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            Optional<Map.Entry<CompetencyCode, Integer>> level = known.get(i);
            if (level.isPresent()
                    && levels.putIfAbsent(level.get().getKey(), level.get().getValue()) != null) {
                in.find(Problem.error(
                        TWICE,
                        "leadsTo[" + i + "].competency",
                        Term.of("competency", level.get().getKey().value())));
            }
        }
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        new LearningOffer(key.orElseThrow(), called.orElseThrow(), counted.orElseThrow(), levels));
    }

    @Override
    public String toString() {
        return "LearningOfferDraft[***]";
    }
}
