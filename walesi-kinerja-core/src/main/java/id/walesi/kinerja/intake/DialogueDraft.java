package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.feedback.FollowUp;
import id.walesi.kinerja.feedback.PerformanceDialogue;
import id.walesi.kinerja.problem.Outcome;
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
 * A dialogue as typed, with what was agreed in it.
 *
 * @param id the key
 * @param employee the key of the person
 * @param leader the key of the leader
 * @param on the day
 * @param followUps what was agreed
 * @param validatedByEmployeeOn the day on which the person validated it, if that happened
 * @param validatedByLeaderOn the day on which the leader validated it, if that happened
 * @term isian dialog kinerja
 */
public record DialogueDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String employee,
        @Required(groups = AsFact.class) @IdText @Nullable String leader,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid FollowUpDraft> followUps,
        @DateText @Nullable String validatedByEmployeeOn,
        @DateText @Nullable String validatedByLeaderOn)
        implements Draft<PerformanceDialogue> {

    @Override
    public Optional<PerformanceDialogue> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> person = in.required("employee", employee, TextForm.id());
        Optional<String> with = in.required("leader", leader, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        List<Optional<FollowUp>> agreed = in.each("followUps", followUps);
        Optional<LocalDate> own = in.optional("validatedByEmployeeOn", validatedByEmployeeOn, TextForm.day());
        Optional<LocalDate> other = in.optional("validatedByLeaderOn", validatedByLeaderOn, TextForm.day());
        if (in.blocks()) {
            return Optional.empty();
        }
        PersonId one = PersonId.of(person.orElseThrow());
        PersonId two = PersonId.of(with.orElseThrow());
        Optional<PerformanceDialogue> held =
                in.value(PerformanceDialogue.hold(key.orElseThrow(), one, two, day.orElseThrow()));
        return held.flatMap(dialogue -> followed(dialogue, DraftReader.present(agreed), in))
                .flatMap(dialogue -> validated(dialogue, one, "validatedByEmployeeOn", own, in))
                .flatMap(dialogue -> validated(dialogue, two, "validatedByLeaderOn", other, in));
    }

    private Optional<PerformanceDialogue> followed(PerformanceDialogue held, List<FollowUp> agreed, DraftReader in) {
        PerformanceDialogue dialogue = held;
        for (int i = 0; i < agreed.size(); i++) {
            String place = "followUps[" + i + "]";
            FollowUp item = agreed.get(i);
            dialogue = step(dialogue.agree(item), dialogue, place, in);
            Optional<LocalDate> met = metOn(i);
            if (met.isPresent()) {
                dialogue = step(dialogue.meet(item.id(), met.get()), dialogue, place + ".metOn", in);
            }
        }
        return in.blocks() ? Optional.empty() : Optional.of(dialogue);
    }

    /** The next state; after a refusal the dialogue goes on as it was, so that all that is wrong shows at once. */
    private static PerformanceDialogue step(
            Outcome<PerformanceDialogue> outcome, PerformanceDialogue before, String place, DraftReader in) {
        outcome.problems().forEach(problem -> in.find(problem.at(place)));
        return outcome.value().orElse(before);
    }

    private Optional<LocalDate> metOn(int index) {
        FollowUpDraft draft = followUps == null ? null : followUps.get(index);
        String day = draft == null ? null : draft.metOn();
        return day != null && TextForm.isGiven(day) ? TextForm.day().read(day).value() : Optional.empty();
    }

    private static Optional<PerformanceDialogue> validated(
            PerformanceDialogue held, PersonId by, String place, Optional<LocalDate> day, DraftReader in) {
        if (day.isEmpty()) {
            return Optional.of(held);
        }
        Outcome<PerformanceDialogue> outcome = held.validate(by, day.get());
        outcome.problems().forEach(problem -> in.find(problem.at(place)));
        return outcome.value();
    }

    @Override
    public String toString() {
        return "DialogueDraft[***]";
    }
}
