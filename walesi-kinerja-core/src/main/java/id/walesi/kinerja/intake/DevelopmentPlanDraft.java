package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentPlan;
import id.walesi.kinerja.problem.Outcome;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A development plan as typed. Whether its needs were found, {@link DevelopmentPlan#unfounded} tells.
 *
 * @param id the key
 * @param person the key of the person
 * @param drawnOn the day on which it was drawn up
 * @param reviewOn the day of the review
 * @param items what is to be learned
 * @term isian rencana pengembangan kompetensi
 */
public record DevelopmentPlanDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String person,
        @Required(groups = AsFact.class) @DateText @Nullable String drawnOn,
        @Required(groups = AsFact.class) @DateText @Nullable String reviewOn,

        @Required(groups = AsFact.class) @Nullable
        List<@Nullable @Required(groups = AsFact.class) @Valid DevelopmentItemDraft> items)
        implements Draft<DevelopmentPlan> {

    @Override
    public Optional<DevelopmentPlan> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> who = in.required("person", person, TextForm.id());
        Optional<LocalDate> drawn = in.required("drawnOn", drawnOn, TextForm.day());
        Optional<LocalDate> review = in.required("reviewOn", reviewOn, TextForm.day());
        List<Optional<DevelopmentItem>> read = in.each("items", items);
        in.notEmpty("items", read);
        boolean whole = !in.blocks();
        LocalDate first = drawn.orElse(LocalDate.MIN);
        List<Optional<DevelopmentItem>> known =
                DraftReader.outlined(read, items, (DevelopmentItemDraft item) -> item.outline(first));
        List<DevelopmentItem> present = DraftReader.present(known);
        LocalDate last = review.orElse(LocalDate.MAX);
        Outcome<DevelopmentPlan> outcome =
                DevelopmentPlan.draw(key.orElse("-"), PersonId.of(who.orElse("-")), first, last, present);
        for (Problem problem : outcome.problems()) {
            if (!present.isEmpty() || !problem.path().equals("items")) {
                in.find(problem.at(DraftReader.place(problem.path(), "items", known)));
            }
        }
        return whole ? outcome.value() : Optional.empty();
    }

    @Override
    public String toString() {
        return "DevelopmentPlanDraft[***]";
    }
}
