package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.UnitId;
import id.walesi.kinerja.collaboration.Participant;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a person works in a joint program, as typed.
 *
 * @param person the key of the person
 * @param unitId the key of the member unit for which the person works
 * @param firstDay the first day
 * @param lastDay the last day
 * @term isian pegawai dalam program bersama
 */
public record ParticipantDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,
        @Required(groups = AsFact.class) @IdText @Nullable String unitId,
        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @Required(groups = AsFact.class) @DateText @Nullable String lastDay)
        implements Draft<Participant> {

    @Override
    public Optional<Participant> read(DraftReader in) {
        Optional<String> who = in.required("person", person, TextForm.id());
        Optional<String> unit = in.required("unitId", unitId, TextForm.id());
        Optional<DateRange> days = in.days(firstDay, lastDay);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Participant(
                        PersonId.of(who.orElseThrow()), UnitId.of(unit.orElseThrow()), days.orElseThrow()));
    }

    Participant outline(int place) {
        DraftReader in = DraftReader.unheard();
        return new Participant(
                PersonId.of(in.optional("person", person, TextForm.id()).orElse(Unsaid.key(place))),
                UnitId.of(in.optional("unitId", unitId, TextForm.id()).orElse(Unsaid.key(place))),
                in.days(firstDay, lastDay).orElse(Unsaid.days(place)));
    }

    @Override
    public String toString() {
        return "ParticipantDraft[***]";
    }
}
