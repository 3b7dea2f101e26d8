package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.Attestation;
import id.walesi.kinerja.collaboration.AttestationKind;
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
 * What the receiver says of a contribution, as typed.
 *
 * @param kind the code: confirmed or disputed
 * @param by the key of who says so
 * @param on the day
 * @param reason why, where a reason is needed
 * @term isian pernyataan atas kontribusi
 */
public record AttestationDraft(
        @Required(groups = AsFact.class) @CodeOf(AttestationKind.class) @Nullable
        String kind,

        @Required(groups = AsFact.class) @IdText @Nullable String by,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Nullable String reason)
        implements Draft<Attestation> {

    @Override
    public Optional<Attestation> read(DraftReader in) {
        Optional<AttestationKind> says = in.required("kind", kind, TextForm.codeOf(AttestationKind.values()));
        Optional<String> who = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> why = in.optional("reason", reason, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Attestation(
                        says.orElseThrow(), PersonId.of(who.orElseThrow()), day.orElseThrow(), why.orElse("")));
    }

    @Override
    public String toString() {
        return "AttestationDraft[***]";
    }
}
