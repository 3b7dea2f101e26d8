package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.UnitText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was achieved, as typed. Its kind decides which of the other texts it has.
 *
 * @param kind the code of its kind
 * @param value the number of a {@link RealizedKind#MEASURED} value
 * @param unit the code of its unit
 * @param day the day of a {@link RealizedKind#DONE} value
 * @param text the words of a {@link RealizedKind#TOLD} value
 * @param reason why there is no value, for {@link RealizedKind#ABSENT}
 * @term isian nilai realisasi
 */
public record RealizedValueDraft(
        @Required(groups = AsFact.class) @CodeOf(RealizedKind.class) @Nullable
        String kind,

        @AmountText @Nullable String value,
        @UnitText @Nullable String unit,
        @DateText @Nullable String day,
        @Nullable String text,
        @CodeOf(AbsenceReason.class) @Nullable String reason)
        implements Draft<RealizedValue> {

    @Override
    public Optional<RealizedValue> read(DraftReader in) {
        Optional<RealizedKind> of = in.required("kind", kind, TextForm.codeOf(RealizedKind.values()));
        Optional<Ratio> number = in.optional("value", value, TextForm.number(NumberNotation.UNSTATED));
        Optional<MeasurementUnit> each = in.optional("unit", unit, TextForm.unit());
        Optional<LocalDate> on = in.optional("day", day, TextForm.day());
        Optional<AbsenceReason> why = in.optional("reason", reason, TextForm.codeOf(AbsenceReason.values()));
        of.ifPresent(chosen -> checkKind(chosen, in));
        if (in.blocks()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (of.orElseThrow()) {
                    case MEASURED -> RealizedValue.of(new Amount(number.orElseThrow(), each.orElseThrow()));
                    case DONE -> RealizedValue.on(on.orElseThrow());
                    case TOLD -> RealizedValue.told(Check.text("text", text));
                    case ABSENT -> RealizedValue.absent(why.orElseThrow());
                });
    }

    private void checkKind(RealizedKind chosen, DraftReader in) {
        in.ofKind(chosen, "value", value, chosen == RealizedKind.MEASURED);
        in.ofKind(chosen, "unit", unit, chosen == RealizedKind.MEASURED);
        in.ofKind(chosen, "day", day, chosen == RealizedKind.DONE);
        in.ofKind(chosen, "text", text, chosen == RealizedKind.TOLD);
        in.ofKind(chosen, "reason", reason, chosen == RealizedKind.ABSENT);
    }

    @Override
    public String toString() {
        return "RealizedValueDraft[***]";
    }
}
