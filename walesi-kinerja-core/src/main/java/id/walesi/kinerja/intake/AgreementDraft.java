package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.target.PlanAgreement;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of a plan as typed.
 *
 * @param employeeOn the day on which the person signed
 * @param appraiser the key of the appraising official who signed
 * @param appraiserOn the day on which that official signed
 * @term isian penandatanganan SKP
 */
public record AgreementDraft(
        @Required(groups = AsFact.class) @DateText @Nullable String employeeOn,
        @Required(groups = AsFact.class) @IdText @Nullable String appraiser,
        @Required(groups = AsFact.class) @DateText @Nullable String appraiserOn)
        implements Draft<PlanAgreement> {

    @Override
    public Optional<PlanAgreement> read(DraftReader in) {
        Optional<LocalDate> own = in.required("employeeOn", employeeOn, TextForm.day());
        Optional<String> by = in.required("appraiser", appraiser, TextForm.id());
        Optional<LocalDate> other = in.required("appraiserOn", appraiserOn, TextForm.day());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new PlanAgreement(own.orElseThrow(), PersonId.of(by.orElseThrow()), other.orElseThrow()));
    }

    /** Who signed when, as far as it can be read. */
    PlanAgreement outline(LocalDate unknown) {
        DraftReader in = DraftReader.unheard();
        return new PlanAgreement(
                in.optional("employeeOn", employeeOn, TextForm.day()).orElse(unknown),
                PersonId.of(in.optional("appraiser", appraiser, TextForm.id()).orElse("-- ")),
                in.optional("appraiserOn", appraiserOn, TextForm.day()).orElse(unknown));
    }

    @Override
    public String toString() {
        return "AgreementDraft[***]";
    }
}
