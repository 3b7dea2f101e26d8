package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.Grade;
import id.walesi.kinerja.asn.PayGrade;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.PppkGrade;
import id.walesi.kinerja.asn.RankAppointment;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A grade reached, as typed.
 *
 * @param person the key of the person
 * @param grade the code or label of the grade
 * @param effectiveDate the day from which it counts
 * @term isian kenaikan golongan
 */
public record RankAppointmentDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String person,

        @Required(groups = AsFact.class) @CodeOf({Grade.class, PppkGrade.class}) @Nullable
        String grade,

        @Required(groups = AsFact.class) @DateText @Nullable String effectiveDate)
        implements Draft<RankAppointment> {

    @Override
    public Optional<RankAppointment> read(DraftReader in) {
        Optional<String> who = in.required("person", person, TextForm.id());
        Optional<PayGrade> reached = in.required("grade", grade, PersonDraft.GRADES);
        Optional<LocalDate> from = in.required("effectiveDate", effectiveDate, TextForm.day());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(
                        new RankAppointment(PersonId.of(who.orElseThrow()), reached.orElseThrow(), from.orElseThrow()));
    }

    @Override
    public String toString() {
        return "RankAppointmentDraft[***]";
    }
}
