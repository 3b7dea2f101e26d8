package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.collaboration.ContributionId;
import id.walesi.kinerja.feedback.RecognitionGround;
import id.walesi.kinerja.feedback.RecognitionNote;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.validation.AmountText;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.NumberNotation;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import id.walesi.kinerja.validation.UnitText;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A note of recognition as typed.
 *
 * @param id the key
 * @param to the key of the person who is recognized
 * @param by the key of the person who writes
 * @param on the day
 * @param text the words
 * @param kind the code of the kind of ground
 * @param indicatorId the indicator's id, for {@link RecognitionKind#MEASURED_PROGRESS}
 * @param period the period, for progress
 * @param polarity the code of the better direction, for progress
 * @param before the value before, for progress
 * @param after the value after, for progress
 * @param unit the code of the unit of both, for progress
 * @param contributionId the id of the contribution, for {@link RecognitionKind#CONFIRMED_CONTRIBUTION}
 * @param confirmedOn the day on which it was confirmed, for a contribution
 * @term isian catatan apresiasi
 */
public record RecognitionDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,
        @Required(groups = AsFact.class) @IdText @Nullable String to,
        @Required(groups = AsFact.class) @IdText @Nullable String by,
        @Required(groups = AsFact.class) @DateText @Nullable String on,
        @Required(groups = AsFact.class) @Nullable String text,

        @Required(groups = AsFact.class) @CodeOf(RecognitionKind.class) @Nullable
        String kind,

        @IdText @Nullable String indicatorId,
        @PeriodText @Nullable String period,
        @CodeOf(Polarity.class) @Nullable String polarity,
        @AmountText @Nullable String before,
        @AmountText @Nullable String after,
        @UnitText @Nullable String unit,
        @IdText @Nullable String contributionId,
        @DateText @Nullable String confirmedOn)
        implements Draft<RecognitionNote> {

    private static final AppraisalPeriod LONG_AGO = AppraisalPeriod.ofYear(1);
    private static final RecognitionGround.Step PROGRESS = new RecognitionGround.Step(
            new Amount(Ratio.ZERO, MeasurementUnit.PERCENT), new Amount(Ratio.ONE, MeasurementUnit.PERCENT));

    @Override
    public Optional<RecognitionNote> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<String> whom = in.required("to", to, TextForm.id());
        Optional<String> who = in.required("by", by, TextForm.id());
        Optional<LocalDate> day = in.required("on", on, TextForm.day());
        Optional<String> words = in.required("text", text, TextForm.words());
        Optional<RecognitionKind> of = in.required("kind", kind, TextForm.codeOf(RecognitionKind.values()));
        RecognitionGround ground = ground(of, in);
        boolean whole = !in.blocks();
        Optional<RecognitionNote> note = in.value(RecognitionNote.write(
                key.orElse("-"),
                PersonId.of(whom.orElse(Unsaid.key(0))),
                PersonId.of(who.orElse(Unsaid.key(1))),
                day.orElse(LocalDate.MAX),
                ground,
                words.orElse("-")));
        return whole ? note : Optional.empty();
    }

    /** The ground; where a part cannot be read, one that holds in this respect, and is known from long ago. */
    private RecognitionGround ground(Optional<RecognitionKind> kindRead, DraftReader in) {
        Optional<String> indicator = in.optional("indicatorId", indicatorId, TextForm.id());
        Optional<AppraisalPeriod> during = in.optional("period", period, TextForm.period());
        Optional<Polarity> better = in.optional("polarity", polarity, TextForm.codeOf(Polarity.values()));
        Optional<Ratio> from = in.optional("before", before, TextForm.number(NumberNotation.UNSTATED));
        Optional<Ratio> until = in.optional("after", after, TextForm.number(NumberNotation.UNSTATED));
        Optional<MeasurementUnit> measured = in.optional("unit", unit, TextForm.unit());
        Optional<String> contribution = in.optional("contributionId", contributionId, TextForm.id());
        Optional<LocalDate> confirmed = in.optional("confirmedOn", confirmedOn, TextForm.day());
        kindRead.ifPresent(chosen -> {
            boolean progress = chosen == RecognitionKind.MEASURED_PROGRESS;
            in.ofKind(chosen, "indicatorId", indicatorId, progress);
            in.ofKind(chosen, "period", period, progress);
            in.ofKind(chosen, "polarity", polarity, progress);
            in.ofKind(chosen, "before", before, progress);
            in.ofKind(chosen, "after", after, progress);
            in.ofKind(chosen, "unit", unit, progress);
            in.ofKind(chosen, "contributionId", contributionId, !progress);
            in.ofKind(chosen, "confirmedOn", confirmedOn, !progress);
        });
        if (!kindRead.equals(Optional.of(RecognitionKind.MEASURED_PROGRESS))) {
            return new RecognitionGround.ConfirmedContribution(
                    ContributionId.of(contribution.orElse("-")), confirmed.orElse(LocalDate.MIN));
        }
        Optional<RecognitionGround.Step> step = measured.flatMap(of -> from.flatMap(number ->
                until.map(other -> new RecognitionGround.Step(new Amount(number, of), new Amount(other, of)))));
        boolean told = better.isPresent() && step.isPresent();
        return new RecognitionGround.MeasuredProgress(
                IndicatorId.of(indicator.orElse("-")),
                during.orElse(LONG_AGO),
                told ? better.get() : Polarity.HIGHER_IS_BETTER,
                told ? step.get() : PROGRESS);
    }

    @Override
    public String toString() {
        return "RecognitionDraft[***]";
    }
}
