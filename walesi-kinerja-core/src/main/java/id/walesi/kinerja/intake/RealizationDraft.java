package id.walesi.kinerja.intake;

import id.walesi.kinerja.indicator.AbsenceReason;
import id.walesi.kinerja.indicator.Evidence;
import id.walesi.kinerja.indicator.EvidenceKind;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizedValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.PeriodText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A realization as typed.
 *
 * @param indicatorId the indicator's id
 * @param period the period in which it was achieved
 * @param value what was achieved
 * @param evidence where it comes from
 * @term isian realisasi
 */
public record RealizationDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String indicatorId,

        @Required(groups = AsFact.class) @PeriodText @Nullable
        String period,

        @Required(groups = AsFact.class) @Nullable @Valid RealizedValueDraft value,
        @Required(groups = AsFact.class) @Nullable @Valid EvidenceDraft evidence)
        implements Draft<Realization> {

    @Override
    public Optional<Realization> read(DraftReader in) {
        Optional<String> indicator = in.required("indicatorId", indicatorId, TextForm.id());
        Optional<AppraisalPeriod> during = in.required("period", period, TextForm.period());
        Optional<RealizedValue> achieved = in.required("value", value);
        Optional<Evidence> source = in.required("evidence", evidence);
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new Realization(
                        IndicatorId.of(indicator.orElseThrow()),
                        during.orElseThrow(),
                        achieved.orElseThrow(),
                        source.orElseThrow()));
    }

    /** What is said of which indicator and period, as far as it can be read; an absent value answers any target. */
    Optional<Realization> outline() {
        DraftReader in = DraftReader.unheard();
        Optional<AppraisalPeriod> during = in.optional("period", period, TextForm.period());
        RealizedValue achieved = in.optional("value", value).orElse(RealizedValue.absent(AbsenceReason.NOT_MEASURED));
        return in.optional("indicatorId", indicatorId, TextForm.id())
                .flatMap(of -> during.map(over ->
                        new Realization(IndicatorId.of(of), over, achieved, new Evidence(EvidenceKind.REGISTER, "-"))));
    }

    /** The same, with a period for one that cannot be read. */
    Optional<Realization> outline(AppraisalPeriod whole) {
        return new RealizationDraft(indicatorId, whole.toString(), value, null).outline();
    }

    @Override
    public String toString() {
        return "RealizationDraft[***]";
    }
}
