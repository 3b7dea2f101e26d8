package id.walesi.kinerja.intake;

import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningHours;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something by which a person learns, as typed.
 *
 * @param id the key
 * @param title what it is
 * @param firstDay the first day
 * @param lastDay the last day
 * @param hours how many learning hours it counts
 * @param competencies the codes of the competencies that it serves
 * @term isian kegiatan pengembangan kompetensi
 */
public record LearningActivityDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @Nullable String title,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay,

        @Required(groups = AsFact.class) @AmountText @Nullable
        String hours,

        @Nullable List<@Nullable @Required(groups = AsFact.class) @CodeText String> competencies)
        implements Draft<LearningActivity> {

    private static final ProblemCode NEGATIVE = ProblemCode.of("development.hours-negative");

    @Override
    public Optional<LearningActivity> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> called = in.required("title", title, TextForm.words());
        Optional<DateRange> days = in.days(firstDay, lastDay);
        Optional<LearningHours> counted = hours(hours, in);
        List<Optional<String>> served = in.each("competencies", competencies, TextForm.code());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new LearningActivity(
                        key.orElseThrow(),
                        called.orElseThrow(),
                        days.orElseThrow(),
                        counted.orElseThrow(),
                        DraftReader.present(served).stream()
                                .map(CompetencyCode::of)
                                .toList()));
    }

    /** Which activity it is and its days. */
    LearningActivity outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new LearningActivity(
                in.optional("id", id, TextForm.id()).orElse(Unsaid.key(place)),
                "-",
                in.days(firstDay, lastDay).orElse(Unsaid.days(place)),
                new LearningHours(Ratio.ZERO),
                List.of());
    }

    /** The hours at the place {@code hours} of a draft. */
    static Optional<LearningHours> hours(@Nullable String text, DraftReader in) {
        Optional<Ratio> number = in.required("hours", text, TextForm.number(NumberNotation.UNSTATED));
        if (number.isPresent() && number.get().sign() < 0) {
            in.find(Problem.error(NEGATIVE, "hours"));
            return Optional.empty();
        }
        return number.map(LearningHours::new);
    }

    @Override
    public String toString() {
        return "LearningActivityDraft[***]";
    }
}
