package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.development.LearningActivity;
import id.walesi.kinerja.development.LearningLog;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All learning of one person, as typed.
 *
 * @param person the key of the person
 * @param activities the activities, in any order
 * @term isian riwayat pengembangan kompetensi
 */
public record LearningLogDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,
        @Nullable List<@Nullable @Required(groups = AsFact.class) @Valid LearningActivityDraft> activities)
        implements Draft<LearningLog> {

    @Override
    public Optional<LearningLog> read(DraftReader in) {
        Optional<String> who = in.required("person", person, TextForm.id());
        List<Optional<LearningActivity>> read = in.each("activities", activities);
        List<Optional<LearningActivity>> known =
                DraftReader.outlinedApart(read, activities, LearningActivityDraft::outline);
        LearningLog.problems(DraftReader.present(known))
                .forEach(problem -> in.find(problem.at(DraftReader.place(problem.path(), "activities", known))));
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new LearningLog(PersonId.of(who.orElseThrow()), DraftReader.present(read)));
    }

    @Override
    public String toString() {
        return "LearningLogDraft[***]";
    }
}
