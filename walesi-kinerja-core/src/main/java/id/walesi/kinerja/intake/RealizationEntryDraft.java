package id.walesi.kinerja.intake;

import id.walesi.kinerja.indicator.Realization;
import id.walesi.kinerja.indicator.RealizationSeries;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a series of realizations as typed.
 *
 * @param realization what was recorded
 * @param recordedOn the day on which it was recorded
 * @param correction why it replaces the earlier entry of the same period; none if it is the first
 * @term isian pencatatan realisasi
 */
public record RealizationEntryDraft(
        @Required(groups = AsFact.class) @Nullable @Valid RealizationDraft realization,
        @Required(groups = AsFact.class) @DateText @Nullable String recordedOn,
        @Nullable String correction)
        implements Draft<RealizationSeries.Entry> {

    /** What can be read of that which the entries of a series are compared by. */
    record Outline(
            Optional<String> indicator,
            Optional<AppraisalPeriod> period,
            Optional<LocalDate> recordedOn,
            boolean corrects) {}

    @Override
    public Optional<RealizationSeries.Entry> read(DraftReader in) {
        Optional<Realization> achieved = in.required("realization", realization);
        Optional<LocalDate> day = in.required("recordedOn", recordedOn, TextForm.day());
        Optional<String> why = in.optional("correction", correction, TextForm.words());
        return in.blocks()
                ? Optional.empty()
                : Optional.of(new RealizationSeries.Entry(achieved.orElseThrow(), day.orElseThrow(), why));
    }

    Outline outline() {
        DraftReader in = DraftReader.unheard();
        Optional<RealizationDraft> said = Optional.ofNullable(realization);
        return new Outline(
                said.flatMap(one -> in.optional("indicatorId", one.indicatorId(), TextForm.id())),
                said.flatMap(one -> in.optional("period", one.period(), TextForm.period())),
                in.optional("recordedOn", recordedOn, TextForm.day()),
                TextForm.isGiven(correction));
    }

    @Override
    public String toString() {
        return "RealizationEntryDraft[***]";
    }
}
