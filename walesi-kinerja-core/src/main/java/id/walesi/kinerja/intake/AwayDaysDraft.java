package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.AwayDays;
import id.walesi.kinerja.asn.AwayStatus;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days of leave, study or suspension, as typed.
 *
 * @param status the code of why the person is away
 * @param firstDay the first day
 * @param lastDay the last day, if it is known
 * @term isian masa tidak melaksanakan tugas jabatan
 */
public record AwayDaysDraft(
        @Required(groups = AsFact.class) @CodeOf(AwayStatus.class) @Nullable
        String status,

        @Required(groups = AsFact.class) @DateText @Nullable String firstDay,
        @DateText @Nullable String lastDay)
        implements Draft<AwayDays> {

    @Override
    public Optional<AwayDays> read(DraftReader in) {
        Optional<AwayStatus> why = in.required("status", status, TextForm.codeOf(AwayStatus.values()));
        Optional<DateRange> days = in.daysSince(firstDay, lastDay);
        return in.blocks() ? Optional.empty() : Optional.of(new AwayDays(days.orElseThrow(), why.orElseThrow()));
    }

    @Override
    public String toString() {
        return "AwayDaysDraft[***]";
    }
}
