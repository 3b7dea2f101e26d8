package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.Assignment;
import id.walesi.kinerja.asn.AssignmentKind;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.TruthText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds a post, as typed.
 *
 * @param person the key of the person
 * @param position the post
 * @param unitId the key of the unit
 * @param kind the code of the way in which it is held
 * @param headsUnit whether the post is the one at the head of the unit; not said means that it is not
 * @param firstDay the first day
 * @param lastDay the last day, if it is known
 * @term isian penugasan dalam jabatan
 */
public record AssignmentDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,
        @Required(groups = AsFact.class) @Nullable @Valid PositionDraft position,
        @Required(groups = AsFact.class) @IdText @Nullable String unitId,

        @Required(groups = AsFact.class) @CodeOf(AssignmentKind.class) @Nullable
        String kind,

        @TruthText @Nullable String headsUnit,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @DateText @Nullable String lastDay)
        implements Draft<Assignment> {

    @Override
    public Optional<Assignment> read(DraftReader in) {
        Optional<String> holder = in.required("person", person, TextForm.id());
        Optional<Position> post = in.required("position", position);
        Optional<String> within = in.required("unitId", unitId, TextForm.id());
        Optional<AssignmentKind> way = in.required("kind", kind, TextForm.codeOf(AssignmentKind.values()));
        Optional<Boolean> heads = in.optional("headsUnit", headsUnit, TextForm.truth());
        Optional<DateRange> days = in.daysSince(firstDay, lastDay);
        if (in.blocks()) {
            return Optional.empty();
        }
        PersonId who = PersonId.of(holder.orElseThrow());
        Assignment assignment = switch (way.orElseThrow()) {
            case DEFINITIVE ->
                Assignment.definitive(who, post.orElseThrow(), UnitId.of(within.orElseThrow()), days.orElseThrow());
            case ACTING ->
                Assignment.acting(who, post.orElseThrow(), UnitId.of(within.orElseThrow()), days.orElseThrow());
            case DAILY_ACTING ->
                Assignment.dailyActing(who, post.orElseThrow(), UnitId.of(within.orElseThrow()), days.orElseThrow());
        };
        return Optional.of(heads.orElse(false) ? assignment.asHead() : assignment);
    }

    @Override
    public String toString() {
        return "AssignmentDraft[***]";
    }
}
