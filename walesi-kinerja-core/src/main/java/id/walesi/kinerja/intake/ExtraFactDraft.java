package id.walesi.kinerja.intake;

import id.walesi.kinerja.appraisal.AppraisalCaseBuilder;
import id.walesi.kinerja.appraisal.FactKey;
import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Percent;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.UnitText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A fact that only some instrument asks for, as typed. It becomes what adds the fact to a case, under the key of the type that its
 * kind names.
 *
 * @param instrument the code of the instrument
 * @param name the code of the fact
 * @param kind the code of the kind
 * @param number the number of a {@link ExtraFactKind#SCORE}, {@link ExtraFactKind#PERCENT} or {@link ExtraFactKind#AMOUNT}
 * @param unit the code of the unit of an {@link ExtraFactKind#AMOUNT}
 * @param day the day of a {@link ExtraFactKind#DAY}
 * @param period the period of a {@link ExtraFactKind#PERIOD}
 * @param text the words of a {@link ExtraFactKind#TEXT}
 * @term isian unsur khusus peraturan
 */
public record ExtraFactDraft(
        @Required(groups = AsFact.class) @CodeText @Nullable String instrument,
        @Required(groups = AsFact.class) @CodeText @Nullable String name,

        @Required(groups = AsFact.class) @CodeOf(ExtraFactKind.class) @Nullable
        String kind,

        @AmountText @Nullable String number,
        @UnitText @Nullable String unit,
        @DateText @Nullable String day,
        @PeriodText @Nullable String period,
        @Nullable String text)
        implements Draft<Consumer<AppraisalCaseBuilder>> {

    @Override
    public Optional<Consumer<AppraisalCaseBuilder>> read(DraftReader in) {
        Optional<String> of = in.required("instrument", instrument, TextForm.code());
        Optional<String> called = in.required("name", name, TextForm.code());
        Optional<ExtraFactKind> sort = in.required("kind", kind, TextForm.codeOf(ExtraFactKind.values()));
        Optional<Ratio> value = in.optional("number", number, TextForm.number(NumberNotation.UNSTATED));
        Optional<MeasurementUnit> each = in.optional("unit", unit, TextForm.unit());
        Optional<LocalDate> on = in.optional("day", day, TextForm.day());
        Optional<AppraisalPeriod> during = in.optional("period", period, TextForm.period());
        sort.ifPresent(chosen -> checkKind(chosen, in));
        if (in.blocks()) {
            return Optional.empty();
        }
        String law = of.orElseThrow();
        String key = called.orElseThrow();
        return Optional.of(
                switch (sort.orElseThrow()) {
                    case SCORE -> adding(FactKey.of(law, key, Score.class), new Score(value.orElseThrow()));
                    case PERCENT -> adding(FactKey.of(law, key, Percent.class), new Percent(value.orElseThrow()));
                    case AMOUNT ->
                        adding(FactKey.of(law, key, Amount.class), new Amount(value.orElseThrow(), each.orElseThrow()));
                    case DAY -> adding(FactKey.of(law, key, LocalDate.class), on.orElseThrow());
                    case PERIOD -> adding(FactKey.of(law, key, AppraisalPeriod.class), during.orElseThrow());
                    case TEXT -> adding(FactKey.of(law, key, String.class), Check.text("text", text));
                });
    }

    /** The fact's key, if it can be read. */
    Optional<Consumer<AppraisalCaseBuilder>> outline() {
        DraftReader in = DraftReader.unheard();
        Optional<String> of = in.optional("instrument", instrument, TextForm.code());
        return in.optional("name", name, TextForm.code())
                .flatMap(called -> of.map(law -> adding(FactKey.of(law, called, String.class), "-")));
    }

    private static <T> Consumer<AppraisalCaseBuilder> adding(FactKey<T> key, T value) {
        return facts -> facts.extra(key, value);
    }

    private void checkKind(ExtraFactKind chosen, DraftReader in) {
        boolean amount = chosen == ExtraFactKind.AMOUNT;
        in.ofKind(chosen, "number", number, amount || chosen == ExtraFactKind.SCORE || chosen == ExtraFactKind.PERCENT);
        in.ofKind(chosen, "unit", unit, amount);
        in.ofKind(chosen, "day", day, chosen == ExtraFactKind.DAY);
        in.ofKind(chosen, "period", period, chosen == ExtraFactKind.PERIOD);
        in.ofKind(chosen, "text", text, chosen == ExtraFactKind.TEXT);
    }

    @Override
    public String toString() {
        return "ExtraFactDraft[***]";
    }
}
