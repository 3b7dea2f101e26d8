package id.walesi.kinerja.intake;

import id.walesi.kinerja.indicator.Trajectory.Milestone;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.UnitText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as typed.
 *
 * @param period the sub-period at whose end it falls due
 * @param value the number
 * @param unit the code of its unit
 * @term isian sasaran antara
 */
public record MilestoneDraft(
        @Required(groups = AsFact.class) @PeriodText @Nullable
        String period,

        @Required(groups = AsFact.class) @AmountText @Nullable
        String value,

        @Required(groups = AsFact.class) @UnitText @Nullable String unit)
        implements Draft<Milestone> {

    @Override
    public Optional<Milestone> read(DraftReader in) {
        Optional<AppraisalPeriod> during = in.required("period", period, TextForm.period());
        Optional<Ratio> number = in.required("value", value, TextForm.number(NumberNotation.UNSTATED));
        Optional<MeasurementUnit> of = in.required("unit", unit, TextForm.unit());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Milestone(during.orElseThrow(), new Amount(number.orElseThrow(), of.orElseThrow())));
    }

    @Override
    public String toString() {
        return "MilestoneDraft[***]";
    }
}
