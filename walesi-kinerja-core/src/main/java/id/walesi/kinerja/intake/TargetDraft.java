package id.walesi.kinerja.intake;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.problem.Problem;
import id.walesi.kinerja.problem.ProblemCode;
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
 * A target as typed. Its kind decides which of the other texts it has.
 *
 * @param kind the code of its kind
 * @param value the number of a {@link TargetKind#NUMBER} or {@link TargetKind#CEILING}
 * @param lowest the lowest number of a {@link TargetKind#RANGE}
 * @param highest the highest number of a {@link TargetKind#RANGE}
 * @param unit the code of the unit of these numbers
 * @param day the day of a {@link TargetKind#DEADLINE}
 * @param text the words of a {@link TargetKind#NARRATIVE}
 * @term isian target
 */
public record TargetDraft(
        @Required(groups = AsFact.class) @CodeOf(TargetKind.class) @Nullable
        String kind,

        @AmountText @Nullable String value,
        @AmountText @Nullable String lowest,
        @AmountText @Nullable String highest,
        @UnitText @Nullable String unit,
        @DateText @Nullable String day,
        @Nullable String text)
        implements Draft<TargetValue> {

    private static final ProblemCode BOUNDS_EXCHANGED = ProblemCode.of("indicator.target-bounds-exchanged");

    @Override
    public Optional<TargetValue> read(DraftReader in) {
        TextForm<Ratio> number = TextForm.number(NumberNotation.UNSTATED);
        Optional<TargetKind> of = in.required("kind", kind, TextForm.codeOf(TargetKind.values()));
        Optional<Ratio> one = in.optional("value", value, number);
        Optional<Ratio> low = in.optional("lowest", lowest, number);
        Optional<Ratio> high = in.optional("highest", highest, number);
        Optional<MeasurementUnit> each = in.optional("unit", unit, TextForm.unit());
        Optional<LocalDate> by = in.optional("day", day, TextForm.day());
        of.ifPresent(chosen -> checkKind(chosen, in));
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            in.find(Problem.error(BOUNDS_EXCHANGED, "highest"));
        }
        if (in.blocks()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (of.orElseThrow()) {
                    case NUMBER -> TargetValue.of(new Amount(one.orElseThrow(), each.orElseThrow()));
                    case CEILING -> TargetValue.ceiling(new Amount(one.orElseThrow(), each.orElseThrow()));
                    case RANGE ->
                        TargetValue.between(
                                new Amount(low.orElseThrow(), each.orElseThrow()),
                                new Amount(high.orElseThrow(), each.orElseThrow()));
                    case DEADLINE -> TargetValue.by(by.orElseThrow());
                    case NARRATIVE -> TargetValue.narrative(Check.text("text", text));
                });
    }

    private void checkKind(TargetKind chosen, DraftReader in) {
        boolean single = chosen == TargetKind.NUMBER || chosen == TargetKind.CEILING;
        boolean range = chosen == TargetKind.RANGE;
        in.ofKind(chosen, "value", value, single);
        in.ofKind(chosen, "lowest", lowest, range);
        in.ofKind(chosen, "highest", highest, range);
        in.ofKind(chosen, "unit", unit, single || range);
        in.ofKind(chosen, "day", day, chosen == TargetKind.DEADLINE);
        in.ofKind(chosen, "text", text, chosen == TargetKind.NARRATIVE);
    }

    @Override
    public String toString() {
        return "TargetDraft[***]";
    }
}
