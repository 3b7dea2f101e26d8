package id.walesi.kinerja.intake;

import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.UnitText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount as typed.
 *
 * @param value the number
 * @param unit the code of its unit
 * @term isian besaran
 */
public record AmountDraft(
        @Required(groups = AsFact.class) @AmountText @Nullable
        String value,

        @Required(groups = AsFact.class) @UnitText @Nullable String unit)
        implements Draft<Amount> {

    @Override
    public Optional<Amount> read(DraftReader in) {
        Optional<Ratio> number = in.required("value", value, TextForm.number(NumberNotation.UNSTATED));
        Optional<MeasurementUnit> of = in.required("unit", unit, TextForm.unit());
        return in.blocks() ? Optional.empty() : Optional.of(new Amount(number.orElseThrow(), of.orElseThrow()));
    }

    /** Whether the number is zero, whatever its unit. */
    boolean isZero() {
        return DraftReader.unheard()
                .optional("value", value, TextForm.number(NumberNotation.UNSTATED))
                .filter(number -> number.sign() == 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return "AmountDraft[***]";
    }
}
