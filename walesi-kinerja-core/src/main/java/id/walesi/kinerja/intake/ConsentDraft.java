package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.target.CrossUnitAssignment.Consent;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leader's consent as typed.
 *
 * @param leader the key of the leader
 * @param on the day
 * @term isian persetujuan pimpinan
 */
public record ConsentDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String leader,
        @Required(groups = AsFact.class) @DateText @Nullable String on)
        implements Draft<Consent> {

    @Override
    public Optional<Consent> read(DraftReader in) {
        Optional<String> by = in.required("leader", leader, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Consent(PersonId.of(by.orElseThrow()), day.orElseThrow()));
    }

    /** That somebody consented. */
    Consent outline() {
        return new Consent(PersonId.of(Unsaid.key(0)), LocalDate.MIN);
    }

    @Override
    public String toString() {
        return "ConsentDraft[***]";
    }
}
